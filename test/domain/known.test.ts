import { describe, expect, test } from '@jest/globals';
import {
  above,
  atLeast,
  atMost,
  below,
  between,
  doesNotApply,
  type Evidence,
  is,
  known,
  knownFrom,
  notKnown,
  oneOf,
  outcomeIn,
  passes,
} from '../../src/domain/known.ts';
import { fact, factsOf, met, missingFrom, notMet, type Outcome, unknown } from '../../src/domain/outcome.ts';

const says = (text: string) => fact(() => text);
const open = (...values: readonly number[]): Evidence<number> => oneOf(values, ['a figure'], [says('about')]);
const said = (outcome: Outcome): readonly string[] => factsOf(outcome).map((fact) => fact().say);

describe('a test of evidence', () => {
  const over3 = (evidence: Evidence<number>) => passes(evidence, (value) => value > 3).kind;

  test('is decided by a known value', () => {
    expect([over3(known(4)), over3(known(3))]).toEqual(['met', 'not met']);
  });

  test('is not met where the evidence does not apply', () => {
    expect(over3(doesNotApply())).toBe('not met');
  });

  test('is unknown where any answer is possible', () => {
    expect(over3(notKnown(['a figure']))).toBe('unknown');
  });

  test('is decided where every answer left open passes, or none', () => {
    expect([over3(open(4, 5)), over3(open(1, 2)), over3(open(3, 4))]).toEqual(['met', 'not met', 'unknown']);
  });

  test('keeps the facts, and names what is missing only while it is unknown', () => {
    expect(said(passes(open(4, 5), (value) => value > 3))).toEqual(['about']);
    expect(missingFrom(passes(open(4, 5), (value) => value > 3))).toEqual([]);
    expect(missingFrom(passes(open(3, 4), (value) => value > 3))).toEqual(['a figure']);
  });

  test('says the facts and names the missing evidence of the outcomes that the evidence rests on', () => {
    expect(said(is(knownFrom('below', notMet(says('62%'))), 'below'))).toEqual(['62%']);
    const resting = oneOf(['below', 'close'], [], [], [unknown('reading progress')]);
    expect(missingFrom(is(resting, 'below'))).toEqual(['reading progress']);
  });
});

describe('one of several answers', () => {
  test('is known when only one is left', () => {
    expect(oneOf(['good'], ['a grade'], [says('graded')])).toMatchObject({ kind: 'known', value: 'good' });
  });

  test('is open while there are more, and when there is none', () => {
    expect(oneOf([1, 2], ['a grade'], [])).toMatchObject({ kind: 'unknown', possible: [1, 2], missing: ['a grade'] });
    expect(oneOf<number>([], ['a grade'], []).kind).toBe('unknown');
  });

  test('may be known though it is nothing at all', () => {
    expect(oneOf([0], ['a figure'], [])).toMatchObject({ kind: 'known', value: 0 });
  });
});

describe('a bound', () => {
  const KINDS = [true, false].map((passed) => (passed ? 'met' : 'not met'));
  test.each([
    ['at least 5', (value: number) => atLeast(known(value), 5), [5, 4.9]],
    ['at most 5', (value: number) => atMost(known(value), 5), [5, 5.1]],
    ['above 5', (value: number) => above(known(value), 5), [5.1, 5]],
    ['below 5', (value: number) => below(known(value), 5), [4.9, 5]],
    ['from 5 to below 7, at the lower end', (value: number) => between(known(value), 5, 7), [5, 4.9]],
    ['from 5 to below 7, at the upper end', (value: number) => between(known(value), 5, 7), [6.9, 7]],
  ] as const)('%s', (_, test_, values) => {
    expect(values.map((value) => test_(value).kind)).toEqual(KINDS);
  });

  test('a band that every open answer misses, on one side or the other, is not met', () => {
    expect(between(open(1, 9), 5, 7).kind).toBe('not met');
  });
});

test('a value is one of several', () => {
  expect([is(known('good'), 'good', 'outstanding').kind, is(known('fair'), 'good').kind]).toEqual(['met', 'not met']);
});

describe('the outcome in a piece of evidence', () => {
  test('is the one it holds', () => {
    const held = met(says('open'));
    expect(outcomeIn(known(held))).toBe(held);
  });

  test('is not met, with the reason, where the evidence does not apply', () => {
    const outcome = outcomeIn(doesNotApply(says('a special school')));
    expect([outcome.kind, ...said(outcome)]).toEqual(['not met', 'a special school']);
  });

  test('is unknown, with what is missing, where the evidence is', () => {
    const outcome = outcomeIn(notKnown(['the phase'], [says('a fact')]));
    expect([outcome.kind, ...missingFrom(outcome), ...said(outcome)]).toEqual(['unknown', 'the phase', 'a fact']);
  });
});
