import { describe, expect, test } from '@jest/globals';
import { file, GIAS, runImport, TRUST, Y2017, Y2018, Y2019 } from './support.ts';

const HEADERS = [
  'RECTYPE',
  'LEA',
  'URN',
  'SCHNAME',
  'TELIG',
  'PTRWM_EXP',
  'READPROG',
  'READPROG_LOWER',
  'READPROG_UPPER',
  'READCOV',
];
const ENGLAND = [5, ' ', ' ', ' ', 600000, '61%', ' ', ' ', ' ', ' '];
const ks2 = (...rows: readonly (readonly (string | number)[])[]) =>
  file('2016-17_ks2final.csv', HEADERS, ...rows, ENGLAND);

describe('figures of key stage 2', () => {
  test('a percentage, a progress score with its limits, and the pupils they rest on', () => {
    const { put } = runImport({ gias: GIAS, ks2: [Y2019] });
    expect(put('Data captures', '124937·2018/19·Results·RWM_EXP·Final')).toEqual({
      school: 'Kingswood Primary School',
      value: 65,
      pupils: 26,
      origin: '2018-19_936_ks2final.csv',
    });
    expect(put('Data captures', '124937·2018/19·Results·READ_PROG·Final')).toMatchObject({
      value: 1.4,
      lower: -1,
      upper: 3.9,
      pupils: 26,
    });
  });

  test('a code is no zero: it goes to Code, and there is no value', () => {
    const { put, answer } = runImport({ ks2: [Y2017] });
    expect(put('Data captures', '125469·2016/17·Results·RWM_EXP·Final')).toMatchObject({ code: 'SUPP', pupils: 3 });
    expect(put('Data captures', '125469·2016/17·Results·RWM_EXP·Final')).not.toHaveProperty('value');
    expect(answer.files[0]?.codes).toBeGreaterThan(0);
  });

  test('each published code is kept as it is', () => {
    for (const code of ['SUPP', 'NE', 'NA', 'NP', 'LOWCOV', 'NEW']) {
      const { put } = runImport({ ks2: [ks2([1, 936, 100001, 'Ash', 20, '60%', code, code, code, code])] });
      expect(put('Data captures', '100001·2016/17·Results·READ_PROG·Final')).toMatchObject({ code, pupils: 20 });
    }
  });

  test('a score whose coverage says LOWCOV is shown with that code', () => {
    const { put } = runImport({ ks2: [ks2([1, 936, 100001, 'Ash', 20, '60%', '-7.5', '-9', '-6', 'LOWCOV'])] });
    expect(put('Data captures', '100001·2016/17·Results·READ_PROG·Final')).toMatchObject({
      value: -7.5,
      code: 'LOWCOV',
    });
  });

  test('low coverage alone is no reason to leave a figure out', () => {
    const { put } = runImport({ ks2: [ks2([1, 936, 100001, 'Ash', 20, '60%', '-7.5', '-9', '-6', '40%'])] });
    expect(put('Data captures', '100001·2016/17·Results·READ_PROG·Final')).not.toHaveProperty('code');
  });

  test('a blank is no figure and makes no row; a row that ends early is a row of blanks', () => {
    const { keys, problems } = runImport({ ks2: [Y2019] });
    expect(keys('Data captures').some((key) => key.startsWith('146781·'))).toBe(false);
    expect(problems).toEqual([]);
  });

  test('nought per cent is a figure', () => {
    const { put } = runImport({ ks2: [Y2019] });
    expect(put('Data captures', '125469·2018/19·Results·RWM_EXP·Final')).toMatchObject({ value: 0, pupils: 6 });
  });

  test('columns are found by header: in any order, case and spacing', () => {
    const odd = file(
      '2016-17 KS2 Final.csv',
      [' ptrwm_exp ', 'Urn', 'SCHNAME', 'x', ' RecType'],
      ['71%', 100001, 'Ash', 9, 1],
      ['61%', '', '', '', 5],
    );
    const { put } = runImport({ ks2: [odd] });
    expect(put('Data captures', '100001·2016/17·Results·RWM_EXP·Final')).toMatchObject({ value: 71 });
  });

  test('rows of the local authority and of England are no schools', () => {
    const { answer } = runImport({ ks2: [Y2019] });
    expect(answer.files[0]).toMatchObject({ rows: 12, taken: 9 });
  });

  test('the older site’s files, with words in columns that are not read, are understood', () => {
    const old = file(
      'area_ks2_2018-19_with_ofsted_2021.csv',
      [
        'RECTYPE',
        'URN',
        'SCHNAME',
        'PCODE',
        'READPROG',
        'READPROG_DESCR',
        'WRITPROG',
        'MATPROG',
        'OFSTEDRATING',
        'PHASE',
      ],
      [1, 122184, 'Belsay Primary School', 'NE20 0ET', 'SUPP', 'SUPP', 'SUPP', 'SUPP', 'Outstanding', 'Primary'],
      [1, 122275, "Heddon-On-the-Wall, St Andrew's", 'NE15 0BJ', 5.1, 1, 4, 2.8, 'Good', 'Primary'],
    );
    const { put, problems } = runImport({ ks2: [old] });
    expect(put('Data captures', '122275·2018/19·Results·READ_PROG·Final')).toMatchObject({ value: 5.1 });
    expect(put('Schools', '122275')).toMatchObject({ name: "Heddon-On-the-Wall, St Andrew's", phase: 'Primary' });
    expect(problems).toEqual([
      'area_ks2_2018-19_with_ofsted_2021.csv, line 1, PTRWM_EXP: no such column (the column PTRWM_EXP)',
      expect.stringContaining('no row for England'),
    ]);
  });
});

