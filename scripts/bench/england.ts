/** A made-up England: results of four measures and four years, two inspections and a headteacher for each school. */
import type { Cell, SheetCells, Snapshot } from '../../src/workbook/cell.ts';

/** A small generator of numbers that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const YEARS = ['2015/16', '2016/17', '2017/18', '2018/19'];
const NATIONAL: Readonly<Record<string, number>> = { '2015/16': 53, '2016/17': 61, '2017/18': 64, '2018/19': 65 };
const PROGRESS = ['READ_PROG', 'WRIT_PROG', 'MAT_PROG'];

export const ENGLAND_DAY = '2020-01-15';

export function englandSnapshot(schools: number): Snapshot {
  const random = numbers(20260924);
  const spread = (middle: number, width: number): number => middle + (random() + random() + random() - 1.5) * width;
  const one = (value: number): number => Math.round(value * 10) / 10;
  const captures: Cell[][] = [];
  const inspections: Cell[][] = [];
  const people: Cell[][] = [];
  const list: Cell[][] = [];
  for (let index = 0; index < schools; index++) {
    const urn = String(100000 + index);
    list.push([urn, `School ${urn}`, 'Primary']);
    const level = spread(0, 14);
    for (const year of YEARS) {
      const rwm = Math.round(Math.min(100, Math.max(5, (NATIONAL[year] ?? 60) + level + spread(0, 9))));
      captures.push([
        urn,
        year,
        'Results',
        'RWM_EXP',
        rwm,
        '',
        '',
        30,
        Math.round(spread(NATIONAL[year] ?? 60, 4)),
        'Final',
        '',
        '',
        '',
      ]);
      for (const measure of PROGRESS) {
        const score = one(spread(level / 6, 2.5));
        captures.push([
          urn,
          year,
          'Results',
          measure,
          score,
          one(score - 1.8),
          one(score + 1.8),
          30,
          '',
          'Final',
          '',
          '',
          '',
        ]);
      }
    }
    const grade = random() < 0.12 ? 3 : random() < 0.03 ? 4 : random() < 0.2 ? 1 : 2;
    inspections.push([
      urn,
      `201${Math.floor(random() * 5)}-05-12`,
      'Graded',
      'Overall effectiveness',
      grade,
      grade,
      '',
    ]);
    inspections.push([urn, '2017-11-20', 'Short', '', '', '', random() < 0.1 ? 'Concerns' : 'Maintained']);
    people.push([`head${urn}@example.org`, 'Headteacher', urn, `201${Math.floor(random() * 10)}-09-01`]);
  }
  const benchmarks = YEARS.flatMap((year): Cell[][] => [
    [year, 'RWM_EXP', NATIONAL[year] ?? '', 'Final', ''],
    ...PROGRESS.map((measure): Cell[] => [year, measure, '', 'Final', '']),
  ]);
  const sheet = (headers: string[], rows: Cell[][]): SheetCells => ({ cells: [headers, ...rows] });
  return {
    tabs: new Map([
      ['Schools', sheet(['URN', 'School', 'Phase'], list)],
      [
        'Data captures',
        sheet(
          [
            'URN',
            'Academic year',
            'Capture',
            'Measure',
            'Value',
            'Lower',
            'Upper',
            'Pupils',
            'Comparable schools',
            'Status',
            'Code',
            'Source',
            'Updated',
          ],
          captures,
        ),
      ],
      ['Benchmarks', sheet(['Academic year', 'Measure', 'National', 'Status', 'Source'], benchmarks)],
      ['Inspections', sheet(['URN', 'Date', 'Kind', 'Framework', 'Overall', 'Leadership', 'Outcome'], inspections)],
      ['People', sheet(['Email', 'Role', 'URN', 'From'], people)],
    ]),
  };
}
