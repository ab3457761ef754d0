/** The period that a day's document is of. */
import { describe, expect, test } from '@jest/globals';
import { periodOn, periodsOfTask } from '../../src/documents/period.ts';
import type { TermDate } from '../../src/domain/records.ts';
import { termCalendar } from '../../src/domain/school-days.ts';
import { readTab } from '../../src/workbook/read-tab.ts';
import { readTermDates } from '../../src/workbook/records/read-term-dates.ts';
import { termDates } from '../../src/workbook/tabs/term-dates.ts';
import { demonstration } from './demonstration.ts';

const rows = readTermDates(readTab(termDates, demonstration.tabs.get('Term dates')).rows, '2026-10-05')
  .rows as readonly TermDate[];
const held = termCalendar(rows, '');
const none = termCalendar([], '');

test('a year, a term, a half term', () => {
  expect(periodOn('2026-10-05', 'year', held)).toBe('2026/27');
  expect(periodOn('2026-10-05', 'term', held)).toBe('2026/27 Autumn');
  expect(periodOn('2026-10-05', 'half term', held)).toBe('2026/27 Autumn 1');
});

describe('a holiday belongs to the half term before it', () => {
  test.each([
    ['2026-10-28', '2026/27 Autumn 1'],
    ['2026-12-28', '2026/27 Autumn 2'],
    ['2026-08-10', '2025/26 Summer 2'],
  ])('%s', (day, period) => {
    expect(periodOn(day, 'half term', held)).toBe(period);
  });
});

test('the days of September before the first lesson are Autumn 1', () => {
  expect(periodOn('2026-09-01', 'half term', held)).toBe('2026/27 Autumn 1');
});

describe('without term dates, the months they usually fall in', () => {
  test.each([
    ['2030-10-31', 'Autumn 1'],
    ['2030-11-01', 'Autumn 2'],
    ['2031-02-28', 'Spring 1'],
    ['2031-03-01', 'Spring 2'],
    ['2031-04-30', 'Summer 1'],
    ['2031-08-31', 'Summer 2'],
  ])('%s is %s', (day, half) => {
    expect(periodOn(day, 'half term', none)).toMatch(new RegExp(`${half}$`));
  });
});

describe('the document of a task is of the task’s period, or of a shorter one within it on its due day', () => {
  test.each([
    ['a meeting of the year', '2026/27', '2026-10-05', ['2026/27', '2026/27 Autumn 1', '2026/27 Autumn']],
    ['a report of the term', '2026/27 Autumn', '2026-10-05', ['2026/27 Autumn', '2026/27 Autumn 1']],
    ['one that is due after its term', '2026/27 Autumn', '2027-01-12', ['2026/27 Autumn']],
    ['one without a day', '2026/27', undefined, ['2026/27']],
    ['one without a period', undefined, '2026-10-05', []],
  ])('%s', (_what, period, due, periods) => {
    expect(periodsOfTask({ period, due }, held)).toEqual(periods);
  });
});
