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

describe('text stays text', () => {
  test.each([
    '=1+1',
    '+1.4 points',
    '2011/12',
    '1-2',
    "'quoted",
    'TRUE',
    '1E5',
    '007',
    '5 October 2026',
    'May 2026',
    '62%',
    '£5',
  ])('%s gets an apostrophe in front', (text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  });

  test.each(['GREEN', 'G1: 67% in 2024/25', 'May they', 'October half term', 'trueness', ''])(
    '%s needs none',
    (text) => {
      expect(asTyped(text)).toBe(text);
    },
  );

  test('a URN may become the number that a person would have typed', () => {
    expect(asTyped('145779')).toBe('145779');
  });
});
