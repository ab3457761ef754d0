/** Where changes go in a tab as it stands at this moment. Pure: it plans the edits, `apply.ts` makes them. */
import type { AddRow, Change, FillRows, PutCharts, PutRow, ReplaceRows, SetUpChange } from '../jobs/change.ts';
import { findColumns } from '../workbook/headers.ts';
import type { SchoolNames } from '../workbook/school-names.ts';
import { keyReader } from '../workbook/source.ts';
import type { Tab } from '../workbook/tab.ts';
import type { IsPercent } from './percents.ts';
import { cellOf, dateOfDay, type SheetValue, textOf } from './sheet-value.ts';

/** A tab as just read, header row first. */
export interface Standing {
  readonly tab: Tab;
  readonly values: readonly (readonly SheetValue[])[];
  /** A school's name may stand where its URN is meant. */
  readonly schools?: SchoolNames;
  readonly isPercent?: IsPercent;
}

/** One cell to fill; both indices from 0, the header row included. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
}

type Fields = PutRow['fields'];
interface PlacedRow {
  readonly at: number;
  readonly fields: Fields;
}

/** What is placed cell by cell. */
export type CellChange = Exclude<Change, PutCharts | SetUpChange>;

/** The cells that must change. Where the tab already says what is wanted there are none, so a second run writes nothing. */
export function place(standing: Standing, changes: readonly CellChange[]): readonly Edit[] {
  const { columns, added } = columnsFor(standing, changes);
  const replaced = changes.flatMap((change) => (change.kind === 'replace rows' ? replacedRows(standing, change) : []));
  const filled = changes.flatMap((change) => (change.kind === 'fill rows' ? filledRows(standing, change) : []));
  const rows = merged([...replaced, ...placedRows(standing, changes, columns), ...filled]);
  const edits = [...rows].flatMap(([row, fields]) =>
    Object.entries(fields).map(([field, value]) => {
      const column = columns.get(field) ?? 0;
      return { row, column, value: toSheet(standing, field, value, standing.isPercent?.(row, column) ?? false) };
    }),
  );
  return [...added, ...edits.filter((edit) => differs(standing, edit))];
}

/** Of two changes to one cell the later counts. */
function merged(rows: readonly PlacedRow[]): ReadonlyMap<number, Fields> {
  const fields = new Map<number, Fields>();
  for (const row of rows) {
    const before = fields.get(row.at);
    fields.set(row.at, before ? { ...before, ...row.fields } : row.fields);
  }
  return fields;
}

const differs = ({ values }: Standing, { row, column, value }: Edit): boolean =>
  textOf(values[row]?.[column] ?? '') !== textOf(value);

/** A day becomes a real date, and 62 becomes 0.62 where the cell shows a percentage. */
function toSheet({ tab }: Standing, field: string, value: Fields[string], isPercent: boolean): SheetValue {
  const column = tab.columns[field];
  const cell = column?.toCell(value) ?? '';
  if (typeof cell === 'number') return isPercent && column?.kind === 'figure' ? cell / 100 : cell;
  return (column?.kind === 'date' && typeof cell === 'string' && dateOfDay(cell)) || cell;
}

/** Columns are found by header, in any order; one that is missing is added after the last. */
function columnsFor({ tab, values }: Standing, changes: readonly CellChange[]) {
  const headers = values[0] ?? [];
  const columns = new Map(findColumns(tab, headers.map(cellOf)).at);
  const wanted = new Set([...tab.key, ...changes.flatMap((change) => fieldsOf(tab, change))]);
  const end = headers.reduce<number>((last, value, index) => (isBlank(value) ? last : index + 1), 0);
  const added = [...wanted]
    .filter((field) => !columns.has(field))
    .map((field, index) => ({ field, edit: { row: 0, column: end + index, value: headerOf(tab, field) } }));
  for (const { field, edit } of added) columns.set(field, edit.column);
  return { columns, added: added.map(({ edit }) => edit) };
}

/** A field that its tab does not have is a slip of the job's author, never of the trust. */
function headerOf(tab: Tab, field: string): string {
  const header = tab.columns[field]?.header;
  if (header === undefined) throw new Error(`The tab ${tab.name} has no field ${field}`);
  return header;
}

