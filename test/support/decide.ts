/** Asks the rules directly: tabs as rows by header in, the object of `recompute --json` out. */

import type { SchoolAnswer } from '../../src/jobs/recompute/school-answer.ts';
import type { RecomputeAnswer } from '../../src/jobs/recompute.ts';
import { recompute } from '../../src/jobs/recompute.ts';
import type { Cell as SheetCell, SheetCells, Snapshot } from '../../src/workbook/cell.ts';

/** A cell whose number format is a percent. */
export interface PercentCell {
  readonly percent: number;
}
export type Cell = string | number | boolean | Date | null | PercentCell;
/** Tab name → rows keyed by column header. */
export type Tabs = { readonly [tab: string]: readonly { readonly [header: string]: Cell }[] };
export type Answer = RecomputeAnswer;
export type { SchoolAnswer };

export const percent = (share: number): PercentCell => ({ percent: share });

export function decide(tabs: Tabs, today: string): Answer {
  const moment = { today, now: `${today}T09:00:00`, who: 'data.manager@example.org' };
  const plan = recompute.plan(snapshotOf(tabs), moment, {});
  if ('refused' in plan) throw new Error(plan.refused);
  return plan.answer;
}

/** The answer for the only school, or the first. */
export function decideOne(tabs: Tabs, today: string): SchoolAnswer {
  const [school] = decide(tabs, today).schools;
  if (!school) throw new Error('No school was decided');
  return school;
}

export const snapshotOf = (tabs: Tabs): Snapshot => ({
  tabs: new Map(Object.entries(tabs).map(([name, rows]) => [name, sheetOf(rows)])),
});

function sheetOf(rows: Tabs[string]): SheetCells {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const raw = rows.map((row) => headers.map((header) => row[header] ?? null));
  const isPercentCell = (cell: Cell | undefined): cell is PercentCell =>
    typeof cell === 'object' && cell !== null && 'percent' in cell;
  return {
    cells: [headers, ...raw.map((row) => row.map(cellOf))],
    isPercent: (row, column) => row > 0 && isPercentCell(raw[row - 1]?.[column]),
  };
}

function cellOf(cell: Cell): SheetCell {
  if (cell === null) return '';
  if (cell instanceof Date) {
    const pad = (part: number): string => String(part).padStart(2, '0');
    return `${cell.getFullYear()}-${pad(cell.getMonth() + 1)}-${pad(cell.getDate())}`;
  }
  return typeof cell === 'object' ? cell.percent : cell;
}
