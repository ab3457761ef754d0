import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  all,
  any,
  fact,
  factsOf,
  met,
  missingFrom,
  not,
  notMet,
  type Outcome,
  outcomeFrom,
  unknown,
} from '../../src/domain/outcome.ts';

type Kind = Outcome['kind'];

const F: Kind = 'not met';
const U: Kind = 'unknown';
const T: Kind = 'met';

const of = (kind: Kind, name = 'it'): Outcome =>
  kind === 'unknown' ? unknown(name, [fact(() => name)]) : (kind === 'met' ? met : notMet)(fact(() => name));
const said = (outcome: Outcome): readonly string[] => factsOf(outcome).map((fact) => fact().say);

const TABLE: readonly (readonly [Kind, Kind, all: Kind, any: Kind])[] = [
  [T, T, T, T],
  [T, U, U, T],
  [T, F, F, T],
  [U, T, U, T],
  [U, U, U, U],
  [U, F, F, U],
  [F, T, F, T],
  [F, U, F, U],
  [F, F, F, F],
];

describe('two outcomes', () => {
  test.each(TABLE)('%s and %s: all is %s, any is %s', (one, other, both, either) => {
    expect(all(of(one), of(other)).kind).toBe(both);
    expect(any(of(one), of(other)).kind).toBe(either);
  });

  test.each([
    [T, F],
    [U, U],
    [F, T],
  ] as const)('%s turned round is %s', (given, turned) => {
    expect(not(of(given)).kind).toBe(turned);
  });
});

test('of no outcomes, all is met and any is not', () => {
  expect([all().kind, any().kind]).toEqual([T, F]);
});

const kinds = fc.array(fc.constantFrom(T, U, F), { maxLength: 6 });

describe('however many outcomes', () => {
  test('one is not met, all is not; else one is unknown, all is unknown', () => {
    fc.assert(
      fc.property(kinds, (given) => {
        const expected = given.includes(F) ? F : given.includes(U) ? U : T;
        expect(all(...given.map((kind) => of(kind))).kind).toBe(expected);
      }),
    );
  });

  test('any is all turned round', () => {
    fc.assert(
      fc.property(kinds, (given) => {
        const parts = given.map((kind) => of(kind));
        expect(any(...parts).kind).toBe(not(all(...parts.map(not))).kind);
      }),
    );
  });

  test('their order changes nothing', () => {
    const twice = kinds.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(twice, ([given, mixed]) => {
        for (const join of [all, any])
          expect(join(...mixed.map((kind) => of(kind))).kind).toBe(join(...given.map((kind) => of(kind))).kind);
      }),
    );
  });
});

describe('the facts of an outcome', () => {
  const parts = [of(T, 'a'), of(F, 'b'), of(U, 'c'), of(T, 'd')];

  test('are those of the parts that settled it', () => {
    expect(said(all(...parts))).toEqual(['b']);
    expect(said(any(...parts))).toEqual(['a', 'd']);
    expect(said(all(of(T, 'a'), of(T, 'd')))).toEqual(['a', 'd']);
    expect(said(any(of(F, 'b'), of(F, 'e')))).toEqual(['b', 'e']);
  });

  test('of an unknown one are all that is known', () => {
    expect(said(all(of(T, 'a'), of(U, 'c')))).toEqual(['a', 'c']);
  });

  test('stay when it is turned round', () => {
    expect(said(not(all(...parts)))).toEqual(['b']);
    expect(said(not(any(...parts)))).toEqual(['a', 'd']);
  });

  test('are gathered from parts within parts', () => {
    expect(said(all(of(T, 'a'), any(of(F, 'b'), of(T, 'c')), not(of(F, 'd'))))).toEqual(['a', 'c', 'd']);
  });

  test('stand once, however many parts rest on them', () => {
    const shared = of(T, 'a');
    expect(said(all(shared, any(shared)))).toEqual(['a']);
  });

  test('of a verdict of its own are those of every part', () => {
    expect(said(outcomeFrom('not met', parts))).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('what is missing for an outcome', () => {
  test('is everything that its unknown parts lack, each thing once', () => {
    expect(missingFrom(all(of(U, 'a'), any(of(U, 'b'), of(F, 'c')), of(U, 'a'), of(T, 'd')))).toEqual(['a', 'b']);
  });

  test('is nothing once it is decided', () => {
    expect(missingFrom(all(of(U, 'a'), of(F, 'b')))).toEqual([]);
    expect(missingFrom(any(of(U, 'a'), of(T, 'b')))).toEqual([]);
  });

  test('stays when it is turned round', () => {
    expect(missingFrom(not(of(U, 'a')))).toEqual(['a']);
  });

  test('may be several things, and words made only when they are read', () => {
    expect(missingFrom(unknown(['a', () => 'b']))).toEqual(['a', 'b']);
    expect(missingFrom(outcomeFrom('unknown', [of(U, 'a'), of(T, 'c')], [() => 'b']))).toEqual(['b', 'a']);
  });
});
