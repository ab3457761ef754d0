import { describe, expect, test } from '@jest/globals';
import { isDue, isInItsMeeting, latestMeeting, meetingOf } from '../../../src/domain/category/agreed.ts';

const JULY = { phase: 'Primary' } as const;
const SEPTEMBER = { phase: 'Secondary' } as const;

describe('a school’s category is agreed', () => {
  test.each(['Nursery', 'First', 'Primary'] as const)('in July where it is a %s school', (phase) => {
    expect(meetingOf({ phase })).toBe('July');
  });
  test.each(['Middle', 'Secondary', 'All-through', 'Special'] as const)('in September where it is %s', (phase) => {
    expect(meetingOf({ phase })).toBe('September');
  });
  test('when Schools says, whatever its phase', () => {
    expect(meetingOf({ phase: 'Primary', agreedIn: 'September' })).toBe('September');
  });
});

test('the latest July is last year’s until 30 June, and this year’s from 1 July', () => {
  expect(latestMeeting('July', '2026-06-30')).toBe('2025-07-01');
  expect(latestMeeting('July', '2026-07-01')).toBe('2026-07-01');
  expect(latestMeeting('September', '2026-08-31')).toBe('2025-09-01');
});

describe('a school is due', () => {
  test('from 1 July, and until it is agreed', () => {
    expect(isDue(JULY, '2025-07-04', '2026-06-30')).toBe(false);
    expect(isDue(JULY, '2025-07-04', '2026-07-01')).toBe(true);
    expect(isDue(JULY, '2025-07-04', '2027-03-01')).toBe(true);
    expect(isDue(JULY, '2026-07-01', '2026-07-01')).toBe(false);
  });
  test('where it was never agreed', () => expect(isDue(SEPTEMBER, undefined, '2026-03-01')).toBe(true));
});

describe('a day needs no reason', () => {
  test('in the month of the school’s meeting', () => {
    expect(isInItsMeeting(JULY, '2025-07-04', '2026-07-31')).toBe(true);
    expect(isInItsMeeting(JULY, '2025-07-04', '2026-08-01')).toBe(false);
    expect(isInItsMeeting(SEPTEMBER, undefined, '2026-07-31')).toBe(false);
  });
  test('unless it was agreed in that month already, on another day', () => {
    expect(isInItsMeeting(JULY, '2026-07-04', '2026-07-10')).toBe(false);
    expect(isInItsMeeting(JULY, '2026-07-10', '2026-07-10')).toBe(true);
  });
});
