/** The policy's word for grades, against every way to fill in the blanks. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STANDINGS } from '../../../src/domain/ofsted/frameworks.ts';
import { categoryContradictsGrades, standingWords, wordsByGrades } from '../../../src/domain/ofsted/standing.ts';
import { CARD_GRADES, type CardGrade, type Inspection } from '../../../src/domain/records.ts';
import { NO_ROW } from '../a-series.ts';

type Number4 = 1 | 2 | 3 | 4;
type Safe = NonNullable<Inspection['safeguarding']>;
const NUMBERS: readonly Number4[] = [1, 2, 3, 4];
const SAFE: readonly Safe[] = ['Met', 'Not met'];

const inspection = (more: Partial<Inspection>): Inspection => ({
  source: NO_ROW,
  urn: '100001',
  kind: 'Graded',
  ...more,
});

const SUB = ['qualityOfEducation', 'behaviourAndAttitudes', 'personalDevelopment', 'leadership'] as const;
const CARD = [
  'inclusion',
  'curriculumAndTeaching',
  'achievement',
  'attendanceAndBehaviour',
  'personalDevelopmentAndWellBeing',
  'leadershipAndGovernance',
] as const;
const OTHER = ['earlyYears', 'sixthForm'] as const;

/** The table in the design, for grades without a blank. */
function subWord(grades: readonly number[], safe: boolean): string {
  if (!safe || grades.includes(4)) return 'inadequate';
  if (grades.includes(3)) return 'requires improvement';
  return grades.every((grade) => grade === 1) ? 'outstanding' : 'good';
}

function cardWord(leadership: CardGrade, others: readonly CardGrade[], safe: boolean): string {
  const every = [leadership, ...others];
  const urgent = (grade: CardGrade): boolean => grade === 'Urgent improvement';
  if (urgent(leadership) && (others.some(urgent) || !safe)) return 'special measures';
  if (every.some(urgent) || !safe) return 'serious weaknesses';
  if (every.includes('Needs attention')) return 'requires improvement';
  return every.every((grade) => grade === 'Exceptional' || grade === 'Strong standard') ? 'outstanding' : 'good';
}

/** Every way to put a value in the place of each blank. */
const fills = <T>(given: readonly (T | undefined)[], values: readonly T[]): readonly (readonly T[])[] =>
  given.reduce<readonly (readonly T[])[]>(
    (so, each) => so.flatMap((row) => (each === undefined ? values : [each]).map((value) => [...row, value])),
    [[]],
  );

const inOrder = (words: Iterable<string>): readonly string[] => {
  const open = new Set(words);
  return STANDINGS.filter((word) => open.has(word));
};
const optional = <T>(values: readonly T[], freq: number) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq });
/** The fields that hold something. */
const named = (fields: readonly string[], values: readonly unknown[]): Partial<Inspection> =>
  Object.fromEntries(fields.flatMap((field, index) => (values[index] === undefined ? [] : [[field, values[index]]])));

const RUNS = { numRuns: 150 };

describe('sub-judgements', () => {
  const grades = fc.tuple(
    fc.tuple(...SUB.map(() => optional(NUMBERS, 3))),
    fc.tuple(...OTHER.map(() => optional(NUMBERS, 1))),
    optional(SAFE, 3),
  );

  test('leave open every word that their blanks could give, and no other', () => {
    fc.assert(
      fc.property(grades, ([core, other, safeguarding]) => {
        const held = other.filter((grade) => grade !== undefined);
        const safe = fills([safeguarding], SAFE).flat();
        const words = fills<Number4>(core, NUMBERS).flatMap((full) =>
          safe.map((each) => subWord([...full, ...held], each === 'Met')),
        );
        const found = wordsByGrades(
          inspection({
            framework: 'Sub-judgements',
            ...named([...SUB, ...OTHER, 'safeguarding'], [...core, ...other, safeguarding]),
          }),
        );
        expect(found).toEqual(inOrder(words));
      }),
      RUNS,
    );
  });
});

