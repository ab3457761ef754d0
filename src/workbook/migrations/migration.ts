/** A migration leads a workbook of one version of the schema to the next. It is never changed once it has been given out. */
import type { Cell, SheetCells, Snapshot } from '../cell.ts';
import type { Reshape } from './reshape.ts';
import { reshaped } from './reshape-edits.ts';
import type { Step } from './steps.ts';

export interface Migration {
  /** The version that it leads to: 2 for the first. */
  readonly to: number;
  /** What changes, for people, in a sentence. */
  readonly says: string;
  /** The tabs that it reads or writes. */
  readonly tabs: readonly string[];
  /** In order: a later step sees what an earlier one did. */
  readonly steps: readonly Step[];
}

export const planSteps = ({ steps }: Migration, snapshot: Snapshot): readonly Reshape[] => {
  let now = snapshot;
  return steps.flatMap((step) => {
    const planned = step(now);
    now = afterSteps(now, planned);
    return planned;
  });
};

/** The workbook as it would be. */
export function afterSteps(snapshot: Snapshot, steps: readonly Reshape[]): Snapshot {
  const tabs = new Map<string, SheetCells>(snapshot.tabs);
  for (const step of steps) {
    const cells: readonly (readonly Cell[])[] = tabs.get(step.tab)?.cells ?? [];
    tabs.set(step.tab, { cells: reshaped(cells, step) });
  }
  return { ...snapshot, tabs };
}

const LONGEST_NAME = 31;

/** The name of a tab’s copy; no longer than Excel takes, and without the signs that it refuses. */
export function backupName(tab: string, version: number): string {
  const end = ` before v${version}`;
  return tab.slice(0, LONGEST_NAME - end.length) + end;
}
