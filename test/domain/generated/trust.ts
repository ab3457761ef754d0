/** Random trusts of one to five schools, of every phase, with rows in every tab that the rules read. */
import fc from 'fast-check';
import type { Tabs } from '../../support/decide.ts';
import { type Cells, termDates, workbook } from '../../support/rows.ts';
import { records } from './records.ts';
import { benchmarks, type MeasureName, rarely, results } from './results.ts';

/** A day on which rules are asked, and the academic years about it; the last is not over yet. */
export interface When {
  readonly today: string;
  readonly years: readonly string[];
}
export const BEFORE_2020: When = {
  today: '2019-10-07',
  years: ['2014/15', '2015/16', '2016/17', '2017/18', '2018/19', '2019/20'],
};
/** Two years were cancelled, and progress was not published for the last two. */
export const AFTER_2024: When = {
  today: '2025-10-06',
  years: ['2018/19', '2021/22', '2022/23', '2023/24', '2024/25', '2025/26'],
};

export interface GeneratedTrust {
  readonly tabs: Tabs;
  readonly urns: readonly string[];
  /** A school's predecessors, by its URN. */
  readonly predecessors: Readonly<Record<string, readonly string[]>>;
}

const KS2: readonly MeasureName[] = ['RWM_EXP', 'READ_PROG', 'WRIT_PROG', 'MAT_PROG'];
const KS4: readonly MeasureName[] = ['ATT8', 'P8'];
const PHASES: readonly (readonly [phase: string | null, measures: readonly MeasureName[]])[] = [
  ['Primary', KS2],
  ['Primary', KS2],
  ['Primary', KS2],
  ['Secondary', KS4],
  ['Secondary', KS4],
  ['All-through', [...KS2, ...KS4]],
  ['All-through', KS2],
  ['Middle', KS2],
  ['First', KS2],
  ['Nursery', KS2],
  ['Special', KS2],
  [null, KS2],
];

const MS = 86_400_000;
/** Days from three years before a day to one year after it; some fall together. */
const daysAbout = (today: string) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.integer({ min: -1100, max: 365 }) },
      { weight: 1, arbitrary: fc.constantFrom(-700, -200, -20) },
    )
    .map((days) => new Date(Date.parse(`${today}T00:00:00Z`) + days * MS).toISOString().slice(0, 10));

const settings: fc.Arbitrary<readonly Cells[]> = fc
  .record(
    {
      'floor.rwm': fc.integer({ min: 60, max: 70 }),
      'floor.consistently.below': fc.integer({ min: 1, max: 3 }),
      'coasting.years': fc.integer({ min: 2, max: 4 }),
      'decline.red': fc.integer({ min: 3, max: 4 }),
      'gap.below': fc.integer({ min: -6, max: -2 }),
      'fall.rwm': fc.constantFrom(0.5, 1, 2),
      'rapid.rwm': fc.constantFrom(3, 5),
      'evidence.oldest.years': fc.integer({ min: 0, max: 3 }),
      'complaints.threshold': fc.integer({ min: 1, max: 3 }),
      'view.months': fc.constantFrom(6, 12),
    },
    { requiredKeys: [] },
  )
  .map((chosen) => Object.entries(chosen).map(([Setting, Value]) => ({ Setting, Value })));

const MEASURES: readonly Cells[] = [
  {
    Measure: 'RWM_EXP',
    Name: 'Reading, writing and maths',
    Phase: 'KS2',
    Kind: 'Attainment',
    Unit: '%',
    Lowest: 0,
    Highest: 100,
  },
];

/** None, one or two, with URNs that follow the school's, a hundred thousand on. */
const predecessorsOf = (urn: string) =>
  fc
    .constantFrom(0, 0, 0, 1, 1, 2)
    .map((count) => Array.from({ length: count }, (_, index) => String(Number(urn) + 100_000 + index)));

function school(
  urn: string,
  { today, years }: When,
): fc.Arbitrary<{ readonly tabs: Tabs; readonly predecessors: readonly string[] }> {
  const days = daysAbout(today);
  return fc
    .tuple(
      fc.constantFrom(...PHASES),
      predecessorsOf(urn),
      rarely(fc.constantFrom(...years.map((year) => `${year.slice(0, 4)}-09-01`))),
    )
    .chain(([[phase, measures], predecessors, opened]) => {
      const rows = [urn, ...predecessors].map((each) => results(each, years, measures, days));
      const theirs = predecessors.map((each) => records(each, days));
      return fc.tuple(fc.tuple(...rows), records(urn, days), fc.tuple(...theirs)).map(([captures, own, others]) => ({
        predecessors,
        tabs: workbook(
          {
            Schools: [
              {
                URN: urn,
                School: `School ${urn}`,
                Phase: phase,
                'Predecessor URN': predecessors.join(', '),
                Opened: opened,
              },
            ],
          },
          { 'Data captures': captures.flat() },
          own,
          ...others.map(({ Inspections = [] }) => ({ Inspections })),
        ),
      }));
    });
}

export const trusts = (when: When, most = 5): fc.Arbitrary<GeneratedTrust> =>
  fc.integer({ min: 1, max: most }).chain((count) => {
    const urns = Array.from({ length: count }, (_, index) => String(100_001 + index * 10));
    return fc
      .tuple(fc.tuple(...urns.map((urn) => school(urn, when))), benchmarks(when.years), settings, fc.boolean())
      .map(([schools, listed, set, lessons]) => ({
        urns,
        predecessors: Object.fromEntries(urns.map((urn, index) => [urn, schools[index]?.predecessors ?? []])),
        tabs: workbook(
          ...schools.map(({ tabs }) => tabs),
          { Benchmarks: listed, Settings: set, Measures: MEASURES },
          lessons ? workbook(termDates('2018/19'), termDates('2019/20')) : {},
        ),
      }));
  });
