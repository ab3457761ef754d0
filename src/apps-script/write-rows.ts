/**
 * Writes changes into one tab, in which people may be writing too. Each round reads the tab, places what is still to be
 * said, and writes it; the round that finds nothing to write is the proof that all of it stands where it should.
 */
import { findColumns } from '../workbook/headers.ts';
import type { SchoolNames } from '../workbook/school-names.ts';
import type { Tab } from '../workbook/tab.ts';
import { type Block, type CellToWrite, toBlocks } from './blocks.ts';
import type { Calls } from './calls.ts';
import { type GivenBack, misplaced, type Written } from './misplaced.ts';
import { readPercents } from './percents.ts';
import { type CellChange, lastFilledRow, place } from './place.ts';
import { asTyped, cellOf, type SheetValue, textOf } from './sheet-value.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Values = readonly (readonly SheetValue[])[];

export interface WritingRows {
  readonly sheet: Sheet;
  readonly tab: Tab;
  readonly schools?: SchoolNames;
  readonly calls: Calls;
}

/** Nobody sorts a tab this often in a second or two. */
const ROUNDS = 6;

/** How many cells were given another value. */
export function writeRows(writing: WritingRows, changes: readonly CellChange[]): number {
  if (changes.length === 0) return 0;
  let todo = changes;
  let last: Write | undefined;
  let cells = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const found = writeRound(writing, todo, last?.written);
    if (found === 'all said') return cells;
    if (found === 'rows moved') continue;
    cells ||= found.cells;
    last = found;
    // A row to add has no key to be found by: once is enough.
    todo = changes.filter(({ kind }) => kind !== 'add row');
    if (todo.length === 0 && !sharedWithPeople(writing.tab)) return cells;
  }
  throw new Error(`the rows of ${writing.tab.name} are being moved about`);
}

interface Write {
  readonly cells: number;
  readonly written: Written;
}

function writeRound(
  writing: WritingRows,
  changes: readonly CellChange[],
  last: Written | undefined,
): Write | 'all said' | 'rows moved' {
  const { sheet, tab, schools, calls } = writing;
  const reading = { tab, ...(schools && { schools }) };
  const range = calls.call(() => sheet.getDataRange());
  const found = valuesOf(range, calls);
  if (isBlankSheet(found)) {
    putHeaders(sheet, tab, calls);
    return 'rows moved';
  }
  const back = last ? misplaced(reading, last, found) : [];
  const values = givenBack(found, back);
  const isPercent = percentsOf(writing, values, changes.length);
  const edits = place({ ...reading, values, ...(isPercent && { isPercent }) }, changes);
  if (edits.length + back.length === 0) return 'all said';
  const formulas = formulasOf(sheet, range, found, calls);
  if (!formulas) return 'rows moved';
  const standing = { values, formulas: formulasGivenBack(formulas, back) };
  return { cells: edits.length, written: write(writing, standing, [...back.map(kept), ...edits], changes) };
}

const isBlankSheet = (values: Values): boolean => values.length < 2 && (values[0] ?? []).every((value) => value === '');

/** A tab that was just made, by this run or by one that died: all its headers, hidden where its group starts hidden. */
function putHeaders(sheet: Sheet, tab: Tab, { call }: Calls): void {
  if (tab.group === 'Policy' || tab.group === 'Log') call(() => sheet.hideSheet());
  const headers: SheetValue[] = Object.values(tab.columns).map(({ header }) => header);
  const width = call(() => sheet.getMaxColumns());
  if (headers.length > width) call(() => sheet.insertColumnsAfter(width, headers.length - width));
  const top = call(() => sheet.getRange(1, 1, 1, headers.length));
  call(() => top.setValues([headers]));
}

const kept = ({ row, column }: GivenBack) => ({ row, column, value: undefined });
const valuesOf = (range: Range, { call }: Calls): Values => call(() => range.getValues()) as SheetValue[][];

function percentsOf({ sheet, tab, calls }: WritingRows, values: Values, added: number) {
  const most = calls.call(() => sheet.getMaxRows());
  const headers = (values[0] ?? []).map(cellOf);
  return readPercents(sheet, tab, headers, Math.min(values.length + added, most), calls);
}

