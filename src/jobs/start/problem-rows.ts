/** The rows of the tab Problems: the worst first, each with the place of its cell. */
import type { Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { Problem } from '../../workbook/problem.ts';
import { captureGrid, captureGridOf, gridMeasures } from '../../workbook/tabs/capture-grid.ts';
import { problems as problemsTab } from '../../workbook/tabs/problems.ts';
import { schools } from '../../workbook/tabs/schools.ts';
import { TABS, tabNamed } from '../../workbook/tabs.ts';
import type { ReplaceRows } from '../change.ts';

export const problemRows = (problems: readonly Problem[], snapshot: Snapshot): ReplaceRows => ({
  kind: 'replace rows',
  tab: problemsTab.name,
  rows: worstFirst(problems).map((problem) => ({ ...problem, where: whereIs(problem, snapshot) })),
});

const ORDER: ReadonlyMap<string, number> = new Map(TABS.map(({ name }, index) => [name, index]));

/** What costs most comes first; then the order of the tabs, the rows and the columns. */
export const worstFirst = (problems: readonly Problem[]): readonly Problem[] =>
  problems
    .map((problem) => ({ problem, weight: weightOf(problem), tab: ORDER.get(problem.tab) ?? ORDER.size }))
    .sort((a, b) => a.weight - b.weight || a.tab - b.tab || a.problem.row - b.problem.row)
    .map(({ problem }) => problem);

/** What the texts of problems say where something that was typed counts for nothing, and where nothing has to be done. */
const NOT_USED =
  /\bnot (?:used|seen|taken|judged)\b|\bno results are judged\b|\bnone of them\b|\bnothing reads\b|\bin force on no day\b|\bUntil then it is\b/i;
const MAY_STAY = /\bmay stay\b/;

/**
 * 0: a school that is not worked out, a tab or a column that is not read at all; 1: something typed that is not used;
 * 2: used, and to be looked at; 3: nothing has to be done.
 */
function weightOf({ tab, row, do: todo }: Problem): number {
  if (MAY_STAY.test(todo)) return 3;
  if (row <= 1 || (tab === schools.name && NOT_USED.test(todo))) return 0;
  return NOT_USED.test(todo) ? 1 : 2;
}

/** `Data captures!F12`, `Data captures!12:12` for a whole row, `Data captures` for the tab: as it is typed to go there. */
export function whereIs({ tab, row, column }: Pick<Problem, 'tab' | 'row' | 'column'>, snapshot: Snapshot): string {
  if (row === 0) return tab;
  const position = positionOf(tab, column, snapshot);
  if (position === undefined) return `${tab}!${row}:${row}`;
  return `${tab}!${lettersOf(position)}${row}`;
}

function positionOf(name: string, header: string, { tabs }: Snapshot): number | undefined {
  const headers = tabs.get(name)?.cells[0] ?? [];
  const tab = name === captureGrid.name ? captureGridOf(gridMeasures(headers)) : tabNamed(name);
  const [field] = Object.entries(tab?.columns ?? {}).find(([, column]) => column.header === header) ?? [];
  return tab && field !== undefined ? findColumns(tab, headers).at.get(field) : undefined;
}

/** 0 is A, 26 is AA. */
export function lettersOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : lettersOf(Math.floor(position / 26) - 1) + last;
}
