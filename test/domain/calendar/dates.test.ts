/** Where dates fall: a deadline moves back to a school day, anything else on to the next. */
import { describe, expect, test } from '@jest/globals';
import type { TermDate } from '../../../src/domain/records.ts';
import {
  aSchool,
  aTermDate,
  CYCLE,
  duesOf,
  type Given,
  lessons,
  plan,
  TERM_DATES,
  within,
  YEAR_2026,
  YEAR_2027,
} from './a-calendar.ts';

const IN_YEAR = ['2026-09-01', '2027-08-31'] as const;
const inYear = (given: Given, activity: string, urn?: number) => within(duesOf(plan(given), activity, urn), ...IN_YEAR);
const withDates = (...more: readonly TermDate[]): Given => ({ termDates: [...TERM_DATES, ...more] });

describe('a deadline', () => {
  test('is the last school day of its half term', () => {
    expect(inYear({}, 'Data capture', 1)).toEqual([
      '2026-10-23',
      '2026-12-18',
      '2027-02-12',
      '2027-03-25',
      '2027-05-28',
      '2027-07-20',
    ]);
  });
  test('moves back where that is INSET, a closure or a bank holiday, of this school alone', () => {
    const given: Given = {
      schools: [aSchool(1), aSchool(2)],
      ...withDates(
        aTermDate('INSET', '2026-10-23', '2026-10-23', { urn: '1' }),
        aTermDate('Closure', '2026-12-17', '2026-12-18', { urn: '1' }),
      ),
    };
    expect(inYear(given, 'Data capture', 1).slice(0, 2)).toEqual(['2026-10-22', '2026-12-16']);
    expect(inYear(given, 'Data capture', 2).slice(0, 2)).toEqual(['2026-10-23', '2026-12-18']);
  });
  test('follows the school’s own half term, which stands in place of the trust’s', () => {
    const own = lessons('Autumn 1', '2026-09-02', '2026-10-16', { urn: '1' });
    expect(inYear(withDates(own), 'Data capture', 1)[0]).toBe('2026-10-16');
    expect(inYear(withDates(own), 'Summary SEF', 1)[0]).toBe('2026-10-16');
  });
  test('of the summary self-evaluation: October half term, then the ends of spring and summer', () => {
    expect(inYear({}, 'Summary SEF', 1)).toEqual(['2026-10-23', '2027-03-25', '2027-07-20']);
  });
  test('ten school days after the end of summer falls in September, for August has none', () => {
    expect(inYear({ from: '2026-06-01' }, 'SEF headlines')[0]).toBe('2026-09-15');
  });
});

describe('anything else', () => {
  test('an appraisal at the start of Autumn 2 is on its first school day, after INSET', () => {
    expect(inYear({}, 'Headteacher appraisal', 1)).toEqual(['2026-11-03']);
  });
  test('a year after a Wednesday is a Wednesday’s date, or the next school day', () => {
    const reviews = [{ urn: '1', kind: 'Safeguarding review', heldOn: '2026-05-03' }];
    // 3 May 2027 is a bank holiday.
    const agreements = [{ ...colour, agreed: 'GREEN' as const }];
    expect(inYear({ reviews, agreements }, 'Safeguarding review', 1)).toEqual(['2027-05-04']);
  });
  test('the middle of a half term is a school day in its middle', () => {
    const [autumn] = inYear({}, 'Executive Team meeting');
    expect(autumn).toBe('2026-09-29');
  });
});

const colour = { source: 0 as TermDate['source'], urn: '1', on: '2026-07-02' };

describe('fortnightly', () => {
  const mondayOf = (day: string): string => {
    const at = Date.parse(`${day}T12:00:00Z`);
    return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
  };
  const weeks = YEAR_2026.filter(({ kind }) => kind === 'Teaching').flatMap(({ date, to }) => {
    const found: string[] = [];
    for (let at = Date.parse(`${mondayOf(date)}T12:00:00Z`); at <= Date.parse(`${to}T12:00:00Z`); at += 7 * 86_400_000)
      found.push(new Date(at).toISOString().slice(0, 10));
    return found;
  });
  test('is every second school week of the year, through holidays', () => {
    const boards = duesOf(plan({ termDates: YEAR_2026 }), 'Headteacher board');
    expect(boards.map((due) => weeks.indexOf(mondayOf(due)))).toEqual(boards.map((_, index) => index * 2));
    expect(boards).toHaveLength(Math.ceil(weeks.length / 2));
  });
});

