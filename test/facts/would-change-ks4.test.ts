import { expect, test } from '@jest/globals';
import { decideOne } from '../support/decide.ts';
import { aSchool, ks4, likely, national, workbook } from '../support/rows.ts';

const YEARS = ['2021/22', '2022/23', '2023/24'];

test('a coasting secondary is told what Progress 8 would clear A6, though the newest Attainment 8 is a year later', () => {
  const school = decideOne(
    workbook(
      aSchool({ Phase: 'Secondary' }),
      ...[...YEARS, '2024/25'].map((year) => national(year, 'ATT8', 46)),
      ...YEARS.map((year) => national(year, 'P8', 0)),
      ...YEARS.map((year) => ks4(year, { att8: 46, p8: [-0.3, -0.1] })),
      ks4('2024/25', { att8: 46 }),
      likely('Good'),
    ),
    '2026-02-05',
  );
  expect(school.criteria.A6).toBe('met');
  const clearing = school.wouldChangeIf.flatMap(({ changes }) => changes.map(({ from, to }) => [from, to]));
  expect(clearing).toContainEqual([-0.3, -0.25]);
});
