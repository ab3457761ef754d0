/** Rows of `Data captures`: every figure and code of the schools that are taken, each year from its own file first. */
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { DataCapture, dataCaptures } from '../../workbook/tabs/data-captures.ts';
import type { Drafts } from './drafts.ts';
import { agrees } from './figure-text.ts';
import { type FigureRead, fieldsOf, readFigure } from './figures.ts';
import type { MeasureAt, Period } from './periods.ts';
import { type ImportProblem, inFile, sayList } from './problems.ts';
import type { ResultsFile } from './results-file.ts';
import type { SchoolLine } from './school-lines.ts';
import type { Scope } from './scope.ts';
import type { Standing } from './standing.ts';

export interface FigureInputs {
  readonly standing: Standing<typeof dataCaptures>;
  /** By year, the most final first. */
  readonly files: readonly ResultsFile[];
  readonly scope: Scope;
  readonly nameOf: (urn: string) => string | undefined;
  /** The day that a file's figures were released, where it was given. */
  readonly updatedOf: (file: ResultsFile) => Day | undefined;
}

export interface FileFigures {
  readonly schools: number;
  readonly figures: number;
  readonly codes: number;
}

export interface FiguresPlanned {
  readonly of: ReadonlyMap<ResultsFile, FileFigures>;
  readonly problems: readonly ImportProblem[];
}

interface Working {
  readonly inputs: FigureInputs;
  readonly drafts: Drafts;
  /** By present URN, year and measure: figures that an earlier year's column does not add to. */
  readonly held: Set<string>;
  readonly planned: Map<string, { readonly figure: FigureRead; readonly file: string }>;
  readonly problems: ImportProblem[];
}

interface Tally {
  readonly schools: Set<string>;
  figures: number;
  codes: number;
}

export function planFigures(inputs: FigureInputs, drafts: Drafts): FiguresPlanned {
  const { files, scope } = inputs;
  const problems: ImportProblem[] = [];
  const working: Working = { inputs, drafts, held: heldFigures(inputs), planned: new Map(), problems };
  const tallies = new Map<ResultsFile, Tally>();
  for (const { file, period } of inOrder(files)) {
    const tally = tallies.get(file) ?? { schools: new Set(), figures: 0, codes: 0 };
    tallies.set(file, tally);
    planPeriod(working, file, period, tally);
  }
  problems.push(...sameYears(files, scope));
  const of = new Map([...tallies].map(([file, tally]) => [file, { ...tally, schools: tally.schools.size }]));
  return { of, problems };
}

/** Adds to what is being worked on, and to the tally. */
function planPeriod(working: Working, file: ResultsFile, period: Period, tally: Tally): void {
  const contradicted = new Map<string, string[]>();
  for (const line of file.schools) {
    const school = working.inputs.scope.schoolOf(line.urn);
    if (school === undefined) continue;
    tally.schools.add(school);
    for (const at of period.measures) {
      const drafted = planFigure(working, { file, line, period, school, at });
      if (drafted?.kind === 'taken') tally[drafted.isCode ? 'codes' : 'figures'] += 1;
      if (drafted?.kind !== 'contradicted') continue;
      const which = contradicted.get(drafted.by) ?? [];
      contradicted.set(drafted.by, [...which, `${line.urn} ${at.measure}`]);
    }
  }
  working.problems.push(...[...contradicted].map(([other, which]) => contradiction(file, other, which)));
}

interface Place {
  readonly file: ResultsFile;
  readonly line: SchoolLine;
  readonly period: Period;
  /** Its present URN. */
  readonly school: string;
  readonly at: MeasureAt;
}

type Drafted =
  | { readonly kind: 'taken'; readonly isCode: boolean }
  | { readonly kind: 'contradicted'; readonly by: string }
  | undefined;

