/** Which schools an edit may have moved. Where that cannot be told from the cells, every school: too many costs time, too few a wrong colour. */
import type { Cell } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import { urnText } from '../../workbook/kinds/urn.ts';
import { TABS_READ_FOR_RECORDS } from '../../workbook/records/read-records.ts';
import type { Tab } from '../../workbook/tab.ts';
import { benchmarks } from '../../workbook/tabs/benchmarks.ts';
import { measures } from '../../workbook/tabs/measures.ts';
import { planReviews } from '../../workbook/tabs/plan-reviews.ts';
import { schools } from '../../workbook/tabs/schools.ts';
import { settings } from '../../workbook/tabs/settings.ts';
import { termDates } from '../../workbook/tabs/term-dates.ts';
import { tabNamed } from '../../workbook/tabs.ts';

export type Touched = 'every school' | readonly string[];

/** A rectangle of cells, counted from 1 as the sheet does, ends included. */
export interface Cells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const DECIDING: ReadonlySet<string> = new Set(TABS_READ_FOR_RECORDS);

/** What stands in these counts for every school; a review of a plan names its school only through its action. */
const FOR_ALL: ReadonlySet<string> = new Set(
  [settings, measures, benchmarks, termDates, schools, planReviews].map(({ name }) => name),
);

/** Beyond these one mark for every school is cheaper than one for each. */
const MOST = 50;

/** The tab where what is typed bears on the schools of its rows; otherwise how far it bears. */
export function reachOf(tabName: string): Tab | 'every school' | 'nothing' {
  if (!DECIDING.has(tabName)) return 'nothing';
  return FOR_ALL.has(tabName) ? 'every school' : (tabNamed(tabName) ?? 'every school');
}

/** How many columns to read so that the URN is among them, where people have not moved it. */
export const columnsToUrn = (tab: Tab): number => Object.keys(tab.columns).indexOf('urn') + 1;

/**
 * `rows`: the tab from its header down to the last row that was edited, as far to the right as the URN usually stands.
 * `before`: what a single cell held; a row that moves from one school to another concerns both.
 */
export function touchedSchools(tab: Tab, rows: readonly (readonly Cell[])[], edited: Cells, before?: string): Touched {
  const at = findColumns(tab, rows[0] ?? []).at.get('urn');
  if (at === undefined || edited.top === 1) return 'every school';
  const now = rows.slice(edited.top - 1, edited.bottom).map((row) => row[at] ?? '');
  const urnsEdited = edited.left <= at + 1 && at + 1 <= edited.right;
  const isOneCell = edited.top === edited.bottom && edited.left === edited.right;
  if (urnsEdited && !isOneCell) return 'every school';
  return asUrns(urnsEdited ? [...now, before ?? ''] : now);
}

/** A school's name is understood in the workbook, but not here, where only the edited rows are known. */
function asUrns(cells: readonly Cell[]): Touched {
  const texts = [...new Set(cells.flatMap((cell) => urnText(cell) ?? []))];
  return texts.length > MOST || texts.some((text) => !/^\d{1,9}$/.test(text)) ? 'every school' : texts;
}

const A1 = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** `B2` or `A3:B4`; undefined for whole columns and anything else. */
export function cellsOf(notation: string): Cells | undefined {
  const [, left = '', top = '', right = left, bottom = top] = A1.exec(notation) ?? [];
  if (left === '') return undefined;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
