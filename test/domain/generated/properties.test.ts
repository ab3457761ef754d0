/** What holds of every trust, whatever is in its workbook. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, type SchoolAnswer, type Tabs } from '../../support/decide.ts';
import type { Cells } from '../../support/rows.ts';
import { filledIn, fillsOf, madeUnknown, onlyOf, unseenRemoved } from './changes.ts';
import { AFTER_2024, BEFORE_2020, trusts } from './trust.ts';

/** The same trusts in every run; another number tries others. */
const SEED = 2019;
const COLOURS = ['RED', 'AMBER', 'YELLOW', 'GREEN'] as const;

const schoolIn = (tabs: Tabs, today: string, urn: string): SchoolAnswer | undefined =>
  decide(tabs, today).schools.find((school) => school.urn === urn);

describe.each([
  ['in October 2019', BEFORE_2020],
  ['in October 2025', AFTER_2024],
])('whatever a trust holds, %s', (_, when) => {
  const { today } = when;

  test('the indicated colour is the most serious met', () => {
    fc.assert(
      fc.property(trusts(when), ({ tabs }) => {
        for (const { criteria, indicated } of decide(tabs, today).schools) {
          const met = Object.entries(criteria).flatMap(([id, outcome]) => (outcome === 'met' ? [id.charAt(0)] : []));
          expect(indicated).toBe(COLOURS.find((colour) => met.includes(colour.charAt(0))) ?? 'Not yet set');
        }
      }),
      { numRuns: 25, seed: SEED, endOnFailure: true },
    );
  });

  test('filling in a blank figure of a published year never makes a decided outcome unknown', () => {
    fc.assert(
      fc.property(trusts(when, 2), fc.nat(), fc.nat(), (trust, which, how) => {
        const fills = fillsOf(trust, today);
        const fill = fills[which % Math.max(fills.length, 1)];
        if (!fill) return;
        const [before, after] = [decide(trust.tabs, today), decide(filledIn(trust.tabs, fill, how), today)];
        for (const [index, school] of before.schools.entries())
          expect(madeUnknown(school, after.schools[index])).toEqual([]);
      }),
      { numRuns: 80, seed: SEED, endOnFailure: true },
    );
  });

  test('another school’s rows never change a school’s answer, where Benchmarks lists the measures', () => {
    fc.assert(
      fc.property(trusts(when), fc.nat(), (trust, which) => {
        const urn = trust.urns[which % trust.urns.length] ?? '';
        expect(schoolIn(onlyOf(trust, urn), today, urn)).toEqual(schoolIn(trust.tabs, today, urn));
      }),
      { numRuns: 25, seed: SEED, endOnFailure: true },
    );
  });

  test('a record dated after the day is never seen', () => {
    fc.assert(
      fc.property(trusts(when), ({ tabs }) => {
        expect(decide(unseenRemoved(tabs, today), today).schools).toEqual(decide(tabs, today).schools);
      }),
      { numRuns: 25, seed: SEED, endOnFailure: true },
    );
  });

  test('the order of rows and of columns never matters', () => {
    const mixed = trusts(when, 3).chain(({ tabs }) =>
      fc.tuple(fc.constant(tabs), ...Object.entries(tabs).map(([name, rows]) => shuffled(name, rows))),
    );
    fc.assert(
      fc.property(mixed, ([tabs, ...entries]) => {
        const other = decide(Object.fromEntries(entries), today).schools;
        expect(inOrder(other)).toEqual(inOrder(decide(tabs, today).schools));
      }),
      { numRuns: 25, seed: SEED, endOnFailure: true },
    );
  });
});

const OURS = 'Our own notes';

/** The rows of a tab in another order, and their columns in another, one of the trust's own among them. */
const shuffled = (name: string, rows: readonly Cells[]) => {
  const headers = [...new Set([...rows.flatMap(Object.keys), OURS])];
  return fc
    .tuple(
      fc.shuffledSubarray([...rows], { minLength: rows.length }),
      fc.shuffledSubarray(headers, { minLength: headers.length }),
    )
    .map(([mixed, order]) => {
      const cellsOf = (row: Cells): Cells =>
        Object.fromEntries(order.map((header) => [header, header === OURS ? 'ask again' : (row[header] ?? null)]));
      return [name, mixed.map(cellsOf)] as const;
    });
};

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

/** The answers with everything that is a list for people in one order. */
const inOrder = (schools: readonly SchoolAnswer[]) =>
  [...schools]
    .sort((a, b) => (a.urn < b.urn ? -1 : 1))
    .map((school) => ({
      ...school,
      because: school.because.map(({ criterion, fact, from }) => ({
        criterion,
        facts: sorted(fact.split('; ')),
        from: sorted(from.map(({ tab, key }) => `${tab} ${key}`)),
      })),
      missing: school.missing.map(({ criterion, evidence }) => ({ criterion, evidence: sorted(evidence.split('; ')) })),
    }));
