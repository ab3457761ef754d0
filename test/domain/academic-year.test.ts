import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { academicYearOf, dayAfter, firstDayOf, lastDayOf, readYear, sayYear } from '../../src/domain/academic-year.ts';

const MS = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const year = fc.integer({ min: 1950, max: 2150 });
/** Days since 1 September of the year in which an academic year starts. */
const dayIn = fc.tuple(year, fc.integer({ min: 0, max: 364 }));

describe('whatever the academic year', () => {
  test('every day from 1 September to 31 August is in it', () => {
    fc.assert(
      fc.property(dayIn, ([starts, days]) => {
        const day = iso(Date.UTC(starts, 8, 1) + days * MS);
        expect(academicYearOf(day)).toBe(starts);
        expect(day >= firstDayOf(starts) && day <= lastDayOf(starts)).toBe(true);
      }),
    );
  });

  test('its first day follows the last of the year before', () => {
    fc.assert(
      fc.property(year, (starts) => {
        expect(firstDayOf(starts)).toBe(iso(Date.UTC(starts, 8, 1)));
        expect(lastDayOf(starts)).toBe(iso(Date.UTC(starts + 1, 8, 1) - MS));
        expect(dayAfter(starts)).toBe(firstDayOf(starts + 1));
      }),
    );
  });

  test('it is read as it is said, and in other ways that people write it', () => {
    fc.assert(
      fc.property(year, fc.constantFrom('/', '-', '–', ' / ', ''), fc.boolean(), (starts, mark, short) => {
        const end = String(starts + 1);
        expect(readYear(sayYear(starts))).toBe(starts);
        expect(readYear(` ${starts}${mark}${short ? end.slice(2) : end} `)).toBe(starts);
      }),
    );
  });

  test('two years that do not follow each other are none', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 99 }), (starts, end) => {
        fc.pre(end !== (starts + 1) % 100);
        expect(readYear(`${starts}/${String(end).padStart(2, '0')}`)).toBeUndefined();
      }),
    );
  });
});

test('the turn of a century is said and read', () => {
  expect([sayYear(1999), readYear('1999/00'), sayYear(2008), readYear('2008/09')]).toEqual([
    '1999/00',
    1999,
    '2008/09',
    2008,
  ]);
});

test.each(['2025', '25/26', '2025/2027', 'autumn', '', '2025/6', '2025/026'])('“%s” is no academic year', (text) => {
  expect(readYear(text)).toBeUndefined();
});
