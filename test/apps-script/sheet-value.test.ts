import { describe, expect, test } from '@jest/globals';
import { asTyped, cellOf, dateOfDay, dayOf } from '../../src/apps-script/sheet-value.ts';

describe('a date cell is the day that a person in London sees', () => {
  test.each(['2026-01-01', '2026-03-29', '2026-03-30', '2026-06-30', '2026-10-25', '2026-10-26'])('%s', (day) => {
    expect(dayOf(dateOfDay(day) ?? new Date(0))).toBe(day);
  });

  test('at midnight in summer, which is still the day before in UTC', () => {
    expect(cellOf(new Date('2026-06-29T23:00:00Z'))).toBe('2026-06-30');
  });
});

test('text that Sheets would read as something else is written behind an apostrophe, all else as it is', () => {
  expect(['=1+1', '2011/12', '62%'].map(asTyped)).toEqual(["'=1+1", "'2011/12", "'62%"]);
  expect(['GREEN', '145779', 62, true].map(asTyped)).toEqual(['GREEN', '145779', 62, true]);
});
