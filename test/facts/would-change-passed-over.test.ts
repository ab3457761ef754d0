import { expect, test } from '@jest/globals';
import { decideOne } from '../support/decide.ts';
import { aSchool, aSetting, FOUR_YEARS, ks2, national, rapid, TODAY, workbook } from '../support/rows.ts';

test('a change that leaves the school consistently below the floor is no way out of RED', () => {
  const progress = FOUR_YEARS.slice(0, 3).map((year) => national(year, 'MAT_PROG'));
  const school = decideOne(
    workbook(
      aSchool(),
      aSetting('coasting.years', 2),
      ...FOUR_YEARS.flatMap((year) => ['RWM_EXP', 'READ_PROG', 'WRIT_PROG'].map((measure) => national(year, measure))),
      ...progress,
      ks2('2015/16', { rwm: 70 }),
      ks2('2016/17', { rwm: 70 }),
      ks2('2017/18', { rwm: 60, maths: [-6, -4] }),
      ks2('2018/19', { rwm: 60, reading: [-6, -4] }),
      rapid('Yes'),
    ),
    TODAY,
  );
  expect(school.criteria.R6).toBe('met');
  for (const { text } of school.wouldChangeIf) expect(text).toMatch(/would (clear|meet) /);
});

test('a progress score without a limit is told that 0 would do', () => {
  const school = decideOne(
    workbook(
      aSchool(),
      ...['RWM_EXP', 'READ_PROG', 'WRIT_PROG', 'MAT_PROG'].map((measure) => national('2018/19', measure)),
      ks2('2018/19', { rwm: 67, reading: [1, 2], writing: [-1, null], maths: [1, 2] }),
    ),
    TODAY,
  );
  expect(school.wouldChangeIf.flatMap(({ changes }) => changes.map(({ to }) => to))).toContain(0);
});
