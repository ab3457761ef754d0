import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  anInspection,
  aSchool,
  FOUR_YEARS,
  figures,
  type Ks2,
  type Ks4,
  ks2,
  ks4,
  progress,
  publishedKs2,
  publishedKs4,
  rapid,
  THREE_YEARS,
  workbook,
} from '../support/rows.ts';
import { type Expected, facts, factsOf } from './table.ts';

const OUTCOMES = ['G3', 'Y5', 'Y6', 'Y7', 'A3', 'A4', 'A6', 'R6', 'R7', 'R8'] as const;
const all = (outcome: 'not met' | 'unknown'): Expected => Object.fromEntries(OUTCOMES.map((id) => [id, outcome]));
const good = anInspection('2017-03-01', { Overall: 2 });

describe('phases without a published headline: outcome tests do not apply', () => {
  facts(
    (phase: string) => workbook(aSchool({ Phase: phase }), publishedKs2(THREE_YEARS), publishedKs4(THREE_YEARS), good),
    [
      ['a nursery: not met', 'Nursery', all('not met')],
      ['a first school: not met', 'First', all('not met')],
      ['a special school: not met', 'Special', all('not met')],
      ['a primary with nothing held: unknown', 'Primary', all('unknown')],
      ['a middle school with nothing held: unknown', 'Middle', all('unknown')],
    ],
  );
  facts(
    (phase: string) => workbook(aSchool({ Phase: phase }), rapid('Yes'), anInspection('2018-03-01', { Overall: 3 })),
    [
      [
        'inspection and judgements still apply to a special school',
        'Special',
        { Y3: 'met', A1: 'not met', Y5: 'not met' },
      ],
    ],
  );
});

describe('which measure a phase goes by', () => {
  const below2 = ks2('2018/19', { rwm: 50, ...progress(-8) });
  const below4 = ks4('2018/19', { att8: 30, p8: [-1, -0.8] });
  const listed = workbook(publishedKs2(['2018/19']), publishedKs4(['2018/19']));
  factsOf(
    'R7',
    ([phase, results]: readonly [string, Tabs]) => workbook(aSchool({ Phase: phase }), listed, results, rapid('No')),
    [
      ['a primary by key stage 2: met', ['Primary', below2], 'met'],
      ['a middle school by key stage 2: met', ['Middle', below2], 'met'],
      ['a middle school not by key stage 4: unknown', ['Middle', below4], 'unknown'],
      ['a secondary by key stage 4: met', ['Secondary', below4], 'met'],
      ['a secondary not by key stage 2: unknown', ['Secondary', below2], 'unknown'],
    ],
  );
});

describe('an all-through school is judged phase by phase', () => {
  const allThrough = (primary: Ks2, secondary: Ks4, ...parts: readonly Tabs[]): Tabs =>
    workbook(
      aSchool({ Phase: 'All-through' }),
      publishedKs2(['2018/19']),
      publishedKs4(['2018/19']),
      ks2('2018/19', primary),
      ks4('2018/19', secondary),
      ...parts,
    );
  const below2: Ks2 = { rwm: 50, ...progress(-8) };
  const secure2: Ks2 = { rwm: 80, ...progress(0) };
  const nearly2: Ks2 = { rwm: 67, ...progress(1) };
  const undecided2: Ks2 = { rwm: 60 };
  const below4: Ks4 = { att8: 30, p8: [-1, -0.8] };
  const secure4: Ks4 = { att8: 50, p8: 0.4 };
  const undecided4: Ks4 = { att8: 45 };

  factsOf('R7', ([primary, secondary]: readonly [Ks2, Ks4]) => allThrough(primary, secondary, rapid('No')), [
    ['below in its primary phase: met', [below2, secure4], 'met'],
    ['below in its secondary phase: met', [secure2, below4], 'met'],
    ['below in both: met', [below2, below4], 'met'],
    ['below in neither: not met', [secure2, secure4], 'not met'],
    ['below in one, undecided in the other: met', [below2, undecided4], 'met'],
    ['above in one, undecided in the other: unknown', [secure2, undecided4], 'unknown'],
    ['undecided in its primary phase, above in its secondary: unknown', [undecided2, secure4], 'unknown'],
    ['no primary figures at all: its secondary phase decides, not met', [{}, secure4], 'not met'],
    ['no primary figures at all: its secondary phase decides, met', [{}, below4], 'met'],
    ['no secondary figures at all: its primary phase decides, not met', [secure2, {}], 'not met'],
  ]);
  factsOf('G3', ([primary, secondary]: readonly [Ks2, Ks4]) => allThrough(primary, secondary), [
    ['67% with above-average progress, secure in its secondary phase: met', [nearly2, secure4], 'met'],
    ['67% with above-average progress, below in its secondary phase: met', [nearly2, below4], 'met'],
    ['80% in its primary phase: not met', [secure2, secure4], 'not met'],
  ]);
  factsOf('Y7', ([primary, secondary]: readonly [Ks2, Ks4]) => allThrough(primary, secondary), [
    [
      '6 points short in its primary phase: met',
      [
        { ...secure2, comparable: 86 },
        { ...secure4, comparable: 50 },
      ],
      'met',
    ],
    [
      '4 points of Attainment 8 short in its secondary phase: met',
      [
        { ...secure2, comparable: 80 },
        { ...secure4, comparable: 54 },
      ],
      'met',
    ],
    [
      'short in neither: not met',
      [
        { ...secure2, comparable: 80 },
        { ...secure4, comparable: 50 },
      ],
      'not met',
    ],
  ]);
  const falling = (rwm: readonly number[], att8: readonly number[]): Tabs =>
    workbook(
      aSchool({ Phase: 'All-through' }),
      publishedKs2(FOUR_YEARS),
      publishedKs4(FOUR_YEARS),
      figures('RWM_EXP', FOUR_YEARS, rwm),
      figures('ATT8', FOUR_YEARS, att8),
    );
  factsOf('R8', ([rwm, att8]: readonly [readonly number[], readonly number[]]) => falling(rwm, att8), [
    [
      'three falls in its secondary phase: met',
      [
        [75, 75, 75, 75],
        [50, 48, 46, 44],
      ],
      'met',
    ],
    [
      'two falls in each phase do not add up: not met',
      [
        [75, 75, 72, 69],
        [50, 50, 48, 46],
      ],
      'not met',
    ],
  ]);
});