describe('years', () => {
  test('earlier years’ columns fill only years without a file, the earliest file first', () => {
    const { put, answer } = runImport({ gias: GIAS, ks2: [Y2019, Y2017, Y2018] });
    expect(answer.years).toEqual(['2015/16', '2016/17', '2017/18', '2018/19']);
    expect(put('Data captures', '142083·2015/16·Results·RWM_EXP·Final')?.['origin']).toBe(
      '2016-17_936_ks2final.csv, PTRWM_EXP_16',
    );
    expect(put('Data captures', '142083·2017/18·Results·RWM_EXP·Final')?.['origin']).toBe('2017-18_936_ks2final.csv');
  });

  test('one file alone gives the two years before it, with their pupils where it has them', () => {
    const { put, answer } = runImport({ gias: GIAS, ks2: [Y2019] });
    expect(answer.years).toEqual(['2016/17', '2017/18', '2018/19']);
    expect(put('Data captures', '142083·2017/18·Results·RWM_EXP·Final')).toMatchObject({ value: 33, pupils: 42 });
    expect(put('Data captures', '142083·2016/17·Results·READ_PROG·Final')).toMatchObject({
      value: -2.2,
      lower: -4,
      upper: -0.4,
    });
  });

  test('the year of a nameless file is the one that was asked for; without it the file is not imported', () => {
    const nameless = { ...Y2019, name: 'download.csv' };
    expect(runImport({ ks2: [nameless], year: '2018-19' }).answer.files[0]).toMatchObject({
      year: '2018/19',
      status: 'Final',
    });
    const { changes, problems } = runImport({ ks2: [nameless] });
    expect(changes).toEqual([]);
    expect(problems[0]).toContain('no academic year');
  });

  test('a name that contradicts the year asked for, or its own columns, is a problem', () => {
    expect(runImport({ ks2: [Y2019], year: '2017/18' }).problems[0]).toContain(
      '2018/19 in the name, 2017/18 asked for',
    );
    const { problems, answer } = runImport({ ks2: [{ ...Y2019, name: '2016-17_ks2final.csv' }] });
    expect(answer.years).toEqual(['2016/17']);
    expect(problems.filter((problem) => problem.includes('not earlier than the file’s own'))).toHaveLength(2);
  });

  test('final, revised and provisional are what the name says; an old file without the word is final', () => {
    const status = (name: string) => runImport({ ks2: [{ ...Y2019, name }] }).answer.files[0]?.status;
    expect(status('2018-19_england_ks2revised.csv')).toBe('Revised');
    expect(status('2018-2019 ks2 provisional.csv')).toBe('Provisional');
    expect(status('2018-19_england_ks2.csv')).toBe('Final');
  });

  test('a recent file without the word is provisional, and a problem says so', () => {
    const { answer, problems } = runImport({ ks2: [{ ...Y2019, name: '2018-19_ks2.csv' }] }, {}, '2020-03-01');
    expect(answer.files[0]?.status).toBe('Provisional');
    expect(problems[0]).toContain('neither provisional, revised nor final');
  });

  test('Updated stays blank; a day of publication is written for the newest year alone', () => {
    const plain = runImport({ gias: GIAS, ks2: [Y2018, Y2019] });
    expect(plain.put('Data captures', '142083·2018/19·Results·RWM_EXP·Final')).not.toHaveProperty('updated');
    const { put, problems } = runImport({ gias: GIAS, ks2: [Y2018, Y2019], published: '13/12/2019' });
    expect(put('Data captures', '142083·2018/19·Results·RWM_EXP·Final')).toMatchObject({ updated: '2019-12-13' });
    expect(put('Data captures', '142083·2017/18·Results·RWM_EXP·Final')).not.toHaveProperty('updated');
    expect(problems.join()).toContain('several years');
    expect(runImport({ ks2: [Y2019], published: 'soon' }).problems[0]).toContain('soon as the day of publication');
  });
});

