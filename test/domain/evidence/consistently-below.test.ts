/** Against the rule as it is written, for every row of up to six years. */
import { describe, expect, test } from '@jest/globals';
import { consistently } from '../../../src/domain/evidence/consistently-below.ts';
import { fact, factsOf, met, missingFrom, notMet, type Outcome, unknown } from '../../../src/domain/outcome.ts';

type Kind = Outcome['kind'];
const KINDS: readonly Kind[] = ['met', 'not met', 'unknown'];
const EARLIER = 'results of earlier years';

const year = (kind: Kind, index: number): Outcome =>
  kind === 'unknown' ? unknown(`year ${index}`) : (kind === 'met' ? met : notMet)(fact(() => `year ${index} ${kind}`));

const rows = (length: number): readonly (readonly Kind[])[] =>
  length === 0 ? [[]] : rows(length - 1).flatMap((row) => KINDS.map((kind) => [...row, kind]));
const EVERY_ROW = [0, 1, 2, 3, 4, 5, 6].flatMap(rows);

const decide = (kinds: readonly Kind[], earlierMayExist: boolean, below = 2, of = 3): Outcome =>
  consistently(kinds.map(year), { below, of, earlierMayExist, earlier: EARLIER });

/** Below in at least two of the last three decided years, the latest published year among them. */
function byTheRule([latest, ...before]: readonly Kind[], earlierMayExist: boolean): Kind {
  if (latest === undefined) return earlierMayExist ? 'unknown' : 'not met';
  const decided = before.filter((kind) => kind !== 'unknown').slice(0, 2);
  const below = decided.filter((kind) => kind === 'met').length;
  const mayHaveMore = decided.length < 2 && (earlierMayExist || before.includes('unknown'));
  if (latest === 'not met') return 'not met';
  if (latest === 'unknown') return below === 0 && !mayHaveMore ? 'not met' : 'unknown';
  if (below > 0) return 'met';
  return mayHaveMore ? 'unknown' : 'not met';
}

describe.each([
  ['a school that may have had earlier years', true],
  ['a school whose first years these are', false],
])('%s', (_, earlierMayExist) => {
  test('is consistently below as the rule says', () => {
    const said = EVERY_ROW.map((kinds) => [...kinds, decide(kinds, earlierMayExist).kind]);
    expect(said).toEqual(EVERY_ROW.map((kinds) => [...kinds, byTheRule(kinds, earlierMayExist)]));
  });

  test('has something missing whenever it is unknown', () => {
    for (const kinds of EVERY_ROW) {
      const outcome = decide(kinds, earlierMayExist);
      expect(missingFrom(outcome).length > 0).toBe(outcome.kind === 'unknown');
    }
  });

  test('is the same whatever else an undecided year before the latest holds', () => {
    for (const [latest, ...before] of EVERY_ROW) {
      if (latest === undefined) continue;
      const decided = before.filter((kind) => kind !== 'unknown');
      if (decided.length < 2) continue;
      expect(decide([latest, ...before], earlierMayExist).kind).toBe(
        decide([latest, ...decided], earlierMayExist).kind,
      );
    }
  });
});

describe('the facts', () => {
  const said = (kinds: readonly Kind[]) => factsOf(decide(kinds, true)).map((fact) => fact().say);

  test('of a school that is, are the years that it was below', () => {
    expect(said(['met', 'not met', 'met', 'met'])).toEqual(['year 0 met', 'year 2 met']);
  });

  test('of one whose latest year was not below, are that year', () => {
    expect(said(['not met', 'met', 'met'])).toEqual(['year 0 not met']);
  });

  test('of one that was below once, are the years that count', () => {
    expect(said(['met', 'not met', 'unknown', 'not met', 'met'])).toEqual([
      'year 0 met',
      'year 1 not met',
      'year 3 not met',
    ]);
  });
});

test('earlier years are missing only where they could decide it', () => {
  expect(missingFrom(decide(['met'], true))).toContain(EARLIER);
  expect(missingFrom(decide(['met', 'unknown'], false))).toEqual(['year 1']);
  expect(missingFrom(decide(['unknown', 'met', 'not met'], true))).toEqual(['year 0']);
});

describe('with other numbers in Settings', () => {
  test.each<readonly [string, readonly Kind[], number, number, Kind]>([
    ['one of one: the latest alone', ['met'], 1, 1, 'met'],
    ['one of two', ['met', 'not met'], 1, 2, 'met'],
    ['three of three', ['met', 'met', 'met'], 3, 3, 'met'],
    ['two, where three are wanted', ['met', 'met', 'not met'], 3, 3, 'not met'],
    ['two of the last two', ['met', 'not met', 'met'], 2, 2, 'not met'],
    ['two of the last four', ['met', 'not met', 'not met', 'met'], 2, 4, 'met'],
  ])('%s', (_, kinds, below, of, expected) => {
    expect(decide(kinds, true, below, of).kind).toBe(expected);
  });
});
