import { describe, expect, test } from '@jest/globals';
import { sayWindow, windowOn } from '../../../src/documents/captures/window.ts';
import type { Source } from '../../../src/domain/outcome.ts';
import type { TermDate } from '../../../src/domain/records.ts';

const teaching = (name: string, date: string, to: string): TermDate => ({
  source: 0 as Source,
  kind: 'Teaching',
  name,
  date,
  to,
});
const DATES = [
  teaching('Summer 2', '2026-06-01', '2026-07-17'),
  teaching('Autumn 1', '2026-09-02', '2026-10-23'),
  teaching('Autumn 2', '2026-11-02', '2026-12-18'),
];
const on = (day: string, from?: string): string => sayWindow(windowOn(day, DATES, from));

describe('the window of a day', () => {
  test('opens ten school days before the last day of the half term', () => {
    expect(windowOn('2026-10-12', DATES)).toMatchObject({ opens: '2026-10-09', closes: '2026-10-23' });
  });
  test.each([
    ['2026-10-08', 'Summer 2 2025/26', 'the day before it opens the last one is still in the grid'],
    ['2026-10-09', 'Autumn 1 2026/27', 'the day it opens'],
    ['2026-10-23', 'Autumn 1 2026/27', 'the day it closes'],
    ['2026-11-20', 'Autumn 1 2026/27', 'for what comes in late, until the next opens'],
    ['2026-12-04', 'Autumn 2 2026/27', 'the next'],
  ])('on %s is %s: %s', (day, window) => expect(on(day)).toBe(window));

  test('is the one to come, where those before closed before the calendar’s first day', () => {
    expect(on('2026-10-05', '2026-09-01')).toBe('Autumn 1 2026/27');
  });
  test('counts school days: a closure opens it a day earlier', () => {
    const closed: TermDate = { source: 0 as Source, kind: 'Closure', date: '2026-10-15', to: '2026-10-15' };
    expect(windowOn('2026-10-12', [...DATES, closed]).opens).toBe('2026-10-08');
  });
  test('without term dates is by the months that half terms usually fall in', () => {
    expect(sayWindow(windowOn('2026-10-12', []))).toBe('Autumn 1 2026/27');
    expect(sayWindow(windowOn('2027-04-20', []))).toBe('Spring 2 2026/27');
  });
});
