/** A figure on few pupils is not shown in what leaves the Executive Team, nor anything that would give it away. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headteacherReport } from '../../../src/documents/kinds/headteacher-report.ts';
import { DOCUMENT_KINDS } from '../../../src/documents/kinds.ts';
import type { Tabs } from '../../support/decide.ts';
import { aResult, aSchool, aSetting, national, publishedKs2, row, THREE_YEARS, workbook } from '../../support/rows.ts';
import { contextOf, dataOf, textOf } from '../a-context.ts';

const URN = '100001';
/** 41.3 % in the latest year: nothing else in a document reads so. */
const VALUE = 41.3;
const NOT_SHOWN = 'Not shown (small numbers)';

const results = (extra: Readonly<Record<string, string | number | null>>): Tabs =>
  workbook(
    aSchool(),
    row('Categories', { URN, Agreed: 'RED', 'Agreed on': '2019-09-30', 'Reason for override': 'It was decided so' }),
    publishedKs2(THREE_YEARS),
    aResult(URN, '2016/17', 'RWM_EXP', 60, { Pupils: 30 }),
    aResult(URN, '2017/18', 'RWM_EXP', 52, { Pupils: 30 }),
    aResult(URN, '2018/19', 'RWM_EXP', VALUE, { 'Comparable schools': 60, ...extra }),
  );
interface Line {
  readonly [column: string]: string;
}
const line = (tabs: Tabs): Line => {
  const [first] = dataOf(headteacherReport, tabs)['results'] as unknown as readonly Line[];
  return first ?? {};
};
const everyDocument = (tabs: Tabs): string =>
  DOCUMENT_KINDS.flatMap((kind) => {
    if (kind.of !== 'school' || kind.audience === 'figures') return [];
    const context = contextOf(tabs);
    return kind.applies(context).applies ? [textOf(kind.data(context))] : [];
  }).join('\n');

describe('a figure on 5 pupils', () => {
  const tabs = results({ Pupils: 5 });

  test('hides the figure, both gaps, the pupils and the three years; the national figure stays', () => {
    expect(line(tabs)).toEqual({
      measure: 'Reading, writing and maths at the expected standard',
      yearStatus: '2018/19, Final',
      school: NOT_SHOWN,
      national: '65%',
      gap: NOT_SHOWN,
      comparable: NOT_SHOWN,
      comparableGap: NOT_SHOWN,
      pupils: NOT_SHOWN,
      threeYears: NOT_SHOWN,
    });
  });

  test('is in no document, neither itself nor a difference from which it follows', () => {
    const text = everyDocument(tabs);
    expect(text).not.toMatch(/41\.3|10\.7|23\.7|18\.7/);
    expect(text).not.toContain('A change in');
  });

  test('leaves the criterion that it met, and says so', () => {
    const rows = dataOf(headteacherReport, tabs)['evidence'] as unknown as readonly Line[];
    const met = rows.filter(({ outcome }) => outcome === 'Met');
    expect(met.map(({ criterion }) => (criterion as unknown as { text: string }).text)).toContain('A4 AMBER');
    expect(met.map(({ facts }) => facts)).toContain('Figure not shown (small numbers)');
  });

  test('says that a change of it would lead elsewhere, and not how far', () => {
    const { better } = dataOf(headteacherReport, tabs)['ways'] as unknown as { better: readonly string[] };
    expect(better.join(' ')).not.toMatch(/points more/);
  });

  test('raises no question', () => {
    const { questions } = dataOf(headteacherReport, tabs) as unknown as { questions: readonly Line[] };
    expect(questions.map(({ question }) => question).join(' ')).not.toMatch(/national|Comparable|fallen|One pupil/);
  });
});

test('a figure on 6 pupils is shown, with all that goes with it', () => {
  expect(line(results({ Pupils: 6 }))).toMatchObject({
    school: '41.3%',
    gap: '−23.7',
    comparable: '60%',
    comparableGap: '−18.7',
    pupils: '6',
    threeYears: '60, 52, 41.3: down each year █▅▂',
  });
});

test('the trust may set the number higher', () => {
  expect(line(workbook(results({ Pupils: 10 }), aSetting('suppress.pupils', 10)))).toMatchObject({ school: NOT_SHOWN });
  expect(line(workbook(results({ Pupils: 11 }), aSetting('suppress.pupils', 10)))).toMatchObject({ school: '41.3%' });
});

