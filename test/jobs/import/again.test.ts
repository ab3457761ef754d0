import { describe, expect, test } from '@jest/globals';
import { applied, file, GIAS, runImport, TRUST, Y2017, Y2018, Y2019 } from './support.ts';

const ALL = { gias: GIAS, trust: TRUST, ks2: [Y2017, Y2018, Y2019] };
const HEADERS = ['RECTYPE', 'URN', 'SCHNAME', 'TELIG', 'PTRWM_EXP', 'READPROG', 'READPROG_LOWER', 'READPROG_UPPER'];
const ks2 = (rwm: string, progress: string, name = '2016-17_ks2final.csv') =>
  file(name, HEADERS, [1, 100001, 'Ash', 20, rwm, progress, '-2', '3'], [5, '', '', 9, '61%', '', '', '']);
const KEY = '100001·2016/17·Results·RWM_EXP·Final';
const held = (value: string | number, extra = {}) => ({
  Schools: [{ URN: 100001, School: 'Ash', Phase: 'Primary' }],
  'Data captures': [
    {
      URN: 100001,
      'Academic year': '2016/17',
      Capture: 'Results',
      Measure: 'RWM_EXP',
      Value: value,
      Status: 'Final',
      ...extra,
    },
  ],
});

describe('a second import', () => {
  test.each([
    ['of a trust', ALL],
    ['of all GIAS', { gias: GIAS, ks2: [Y2019] }],
    ['without GIAS', { ks2: [Y2017, Y2018, Y2019] }],
    ['with a day of publication', { gias: GIAS, ks2: [Y2019], published: '2019-12-13' }],
  ])('%s of the same files changes nothing', (_, asked) => {
    const workbook = applied({}, runImport(asked).changes);
    const again = runImport(asked, workbook);
    expect(again.changes).toEqual([]);
    expect(again.answer.tabs.every(({ added, changed }) => added + changed === 0)).toBe(true);
    expect(again.answer.problems).toEqual(runImport(asked).answer.problems);
  });

  test('of one later file does not fill, from its columns, years that are held from their own files', () => {
    const workbook = applied({}, runImport({ ...ALL, ks2: [Y2017, Y2018] }).changes);
    const { keys } = runImport({ ...ALL, ks2: [Y2019] }, workbook);
    expect(keys('Data captures').every((key) => key.includes('·2018/19·'))).toBe(true);
  });
});

