import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Source } from '../../src/domain/outcome.ts';
import type { TermDate } from '../../src/domain/records.ts';
import {
  isSchoolDay,
  schoolDaysBetween,
  termCalendar,
  wholeTermsBetween,
  yearsWithoutTeaching,
} from '../../src/domain/school-days.ts';

const URN = '100001';
const NO_ROW = 0 as Source;
const MS = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const aRow = (kind: TermDate['kind'], date: string, to = date, more: Partial<TermDate> = {}): TermDate => ({
  source: NO_ROW,
  kind,
  date,
  to,
  ...more,
});
const lessons = (name: string, date: string, to: string, more: Partial<TermDate> = {}): TermDate =>
  aRow('Teaching', date, to, { name, ...more });

const YEAR_2018 = [
  lessons('Autumn 1', '2018-09-03', '2018-10-19'),
  lessons('Autumn 2', '2018-10-29', '2018-12-21'),
  lessons('Spring 1', '2019-01-07', '2019-02-15'),
  lessons('Spring 2', '2019-02-25', '2019-04-05'),
  lessons('Summer 1', '2019-04-23', '2019-05-24'),
  lessons('Summer 2', '2019-06-03', '2019-07-19'),
];
const AUTUMN_2019 = [lessons('Autumn 1', '2019-09-02', '2019-10-18'), lessons('Autumn 2', '2019-10-28', '2019-12-20')];
const of = (...rows: readonly TermDate[]) => termCalendar(rows, URN);

describe('a school day', () => {
  const calendar = of(
    ...YEAR_2018,
    aRow('Bank holiday', '2019-05-06'),
    aRow('INSET', '2018-09-03'),
    aRow('Closure', '2019-01-10', '2019-01-11', { urn: URN }),
    aRow('Closure', '2019-01-14', '2019-01-14', { urn: '100002' }),
    aRow('Academy meeting', '2019-01-15'),
  );
  test.each([
    ['the first day of lessons', '2018-10-29', true],
    ['the last', '2018-12-21', true],
    ['the day after the last', '2018-12-22', false],
    ['a Saturday in a half term', '2018-11-03', false],
    ['a Sunday in a half term', '2018-11-04', false],
    ['half term', '2018-10-24', false],
    ['a bank holiday', '2019-05-06', false],
    ['an INSET day', '2018-09-03', false],
    ['the first day of its own closure', '2019-01-10', false],
    ['the last day of its own closure', '2019-01-11', false],
    ['another school’s closure', '2019-01-14', true],
    ['a day with a meeting', '2019-01-15', true],
    ['August', '2019-08-14', false],
    ['a weekday of a year without a single half term', '2019-12-24', true],
    ['a Saturday of such a year', '2019-12-21', false],
  ])('%s', (_, day, expected) => {
    expect(isSchoolDay(calendar, day)).toBe(expected);
  });

  test('a school’s own half term stands in place of the trust’s of that name and year', () => {
    const own = of(
      ...YEAR_2018,
      ...AUTUMN_2019,
      lessons(' AUTUMN 1', '2018-09-05', '2018-10-26', { urn: URN }),
      lessons('Autumn 2', '2018-11-05', '2018-12-21', { urn: '100002' }),
    );
    expect(
      ['2018-09-04', '2018-09-05', '2018-10-26', '2018-10-30', '2019-09-03'].map((day) => isSchoolDay(own, day)),
    ).toEqual([false, true, true, true, true]);
  });
});

describe('school days between two days', () => {
  const day = fc.integer({ min: 0, max: 400 });
  const rows = fc.array(
    fc
      .tuple(
        fc.constantFrom('Teaching' as const, 'Closure' as const, 'INSET' as const),
        day,
        fc.integer({ min: 0, max: 60 }),
      )
      .map(([kind, from, length]) => ({ kind, from, to: from + length })),
    { maxLength: 6 },
  );
  const START = Date.UTC(2018, 8, 1);
  const on = (days: number): string => iso(START + days * MS);

  test('are counted one by one, both ends included', () => {
    fc.assert(
      fc.property(rows, day, fc.integer({ min: -3, max: 120 }), (given, from, length) => {
        const calendar = of(
          ...given.map(({ kind, from: first, to }, index) => aRow(kind, on(first), on(to), { name: `${index}` })),
        );
        const inside = (each: number, kinds: readonly string[]): boolean =>
          given.some((row) => kinds.includes(row.kind) && row.from <= each && each <= row.to);
        const yearOf = (each: number): string => (on(each) < '2019-09-01' ? 'first' : 'second');
        const hasLessons = (each: number): boolean =>
          given.some((row) => row.kind === 'Teaching' && yearOf(row.from) === yearOf(each));
        let expected = 0;
        for (let each = from; each <= from + length; each++) {
          const weekday = new Date(START + each * MS).getUTCDay();
          if (weekday === 0 || weekday === 6 || inside(each, ['Closure', 'INSET'])) continue;
          if (!hasLessons(each) || inside(each, ['Teaching'])) expected += 1;
        }
        // A run of lessons that begins in one academic year and ends in the next belongs to the first.
        fc.pre(given.every((row) => row.kind !== 'Teaching' || yearOf(row.from) === yearOf(row.to)));
        expect(schoolDaysBetween(calendar, on(from), on(from + length))).toBe(expected);
      }),
    );
  });

  test('are none when the second day comes first', () => {
    expect(schoolDaysBetween(of(...YEAR_2018), '2018-11-07', '2018-11-05')).toBe(0);
  });
});

describe('whole terms completed', () => {
  const held = of(...YEAR_2018, ...AUTUMN_2019);
  test.each([
    ['none before the day after its last day', '2018-09-03', '2018-12-21', 0],
    ['one on the day after', '2018-09-03', '2018-12-22', 1],
    ['none that was begun before', '2018-09-04', '2019-01-07', 0],
    ['two', '2018-09-03', '2019-04-06', 2],
    ['three, and a half term is none', '2018-09-01', '2019-10-19', 3],
    ['four, the second year held as far as the day', '2018-09-01', '2019-12-20', 3],
  ])('%s', (_, from, to, expected) => {
    expect(wholeTermsBetween(held, from, to)).toBe(expected);
  });

  test.each([
    ['a half term is missing in a year gone by', [...YEAR_2018.slice(1), ...AUTUMN_2019], '2019-10-07'],
    ['the day is past the last half term held', [...YEAR_2018, ...AUTUMN_2019], '2019-12-21'],
    [
      'a half term in the middle is missing',
      [...YEAR_2018.filter((_, index) => index !== 3), ...AUTUMN_2019],
      '2019-10-07',
    ],
    ['a year in between is missing', [...AUTUMN_2019], '2019-10-07'],
  ])('are not known where %s', (_, rows, to) => {
    expect(wholeTermsBetween(of(...rows), '2018-09-01', to)).toBeUndefined();
  });
});

test('the academic years without a single half term are named', () => {
  expect(yearsWithoutTeaching(of(...YEAR_2018), '2017-10-01', '2020-01-01')).toEqual([2017, 2019]);
  expect(yearsWithoutTeaching(of(...YEAR_2018, ...AUTUMN_2019), '2018-10-01', '2020-01-01')).toEqual([]);
});