describe('national figures', () => {
  test('are those of state-funded schools, for every measure and year in the files', () => {
    const { put, keys } = runImport({ gias: GIAS, trust: TRUST, ks2: [Y2017, Y2018, Y2019] });
    expect(keys('Benchmarks')).toHaveLength(16);
    expect(put('Benchmarks', '2016/17·RWM_EXP')).toEqual({
      national: 61,
      status: 'Final',
      origin: 'Imported from 2016-17_936_ks2final.csv: England, state-funded schools (RECTYPE 5)',
    });
    expect(put('Benchmarks', '2015/16·RWM_EXP')).toMatchObject({ national: 53 });
  });

  test('progress has none: its year is listed with National blank', () => {
    const { put } = runImport({ ks2: [Y2019] });
    expect(put('Benchmarks', '2018/19·WRIT_PROG')).toEqual({
      status: 'Final',
      origin: 'Imported from 2018-19_936_ks2final.csv: no national figure in the file',
    });
  });

  test('without a row of state-funded schools, all schools stand for England', () => {
    const all = file(
      '2016-17_ks2final.csv',
      HEADERS,
      [1, 936, 100001, 'Ash', 20, '60%', 1, 0, 2, '90%'],
      [4, '', '', '', 9, '62%', '', '', '', ''],
    );
    expect(runImport({ ks2: [all] }).put('Benchmarks', '2016/17·RWM_EXP')).toMatchObject({
      national: 62,
      origin: expect.stringContaining('all schools (RECTYPE 4)'),
    });
  });

  test('a file without a row for England lists the year, and a problem says so', () => {
    const without = file('2016-17_ks2final.csv', HEADERS, [1, 936, 100001, 'Ash', 20, '60%', 1, 0, 2, '90%']);
    const { put, problems } = runImport({ ks2: [without] });
    expect(put('Benchmarks', '2016/17·RWM_EXP')).not.toHaveProperty('national');
    expect(problems.join()).toContain('no row for England');
  });

  test('a column that is empty in every row shows no published year', () => {
    const none = file('2023-24_ks2final.csv', HEADERS, [1, 936, 100001, 'Ash', 20, '60%', '', '', '', ''], ENGLAND);
    expect(runImport({ ks2: [none] }).keys('Benchmarks')).toEqual(['2023/24·RWM_EXP']);
  });
});

describe('schools out of results files', () => {
  test('without GIAS, schools are made from the file: name, phase by ages, roll, number', () => {
    const { put } = runImport({ ks2: [Y2019] });
    expect(put('Schools', '124937')).toEqual({
      name: 'Kingswood Primary School',
      phase: 'Primary',
      roll: 197,
      laestab: '936/2008',
    });
    expect(put('Schools', '138226')).toMatchObject({ phase: 'All-through' });
    expect(put('Schools', '125469')).toMatchObject({ phase: 'Special' });
  });

  test('with GIAS, a school that it does not know is a problem and no new school', () => {
    const { keys, answer, problems } = runImport({ gias: GIAS, ks2: [Y2017, Y2019] });
    expect(keys('Schools')).not.toContain('125469');
    expect(keys('Data captures').some((key) => key.startsWith('125469·'))).toBe(false);
    expect(answer.leftOut.map(({ urn }) => urn)).toEqual(['125463', '125469', '125469']);
    expect(problems[0]).toContain(
      '2 schools not in gias-2022-04-surrey.csv: West Hill School (125463), Woodlands School (125469)',
    );
  });

  test('a school in Schools already is no new one, and its figures are taken although GIAS does not know it', () => {
    const { keys, answer } = runImport(
      { gias: GIAS, ks2: [Y2019] },
      { Schools: [{ URN: 125469, School: 'Woodlands', Phase: 'Special' }] },
    );
    expect(keys('Schools')).not.toContain('125469');
    expect(keys('Data captures')).toContain('125469·2018/19·Results·RWM_EXP·Final');
    expect(answer.leftOut).toEqual([]);
  });
});
