/** Finds a tab or makes it, in the program's order. Tabs that people made, and the order people gave the others, stay. */
import type { TabLayout } from '../workbook/layout/layout.ts';
import { TABS } from '../workbook/tabs.ts';
import type { LayingOut } from './lay-out-book.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function findOrMakeSheet({ book, calls: { call }, order }: LayingOut, { tab }: TabLayout): Sheet {
  const found = order.includes(tab) ? call(() => book.getSheetByName(tab)) : null;
  if (found) return found;
  const at = placeFor(tab, order);
  const made = call(() => book.insertSheet(tab, at));
  order.splice(at, 0, tab);
  return made;
}

/** Brings a tab that has not been laid out before between its neighbours. A hidden one stays put: moving would show it. */
export function moveIntoPlace(laying: LayingOut, sheet: Sheet, { tab, startsHidden }: TabLayout): void {
  const { book, calls, order } = laying;
  const { call } = calls;
  if (isInPlace(tab, order) || (!startsHidden && call(() => sheet.isSheetHidden()))) return;
  order.splice(order.indexOf(tab), 1);
  const at = placeFor(tab, order);
  order.splice(at, 0, tab);
  call(() => book.setActiveSheet(sheet));
  call(() => book.moveActiveSheet(at + 1));
}

const RANKS: ReadonlyMap<string, number> = new Map(TABS.map(({ name }, rank) => [name, rank]));

const rankOf = (name: string): number | undefined => RANKS.get(name);

function isInPlace(tab: string, order: readonly string[]): boolean {
  const own = rankOf(tab) ?? 0;
  const at = order.indexOf(tab);
  return order.every((name, index) => {
    const rank = rankOf(name);
    return rank === undefined || rank === own || rank < own === index < at;
  });
}

/** Behind the nearest tab that stands before it, else in front of the nearest after it, else last. */
function placeFor(tab: string, order: readonly string[]): number {
  const own = rankOf(tab) ?? 0;
  const ranked = order.map((name, index) => ({ index, rank: rankOf(name) }));
  const before = ranked.filter(({ rank }) => rank !== undefined && rank < own);
  if (before.length > 0)
    return before.reduce((last, one) => ((one.rank ?? 0) > (last.rank ?? 0) ? one : last)).index + 1;
  const after = ranked.find(({ rank }) => rank !== undefined && rank > own);
  return after?.index ?? order.length;
}
