/** The snapshot as it would be after some cells were changed, or rows added. Nothing is written anywhere. */
import type { Cell, SheetCells, Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import { keyReader } from '../../workbook/source.ts';
import type { Tab } from '../../workbook/tab.ts';
import { tabNamed } from '../../workbook/tabs.ts';

/** A cell by tab, key and column header; `new` is the key of a row to add, cell by cell. */
export interface CellEdit {
  readonly tab: string;
  readonly key: string;
  readonly column: string;
  readonly to: string | number | boolean;
  /** Where no row has the key, one is added with it. */
  readonly orAdd?: true;
}

/** An edit that has nowhere to go, in words. */
export interface MisplacedEdit {
  readonly edit: CellEdit;
  readonly why: string;
}

export interface EditedSnapshot {
  readonly snapshot: Snapshot;
  readonly misplaced: readonly MisplacedEdit[];
}

export function editedSnapshot(snapshot: Snapshot, edits: readonly CellEdit[]): EditedSnapshot {
  const tabs = new Map(snapshot.tabs);
  const misplaced: MisplacedEdit[] = [];
  for (const name of new Set(edits.map(({ tab }) => tab))) {
    const mine = edits.filter(({ tab }) => tab === name);
    const tab = tabNamed(name);
    if (!tab) {
      for (const edit of mine) misplaced.push({ edit, why: `there is no tab ${name}` });
      continue;
    }
    const edited = editedSheet(tab, tabs.get(name) ?? emptySheet(tab), mine);
    tabs.set(name, edited.sheet);
    misplaced.push(...edited.misplaced);
  }
  return { snapshot: { tabs }, misplaced };
}

const emptySheet = (tab: Tab): SheetCells => ({ cells: [Object.values(tab.columns).map(({ header }) => header)] });

function editedSheet(tab: Tab, sheet: SheetCells, edits: readonly CellEdit[]) {
  const header = sheet.cells[0] ?? [];
  const rows = sheet.cells.map((row) => [...row]);
  const touched = new Set<string>();
  const misplaced: MisplacedEdit[] = [];
  const placeOf = columnPlaces(tab, header);
  const rowOf = rowPlaces(tab, sheet);
  let filled = new Set<number>();
  const addRow = (cells: Cell[]): number => {
    filled = new Set();
    return rows.push(cells) - 1;
  };
  const rowFor = ({ key, orAdd }: CellEdit, column: number): number | undefined => {
    if (key !== 'new') return rowOf(key) ?? (orAdd && addRow(rowWithKey(tab, header, key)));
    return filled.size === 0 || filled.has(column) ? addRow(header.map(() => '')) : rows.length - 1;
  };
  for (const edit of edits) {
    const column = placeOf(edit.column);
    const row = column === undefined ? undefined : rowFor(edit, column);
    const cells = row === undefined ? undefined : rows[row];
    if (column === undefined || row === undefined || !cells) {
      const missing = column === undefined ? `column ${edit.column}` : `row with the key ${edit.key}`;
      misplaced.push({ edit, why: `${tab.name} has no ${missing}` });
      continue;
    }
    if (edit.key === 'new') filled.add(column);
    cells[column] = edit.to;
    touched.add(`${row} ${column}`);
  }
  const { isPercent } = sheet;
  const edited: SheetCells = isPercent
    ? { cells: rows, isPercent: (row, column) => !touched.has(`${row} ${column}`) && isPercent(row, column) }
    : { cells: rows };
  return { sheet: edited, misplaced };
}

/** A blank row but for its key. */
function rowWithKey(tab: Tab, header: readonly Cell[], key: string): Cell[] {
  const { at } = findColumns(tab, header);
  const row = header.map((): Cell => '');
  key.split('·').forEach((part, index) => {
    const column = at.get(tab.key[index] ?? '');
    if (column !== undefined) row[column] = part;
  });
  return row;
}

/** Where a column is, by the header that the schema gives it, whatever stray spaces the sheet's own has. */
function columnPlaces(tab: Tab, header: readonly Cell[]): (name: string) => number | undefined {
  const { at } = findColumns(tab, header);
  const fields = new Map(Object.entries(tab.columns).map(([field, column]) => [column.header, field]));
  return (name) => at.get(fields.get(name) ?? '');
}

function rowPlaces(tab: Tab, { cells }: SheetCells): (key: string) => number | undefined {
  const keyOf = keyReader(tab, cells[0] ?? []);
  const places = new Map<string, number>();
  cells.forEach((row, index) => {
    if (index > 0) places.set(keyOf(row, index + 1), index);
  });
  return (key) => places.get(key);
}
