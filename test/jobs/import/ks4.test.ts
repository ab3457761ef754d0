import { describe, expect, test } from '@jest/globals';
import { file, runImport } from './support.ts';

const HEADERS = [
  'RECTYPE',
  'LEA',
  'URN',
  'SCHNAME',
  'AGERANGE',
  'TOTPUPS',
  'TPUP',
  'ATT8SCR',
  'P8PUP',
  'P8MEACOV',
  'P8MEA',
  'P8CILOW',
  'P8CIUPP',
  'PTL2BASICS_95',
];
const OAK = [1, 929, 100003, 'Oak High', '13-18', 1536, 250, 50.2, 240, '96%', -0.18, -0.34, -0.02, '52%'];
const AUTHORITY = [4, 929, '', 'Northumberland', '', '', 3000, 44.1, 2900, '', -0.3, '', '', '40%'];
const ALL = [5, '', '', '', '', '', 600000, 44.7, '', '', '', '', '', '43%'];
const STATE_FUNDED = [7, '', '', '', '', '', 590000, 46.3, '', '', -0.03, '', '', '45.3%'];

describe('figures of key stage 4', () => {
  const whole = file('2022-2023_england_ks4final.csv', HEADERS, OAK, AUTHORITY, ALL, STATE_FUNDED);

  test('Attainment 8, Progress 8 with its limits and own pupils, English and maths', () => {
    const { put, problems } = runImport({ ks4: [whole] });
    expect(problems).toEqual([]);
    expect(put('Data captures', '100003·2022/23·Results·ATT8·Final')).toMatchObject({ value: 50.2, pupils: 250 });
    expect(put('Data captures', '100003·2022/23·Results·P8·Final')).toMatchObject({
      value: -0.18,
      lower: -0.34,
      upper: -0.02,
      pupils: 240,
    });
    expect(put('Data captures', '100003·2022/23·Results·EM5·Final')).toMatchObject({ value: 52, pupils: 250 });
  });

  test('England is the row of state-funded schools; the authority’s row never is', () => {
    const { put } = runImport({ ks4: [whole] });
    expect(put('Benchmarks', '2022/23·ATT8')).toMatchObject({
      national: 46.3,
      origin: expect.stringContaining('RECTYPE 7'),
    });
    expect(put('Benchmarks', '2022/23·EM5')).toMatchObject({ national: 45.3 });
    expect(put('Benchmarks', '2022/23·P8')).toMatchObject({ national: -0.03 });
    const withoutState = file('2022-2023_england_ks4final.csv', HEADERS, OAK, AUTHORITY, ALL);
    expect(runImport({ ks4: [withoutState] }).put('Benchmarks', '2022/23·ATT8')).toMatchObject({ national: 44.7 });
    const authorityAlone = file('2022-2023_929_ks4final.csv', HEADERS, OAK, AUTHORITY);
    expect(runImport({ ks4: [authorityAlone] }).put('Benchmarks', '2022/23·ATT8')).not.toHaveProperty('national');
  });

  test('a school made from the file is a secondary, by its ages', () => {
    expect(runImport({ ks4: [whole] }).put('Schools', '100003')).toMatchObject({ phase: 'Secondary', roll: 1536 });
  });

  test('the year before is in the columns that end in PREV', () => {
    const later = file(
      '2024-25_ks4revised.csv',
      [
        'RECTYPE',
        'URN',
        'SCHNAME',
        'TPUP',
        'ATT8SCR',
        'P8MEA',
        'PTL2BASICS_95',
        'ATT8SCR_PREV',
        'P8MEA_PREV',
        'P8CILOW_PREV',
        'P8CIUPP_PREV',
        'ATT8SCR_PREV2',
      ],
      [1, 100003, 'Oak High', 250, 53, 'NA', '55.5%', 56.1, 0.13, -0.02, 0.28, 50.2],
      [7, '', '', 590000, 45.9, '', '45%', 45.9, '', '', '', 46.3],
    );
    const { put, keys, answer } = runImport({ ks4: [later] });
    expect(answer.years).toEqual(['2022/23', '2023/24', '2024/25']);
    expect(put('Data captures', '100003·2023/24·Results·P8·Final')).toMatchObject({
      value: 0.13,
      lower: -0.02,
      upper: 0.28,
    });
    expect(put('Data captures', '100003·2022/23·Results·ATT8·Final')).toMatchObject({ value: 50.2 });
    expect(put('Data captures', '100003·2024/25·Results·P8·Revised')).toMatchObject({ code: 'NA' });
    expect(keys('Benchmarks')).not.toContain('2024/25·P8');
  });

  test('the older site’s file', () => {
    const old = file(
      'area_ks4_2018-19_with_ofsted_2021.csv',
      ['RECTYPE', 'URN', 'SCHNAME', 'P8MEA', 'P8_BANDING', 'ATT8SCR', 'PTL2BASICS_95', 'PHASE'],
      [1, 122358, 'Ponteland High School', 0.05, 3, 51.6, '54%', 'Secondary'],
    );
    const { put } = runImport({ ks4: [old] });
    expect(put('Data captures', '122358·2018/19·Results·P8·Final')).toMatchObject({ value: 0.05 });
    expect(put('Schools', '122358')).toMatchObject({ phase: 'Secondary' });
  });
});
