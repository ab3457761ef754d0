/** Rows of `Benchmarks`: one for every measure and year that the files show was published, national figure or not. */
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import type { FigureStatus } from '../../domain/records.ts';
import { type BenchmarkRow, benchmarks } from '../../workbook/tabs/benchmarks.ts';
import type { NationalFigureRead } from './answer.ts';
import type { Drafts } from './drafts.ts';
import { agrees, readFigureText } from './figure-text.ts';
import { faultOf, measureNamed } from './figures.ts';
import type { MeasureAt, Period } from './periods.ts';
import { type ImportProblem, inFile, inTab, sayText } from './problems.ts';
import type { ResultsFile } from './results-file.ts';
import type { Standing, StandingRow } from './standing.ts';

interface Candidate {
  readonly file: string;
  readonly line: number;
  readonly year: AcademicYear;
  readonly measure: string;
  readonly column: string;
  readonly status: FigureStatus;
  readonly source: string;
  readonly national?: { readonly value: number; readonly decimals: number };
}

export interface BenchmarksPlanned {
  readonly national: readonly NationalFigureRead[];
  readonly problems: readonly ImportProblem[];
}

type Benchmarks = Standing<typeof benchmarks>;

const IMPORTED = 'Imported from ';
const NONE = 'no national figure in the file';

/** Another file's import filled it, so that this one may correct it. Beside this file's own source, a person did. */
const isImported = (held: BenchmarkRow, source: string): boolean =>
  held.origin?.startsWith(IMPORTED) === true && !held.origin.endsWith(NONE) && held.origin !== source;

/** `files`: by year, the most final first. */
export function planBenchmarks(standing: Benchmarks, files: readonly ResultsFile[], drafts: Drafts): BenchmarksPlanned {
  const problems: ImportProblem[] = [];
  const best = new Map<string, Candidate>();
  for (const { file, period, published } of inOrder(files)) {
    for (const at of period.measures) {
      if (!published.has(at.measure)) continue;
      const next = candidateIn(file, period, at, problems);
      const key = `${next.year}·${next.measure}`;
      const first = best.get(key);
      if (!first || (!first.national && next.national)) best.set(key, next);
      else if (isOtherFigure(first, next)) problems.push(twoFigures(first, next));
    }
  }
  const sorted = [...best.values()].sort((a, b) => a.year - b.year);
  for (const candidate of sorted) problems.push(...putBenchmark(standing, candidate, drafts));
  return { national: sorted.map(asRead), problems };
}

function inOrder(files: readonly ResultsFile[]) {
  const all = files.flatMap((file) =>
    file.periods.map((period, index) => ({ file, period, published: file.published[index] ?? new Set<string>() })),
  );
  const own = all.filter(({ period }) => period.isOwn);
  const hasFile = ({ file, period }: (typeof all)[number]): boolean =>
    own.some((each) => each.file.stage === file.stage && each.period.year === period.year);
  return [...own, ...all.filter((each) => !each.period.isOwn && !hasFile(each))];
}

/** Adds to `problems`. */
function candidateIn(file: ResultsFile, period: Period, at: MeasureAt, problems: ImportProblem[]): Candidate {
  const text = file.england?.row.cells[at.value] ?? '';
  const read = readFigureText(text);
  const line = file.england?.row.line ?? 0;
  const fault = faultOf(text, measureNamed(at.measure));
  if (fault) problems.push(unreadable(file.file, line, at.column, text, fault));
  const isRead = read.kind === 'figure' && !fault;
  const column = period.isOwn ? '' : `, ${at.column}`;
  const whose = isRead ? (file.england?.name ?? '') : NONE;
  return {
    file: file.file,
    line,
    year: period.year,
    measure: at.measure,
    column: at.column,
    status: period.isOwn ? file.status : 'Final',
    source: `${IMPORTED}${file.file}${column}: ${whose}`,
    ...(isRead && { national: { value: read.value, decimals: read.decimals } }),
  };
}

const isOtherFigure = ({ national: a, status }: Candidate, { national: b, status: other }: Candidate): boolean =>
  a !== undefined && b !== undefined && status === other && !agrees(a.value, b) && !agrees(b.value, a);

/** A national figure that a person typed is kept; blanks are filled. */
function putBenchmark(standing: Benchmarks, candidate: Candidate, drafts: Drafts): ImportProblem[] {
  const { year, measure, national, status, source } = candidate;
  const key = [sayYear(year), measure];
  const held = standing.find(key);
  const row = held?.row as BenchmarkRow | undefined;
  const isKept = row?.national !== undefined && !isImported(row, source);
  const isSaid = national === undefined || (row?.national !== undefined && agrees(row.national, national));
  if (held && (isKept || isSaid)) {
    const blanks = {
      ...(row?.status === undefined && { status }),
      ...(row?.origin === undefined && { origin: source }),
    };
    drafts.put(standing, key, isKept ? {} : blanks);
    return isSaid ? [] : [otherFigure(candidate, held)];
  }
  drafts.put(standing, key, { national: national?.value ?? null, status, origin: source });
  return [];
}

const asRead = ({ year, measure, national, source }: Candidate): NationalFigureRead => ({
  year: sayYear(year),
  measure,
  national: national?.value ?? null,
  source,
});

const otherFigure = (candidate: Candidate, { number, row }: StandingRow<typeof benchmarks>): ImportProblem =>
  inTab(candidate.file, {
    line: candidate.line,
    tab: benchmarks.name,
    row: number,
    column: benchmarks.columns.national.header,
    found: `${(row as BenchmarkRow).national} for ${candidate.measure} in ${sayYear(candidate.year)}`,
    expected: `${candidate.national?.value}, as the file has it`,
    do: 'The figure in the tab is kept. Type what the file says if that is right',
  });

const twoFigures = (first: Candidate, next: Candidate): ImportProblem =>
  inFile(next.file, {
    line: next.line,
    column: next.column,
    found: `${next.national?.value} for England in ${sayYear(next.year)}`,
    expected: `${first.national?.value}, as ${first.file} has it`,
    do: `The figure of ${first.file} is imported. Import only the file that holds`,
  });

const unreadable = (file: string, line: number, column: string, found: string, expected: string): ImportProblem =>
  inFile(file, { line, column, found: sayText(found), expected, do: 'Type the national figure in the tab Benchmarks' });
