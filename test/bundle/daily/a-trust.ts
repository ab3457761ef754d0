/** Trusts of any size for the daily run, and what it did. */
import type { Answered } from '../../../scripts/local/answer.ts';
import type { DailyAnswer } from '../../../src/jobs/daily.ts';
import type { Host } from '../../../src/local/host.ts';
import { serve, type Table, type Tables, TRUST } from '../trust.ts';

export interface Ran extends Pick<Answered['data'], 'applied'> {
  readonly answer: DailyAnswer;
}

/** What a daily run did; fails where it was refused. */
export function daily(host: Host, call: object = {}): Ran {
  const answer = serve(host, { job: 'daily', ...call });
  if (!answer.ok) throw new Error(`${answer.error.message} ${answer.error.do ?? ''}`);
  return answer.data as Ran;
}

export const TERM_DATES: Table = [
  ['Date', 'To', 'Kind', 'Name', 'URN', 'School'],
  ['2025-09-03', '2025-10-24', 'Teaching', 'Autumn 1', '', ''],
  ['2025-11-03', '2025-12-19', 'Teaching', 'Autumn 2', '', ''],
  ['2026-01-05', '2026-02-13', 'Teaching', 'Spring 1', '', ''],
  ['2026-02-23', '2026-03-27', 'Teaching', 'Spring 2', '', ''],
  ['2026-04-13', '2026-05-22', 'Teaching', 'Summer 1', '', ''],
  ['2026-06-01', '2026-07-17', 'Teaching', 'Summer 2', '', ''],
  ['2026-09-02', '2026-10-23', 'Teaching', 'Autumn 1', '', ''],
  ['2026-11-02', '2026-12-18', 'Teaching', 'Autumn 2', '', ''],
];

const CAPTURE_HEADERS = [
  'URN',
  'Academic year',
  'Capture',
  'Measure',
  'Value',
  'Pupils',
  'Status',
  'Comparable schools',
] as const;

export const captures = (...rows: Table): Table => [[...CAPTURE_HEADERS], ...rows];

export const BENCHMARKS: Table = [
  ['Academic year', 'Measure', 'National'],
  ["'2023/24", 'RWM_EXP', 61],
  ["'2024/25", 'RWM_EXP', 62],
];

/** So many primary schools, each with two years of results, an inspection and a person. */
export function trustOf(schools: number): Tables {
  const urns = Array.from({ length: schools }, (_, index) => 100_001 + index);
  return {
    ...TRUST,
    Schools: [['URN', 'School', 'Phase'], ...urns.map((urn, index) => [urn, `School ${index + 1}`, 'Primary'])],
    'Term dates': TERM_DATES,
    Benchmarks: BENCHMARKS,
    'Data captures': captures(
      ...urns.flatMap((urn, index) => [
        [urn, "'2023/24", 'Results', 'RWM_EXP', 60 + (index % 20), 30, 'Final', 61],
        [urn, "'2024/25", 'Results', 'RWM_EXP', 62 + (index % 20), 30, 'Final', 64],
      ]),
    ),
    Inspections: [
      ['URN', 'Date', 'Kind', 'Framework', 'Overall', 'Safeguarding'],
      ...urns.map((urn) => [urn, '2024-06-12', 'Graded', 'Overall effectiveness', 2, 'Met']),
    ],
    People: [
      ['Email', 'Name', 'Role', 'URN', 'School', 'From'],
      ...urns.map((urn) => [`head.${urn}@example.org`, 'A Head', 'Headteacher', urn, '', '2020-09-01']),
    ],
  };
}