function planFigure({ inputs, drafts, held, planned, problems }: Working, place: Place): Drafted {
  const { file, line, period, school, at } = place;
  const joined = `${school}·${period.year}·${at.measure}`;
  if (!period.isOwn && held.has(joined)) return undefined;
  const { figure, problems: inRow } = readFigure(file.file, line, at);
  problems.push(...inRow);
  if (!figure) return undefined;
  held.add(joined);
  const key = [line.urn, sayYear(period.year), 'Results', at.measure, period.isOwn ? file.status : 'Final'];
  const first = planned.get(key.join('·'));
  if (first) return isSame(first.figure, figure) ? undefined : { kind: 'contradicted', by: first.file };
  planned.set(key.join('·'), { figure, file: file.file });
  putFigure(inputs, drafts, place, key, figure);
  return { kind: 'taken', isCode: figure.code !== undefined };
}

/** Every file's own year, then the earlier years of files, only for years without a file: the earliest file first. */
function inOrder(files: readonly ResultsFile[]): readonly { readonly file: ResultsFile; readonly period: Period }[] {
  const all = files.flatMap((file) => file.periods.map((period) => ({ file, period })));
  const hasFile = (stage: string, year: AcademicYear): boolean =>
    files.some((file) => file.stage.name === stage && file.year === year);
  const earlier = all.filter(({ file, period }) => !period.isOwn && !hasFile(file.stage.name, period.year));
  return [...all.filter(({ period }) => period.isOwn), ...earlier.sort((a, b) => a.file.year - b.file.year)];
}

/** Published results that the tab holds, by the school's present URN: an earlier year's column never adds to them. */
function heldFigures({ standing, scope }: FigureInputs): Set<string> {
  const held = new Set<string>();
  for (const row of standing.rows as readonly DataCapture[]) {
    const isHeld = row.capture === 'Results' && row.status !== 'School' && (row.value ?? row.code) !== undefined;
    if (isHeld) held.add(`${scope.schoolOf(row.urn) ?? row.urn}·${row.year}·${row.measure}`);
  }
  return held;
}

function putFigure(
  { standing, nameOf, updatedOf }: FigureInputs,
  drafts: Drafts,
  { file, period, school, at }: Place,
  key: readonly string[],
  figure: FigureRead,
): void {
  const held = standing.find(key)?.row as DataCapture | undefined;
  const fields = fieldsOf(figure, held);
  const updated = period.isOwn ? updatedOf(file) : undefined;
  const name = nameOf(school);
  const origin = period.isOwn ? file.file : `${file.file}, ${at.column}`;
  const isNews = held === undefined || held.origin === undefined || changes(fields, held);
  drafts.put(standing, key, {
    ...(held === undefined && name !== undefined && { school: name }),
    ...fields,
    ...(isNews && { origin }),
    ...(updated !== undefined && { updated }),
  });
}

const changes = (fields: { readonly [field: string]: unknown }, held: DataCapture | undefined): boolean =>
  ('value' in fields && (fields['value'] ?? undefined) !== held?.value) ||
  ('code' in fields && (fields['code'] ?? undefined) !== held?.code);

const isSame = (a: FigureRead, b: FigureRead): boolean =>
  a.code === b.code &&
  (a.value === b.value ||
    (a.value !== undefined && b.value !== undefined && agrees(a.value, { ...b, value: b.value })));

const contradiction = ({ file }: ResultsFile, other: string, which: readonly string[]): ImportProblem =>
  inFile(file, {
    found: `other figures than in ${other}, for ${sayList(which)}`,
    expected: 'one figure for each school, measure and year',
    do: `The figures of ${other} are imported. Import only the file that holds`,
  });

/** Files of one year and status are fine for different authorities, and a slip where they hold the same schools. */
function sameYears(files: readonly ResultsFile[], { schoolOf }: Scope): ImportProblem[] {
  return files.flatMap((file, index) =>
    files.slice(0, index).flatMap((other) => {
      if (other.stage !== file.stage || other.year !== file.year || other.status !== file.status) return [];
      const urns = new Set(other.schools.map(({ urn }) => urn));
      const both = file.schools.filter(({ urn }) => urns.has(urn) && schoolOf(urn) !== undefined);
      if (both.length === 0) return [];
      return inFile(file.file, {
        found: `${sayYear(file.year)} again, as in ${other.file}: ${both.length} schools stand in both`,
        expected: 'one file for each year, or files of different schools',
        do: `Where both have a figure, that of ${other.file} is imported. Leave one of the files out`,
      });
    }),
  );
}
