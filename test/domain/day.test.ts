import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  dateOf,
  dayFrom,
  daysBetween,
  daysInMonth,
  monthOf,
  sayDay,
  weekdayOf,
  yearOf,
} from '../../src/domain/day.ts';

/** Plain arithmetic on UTC, the other way to find the same day. */
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const MS = 86_400_000;

const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map(iso);

/** The last date of the month that is so many months on, or the same date where the month has it. */
function monthsOn(from: string, months: number): string {
  const date = at(from);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const next = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
  const last = new Date(next.getTime() - MS).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return iso(first);
}

describe('whatever the day', () => {
  test('its year, month and date are those of the calendar', () => {
    fc.assert(
      fc.property(day, (given) => {
        const date = at(given);
        expect([yearOf(given), monthOf(given), dateOf(given)]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayFrom(yearOf(given), monthOf(given), dateOf(given))).toBe(given);
      }),
    );
  });

  test('days are added as the calendar counts, and counted back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (given, days) => {
        const on = addDays(given, days);
        expect(on).toBe(iso(new Date(at(given).getTime() + days * MS)));
        expect(daysBetween(given, on)).toBe(days);
        expect(Math.sign(daysBetween(on, given))).toBe(-Math.sign(days) + 0);
      }),
    );
  });

  test('months are added to the same date, or to the last of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (given, months) => {
        expect(addMonths(given, months)).toBe(monthsOn(given, months));
        expect(addYears(given, Math.trunc(months / 12))).toBe(monthsOn(given, Math.trunc(months / 12) * 12));
      }),
    );
  });

  test('its weekday is that of the calendar, Monday first', () => {
    fc.assert(
      fc.property(day, (given) => {
        expect(weekdayOf(given)).toBe(((at(given).getUTCDay() + 6) % 7) + 1);
      }),
    );
  });

  test('it sorts as it comes', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });
});

describe('a date', () => {
  test.each([
    [2026, 2, 29],
    [2026, 2, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 1, 0],
    [1899, 12, 31],
    [2200, 1, 1],
  ])('%d-%d-%d is none', (year, month, date) => {
    expect(dayFrom(year, month, date)).toBeUndefined();
  });

  test('29 February is one in a leap year', () => {
    expect([dayFrom(2024, 2, 29), dayFrom(2000, 2, 29), dayFrom(2100, 2, 29)]).toEqual([
      '2024-02-29',
      '2000-02-29',
      undefined,
    ]);
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2026, 12)]).toEqual([29, 28, 31]);
  });

  test('a month after 31 January is the last day of February', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2024-01-31', 1), addYears('2024-02-29', 1)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2025-02-28',
    ]);
  });

  test('is said as the British write it', () => {
    expect([sayDay('2026-10-05'), sayDay('2025-12-31'), sayDay('2024-02-29')]).toEqual([
      '5 October 2026',
      '31 December 2025',
      '29 February 2024',
    ]);
  });
});
