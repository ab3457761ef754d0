/** Reads an extract of Get Information About Schools. */
import type { Day } from '../../domain/day.ts';
import type { Phase } from '../../domain/records.ts';
import { dayFromText } from '../../workbook/kinds/day-from-text.ts';
import { numberFromText } from '../../workbook/kinds/number-from-text.ts';
import { type GiasGrade, readGrade } from './gias-grade.ts';
import { phaseInGias } from './phase.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import type { ImportFile } from './request.ts';
import { IS_URN } from './school-lines.ts';
import { plainHeader, readTable, sayHeadersOf, type Table, type TableRow } from './table.ts';

export interface GiasSchool {
  readonly line: number;
  readonly urn: string;
  readonly name: string;
  readonly phase: Phase | undefined;
  readonly roll: number | undefined;
  readonly laestab: string | undefined;
  readonly opened: Day | undefined;
  readonly predecessors: readonly string[];
  readonly trust: string;
  readonly isClosed: boolean;
  readonly grade: GiasGrade | undefined;
  /** What in its row could not be read; told only where the school is taken. */
  readonly problems: readonly ImportProblem[];
}

export interface Gias {
  readonly file: string;
  readonly rows: number;
  readonly schools: readonly GiasSchool[];
}

export interface GiasRead {
  readonly gias?: Gias;
  readonly problems: readonly ImportProblem[];
}

/** Extracts name a column with or without what its cells hold: `Trusts (name)`. */
const COLUMNS = {
  urn: 'URN',
  name: 'EstablishmentName',
  authority: 'LA (code)',
  number: 'EstablishmentNumber',
  type: 'TypeOfEstablishment (name)',
  status: 'EstablishmentStatus (name)',
  opened: 'OpenDate',
  phase: 'PhaseOfEducation (name)',
  highest: 'StatutoryHighAge',
  roll: 'NumberOfPupils',
  trust: 'Trusts (name)',
  inspected: 'OfstedLastInsp',
  rating: 'OfstedRating (name)',
  links: 'Linked establishments',
} as const;
type GiasColumn = keyof typeof COLUMNS;
const namesOf = (header: string): readonly string[] =>
  [header, header.replace(/ \((name|code)\)$/, '')].map(plainHeader);
const KEPT: ReadonlySet<string> = new Set(Object.values(COLUMNS).flatMap(namesOf));

export function readGias(file: ImportFile): GiasRead {
  const { table, problems } = readTable(file, (header) => KEPT.has(header));
  if (!table) return { problems };
  const positions = new Map<GiasColumn, number>();
  for (const [column, header] of Object.entries(COLUMNS) as [GiasColumn, string][]) {
    const found = namesOf(header).find((name) => table.at.has(name));
    if (found !== undefined) positions.set(column, table.at.get(found) ?? -1);
  }
  const wrong = wrongFile(table, positions);
  if (wrong) return { problems: [...problems, wrong] };
  const { schools, problems: inLines } = readLines(table, positions);
  return {
    gias: { file: file.name, rows: table.rows.length, schools },
    problems: [...problems, ...missingIn(table, positions), ...inLines],
  };
}

function wrongFile(table: Table, positions: ReadonlyMap<GiasColumn, number>): ImportProblem | undefined {
  if (positions.has('urn') && positions.has('name')) return undefined;
  return inFile(table.file, {
    line: 1,
    found: sayHeadersOf(table),
    expected: 'an extract of Get Information About Schools, with the columns URN and EstablishmentName',
    do: 'Nothing of it is imported. Download the extract and import that',
  });
}

/** What the extract leaves out is left blank; without links, nothing is known of a school's earlier URNs. */
function missingIn({ file, rows }: Table, positions: ReadonlyMap<GiasColumn, number>): ImportProblem[] {
  const expected = 'the columns of an extract of Get Information About Schools';
  if (rows.length === 0)
    return [inFile(file, { found: 'no row under the headers', expected, do: 'Download the file again' })];
  const lacking = (Object.keys(COLUMNS) as GiasColumn[]).filter((column) => !positions.has(column));
  if (lacking.length === 0) return [];
  const column = lacking.map((each) => COLUMNS[each]).join(', ');
  return [
    inFile(file, { line: 1, column, found: 'no such column', expected, do: 'Type what is missing in the tab Schools' }),
  ];
}

function readLines({ file, rows }: Table, positions: ReadonlyMap<GiasColumn, number>) {
  const schools = new Map<string, GiasSchool>();
  const problems: ImportProblem[] = [];
  for (const row of rows) {
    const read = readRow(file, row, (column) => row.cells[positions.get(column) ?? -1] ?? '');
    const { urn } = read;
    const first = schools.get(urn);
    if (!IS_URN.test(urn)) problems.push(badUrn(file, row.line, urn || 'blank', 'a school’s URN'));
    else if (first)
      problems.push(badUrn(file, row.line, `${urn} again, first on line ${first.line}`, 'one row for each school'));
    else schools.set(urn, read);
  }
  return { schools: [...schools.values()], problems };
}

function readRow(file: string, { line }: TableRow, of: (column: GiasColumn) => string): GiasSchool {
  const problems: ImportProblem[] = [];
  const fault = (column: string, found: string, expected: string, toDo: string): void => {
    problems.push(inFile(file, { line, column, found: sayText(found), expected, do: toDo }));
  };
  const read = <T>(column: GiasColumn, header: string, expected: string, reader: (text: string) => T | undefined) => {
    const text = of(column);
    if (text === '') return undefined;
    const value = reader(text);
    if (value === undefined) fault(header, text, expected, 'The cell is not imported. Type it in the tab Schools');
    return value;
  };
  const { grade, fault: noGrade } = readGrade(of('rating'), of('inspected'));
  if (noGrade)
    fault(noGrade.column, noGrade.found, noGrade.expected, 'No inspection is imported. Add it to the tab Inspections');
  const phase = phaseInGias(of('phase'), of('type'), Number(of('highest') || Number.NaN));
  if (phase === undefined && of('phase') !== '') {
    fault('PhaseOfEducation', of('phase'), 'a phase', 'The phase is left blank. Pick it in the tab Schools');
  }
  return {
    line,
    urn: of('urn'),
    name: of('name'),
    phase,
    roll: read('roll', 'NumberOfPupils', 'a number of pupils', wholeNumber),
    laestab: of('authority') && of('number') ? `${of('authority')}/${of('number')}` : undefined,
    opened: read('opened', 'OpenDate', 'a date such as 01-09-2015', dayFromText),
    predecessors: predecessorsIn(of('links'), of('urn')),
    trust: of('trust'),
    isClosed: /^closed$/i.test(of('status')),
    grade,
    problems,
  };
}

const wholeNumber = (text: string): number | undefined => {
  const value = numberFromText(text);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
};

/** `125134 Predecessor`, `125175 Predecessor - amalgamated`; `148799 Successor` and `Does not have links` are none. */
function predecessorsIn(links: string, own: string): readonly string[] {
  const found = [...links.matchAll(/(?<!\d)(\d{5,7})\s*[-–:]?\s*Predecessor/gi)].map(([, urn]) => urn ?? '');
  return [...new Set(found)].filter((urn) => urn !== own);
}

const badUrn = (file: string, line: number, found: string, expected: string): ImportProblem =>
  inFile(file, {
    line,
    column: 'URN',
    found: sayText(found),
    expected,
    do: 'The row is not imported. Correct it, and import the file again',
  });
