import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import { aResult, aSchool, type Cells, national, URN, workbook } from '../support/rows.ts';
import { factsOf } from './table.ts';

const coded = (extra: Cells): Tabs =>
  workbook(
    aSchool(),
    national('2017/18', 'RWM_EXP'),
    national('2018/19', 'RWM_EXP'),
    aResult(URN, '2017/18', 'RWM_EXP', 75, { 'Comparable schools': 75 }),
    aResult(URN, '2018/19', 'RWM_EXP', 75, { 'Comparable schools': 87, ...extra }),
  );

describe('a figure with a code is a gap, not skipped and not zero', () => {
  factsOf('A4', coded, [['without a code: met', {}, 'met']]);
  for (const code of ['SUPP', 'SP', 'NEW', 'NE', 'NP', 'NA', 'c', 'z', 'x', 'LOWCOV'])
    factsOf('A4', coded, [[`${code} with a value: unknown`, { Code: code }, 'unknown']]);
  for (const code of ['SUPP', 'SP', 'NEW', 'NE', 'NP', 'NA', 'c', 'z', 'x'])
    factsOf('A4', coded, [[`${code} without a value: unknown`, { Code: code, Value: null }, 'unknown']]);
  factsOf('A4', coded, [
    ['no value and no code: unknown', { Value: null }, 'unknown'],
    ['SUPP typed in Value: unknown', { Value: 'SUPP' }, 'unknown'],
  ]);
});
