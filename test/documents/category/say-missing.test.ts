import { describe, expect, test } from '@jest/globals';
import { sayWhatSettles } from '../../../src/documents/category/say-missing.ts';
import type { Missing } from '../../../src/domain/outcome.ts';

const rwm = (year: number, why = 'no value (SUPP)'): Missing => ({ name: 'reading, writing and maths', year, why });
const of = (name: string, year: number): Missing => ({ name, year, why: 'not held' });

describe('what is missing for a more serious colour', () => {
  test('has the years of one gap together, the newest first, and no more than settle it', () => {
    const years = [2015, 2016, 2017, 2018, 2021, 2022, 2023, 2024].map((year) => rwm(year));
    expect(sayWhatSettles(years)).toBe(
      'reading, writing and maths for 2024/25, 2023/24, 2022/23 and 2021/22: no value (SUPP)',
    );
  });
  test('tells a year that is not held from one that was suppressed', () => {
    expect(sayWhatSettles([rwm(2023, 'not held'), rwm(2024)])).toBe(
      'reading, writing and maths for 2024/25: no value (SUPP); reading, writing and maths for 2023/24: not held',
    );
  });
  test('names measures with the same gap together', () => {
    const progress = ['reading progress', 'writing progress', 'maths progress'].map((name) => of(name, 2022));
    expect(sayWhatSettles(progress)).toBe(
      'reading progress, writing progress and maths progress for 2022/23: not held',
    );
  });
  test('leaves out what nobody can add, and earlier years, where something newer is missing', () => {
    const names = [
      rwm(2024),
      () => 'reading progress: not published in 2024/25',
      () => 'reading, writing and maths before 2015/16',
      'reading, writing and maths: results of earlier years',
    ];
    expect(sayWhatSettles(names)).toBe('reading, writing and maths for 2024/25: no value (SUPP)');
  });
  test('names what nobody can add where that alone is missing', () => {
    const name = 'progress scores: not published in 2024/25';
    expect(sayWhatSettles([() => name])).toBe(name);
  });
  test('names an earlier year where nothing newer is missing', () => {
    expect(sayWhatSettles([() => 'Attainment 8 before 2021/22'])).toBe('Attainment 8 before 2021/22');
  });
  test('says each thing once, three at most, and how many more there are', () => {
    const names = ['a view', 'an inspection', 'a view', 'a limit', 'a judgement', 'a date'];
    expect(sayWhatSettles(names)).toBe('a view; an inspection; a limit; and 2 more');
  });
});
