/** Reads one of the Department for Education's results files: its schools, its years, and the row for England. */
import type { AcademicYear } from '../../domain/academic-year.ts';
import type { FigureStatus } from '../../domain/records.ts';
import { showsPublished } from './figure-text.ts';
import { type Period, periodsOf, stageColumns } from './periods.ts';
import { type ImportProblem, inFile } from './problems.ts';
import type { ImportFile } from './request.ts';
import { type Dated, dateFile } from './results-date.ts';
import { SCHOOL_COLUMNS, type SchoolLine, schoolLines } from './school-lines.ts';
import type { Stage } from './stages.ts';
import { plainHeader, readTable, sayHeadersOf, type Table, type TableRow } from './table.ts';

export interface England {
  readonly row: TableRow;
  /** As a source names it: `England, state-funded schools (RECTYPE 5)`. */
  readonly name: string;
}

export interface ResultsFile {
  readonly file: string;
  readonly stage: Stage;
  readonly year: AcademicYear;
  readonly status: FigureStatus;
  /** The file's own year first, then earlier ones. */
  readonly periods: readonly Period[];
  /** Of each period, in the same order: the measures that the file shows were published. */
  readonly published: readonly ReadonlySet<string>[];
  readonly schools: readonly SchoolLine[];
  readonly england?: England;
  readonly rows: number;
}

export interface ResultsRead {
  readonly results?: ResultsFile;
  readonly problems: readonly ImportProblem[];
}

export function readResults(file: ImportFile, stage: Stage, dated: Dated): ResultsRead {
  const isStage = stageColumns(stage);
  const read = readTable(file, (header) => SCHOOL_COLUMNS.has(header) || isStage(header));
  const { table } = read;
  if (!table) return { problems: read.problems };
  const wrong = wrongFile(table, stage);
  if (wrong) return { problems: [...read.problems, wrong] };
  const { year, status, problems } = dateFile(file.name, dated);
  if (year === undefined) return { problems: [...read.problems, ...problems] };
  const { periods, later } = splitPeriods(table, stage, year);
  const { schools, problems: inLines } = schoolLines(table);
  const england = englandIn(table, stage);
  return {
    results: {
      file: file.name,
      stage,
      year,
      status,
      periods,
      published: periods.map((period) => publishedIn(period, schools, england)),
      schools,
      ...(england && { england }),
      rows: table.rows.length,
    },
    problems: [
      ...read.problems,
      ...problems,
      ...later,
      ...missingIn(table, stage),
      ...inLines,
      ...noEngland(file, stage, england),
      ...noSchools(file, schools),
    ],
  };
}

/** An earlier year's columns can only be of an earlier year: otherwise the file's name is wrong. */
function splitPeriods({ at, file }: Table, stage: Stage, year: AcademicYear) {
  const all = [...periodsOf(stage, at, year)].sort((a, b) => b.year - a.year);
  const own = all.filter(({ isOwn }) => isOwn);
  const later = all.filter((period) => !period.isOwn && period.year >= year);
  return {
    periods: [...own, ...all.filter((period) => period.year < year)],
    later: later.map(({ measures }) =>
      inFile(file, {
        line: 1,
        column: measures[0]?.column ?? '',
        found: 'a column of an earlier year that is not earlier than the file’s own',
        expected: 'a file name with the year of its results',
        do: 'The column is not imported. Check the year in the file’s name, and import the file again',
      }),
    ),
  };
}

function wrongFile(table: Table, stage: Stage): ImportProblem | undefined {
  const columns = stage.measures.map(({ value }) => value);
  const lacking = ['URN', 'RECTYPE'].filter((column) => !table.at.has(column));
  const isDictionary = table.headers.map(plainHeader).includes('COLUMN');
  if (lacking.length === 0 && [...table.at.keys()].some(stageColumns(stage))) return undefined;
  return inFile(table.file, {
    line: 1,
    column: lacking.join(', '),
    found: isDictionary ? 'the list that explains the columns' : sayHeadersOf(table),
    expected: `a ${stage.name} results file, with the columns URN, RECTYPE and ${columns.join(', ')}`,
    do: 'Nothing of it is imported. Download the school results file and import that',
  });
}

const missingIn = ({ at, file }: Table, { measures }: Stage): ImportProblem[] =>
  measures
    .filter(({ value }) => !at.has(value))
    .map(({ value, measure }) =>
      inFile(file, {
        line: 1,
        column: value,
        found: 'no such column',
        expected: `the column ${value}`,
        do: `No ${measure} of the file’s own year is imported. That is right if it was not published`,
      }),
    );

/**
 * The national figure is that of state-funded schools where the file has it, as in the department's own comparisons;
 * else that of all schools. A local authority's row has its number in LEA, England's row has none.
 */
function englandIn({ at, rows, file: _ }: Table, { england, name }: Stage): England | undefined {
  const type = at.get('RECTYPE') ?? -1;
  const authority = at.get('LEA');
  const isEngland = ({ cells }: TableRow): boolean => authority === undefined || !/^\d+$/.test(cells[authority] ?? '');
  const ofType = (rectype: string) => rows.find((row) => row.cells[type] === rectype && isEngland(row));
  for (const { rectype, counts } of england) {
    if (name === 'KS4' && rectype === '4' && authority === undefined) continue;
    const row = ofType(rectype);
    if (row) return { row, name: `England, ${counts} (RECTYPE ${rectype})` };
  }
  return undefined;
}

const noEngland = ({ name }: ImportFile, stage: Stage, england: England | undefined): ImportProblem[] =>
  england
    ? []
    : [
        inFile(name, {
          found: 'no row for England',
          expected: `a row with RECTYPE ${stage.england.map(({ rectype }) => rectype).join(' or ')}, and no local authority`,
          do: 'The year is listed in Benchmarks with National blank. Type the national figures there',
        }),
      ];

/** A column may be there and empty, year after year in which the measure was not published. */
function publishedIn({ measures }: Period, schools: readonly SchoolLine[], england: England | undefined): Set<string> {
  const rows = [...(england ? [england.row.cells] : []), ...schools.map(({ cells }) => cells)];
  return new Set(
    measures
      .filter(({ value }) => rows.some((cells) => showsPublished(cells[value] ?? '')))
      .map(({ measure }) => measure),
  );
}

const noSchools = ({ name }: ImportFile, schools: readonly SchoolLine[]): ImportProblem[] =>
  schools.length > 0
    ? []
    : [
        inFile(name, {
          column: 'RECTYPE',
          found: 'no row of a school',
          expected: 'rows with RECTYPE 1 or 2',
          do: 'Download the file with the results of schools, and import that',
        }),
      ];
