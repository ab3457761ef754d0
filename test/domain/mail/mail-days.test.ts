import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/domain/day.ts';
import { digestDay, schoolDayBefore, schoolDayFrom } from '../../../src/domain/mail/mail-days.ts';
import type { Source } from '../../../src/domain/outcome.ts';
import type { TermDate } from '../../../src/domain/records.ts';
import { isSchoolDay, termCalendar } from '../../../src/domain/school-days.ts';

const source = 1 as Source;
const date = (kind: TermDate['kind'], from: string, to = from, name = ''): TermDate => ({
  source,
  kind,
  date: from,
  to,
  name,
});
const calendar = termCalendar(
  [
    date('Teaching', '2026-09-02', '2026-10-23', 'Autumn 1'),
    date('Teaching', '2026-11-02', '2026-12-18', 'Autumn 2'),
    date('INSET', '2026-11-02'),
    date('Bank holiday', '2026-09-07'),
  ],
  '',
);

describe('the digest of a week', () => {
  test.each([
    ['2026-10-05', 1, '2026-10-05'],
    ['2026-10-06', 1, '2026-10-05'],
    ['2026-10-04', 1, '2026-09-28'],
    ['2026-10-05', 5, '2026-10-02'],
    ['2026-10-09', 5, '2026-10-09'],
  ])('on %s, with weekday %i, is that of %s', (today, weekday, day) => {
    expect(digestDay(today, weekday)).toBe(day);
  });

  test('is of one day in any seven', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 7 }), (days, weekday) => {
        const today = addDays('2024-01-01', days);
        const day = digestDay(today, weekday);
        expect(weekdayOf(day)).toBe(weekday);
        expect(day <= today && addDays(day, 7) > today).toBe(true);
      }),
    );
  });
});

describe('school days', () => {
  test.each([
    ['a Monday of lessons', '2026-10-05', '2026-10-05'],
    ['a bank holiday', '2026-09-07', '2026-09-08'],
    ['a holiday that ends with INSET', '2026-10-26', '2026-11-03'],
  ])('%s: the next is found', (_, day, next) => {
    expect(schoolDayFrom(calendar, day)).toBe(next);
    expect(isSchoolDay(calendar, next)).toBe(true);
  });

  test('before a Monday comes Friday; before the first of a half term, the last of the one before', () => {
    expect(schoolDayBefore(calendar, '2026-10-05')).toBe('2026-10-02');
    expect(schoolDayBefore(calendar, '2026-11-03')).toBe('2026-10-23');
  });

  test('where there is none in sight, none is found', () => {
    const closed = termCalendar([date('Closure', '2026-01-01', '2027-12-31')], '');
    expect(schoolDayFrom(closed, '2026-10-05')).toBeUndefined();
    expect(schoolDayBefore(closed, '2026-10-05')).toBe('2026-10-04');
  });
});
