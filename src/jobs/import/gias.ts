/** Reads an extract of Get Information About Schools. */
import { COLUMNS, type GiasColumn, type GiasSchool, KEPT, namesOf, readRow } from './gias-row.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import type { ImportFile } from './request.ts';
import { IS_URN } from './school-lines.ts';
import { readTable, sayHeadersOf, type Table } from './table.ts';

export interface Gias {
  readonly file: string;
  readonly rows: number;
  readonly schools: readonly GiasSchool[];
}

export interface GiasRead {
  readonly gias?: Gias;
  readonly problems: readonly ImportProblem[];
}

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

const badUrn = (file: string, line: number, found: string, expected: string): ImportProblem =>
  inFile(file, {
    line,
    column: 'URN',
    found: sayText(found),
    expected,
    do: 'The row is not imported. Correct it, and import the file again',
  });