describe('what people typed', () => {
  test('is kept where the file says nothing', () => {
    const { put } = runImport(
      { ks2: [ks2('64%', '1')] },
      held(60, { 'Comparable schools': 66, Updated: '2017-12-14' }),
    );
    expect(Object.keys(put('Data captures', KEY) ?? {})).toEqual(['value', 'pupils', 'origin']);
  });

  test('a figure that the file gives otherwise is replaced, and told', () => {
    const { answer } = runImport({ ks2: [ks2('64%', '1')] }, held(60));
    expect(answer.replaced).toEqual([{ tab: 'Data captures', key: KEY, column: 'Value', from: '60', to: '64' }]);
  });

  test('a figure with more decimals than the file has is kept', () => {
    const { put } = runImport({ ks2: [ks2('64%', '1')] }, held(64.3, { Pupils: 20, Source: 'the school' }));
    expect(put('Data captures', KEY)).toBeUndefined();
  });

  test('a figure takes the place of a code, and a code of a figure', () => {
    expect(runImport({ ks2: [ks2('64%', '1')] }, held('', { Code: 'SUPP' })).put('Data captures', KEY)).toMatchObject({
      value: 64,
      code: null,
    });
    expect(runImport({ ks2: [ks2('SUPP', '1')] }, held(60, { Lower: 50 })).put('Data captures', KEY)).toMatchObject({
      value: null,
      lower: null,
      code: 'SUPP',
    });
  });

  test('a row of another status is another row', () => {
    const { keys } = runImport({ ks2: [ks2('64%', '1', '2016-17_ks2revised.csv')] }, held(60));
    expect(keys('Data captures')).toContain('100001·2016/17·Results·RWM_EXP·Revised');
  });

  test('a school’s name and phase are kept, the roll follows the file, other columns stand', () => {
    const workbook = {
      Schools: [
        {
          URN: '143627',
          School: 'Waverley Abbey',
          Phase: 'Primary',
          Roll: 400,
          'Predecessor URN': '100009',
          'Joined trust': '2016-12-01',
        },
      ],
    };
    const { put, problems } = runImport({ gias: GIAS, trust: TRUST }, workbook);
    expect(put('Schools', '143627')).toEqual({
      laestab: '936/3587',
      opened: '2016-12-01',
      roll: 486,
      predecessors: '100009, 125232',
    });
    expect(problems).toEqual([
      'gias-2022-04-surrey.csv, line 6, School: Waverley Abbey (Waverley Abbey CofE Junior School, as the file has it)',
    ]);
  });

  test('a national figure is kept; a different one in the file is a problem', () => {
    const row = { 'Academic year': '2016/17', Measure: 'RWM_EXP', National: 62, Source: 'SFR' };
    const { put, problems } = runImport({ ks2: [ks2('64%', '1')] }, { Benchmarks: [row] });
    expect(put('Benchmarks', '2016/17·RWM_EXP')).toBeUndefined();
    expect(problems.join()).toContain('62 for RWM_EXP in 2016/17 (61, as the file has it)');
  });

  test('a national figure with more decimals is the same figure', () => {
    const row = { 'Academic year': '2016/17', Measure: 'RWM_EXP', National: 61.4 };
    expect(runImport({ ks2: [ks2('64%', '1')] }, { Benchmarks: [row] }).problems).toEqual(
      expect.not.arrayContaining([expect.stringContaining('RWM_EXP in 2016/17')]),
    );
  });

  test('a listed year with National blank is filled; one that an import filled is corrected', () => {
    const seed = { 'Academic year': '2016/17', Measure: 'RWM_EXP' };
    expect(
      runImport({ ks2: [ks2('64%', '1')] }, { Benchmarks: [seed] }).put('Benchmarks', '2016/17·RWM_EXP'),
    ).toMatchObject({ national: 61 });
    const imported = { ...seed, National: 60, Source: 'Imported from 2016-17_ks2revised.csv: England' };
    expect(
      runImport({ ks2: [ks2('64%', '1')] }, { Benchmarks: [imported] }).put('Benchmarks', '2016/17·RWM_EXP'),
    ).toMatchObject({ national: 61 });
  });

  test('a national figure that a person typed over an imported one is kept', () => {
    const source = 'Imported from 2016-17_ks2final.csv: England, state-funded schools (RECTYPE 5)';
    const none = 'Imported from 2015-16_ks2final.csv: no national figure in the file';
    for (const Source of [source, none]) {
      const row = { 'Academic year': '2016/17', Measure: 'RWM_EXP', National: 62, Status: 'Final', Source };
      const { put, problems } = runImport({ ks2: [ks2('64%', '1')] }, { Benchmarks: [row] });
      expect(put('Benchmarks', '2016/17·RWM_EXP')).toBeUndefined();
      expect(problems.join()).toContain('62 for RWM_EXP in 2016/17');
    }
  });

  test('an inspection is kept, and so is a day recorded as another kind', () => {
    const graded = { URN: 142083, Date: '2018-11-01', Kind: 'Graded', Overall: 3 };
    const short = { URN: 140026, Date: '2019-02-06', Kind: 'Short', Outcome: 'Maintained' };
    const { put, keys, problems } = runImport({ gias: GIAS, trust: TRUST }, { Inspections: [graded, short] });
    expect(put('Inspections', '142083·2018-11-01·Graded')).toEqual({
      framework: 'Overall effectiveness',
      categoryOfConcern: 'Serious weaknesses',
    });
    expect(keys('Inspections')).not.toContain('140026·2019-02-06·Graded');
    expect(problems).toHaveLength(2);
  });
});
