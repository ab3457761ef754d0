/** Rows of the trust's own files: every cell that can be read is written, every one that cannot is told. */
import type { Measure } from '../../domain/measures.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { Column } from '../../workbook/column.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Fields } from '../change.ts';
import type { Drafts } from './drafts.ts';
import { faultOf } from './figures.ts';
import type { OwnTab } from './own-tab.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import { cellOf, keyOf, type Standing } from './standing.ts';
import type { Table, TableRow } from './table.ts';

export interface OwnInputs {
  readonly table: Table;
  readonly own: OwnTab;
  readonly standing: Standing;
  readonly names: SchoolNames;
  readonly measures: ReadonlyMap<string, Measure>;
}

export interface OwnPlanned {
  readonly taken: number;
  readonly problems: readonly ImportProblem[];
}

type Read = Record<string, unknown>;

export function planOwnRows({ table, own, standing, names, measures }: OwnInputs, drafts: Drafts): OwnPlanned {
  const { tab } = own;
  const readers = readersOf(own, names);
  const lines = new Map<string, number>();
  const problems: ImportProblem[] = [];
  let taken = 0;
  for (const row of table.rows) {
    const { read, faults, isUsed } = readRow(table.file, tab, readers, row, measures);
    problems.push(...faults);
    if (!isUsed) continue;
    const key = keyOf(tab, read);
    const first = lines.get(key.join('·'));
    if (key[0] !== '' && first !== undefined) {
      problems.push(twice(table.file, tab, row, key, first));
      continue;
    }
    lines.set(key.join('·'), row.line);
    taken += 1;
    if (key[0] === '') {
      const fields = fieldsOf(tab, read, []);
      if (!stands(standing, fields)) drafts.add(tab, fields);
      continue;
    }
    const contested = drafts.put(standing, key, fieldsOf(tab, read, tab.key));
    if (contested.length > 0) problems.push(otherwise(table.file, tab, row, contested));
  }
  return { taken, problems };
}

interface FieldReader {
  readonly field: string;
  readonly column: Column;
  readonly position: number;
  readonly read: (cell: Cell, row: number) => unknown;
}

/** What the program itself writes is not taken from a file, unless it tells the row apart. */
const readersOf = ({ tab, at }: OwnTab, schools: SchoolNames): readonly FieldReader[] =>
  [...at].flatMap(([field, position]) => {
    const column = tab.columns[field];
    if (!column || (column.locked && !tab.key.includes(field))) return [];
    return [{ field, column, position, read: column.reader({ schools }) }];
  });

function readRow(
  file: string,
  tab: Tab,
  readers: readonly FieldReader[],
  { line, cells }: TableRow,
  measures: ReadonlyMap<string, Measure>,
) {
  const read: Read = {};
  const faults: ImportProblem[] = [];
  let isUsed = true;
  const measure = measureIn(readers, cells, measures);
  for (const { field, column, position, read: reader } of readers) {
    const text = cells[position] ?? '';
    if (text === '') continue;
    const value = reader(text, line - 1);
    const code = value === undefined ? column.aside?.read(text) : undefined;
    const fault = value !== undefined && column.kind === 'figure' && measure ? faultOf(text, measure) : undefined;
    if (column.aside && code !== undefined) read[column.aside.field] ??= code;
    else if (value !== undefined && !fault) read[field] = value;
    else {
      const isLost = column.unreadable === 'row' || tab.key.includes(field);
      isUsed &&= !isLost;
      faults.push(badCell(file, line, column, text, fault, isLost));
    }
  }
  for (const [field, column] of Object.entries(tab.columns)) {
    const isFaulty = faults.some((fault) => fault.column === column.header);
    if (column.blank !== 'refused' || read[field] !== undefined || isFaulty) continue;
    isUsed = false;
    faults.push(badCell(file, line, column, 'blank', undefined, true));
  }
  return { read: withStatus(tab, read), faults, isUsed };
}

function measureIn(readers: readonly FieldReader[], cells: readonly string[], measures: ReadonlyMap<string, Measure>) {
  const reader = readers.find(({ field }) => field === 'measure');
  return reader && measures.get(String(reader.read(cells[reader.position] ?? '', 0)));
}

/** Nobody publishes a half term's capture: without a status it is the school's own. */
function withStatus(tab: Tab, read: Read): Read {
  const isCapture = tab.name === 'Data captures' && read['status'] === undefined && read['capture'] !== 'Results';
  return isCapture ? { ...read, status: 'School' } : read;
}

function fieldsOf(tab: Tab, read: Read, without: readonly string[]): Fields {
  const fields = Object.entries(read)
    .filter(([field]) => !without.includes(field))
    .map(([field, value]) => [field, cellOf(tab, field, value)] as const);
  const hasFigure = tab.name === 'Data captures' && read['value'] !== undefined && read['code'] === undefined;
  return { ...Object.fromEntries(fields), ...(hasFigure && { code: null }) };
}

/** A row without a key of its own is there already when a row of the tab says all that it says. */
const stands = ({ tab, rows }: Standing, fields: Fields): boolean =>
  rows.some((row) =>
    Object.entries(fields).every(([field, value]) => cellOf(tab, field, (row as Read)[field]) === (value ?? '')),
  );

const badCell = (
  file: string,
  line: number,
  column: Column,
  found: string,
  fault: string | undefined,
  isLost: boolean,
): ImportProblem =>
  inFile(file, {
    line,
    column: column.header,
    found: sayText(found),
    expected: fault ?? column.expected,
    do: `${column.remedy}. ${isLost ? 'The row is not imported' : 'The rest of the row is imported'}`,
  });

const twice = (file: string, tab: Tab, { line }: TableRow, key: readonly string[], first: number): ImportProblem =>
  inFile(file, {
    line,
    column: tab.key.map((field) => tab.columns[field]?.header ?? field).join(', '),
    found: `${sayText(key.filter((part) => part !== '').join(', '))} again, first on line ${first}`,
    expected: 'one row of each',
    do: 'The first is imported. Delete the row that does not hold, and import the file again',
  });

const otherwise = (file: string, tab: Tab, { line }: TableRow, fields: readonly string[]): ImportProblem =>
  inFile(file, {
    line,
    column: fields.map((field) => tab.columns[field]?.header ?? field).join(', '),
    found: 'something else than another file of this import says of the same row',
    expected: 'one file for each cell',
    do: 'What the other file says is imported. Leave the cell out of one of them',
  });
