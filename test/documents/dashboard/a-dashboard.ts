/** The dashboard of a trust of three schools, Ash, Beech and Cedar, with one measure. */
import { dataDashboard } from '../../../src/documents/kinds/data-dashboard.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import { aResult, aSchool, aSetting, publishedKs2, row, TODAY, termDates, workbook } from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';

export type Line = Readonly<Record<string, unknown>>;
export const dashboard = (...parts: readonly Tabs[]): Data =>
  dataDashboard.data(trustOf(snapshotOf(workbook(...parts)), TODAY));
export const linesAt = (data: Data, ...path: readonly string[]): readonly Line[] =>
  (path.reduce<unknown>((value, name) => (value as Line | null)?.[name], data) ?? []) as readonly Line[];

export const [ASH, BEECH, CEDAR] = ['100001', '100002', '100003'] as const;
export const YEARS = ['2016/17', '2017/18', '2018/19'] as const;
export const measure = (Measure: string, extra: Record<string, string> = {}): Tabs =>
  row('Measures', {
    Measure,
    Name: 'Reading, writing and maths',
    Phase: 'KS2',
    Kind: 'Attainment',
    Unit: '%',
    Better: 'Higher',
    Headline: 'Yes',
    Dashboard: 'Yes',
    ...extra,
  });
export const RWM = measure('RWM_EXP');
export const ABSENCE = measure('ABSENCE', {
  Name: 'Absence',
  Phase: 'All',
  Kind: 'Attendance',
  Better: 'Lower',
  Headline: 'No',
});
export const others = workbook(
  ...['READ_PROG', 'WRIT_PROG', 'MAT_PROG', 'ATT8', 'P8', 'EM5', 'PERSISTENT_ABSENCE'].map((each) =>
    measure(each, { Dashboard: 'No', Headline: 'No' }),
  ),
);
export const schools = workbook(
  aSchool({ URN: BEECH, School: 'Beech School' }),
  aSchool({ URN: ASH, School: 'Ash School' }),
  aSchool({ URN: CEDAR, School: 'Cedar School' }),
);
export const base = workbook(
  RWM,
  others,
  schools,
  publishedKs2(YEARS),
  aSetting('trust.name', 'Hollin Trust'),
  termDates('2018/19'),
  termDates('2019/20'),
);
/** Three years of a school, the oldest first. */
export const years = (
  urn: string,
  values: readonly number[],
  Pupils: number,
  extra: Record<string, string | number> = {},
): Tabs =>
  workbook(...values.map((value, index) => aResult(urn, YEARS[index] ?? '', 'RWM_EXP', value, { Pupils, ...extra })));
export const rows = (...parts: readonly Tabs[]) => linesAt(dashboard(base, ...parts), 'measure1', 'rows');
export const rowOf = (school: string, ...parts: readonly Tabs[]): Line => {
  const found = rows(...parts).find((each) => each['school'] === school);
  if (!found) throw new Error(`No row of ${school}`);
  return found;
};