describe('half-termly, termly and monthly', () => {
  const rolled = (agreed: 'YELLOW' | 'AMBER' | 'RED') =>
    inYear({ agreements: [{ ...colour, agreed }] }, 'Executive Team review', 1);
  const half = (day: string) =>
    YEAR_2026.find(({ kind, date, to }) => kind === 'Teaching' && date <= day && day <= to)?.name;
  test('half-termly is once in each half term', () => {
    expect(rolled('AMBER').map(half)).toEqual(['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2']);
  });
  test('termly is once in each term, as far into it as the last was into its own', () => {
    expect(rolled('YELLOW').map((day) => half(day)?.split(' ')[0])).toEqual(['Autumn', 'Spring', 'Summer']);
  });
  test('monthly is once in each month but August', () => {
    expect(rolled('RED').map((day) => day.slice(5, 7))).toEqual([
      '09',
      '10',
      '11',
      '12',
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
    ]);
  });
});

describe('meetings', () => {
  const meeting = (date: string) => aTermDate('Academy meeting', date, date, { urn: '1' });
  test('a headteacher’s report is due five school days before the meeting; none entered: ten before the end of term', () => {
    const dues = inYear(withDates(meeting('2026-11-24')), 'Headteacher report', 1);
    expect(dues).toEqual(['2026-11-17', '2027-03-11', '2027-07-06']);
  });
  test('of two meetings in a term the first counts; one entered early in the next term counts for that one', () => {
    const dues = inYear(
      withDates(meeting('2026-12-08'), meeting('2026-11-24'), meeting('2027-01-20')),
      'Headteacher report',
      1,
    );
    expect(dues).toHaveLength(3);
    expect(dues.slice(0, 2)).toEqual(['2026-11-17', '2027-01-13']);
  });
  test('the Board’s report: five before its meeting; none entered: the end of term', () => {
    const dues = inYear(withDates(aTermDate('Board meeting', '2026-12-10')), 'Board assurance report');
    expect(dues).toEqual(['2026-12-03', '2027-03-25', '2027-07-20']);
  });
  test('another school’s meeting moves nothing', () => {
    const other = aTermDate('Academy meeting', '2026-11-24', '2026-11-24', { urn: '2' });
    expect(inYear(withDates(other), 'Headteacher report', 1)[0]).toBe('2026-12-04');
  });
});

describe('the agreement of categories', () => {
  test.each([
    ['Primary', 'Category agreement, primary', ['2027-07-02']],
    ['Nursery', 'Category agreement, primary', ['2027-07-02']],
    ['Secondary', 'Category agreement, secondary', ['2026-09-25']],
  ] as const)('%s: %s', (phase, activity, expected) => {
    expect(inYear({ schools: [aSchool(1, { phase })] }, activity, 1)).toEqual(expected);
  });
});

describe('clock changes shift nothing', () => {
  test.each(['2026-03-29', '2026-10-25'])(
    'planned on %s, or the day before or after, the dates are the same',
    (change) => {
      const days = [-1, 0, 1].map((offset) =>
        new Date(Date.parse(`${change}T12:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10),
      );
      const plans = days.map((today) =>
        plan({ from: '2026-02-02', today })
          .tasks.map(({ id, due }) => `${id} ${due}`)
          .filter((text) => /Data capture|Headteacher report|Summary/.test(text)),
      );
      expect(plans[0]).toEqual(plans[1]);
      expect(plans[1]).toEqual(plans[2]);
    },
  );
  test('a deadline ten school days after the half term that the clocks end in', () => {
    const rules = CYCLE.map((rule) =>
      rule.activity === 'Data Dashboard' ? { ...rule, every: 'Half term' as const } : rule,
    );
    expect(inYear({ rules }, 'Data Dashboard').slice(0, 2)).toEqual(['2026-09-15', '2026-11-16']);
  });
});

describe('the horizon', () => {
  test('is the end of the present school year, and of the next as soon as its lessons are held', () => {
    const last = (termDates: readonly TermDate[]) =>
      plan({ termDates, today: '2026-10-05' })
        .tasks.map(({ due }) => due)
        .sort()
        .pop();
    expect(last(YEAR_2026)).toBe('2027-07-20');
    expect(last([...YEAR_2026, ...YEAR_2027])).toBe('2028-07-21');
    expect(last([...YEAR_2026, lessons('Autumn 1', '2027-09-02', '2027-10-22')])).toBe('2027-10-22');
  });
});

describe('a row of Cycle that makes no task', () => {
  test.each([
    [{ every: 'Half term', countedFrom: 'Start of Autumn 2' }, 'Half term, counted from Start of Autumn 2'],
    [{ every: 'Once', countedFrom: 'End of period' }, 'Once, counted from End of period'],
    [{ every: 'Month', countedFrom: 'Judgement' }, 'Month, counted from Judgement'],
    [{ every: 'Year' }, 'no Every, or no Counted from'],
  ] as const)('%j is a problem, once', (row, found) => {
    const rule = { source: 0 as TermDate['source'], activity: 'Something', appliesTo: 'Every school' as const, ...row };
    const planned = plan({ rules: [rule], schools: [aSchool(1), aSchool(2)] });
    expect(planned.tasks).toEqual([]);
    expect(planned.problems).toEqual([{ kind: 'rule that makes no task', rule, found }]);
  });
});
