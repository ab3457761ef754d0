/** What holds of any trust on any day. Dates are checked against date-fns, which shares no code with ours. */
import { describe, expect, test } from '@jest/globals';
import { addDays as addDaysTo, formatISO, isWeekend, parseISO } from 'date-fns';
import fc from 'fast-check';
import type { HeldTask } from '../../../src/domain/calendar/task.ts';
import { COLOURS } from '../../../src/domain/records.ts';
import {
  anAgreement,
  aSchool,
  aTermDate,
  CYCLE,
  type Given,
  graded,
  plan,
  TERM_DATES,
  written,
  YEAR_2025,
  YEAR_2026,
  YEAR_2027,
} from './a-calendar.ts';

const iso = (date: Date): string => formatISO(date, { representation: 'date' });
const day = (from: string, days: number): string => iso(addDaysTo(parseISO(from), days));
const aDay = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((offset) => day(from, offset));

const aTrust = fc.record({
  schools: fc.uniqueArray(
    fc.record({
      urn: fc.integer({ min: 1, max: 30 }),
      joined: fc.option(aDay('2025-06-01', 700), { nil: undefined }),
      // Of two of one day the present row of Categories counts: the workbook gives it first, so their order does matter.
      colours: fc.uniqueArray(fc.record({ colour: fc.constantFrom(...COLOURS), on: aDay('2025-06-01', 700) }), {
        maxLength: 3,
        selector: ({ on }) => on,
      }),
      judged: fc.option(fc.constantFrom(2 as const, 3 as const, 4 as const), { nil: undefined }),
      judgedOn: aDay('2025-01-01', 800),
      held: fc.array(
        fc.tuple(
          fc.constantFrom('Peer review', 'Executive Team review', 'Safeguarding review'),
          aDay('2024-09-01', 900),
        ),
        {
          maxLength: 3,
        },
      ),
    }),
    { minLength: 1, maxLength: 12, selector: ({ urn }) => urn },
  ),
  from: aDay('2025-09-01', 400),
  today: fc.integer({ min: 0, max: 500 }),
  years: fc.constantFrom(TERM_DATES, YEAR_2026, [...YEAR_2025, ...YEAR_2026]),
  closure: aDay('2026-09-01', 300),
});
type ATrust = typeof aTrust extends fc.Arbitrary<infer T> ? T : never;

function given({ schools, from, today, years, closure }: ATrust): Given & { today: string } {
  return {
    from,
    today: day(from, today),
    termDates: [...years, aTermDate('Closure', closure, day(closure, 2), { urn: String(schools[0]?.urn) })],
    schools: schools.map(({ urn, joined }) => aSchool(urn, { ...(joined !== undefined && { joined }) })),
    agreements: schools.flatMap(({ urn, colours }) => colours.map(({ colour, on }) => anAgreement(urn, colour, on))),
    inspected: Object.fromEntries(
      schools.flatMap(({ urn, judged, judgedOn }) =>
        judged === undefined ? [] : [[String(urn), graded(judged, judgedOn)]],
      ),
    ),
    reviews: schools.flatMap(({ urn, held }) => held.map(([kind, heldOn]) => ({ urn: String(urn), kind, heldOn }))),
  };
}

const shuffled = <T>(rows: readonly T[], seed: number): readonly T[] =>
  [...rows]
    .map((row, index) => ({ row, at: (index * 7919 + seed * 104729) % 1009 }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);

describe('any trust, any day', () => {
  test('every task is due on a school day of its own school, in a school year that is held, after its calendar began', () => {
    fc.assert(
      fc.property(aTrust, (trust) => {
        const input = given(trust);
        const joined = new Map(trust.schools.map((school) => [String(school.urn), school.joined ?? '']));
        for (const { due, urn } of plan(input).tasks) {
          expect(isWeekend(parseISO(due))).toBe(false);
          const rows = (input.termDates ?? []).filter((row) => row.urn === undefined || row.urn === urn);
          const isIn = (kind: string) => rows.some((row) => row.kind === kind && row.date <= due && due <= row.to);
          expect([isIn('Teaching'), isIn('INSET'), isIn('Closure'), isIn('Bank holiday')]).toEqual([
            true,
            false,
            false,
            false,
          ]);
          expect(due > trust.from && due > (joined.get(urn ?? '') ?? '')).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('planned, written and planned again, nothing changes', () => {
    fc.assert(
      fc.property(aTrust, (trust) => {
        const input = given(trust);
        const first = plan(input);
        const held = written(first);
        expect(plan({ ...input, held })).toEqual({ ...first, withdrawn: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('day after day, dates that are written stand, and each name is there once', () => {
    fc.assert(
      fc.property(aTrust, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 }), (trust, steps) => {
        const input = given(trust);
        let held: readonly HeldTask[] = [];
        let today = input.today;
        for (const step of steps) {
          const planned = plan({ ...input, today, held });
          const ids = planned.tasks.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          held = written(planned, held);
          const again = plan({ ...input, today, held });
          expect(written(again, held)).toEqual(held);
          today = day(today, step);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('the order of rows never matters', () => {
    fc.assert(
      fc.property(aTrust, fc.integer({ min: 1, max: 50 }), (trust, seed) => {
        const input = given(trust);
        const held = written(plan({ ...input, today: trust.from }));
        const one = plan({ ...input, held });
        const other = plan({
          ...input,
          held: shuffled(held, seed),
          rules: shuffled(CYCLE, seed),
          schools: shuffled(input.schools ?? [], seed),
          termDates: shuffled(input.termDates ?? [], seed),
          agreements: shuffled(input.agreements ?? [], seed),
          reviews: shuffled(input.reviews ?? [], seed),
        });
        expect(other.tasks).toEqual(one.tasks);
      }),
      { numRuns: 30 },
    );
  });

  test('a task that was done, or was not needed, never returns, whatever comes after', () => {
    fc.assert(
      fc.property(aTrust, aTrust, fc.integer({ min: 1, max: 200 }), (trust, later, days) => {
        const input = given(trust);
        const held = written(plan(input)).map((row, index) =>
          index % 3 === 0
            ? { ...row, doneOn: input.today }
            : index % 3 === 1
              ? { ...row, notNeeded: 'Agreed so' }
              : row,
        );
        const changed = given(later);
        const after = plan({ ...input, agreements: changed.agreements ?? [], today: day(input.today, days), held });
        const closed = new Set(held.filter(({ doneOn, notNeeded }) => doneOn ?? notNeeded).map(({ task }) => task));
        const found = after.tasks.filter(({ id }) => closed.has(id));
        expect(found).toHaveLength(closed.size);
        expect(found.every(({ status }) => status === 'Done' || status === 'Not needed')).toBe(true);
        expect(new Set(found.map(({ id, due }) => `${id} ${due}`))).toEqual(
          new Set(held.filter(({ task }) => closed.has(task)).map(({ task, due }) => `${task} ${due}`)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test('in a year without a single Teaching row there is no task, and the years beside it have theirs', () => {
  const gap = plan({ today: '2026-09-10', from: '2025-09-01', termDates: [...YEAR_2025, ...YEAR_2027] });
  expect(gap.tasks.filter(({ due }) => due >= '2026-09-01' && due <= '2027-08-31')).toEqual([]);
  expect(gap.tasks.some(({ due }) => due > '2027-08-31')).toBe(true);
});
