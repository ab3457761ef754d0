import { describe, expect, test } from '@jest/globals';
import { rolesOf } from '../../src/documents/category/roles.ts';
import { firstWords, inSentence, sayList, sayThousands, shortDay } from '../../src/documents/words.ts';
import type { Person } from '../../src/workbook/tabs/people.ts';

test('a list is read aloud', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(sayList)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('a day is short in tables', () => {
  expect(shortDay('2026-10-07')).toBe('7 Oct 2026');
  expect(shortDay('2026-05-10')).toBe('10 May 2026');
});

test('a thousand has its comma', () => {
  expect([5, 999, 1240, 1234567].map(sayThousands)).toEqual(['5', '999', '1,240', '1,234,567']);
});

describe('a reason inside a sentence', () => {
  test.each([
    ['The headteacher is away.', 'the headteacher is away'],
    ['A year is needed', 'a year is needed'],
    ['Ash School is new', 'Ash School is new'],
    ['RWM fell', 'RWM fell'],
    ['  It is new. ', 'it is new'],
  ])('%s', (typed, said) => {
    expect(inSentence(typed)).toBe(said);
  });
});

test('60 words are cut where a sentence ends, else in the middle with a mark', () => {
  expect(firstWords('One two. Three four five.', 5)).toBe('One two. Three four five.');
  expect(firstWords('One two. Three four five.', 4)).toBe('One two.');
  expect(firstWords('One two three four five', 4)).toBe('One two three four …');
});

describe('roles, not names', () => {
  const people = [
    { name: 'Ann Chief', email: 'ann@example.org', role: 'CEO' },
    { name: 'Ben Lead', email: 'ben@example.org', role: 'School Improvement Lead' },
    { name: 'Cat Head', email: 'cat@example.org', role: 'Headteacher', urn: '100001' },
  ] as unknown as readonly Person[];

  test.each([
    ['Executive Team', 'The Executive Team'],
    ['Ann Chief', 'The CEO'],
    ['ann@example.org', 'The CEO'],
    ['CEO', 'The CEO'],
    ['Ann Chief and Ben Lead', 'The CEO and the School Improvement Lead'],
    ['Ann Chief, A. Stranger', 'The Executive Team'],
    ['Cat Head', 'The Executive Team'],
  ])('%s is %s', (typed, said) => {
    expect(rolesOf(typed, people)).toBe(said);
  });

  test('nobody named is the Executive Team', () => {
    expect(rolesOf(undefined, people)).toBe('The Executive Team');
  });
});
