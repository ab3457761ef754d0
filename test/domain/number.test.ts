import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { round, sayCount, sayNumber, sayPoints, saySigned } from '../../src/domain/number.ts';

/** A figure of so many decimals, from whole steps: read from text, as a cell's is. */
const figure = (steps: number, decimals: number): number => Number(`${steps}e-${decimals}`);

describe('rounding', () => {
  test.each([
    [0.05, 1, 0.1],
    [-0.05, 1, -0.1],
    [0.049, 1, 0],
    [62.45, 1, 62.5],
    [-62.45, 1, -62.5],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [0.125, 2, 0.13],
    [64.949, 1, 64.9],
    [99.95, 1, 100],
  ] as const)('%d to %d decimals is %d: halves go away from zero', (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  test.each([
    ['70.1 − 65.1', 70.1 - 65.1, 1, 5],
    ['62.3 − 67.3', 62.3 - 67.3, 1, -5],
    ['0.1 + 0.2', 0.1 + 0.2, 1, 0.3],
    ['−0.5 + 0.15', -0.5 + 0.15, 2, -0.35],
    ['61.3 − 62.3', 61.3 - 62.3, 1, -1],
  ] as const)('%s is what it is on paper', (_, value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  test('never gives a negative zero', () => {
    expect(Object.is(round(-0.04, 1), 0)).toBe(true);
    expect(Object.is(round(-0, 1), 0)).toBe(true);
  });

  const steps = fc.integer({ min: -20_000, max: 20_000 });
  const decimals = fc.constantFrom(0, 1, 2);

  test('leaves a figure of so many decimals as it is', () => {
    fc.assert(
      fc.property(steps, decimals, (whole, places) => {
        expect(round(figure(whole, places), places)).toBe(figure(whole, places) + 0);
      }),
    );
  });

  test('a difference of two such figures is what it is on paper', () => {
    fc.assert(
      fc.property(steps, steps, decimals, (one, other, places) => {
        expect(round(figure(one, places) - figure(other, places), places)).toBe(figure(one - other, places) + 0);
      }),
    );
  });

  test('a half goes away from zero, a hair less than a half towards it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(1, 2), fc.boolean(), (whole, places, below) => {
        const sign = below ? -1 : 1;
        expect(round(sign * figure(whole * 10 + 5, places + 1), places)).toBe(sign * figure(whole + 1, places));
        expect(round(sign * figure(whole * 1000 + 499, places + 3), places)).toBe(sign * figure(whole, places) + 0);
      }),
    );
  });

  test('a figure and its negative round alike', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), decimals, (value, places) => {
        expect(round(-value, places)).toBe(-round(value, places) + 0);
      }),
    );
  });
});

describe('a number in words', () => {
  test.each([
    ['62', sayNumber(62, 1)],
    ['62.5', sayNumber(62.5, 1)],
    ['−0.3', sayNumber(-0.3, 1)],
    ['0', sayNumber(-0.04, 1)],
    ['+1.4', saySigned(1.4, 1)],
    ['−0.3', saySigned(-0.3, 1)],
    ['0', saySigned(0.004, 2)],
    ['1 point', sayPoints(1, 1)],
    ['1 point', sayPoints(-1, 1)],
    ['2.5 points', sayPoints(-2.5, 1)],
    ['0 points', sayPoints(0, 1)],
    ['0.1 points', sayPoints(0.1, 1)],
    ['1 fall', sayCount(1, 'fall')],
    ['0 falls', sayCount(0, 'fall')],
    ['3 school days', sayCount(3, 'school day')],
    ['2 people', sayCount(2, 'person', 'people')],
  ])('%s', (expected, found) => {
    expect(found).toBe(expected);
  });
});
