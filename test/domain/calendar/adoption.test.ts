/** How a trust begins: nobody is late on the first morning, and peer reviews make room for each other. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planCalendar } from '../../../src/domain/calendar/plan-calendar.ts';
import type { Task } from '../../../src/domain/calendar/task.ts';
import { COLOURS } from '../../../src/domain/records.ts';
import {
  anAgreement,
  aSchool,
  duesOf,
  type Given,
  graded,
  inputOf,
  plan,
  TERM_DATES,
  within,
  written,
  YEAR_2026,
} from './a-calendar.ts';

const schoolsOf = (count: number) => Array.from({ length: count }, (_, index) => aSchool(101 + index));
const mondayOf = (day: string): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};

describe('a trust that starts on 12 January', () => {
  const schools = schoolsOf(8);
  const agreements = schools.map((_, index) => anAgreement(101 + index, COLOURS[index % 4] ?? 'RED', '2026-07-02'));
  const given: Given = { schools, agreements, from: '2027-01-12' };
  const first = plan({ ...given, today: '2027-01-12' });

  test('has nothing due on that day or before it', () => {
    expect(first.tasks.filter(({ due }) => due <= '2027-01-12')).toEqual([]);
  });
  test('has nothing overdue on the 13th', () => {
    const next = plan({ ...given, today: '2027-01-13', held: written(first) });
    expect(next.tasks.filter(({ status }) => status === 'Overdue')).toEqual([]);
  });
  test('has the headteacher board of that school week on its next day, not in two weeks', () => {
    expect(duesOf(first, 'Headteacher board').slice(0, 2)).toEqual(['2027-01-13', '2027-01-25']);
  });
  test('asks for the capture that is open, and for none that was over', () => {
    expect(duesOf(first, 'Data capture', 101)[0]).toBe('2027-02-12');
  });
  test('has each school’s monthly reviews begin within a month, half-termly within a half term, termly within a term', () => {
    const firstOf = (activity: string, index: number) => duesOf(first, activity, 101 + index)[0] ?? '';
    expect(firstOf('Executive Team review', 3) < '2027-02-13').toBe(true);
    expect(firstOf('Executive Team review', 2) < '2027-03-01').toBe(true);
    expect(firstOf('Executive Team review', 1) < '2027-05-01').toBe(true);
  });
});

describe('peer reviews', () => {
  const weeksShared = (tasks: readonly Task[]): number => {
    const weeks = tasks.filter(({ activity }) => activity === 'Peer review').map(({ due }) => mondayOf(due));
    return weeks.length - new Set(weeks).size;
  };

  test('no two share a week while there are no more reviews than school weeks, whatever the categories and the day', () => {
    const aColour = fc.constantFrom(...COLOURS);
    fc.assert(
      fc.property(
        fc.array(aColour, { minLength: 1, maxLength: 13 }),
        fc.constantFrom('2026-09-01', '2026-11-10', '2027-01-12'),
        (colours, from) => {
          const schools = schoolsOf(colours.length);
          const agreements = colours.map((colour, index) => anAgreement(101 + index, colour, '2026-07-02'));
          const given: Given = { schools, agreements, from, today: from, termDates: YEAR_2026 };
          const { tasks } = plan(given);
          const reviews = tasks.filter(({ activity }) => activity === 'Peer review');
          const weeks = new Set(tasks.map(({ due }) => mondayOf(due))).size;
          fc.pre(reviews.length <= weeks - 1);
          expect(weeksShared(tasks)).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('twelve RED schools have three each in 39 weeks, though the spring term has only eleven', () => {
    const schools = schoolsOf(12);
    const agreements = schools.map((_, index) => anAgreement(101 + index, 'RED', '2026-07-02'));
    const given: Given = { schools, agreements, termDates: YEAR_2026 };
    expect(weeksShared(plan(given).tasks)).toBe(0);
    expect(schools.map((_, index) => duesOf(plan(given), 'Peer review', 101 + index).length)).toEqual(
      schools.map(() => 3),
    );
  });

  test('more of them than school weeks are spread evenly, and it is said', () => {
    const schools = schoolsOf(100);
    const agreements = schools.map((_, index) => anAgreement(101 + index, 'GREEN', '2026-07-02'));
    const planned = plan({ schools, agreements, termDates: YEAR_2026 });
    const perWeek = new Map<string, number>();
    for (const { activity, due } of planned.tasks)
      if (activity === 'Peer review') perWeek.set(mondayOf(due), (perWeek.get(mondayOf(due)) ?? 0) + 1);
    expect(Math.max(...perWeek.values())).toBeLessThanOrEqual(3);
    expect(planned.problems).toEqual([
      expect.objectContaining({ kind: 'more reviews than weeks', period: '2026/27', reviews: 100 }),
    ]);
  });

  test('as many as there are weeks are said to be no problem', () => {
    const schools = schoolsOf(30);
    const agreements = schools.map((_, index) => anAgreement(101 + index, 'GREEN', '2026-07-02'));
    expect(plan({ schools, agreements, termDates: YEAR_2026 }).problems).toEqual([]);
  });

  test('two of one school are never more than 18 months apart', () => {
    const held = [{ urn: '1', kind: 'Peer review', heldOn: '2026-03-10' }];
    const dues = duesOf(plan({ reviews: held, today: '2026-09-01', termDates: TERM_DATES }), 'Peer review', 1);
    expect(dues).toEqual(['2027-09-10']);
  });

  test('18 months after a day in a holiday is the last school day before it', () => {
    const held = [{ urn: '1', kind: 'Peer review', heldOn: '2026-02-10' }];
    expect(duesOf(plan({ reviews: held }), 'Peer review', 1)[0]).toBe('2027-07-20');
  });
});

describe('what was held before the calendar began', () => {
  test('a yearly review is due a year after it was held', () => {
    const reviews = [{ urn: '1', kind: 'Safeguarding review', heldOn: '2025-11-25' }];
    const planned = plan({ reviews, agreements: [anAgreement(1, 'GREEN', '2026-07-02')] });
    expect(duesOf(planned, 'Safeguarding review', 1)).toEqual(['2026-11-25', '2027-11-25']);
  });
  test('one that was due before then comes soon, with ten school days’ notice', () => {
    const reviews = [{ urn: '1', kind: 'Safeguarding review', heldOn: '2024-11-25' }];
    const planned = plan({ reviews, agreements: [anAgreement(1, 'GREEN', '2026-07-02')] });
    expect(duesOf(planned, 'Safeguarding review', 1)[0]).toBe('2026-09-16');
  });
  test('a review that people have planned is due on the day they planned', () => {
    const reviews = [
      { urn: '1', kind: 'Peer review', heldOn: '2025-11-25' },
      { urn: '1', kind: 'Peer review', planned: '2026-11-10' },
    ];
    const planned = plan({ reviews, agreements: [anAgreement(1, 'GREEN', '2026-07-02')] });
    expect(duesOf(planned, 'Peer review', 1)).toEqual(['2026-11-10', '2027-11-10']);
  });
});

describe('a school that joins', () => {
  const joiner: Given = {
    schools: [aSchool(1), aSchool(2, { joined: '2027-04-12' })],
    agreements: [anAgreement(1, 'GREEN', '2026-07-02')],
  };
  const planned = plan({ ...joiner, today: '2026-10-05' });
  test('has no task for the day it joins or one before', () => {
    const own = planned.tasks.filter(({ urn }) => urn === '2').map(({ due }) => due);
    expect(own.filter((due) => due <= '2027-04-12')).toEqual([]);
  });
  test('has the rest of the year’s captures, reports and self-evaluations', () => {
    const inYear = (activity: string) => within(duesOf(planned, activity, 2), '2026-09-01', '2027-08-31').length;
    expect(['Data capture', 'Headteacher report', 'Summary SEF'].map(inYear)).toEqual([2, 1, 1]);
  });
  test('changes no date of the others', () => {
    const before = plan({ ...joiner, schools: [aSchool(1)], today: '2026-10-05' });
    const after = plan({ ...joiner, today: '2026-10-06', held: written(before) });
    const ofOthers = (tasks: typeof before.tasks) =>
      tasks.filter(({ urn }) => urn !== '2').map(({ id, due }) => `${id} ${due}`);
    expect(ofOthers(after.tasks)).toEqual(ofOthers(before.tasks));
  });
});

test('a trust without a first day of its calendar has no tasks, and what is written stands', () => {
  const { from: _, ...blank } = inputOf({});
  expect(planCalendar(blank).tasks).toEqual([]);
  const held = written(plan({ inspected: { 1: graded(3, '2024-01-01') } }));
  const planned = planCalendar({ ...blank, held });
  expect(planned.withdrawn).toEqual([]);
  expect(planned.tasks.map(({ id }) => id).sort()).toEqual(held.map(({ task }) => task).sort());
});