describe('pupils that nobody counted', () => {
  test.each(['Provisional', 'Revised', 'Final'])('of a %s figure hide nothing: it was published', (Status) => {
    expect(line(results({ Pupils: null, Status }))).toMatchObject({ school: '41.3%', pupils: 'No record held' });
  });

  test('of the school’s own figure are taken for few', () => {
    expect(line(results({ Pupils: null, Status: 'School' }))).toMatchObject({ school: NOT_SHOWN });
  });
});

test('an earlier year on few pupils is a gap in the three years', () => {
  const tabs = workbook(results({ Pupils: 30 }), {});
  const small = {
    ...tabs,
    'Data captures': (tabs['Data captures'] ?? []).map((each) =>
      each['Value'] === 52 ? { ...each, Pupils: 4 } : each,
    ),
  };
  expect(line(small)).toMatchObject({ threeYears: '60, ·, 41.3: no figure for 2017/18 █·▂' });
  expect(everyDocument(small)).not.toMatch(/52%|down 8|down 10\.7/);
});

test('what is missing names no figure that is not shown: too old to use, it is still a figure', () => {
  const old = (Pupils: number) =>
    everyDocument(
      workbook(
        aSchool(),
        national('2014/15', 'RWM_EXP', 65),
        national('2018/19', 'READ_PROG'),
        aResult(URN, '2014/15', 'RWM_EXP', VALUE, { Pupils }),
      ),
    );
  expect(old(6)).toContain('41.3% at the expected standard in reading, writing and maths in 2014/15, too old to use');
  expect(old(5)).not.toContain('41.3');
});

test('a figure of a half term on few pupils is not shown', () => {
  const capture = (Pupils: number) =>
    workbook(
      aSchool(),
      row('Data captures', {
        URN,
        'Academic year': '2018/19',
        Capture: 'Summer 2',
        Measure: 'ABSENCE',
        Value: 7.7,
        Pupils,
        Status: 'School',
      }),
    );
  const now = (Pupils: number) =>
    (dataOf(headteacherReport, capture(Pupils), '2019-09-03')['inYear'] as unknown as { rows: readonly Line[] })
      .rows[0];
  expect(now(5)).toMatchObject({ now: NOT_SHOWN });
  expect(now(6)).toMatchObject({ now: '7.7%', last: 'Not returned', yearAgo: 'No record held' });
});

describe('whatever the figures of a school with five pupils a year', () => {
  const PROGRESS = ['READ_PROG', 'WRIT_PROG', 'MAT_PROG'] as const;
  /** One decimal of 3 or 7: no national figure, threshold or count reads so. */
  const attainment = fc
    .integer({ min: 200, max: 979 })
    .filter((tenths) => [3, 7].includes(tenths % 10))
    .map((tenths) => tenths / 10);
  const score = fc
    .integer({ min: -999, max: 999 })
    .filter((hundredths) => Math.abs(hundredths % 10) === 7)
    .map((hundredths) => hundredths / 100);
  const year = fc.record({ rwm: attainment, comparable: attainment, scores: fc.tuple(score, score, score) });
  const phase = fc.constantFrom('Primary', 'Secondary', 'All-through');

  test('no document says one of them', () => {
    fc.assert(
      fc.property(phase, fc.array(year, { minLength: 3, maxLength: 3 }), (Phase, held) => {
        const tabs = workbook(
          aSchool({ Phase }),
          row('Categories', {
            URN,
            Agreed: 'RED',
            'Agreed on': '2019-09-30',
            'Reason for override': 'It was decided so',
          }),
          publishedKs2(THREE_YEARS),
          ...held.flatMap(({ rwm, comparable, scores }, index) => {
            const when = THREE_YEARS[index] ?? '2018/19';
            const few = { Pupils: 5, 'Comparable schools': comparable };
            return [
              aResult(URN, when, 'RWM_EXP', rwm, few),
              aResult(URN, when, 'ATT8', rwm, few),
              aResult(URN, when, 'P8', scores[0], { Pupils: 5, Lower: scores[1], Upper: scores[2] }),
              ...PROGRESS.map((measure, at) =>
                aResult(URN, when, measure, scores[at] ?? 0, { Pupils: 5, Lower: -9.97, Upper: 9.97 }),
              ),
            ];
          }),
        );
        const text = everyDocument(tabs).replaceAll('−', '-');
        const values = held.flatMap(({ rwm, comparable, scores }) => [rwm, comparable, ...scores]);
        expect(
          values.filter((value) =>
            new RegExp(`(?<![\\d.])${String(Math.abs(value)).replace('.', '\\.')}(?!\\d)`).test(text),
          ),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
