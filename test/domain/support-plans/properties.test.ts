/** What holds of any trust's proposals. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COLOURS } from '../../../src/domain/records.ts';
import { termCalendar } from '../../../src/domain/school-days.ts';
import { halfTermOf } from '../../../src/domain/support-plans/half-term.ts';
import { leadersOf, worksAt } from '../../../src/domain/support-plans/leaders.ts';
import { planSupport } from '../../../src/domain/support-plans/plan-support.ts';
import { anAgreement, aSchool, graded, START, YEAR_2026 } from '../calendar/a-calendar.ts';
import { aPost, aReview, EXECUTIVE, everybodyIn, type Given, linesOf, listed, supportInput } from './a-plan.ts';

const ROLES = ['Headteacher', 'Deputy Headteacher', 'Senior Leader', 'Clerk', 'Chair of Academy Committee'] as const;
const aUrn = fc.integer({ min: 1, max: 6 });
const aDay = fc.constantFrom('2024-09-01', '2026-09-01', '2026-12-31', '2027-03-01');
const aName = fc.integer({ min: 1, max: 14 }).map((number) => `Person ${number}`);

const aTrust = fc.record({
  schools: fc.uniqueArray(
    fc.record({
      urn: aUrn,
      roll: fc.option(fc.integer({ min: 20, max: 1200 })),
      colour: fc.option(fc.constantFrom(...COLOURS)),
    }),
    {
      minLength: 1,
      maxLength: 6,
      selector: ({ urn }) => urn,
    },
  ),
  posts: fc.array(
    fc.record({
      name: aName,
      role: fc.constantFrom(...ROLES),
      urn: aUrn,
      from: aDay,
      to: fc.option(aDay),
      isUnclear: fc.boolean(),
    }),
    { maxLength: 25 },
  ),
  talent: fc.uniqueArray(fc.record({ name: aName, urn: aUrn, consent: fc.boolean() }), {
    maxLength: 6,
    selector: ({ name }) => name,
  }),
  arranged: fc.uniqueArray(
    fc.record({ urn: aUrn, planned: fc.option(aDay), lead: fc.option(aName), team: fc.array(aName, { maxLength: 3 }) }),
    {
      maxLength: 4,
      selector: ({ urn }) => urn,
    },
  ),
  executive: fc.integer({ min: 0, max: 3 }),
});
type ATrust = typeof aTrust extends fc.Arbitrary<infer T> ? T : never;

function given({ schools, posts, talent, arranged, executive }: ATrust): Given {
  return {
    termDates: YEAR_2026,
    schools: schools.map(({ urn, roll }) => aSchool(urn, { ...(roll !== null && { roll }) })),
    agreements: schools.flatMap(({ urn, colour }) => (colour === null ? [] : [anAgreement(urn, colour, START)])),
    inspected: Object.fromEntries(schools.map(({ urn }) => [String(urn), graded(2, '2023-01-10')])),
    people: [
      ...EXECUTIVE.slice(0, executive),
      ...posts.map(({ name, role, urn, from, to, isUnclear }) =>
        aPost(name, role, urn, { from, isUnclear, ...(to !== null && { to }) }),
      ),
    ],
    talent: talent.map(({ name, urn, consent }) => listed(name, urn, { consent })),
    arranged: arranged.map(({ urn, planned, lead, team }) =>
      aReview(urn, { ...(planned !== null && { planned }), ...(lead !== null && { lead }), team: team.join(', ') }),
    ),
  };
}

/** Those whom nobody but the program named, with the half term of each. */
const proposals = (trust: ATrust) => {
  const input = supportInput(given(trust));
  const { lines } = planSupport(input);
  const leaders = leadersOf(input.people, input.talent, input.schools, input.today);
  const typed = new Map(trust.arranged.map(({ urn, lead, team }) => [String(urn), new Set([lead ?? '', ...team])]));
  return lines
    .filter(({ support, nextDue }) => support === 'Peer review' && nextDue !== undefined)
    .map((line) => {
      const halfTerm = halfTermOf(termCalendar(YEAR_2026, line.urn), line.planned ?? line.nextDue ?? '');
      const joining = line.toSettle.flatMap((say) => say.split('Could join: ')[1]?.split(', ') ?? []);
      const named = typed.get(line.urn);
      const people = [...everybodyIn(line), ...joining].filter((name) => !named?.has(name));
      return {
        line,
        halfTerm,
        people: people.map((name) => leaders.find(name)),
        everybody: [...everybodyIn(line), ...joining],
      };
    });
};
const RUNS = { numRuns: 30 };

describe('any trust', () => {
  test('nobody is proposed for a school that they work at, or may', () => {
    fc.assert(
      fc.property(aTrust, (trust) => {
        for (const { line, people } of proposals(trust))
          for (const leader of people) {
            expect(leader).toBeDefined();
            for (const day of [START, line.planned ?? line.nextDue ?? ''])
              expect(leader && worksAt(leader, line.urn, day)).toBe(false);
          }
      }),
      RUNS,
    );
  });

  test('nobody is proposed twice in a half term, nor beside what people have arranged in it', () => {
    fc.assert(
      fc.property(aTrust, (trust) => {
        const found = proposals(trust);
        for (const { halfTerm, line, people } of found)
          for (const leader of people) {
            const elsewhere = found.filter(
              (each) => each.halfTerm === halfTerm && each.line !== line && each.everybody.includes(leader?.name ?? ''),
            );
            expect(elsewhere.map((each) => [each.line.urn, halfTerm, leader?.name])).toEqual([]);
          }
      }),
      RUNS,
    );
  });

  test('a team lacks somebody only where the plan says so', () => {
    fc.assert(
      fc.property(aTrust, (trust) => {
        for (const { line, everybody } of proposals(trust)) {
          const isWhole = everybody.length >= (line.teamSize ?? 0) && line.lead !== undefined;
          expect(isWhole || line.toSettle.some((say) => /still to find|No lead/.test(say))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('the order of rows decides nothing', () => {
    fc.assert(
      fc.property(aTrust, (trust) => {
        const input = supportInput(given(trust));
        const reversed = planSupport({
          ...input,
          schools: [...input.schools].reverse(),
          tasks: [...input.tasks].reverse(),
          people: [...input.people].reverse(),
          talent: [...input.talent].reverse(),
          reviews: [...input.reviews].reverse(),
          rules: [...input.rules].reverse(),
        });
        expect(reversed).toEqual(planSupport(input));
      }),
      RUNS,
    );
  });

  test('what is wrong at one school changes no line of another but for whom it leaves free', () => {
    fc.assert(
      fc.property(aTrust, (trust) => {
        const [first, ...others] = trust.schools;
        const messy = {
          ...trust,
          arranged: [{ urn: first?.urn ?? 0, planned: null, lead: '???', team: ['', '@', '12'] }],
        };
        const clean = { ...trust, arranged: [] };
        const without = (each: ATrust, urn: number) =>
          linesOf(planSupport(supportInput(given(each))), urn).map(
            ({ lead: _, team: __, conflicts: ___, toSettle: ____, ...line }) => line,
          );
        for (const { urn } of others) expect(without(messy, urn)).toEqual(without(clean, urn));
      }),
      RUNS,
    );
  });
});