function fieldsOf(tab: Tab, change: CellChange): readonly string[] {
  if (change.kind === 'fill rows') return [change.from, change.field];
  if (change.kind === 'replace rows') return [...lockedFields(tab), ...change.rows.flatMap(Object.keys)];
  return Object.keys(change.fields);
}

const lockedFields = (tab: Tab): readonly string[] =>
  Object.keys(tab.columns).filter((field) => tab.columns[field]?.locked);

/** An unticked box is as good as blank: sheets are often laid out with boxes far below the last row. */
const isBlank = (value: SheetValue): boolean => value === '' || value === false;

/** The last row that holds something, counted from 0; 0 where there is only the header. */
export const lastFilledRow = (values: Standing['values']): number =>
  values.reduce<number>((last, row, index) => (row.every(isBlank) ? last : index), 0);

function placedRows(
  standing: Standing,
  changes: readonly CellChange[],
  columns: ReadonlyMap<string, number>,
): readonly PlacedRow[] {
  const found = changes.some(({ kind }) => kind === 'put row') ? rowsByKey(standing) : new Map<string, number>();
  let end = lastFilledRow(standing.values);
  const placed = (change: PutRow | AddRow): readonly PlacedRow[] => {
    const key = change.kind === 'put row' ? change.key.join('·') : undefined;
    const at = key === undefined ? undefined : found.get(key);
    if (change.kind === 'put row' && !mayPut(standing, columns, at, change.when)) return [];
    if (at !== undefined) return [{ at, fields: change.fields }];
    end += 1;
    if (key !== undefined) found.set(key, end);
    return [{ at: end, fields: { ...keyFields(standing.tab, change), ...change.fields } }];
  };
  return changes.flatMap((change) => (change.kind === 'put row' || change.kind === 'add row' ? placed(change) : []));
}

const mayPut = (
  standing: Standing,
  columns: ReadonlyMap<string, number>,
  at: number | undefined,
  when: PutRow['when'],
): boolean => {
  if (when === undefined) return true;
  return when === 'no such row' ? at === undefined : stillSays(standing, columns, at, when);
};

/** Whether the row is still there and says, cell for cell, what the snapshot had. */
const stillSays = (
  { values }: Standing,
  columns: ReadonlyMap<string, number>,
  at: number | undefined,
  when: Fields,
): boolean =>
  at !== undefined &&
  Object.entries(when).every(
    ([field, cell]) => textOf(values[at]?.[columns.get(field) ?? -1] ?? '') === textOf(cell ?? ''),
  );

function filledRows({ tab, values, schools }: Standing, change: FillRows): readonly PlacedRow[] {
  const at = findColumns(tab, (values[0] ?? []).map(cellOf)).at.get(change.from);
  const read = tab.columns[change.from]?.reader(schools ? { schools } : {});
  if (at === undefined || !read) return [];
  return values.flatMap((row, index): PlacedRow[] => {
    const cell = cellOf(row[at] ?? '');
    if (index === 0 || cell === '') return [];
    const value = change.values[String(read(cell, index) ?? '')];
    return value === undefined ? [] : [{ at: index, fields: { [change.field]: value } }];
  });
}

/** The first row with a key is the one that is meant; a second is a problem that reading reports. */
function rowsByKey({ tab, values, schools }: Standing): Map<string, number> {
  const [headers = [], ...rows] = values.map((row) => row.map(cellOf));
  const keyOf = keyReader(tab, headers, schools);
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = keyOf(row, index + 2);
    if (!found.has(key)) found.set(key, index + 1);
  });
  return found;
}

const keyFields = (tab: Tab, change: PutRow | AddRow): Fields =>
  change.kind === 'put row'
    ? Object.fromEntries(tab.key.map((field, index) => [field, change.key[index] ?? null]))
    : {};

/** Rows from the top; what was left over from a longer list is blanked, in the program's columns only. */
function replacedRows({ tab, values }: Standing, { rows }: ReplaceRows): readonly PlacedRow[] {
  const blank = Object.fromEntries(lockedFields(tab).map((field) => [field, null]));
  const height = Math.max(rows.length, values.length - 1);
  return Array.from({ length: height }, (_, index) => ({ at: index + 1, fields: { ...blank, ...rows[index] } }));
}
