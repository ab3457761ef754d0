/** Rows of `Data captures`: every figure and code of the schools that are taken, each year from its own file first. */
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { FigureStatus } from '../../domain/records.ts';
import type { DataCapture, dataCaptures } from '../../workbook/tabs/data-captures.ts';
import type { Drafts } from './drafts.ts';
import { agrees } from './figure-text.ts';
import { type FigureRead, fieldsOf, readFigure } from './figures.ts';
import type { Period } from './periods.ts';
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

interface Tally {
  readonly schools: Set<string>;
  figures: number;
  codes: number;
}

interface Planned {
  readonly figure: FigureRead;
  readonly file: string;
}

export function planFigures(inputs: FigureInputs, drafts: Drafts): FiguresPlanned {
  const { files, scope } = inputs;
  const planned = new Map<string, Planned>();
  const held = heldFigures(inputs);
  const tallies = new Map(
    files.map((file): [ResultsFile, Tally] => [file, { schools: new Set(), figures: 0, codes: 0 }]),
  );
  const problems: ImportProblem[] = [];
  for (const { file, period } of inOrder(files)) {
    const tally = tallies.get(file);
    const contradicted = new Map<string, string[]>();
    for (const line of file.schools) {
      const school = scope.schoolOf(line.urn);
      if (school === undefined) continue;
      tally?.schools.add(school);
      for (const at of period.measures) {
        const joined = `${school}·${period.year}·${at.measure}`;
        if (!period.isOwn && held.has(joined)) continue;
        const { figure, problems: inRow } = readFigure(file.file, line, at);
        problems.push(...inRow);
        if (!figure) continue;
        held.add(joined);
        const status = period.isOwn ? file.status : 'Final';
        const key = [line.urn, sayYear(period.year), 'Results', at.measure, status];
        const first = planned.get(key.join('·'));
        if (first) {
          if (!isSame(first.figure, figure)) {
            contradicted.set(first.file, [...(contradicted.get(first.file) ?? []), `${line.urn} ${at.measure}`]);
          }
          continue;
        }
        planned.set(key.join('·'), { figure, file: file.file });
        if (tally) tally[figure.code === undefined ? 'figures' : 'codes'] += 1;
        putFigure(inputs, drafts, { file, line, period, key, school, figure, column: at.column });
      }
    }
    problems.push(...[...contradicted].map(([other, which]) => contradiction(file, other, which)));
  }
  problems.push(...sameYears(files, scope));
  const of = new Map([...tallies].map(([file, tally]) => [file, { ...tally, schools: tally.schools.size }]));
  return { of, problems };
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

interface Drafted {
  readonly file: ResultsFile;
  readonly line: SchoolLine;
  readonly period: Period;
  readonly key: readonly string[];
  readonly school: string;
  readonly figure: FigureRead;
  readonly column: string;
}

function putFigure({ standing, nameOf, updatedOf }: FigureInputs, drafts: Drafts, drafted: Drafted): void {
  const { file, period, key, school, figure, column } = drafted;
  const held = standing.find(key)?.row as DataCapture | undefined;
  const fields = fieldsOf(figure, held);
  const updated = period.isOwn ? updatedOf(file) : undefined;
  const name = nameOf(school);
  const origin = period.isOwn ? file.file : `${file.file}, ${column}`;
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

export const statusRank = (status: FigureStatus): number =>
  ['Final', 'Revised', 'Provisional', 'School'].indexOf(status);