describe('a report card', () => {
  const grades = fc.tuple(
    fc.tuple(...CARD.map(() => optional(CARD_GRADES, 4))),
    fc.tuple(...OTHER.map(() => optional(CARD_GRADES, 1))),
    optional(SAFE, 3),
  );

  test('leaves open every word that its blanks could give, and no other', () => {
    fc.assert(
      fc.property(grades, ([core, other, safeguarding]) => {
        fc.pre(core.filter((grade) => grade === undefined).length <= 4);
        const held = other.filter((grade) => grade !== undefined);
        const safe = fills([safeguarding], SAFE).flat();
        const words = fills<CardGrade>(core, CARD_GRADES).flatMap((full) => {
          const leadership = full[full.length - 1] ?? 'Exceptional';
          return safe.map((each) => cardWord(leadership, [...full.slice(0, -1), ...held], each === 'Met'));
        });
        const found = wordsByGrades(
          inspection({
            framework: 'Report card',
            ...named([...CARD, ...OTHER, 'safeguarding'], [...core, ...other, safeguarding]),
          }),
        );
        expect(found).toEqual(inOrder(words));
      }),
      RUNS,
    );
  });
});

describe('overall effectiveness', () => {
  const overall = (more: Partial<Inspection>) =>
    wordsByGrades(inspection({ framework: 'Overall effectiveness', ...more }));

  test.each([
    [1, 'outstanding'],
    [2, 'good'],
    [3, 'requires improvement'],
    [4, 'inadequate'],
  ] as const)('of %d is %s', (grade, word) => {
    expect(overall({ overall: grade })).toEqual([word]);
  });

  test('that is blank leaves every word of its framework open', () => {
    expect(overall({})).toEqual(['outstanding', 'good', 'requires improvement', 'inadequate']);
  });

  test.each([...SUB, ...OTHER])('with a 4 for %s beneath it is inadequate, whatever it says', (area) => {
    for (const grade of [undefined, ...NUMBERS])
      expect(overall({ ...(grade && { overall: grade }), [area]: 4 })).toEqual(['inadequate']);
    expect(overall({ overall: 2, [area]: 3 })).toEqual(['good']);
  });

  test('with safeguarding not met is inadequate', () => {
    expect(overall({ overall: 2, safeguarding: 'Not met' })).toEqual(['inadequate']);
  });
});

describe('a grade of another framework', () => {
  test('counts as a blank', () => {
    const mixed = inspection({
      framework: 'Sub-judgements',
      safeguarding: 'Met',
      qualityOfEducation: 'Strong standard',
      behaviourAndAttitudes: 2,
      personalDevelopment: 2,
      leadership: 3,
    });
    expect(wordsByGrades(mixed)).toEqual(['requires improvement', 'inadequate']);
  });
});

describe('a recorded category of concern', () => {
  const words = (categoryOfConcern: NonNullable<Inspection['categoryOfConcern']>, overall: Number4) =>
    standingWords(inspection({ framework: 'Overall effectiveness', overall, categoryOfConcern }));

  test('wins over the grades', () => {
    expect(words('Special measures', 2)).toEqual(['special measures']);
    expect(words('Serious weaknesses', 2)).toEqual(['serious weaknesses']);
    expect(words('Requires significant improvement', 4)).toEqual(['serious weaknesses']);
  });

  test('of None leaves the grades to decide, as does a blank', () => {
    expect(words('None', 4)).toEqual(['inadequate']);
    expect(standingWords(inspection({ framework: 'Overall effectiveness', overall: 4 }))).toEqual(['inadequate']);
  });

  test('is contradicted by grades that cannot be inadequate', () => {
    const contradicts = (more: Partial<Inspection>) =>
      categoryContradictsGrades(inspection({ framework: 'Overall effectiveness', ...more }));
    expect(contradicts({ overall: 2, categoryOfConcern: 'Special measures' })).toBe(true);
    expect(contradicts({ overall: 4, categoryOfConcern: 'Special measures' })).toBe(false);
    expect(contradicts({ categoryOfConcern: 'Serious weaknesses' })).toBe(false);
    expect(contradicts({ overall: 2, categoryOfConcern: 'None' })).toBe(false);
  });
});