/** Undefined where rows or columns moved since the range was taken: it may have missed the last, and formulas would not fit the values. */
function formulasOf(
  sheet: Sheet,
  range: Range,
  values: Values,
  calls: Calls,
): readonly (readonly string[])[] | undefined {
  const formulas = calls.call(() => range.getFormulas());
  const [height, width] = [calls.call(() => sheet.getLastRow()), calls.call(() => sheet.getLastColumn())];
  if (Math.max(1, height) !== values.length || Math.max(1, width) !== values[0]?.length) return undefined;
  const hasAny = formulas.some((line) => line.some((formula) => formula !== ''));
  return !hasAny || areSame(values, valuesOf(range, calls)) ? formulas : undefined;
}

const areSame = (one: Values, other: Values): boolean =>
  one.every((line, y) => line.every((value, x) => textOf(value) === textOf(other[y]?.[x] ?? '')));

interface StandingCells {
  readonly values: Values;
  readonly formulas: readonly (readonly string[])[];
}

function write(
  { sheet, tab, calls }: WritingRows,
  standing: StandingCells,
  cells: readonly CellToWrite[],
  changes: readonly CellChange[],
): Written {
  const height = lastFilledRow(standing.values) + 1;
  const blocks = toBlocks(cells, height, peoplesColumns(tab, standing.values));
  const added = blocks.reduce((most, { row, cells: lines }) => Math.max(most, row + lines.length), height) - height;
  const inserts =
    added > 0 && height > 1 && sharedWithPeople(tab) && changes.every(({ kind }) => kind !== 'replace rows');
  makeRoom(sheet, blocks, standing.values, inserts ? height : undefined, calls);
  // New rows are inserted, not written over the blank ones below: somebody may be typing in those.
  if (inserts) calls.call(() => sheet.insertRowsAfter(height, added));
  for (const block of blocks) writeBlock(sheet, block, standing, calls);
  const written = blocks.map((block) => ({
    row: block.row,
    column: block.column,
    values: plainValues(block, standing),
  }));
  return { before: standing.values, formulas: standing.formulas, blocks: written };
}

/** Any but the program's own: those of another header are people's, too. */
function peoplesColumns(tab: Tab, values: Values): (column: number) => boolean {
  const { at } = findColumns(tab, (values[0] ?? []).map(cellOf));
  const own = new Set([...at].flatMap(([field, column]) => (tab.columns[field]?.locked ? [column] : [])));
  return (column) => !own.has(column);
}

const sharedWithPeople = (tab: Tab): boolean => Object.values(tab.columns).some(({ locked }) => !locked);

/** `insertedAt`: rows from there on are made anyway. */
function makeRoom(
  sheet: Sheet,
  blocks: readonly Block[],
  values: Values,
  insertedAt: number | undefined,
  { call }: Calls,
): void {
  const bottom = blocks.reduce((most, { row, cells }) => Math.max(most, row + cells.length), 0);
  const right = blocks.reduce((most, { column, cells }) => Math.max(most, column + (cells[0]?.length ?? 0)), 0);
  if (bottom > values.length && insertedAt === undefined) {
    const height = call(() => sheet.getMaxRows());
    if (bottom > height) call(() => sheet.insertRowsAfter(height, bottom - height));
  }
  if (right > (values[0]?.length ?? 0)) {
    const width = call(() => sheet.getMaxColumns());
    if (right > width) call(() => sheet.insertColumnsAfter(width, right - width));
  }
}

/** One rectangle in one call. Cells between the edited ones are given back what they have, formulas as formulas. */
function writeBlock(sheet: Sheet, block: Block, { values, formulas }: StandingCells, { call }: Calls): void {
  const { row, column, cells } = block;
  const range = call(() => sheet.getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 0));
  const standing = (y: number, x: number): SheetValue =>
    formulas[row + y]?.[column + x] || asTyped(values[row + y]?.[column + x] ?? '');
  const typed = cells.map((line, y) => line.map((value, x) => (value === undefined ? standing(y, x) : asTyped(value))));
  call(() => range.setValues(typed));
}

const plainValues = ({ row, column, cells }: Block, { values }: StandingCells): Values =>
  cells.map((line, y) => line.map((value, x) => value ?? values[row + y]?.[column + x] ?? ''));

function givenBack(values: Values, back: readonly GivenBack[]): Values {
  if (back.length === 0) return values;
  const mended = values.map((line) => [...line]);
  for (const { row, column, value } of back) (mended[row] ?? [])[column] = value;
  return mended;
}

function formulasGivenBack(formulas: StandingCells['formulas'], back: readonly GivenBack[]): StandingCells['formulas'] {
  if (back.length === 0) return formulas;
  const mended = formulas.map((line) => [...line]);
  for (const { row, column, formula } of back) (mended[row] ?? [])[column] = formula;
  return mended;
}
