/** A made-up England: results of four measures and four years, two inspections and a headteacher for each school. */
import type { Cell, SheetCells, Snapshot } from '../../src/workbook/cell.ts';
import { numbers, oneDecimal, type Random, spread } from './numbers.ts';

const NATIONAL = { '2015/16': 53, '2016/17': 61, '2017/18': 64, '2018/19': 65 } as const;
const PROGRESS = ['READ_PROG', 'WRIT_PROG', 'MAT_PROG'] as const;

const HEADERS = {
  Schools: ['URN', 'School', 'Phase'],
  'Data captures': [
    ...['URN', 'Academic year', 'Capture', 'Measure', 'Value', 'Lower', 'Upper'],
    ...['Pupils', 'Comparable schools', 'Status', 'Code', 'Source', 'Updated'],
  ],
  Benchmarks: ['Academic year', 'Measure', 'National', 'Status', 'Source'],
  Inspections: ['URN', 'Date', 'Kind', 'Framework', 'Overall', 'Leadership', 'Outcome'],
  People: ['Email', 'Role', 'URN', 'From'],
} as const;

export const ENGLAND_DAY = '2020-01-15';

export function englandSnapshot(schools: number): Snapshot {
  const random = numbers(20260924);
  const all = Array.from({ length: schools }, (_, index) => madeUpSchool(String(100_000 + index), random));
  const sheet = (tab: keyof typeof HEADERS, rows: readonly (readonly Cell[])[]): [string, SheetCells] => [
    tab,
    { cells: [HEADERS[tab], ...rows] },
  ];
  return {
    tabs: new Map([
      sheet(
        'Schools',
        all.map(({ urn }) => [urn, `School ${urn}`, 'Primary']),
      ),
      sheet(
        'Data captures',
        all.flatMap(({ results }) => results),
      ),
      sheet('Benchmarks', benchmarks()),
      sheet(
        'Inspections',
        all.flatMap(({ inspections }) => inspections),
      ),
      sheet(
        'People',
        all.map(({ urn, since }) => [`head${urn}@example.org`, 'Headteacher', urn, since]),
      ),
    ]),
  };
}

function madeUpSchool(urn: string, random: Random) {
  const level = spread(random, 0, 14);
  const results = Object.entries(NATIONAL).flatMap(([year, national]) => resultsOf(urn, year, national, level, random));
  const grade = random() < 0.12 ? 3 : random() < 0.03 ? 4 : random() < 0.2 ? 1 : 2;
  const graded = `201${Math.floor(random() * 5)}-05-12`;
  const outcome = random() < 0.1 ? 'Concerns' : 'Maintained';
  const inspections: Cell[][] = [
    [urn, graded, 'Graded', 'Overall effectiveness', grade, grade, ''],
    [urn, '2017-11-20', 'Short', '', '', '', outcome],
  ];
  return { urn, results, inspections, since: `201${Math.floor(random() * 10)}-09-01` };
}

function resultsOf(urn: string, year: string, national: number, level: number, random: Random): readonly Cell[][] {
  const rwm = Math.round(Math.min(100, Math.max(5, national + level + spread(random, 0, 9))));
  const comparable = Math.round(spread(random, national, 4));
  const row = (measure: string, value: number, lower: Cell, upper: Cell, comparison: Cell): Cell[] => [
    ...[urn, year, 'Results', measure, value, lower, upper],
    ...[30, comparison, 'Final', '', '', ''],
  ];
  return [
    row('RWM_EXP', rwm, '', '', comparable),
    ...PROGRESS.map((measure) => {
      const score = oneDecimal(spread(random, level / 6, 2.5));
      return row(measure, score, oneDecimal(score - 1.8), oneDecimal(score + 1.8), '');
    }),
  ];
}

const benchmarks = (): readonly Cell[][] =>
  Object.entries(NATIONAL).flatMap(([year, national]): Cell[][] => [
    [year, 'RWM_EXP', national, 'Final', ''],
    ...PROGRESS.map((measure): Cell[] => [year, measure, '', 'Final', '']),
  ]);
