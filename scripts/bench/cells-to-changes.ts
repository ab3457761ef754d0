/** From cells to changes with no sheet at all: the whole of England's schools as one trust. */
import { recompute } from '../../src/jobs/recompute.ts';
import type { Moment } from '../../src/workbook/cell.ts';
import { ENGLAND_DAY, englandSnapshot } from './england.ts';
import { middle, peakMegabytes, type Spent, spentOn } from './spent.ts';

export interface CellsToChanges extends Spent {
  readonly schools: number;
  readonly rows: number;
  readonly runs: number;
  /** The first run of the process, before anything is compiled for speed: what an execution on Google pays. */
  readonly firstWallMs: number;
  readonly firstCpuMs: number;
  readonly microsecondsPerSchool: number;
  readonly microsecondsPerRow: number;
  /** The most that the process held, the cells and the first run's answer included. */
  readonly peakMegabytes: number;
  /** What it held at most before the first run: Node, the program and the cells. */
  readonly cellsMegabytes: number;
  readonly changes: number;
}

const MOMENT: Moment = { today: ENGLAND_DAY, now: `${ENGLAND_DAY}T07:00:00`, who: 'data.manager@example.org' };

export function cellsToChanges({ schools, runs }: { readonly schools: number; readonly runs: number }): CellsToChanges {
  const snapshot = englandSnapshot(schools);
  const rows = [...snapshot.tabs.values()].reduce((sum, { cells }) => sum + cells.length - 1, 0);
  const cellsMegabytes = peakMegabytes();
  const plan = () => spentOn(() => changesOf(recompute.plan(snapshot, MOMENT, {})));
  const first = plan();
  const peak = peakMegabytes();
  const all = [first, ...Array.from({ length: runs - 1 }, plan)];
  const wallMs = middle(all.map((each) => each.wallMs));
  return {
    schools,
    rows,
    runs,
    wallMs,
    cpuMs: middle(all.map((each) => each.cpuMs)),
    firstWallMs: first.wallMs,
    firstCpuMs: first.cpuMs,
    microsecondsPerSchool: (wallMs * 1000) / schools,
    microsecondsPerRow: (wallMs * 1000) / rows,
    peakMegabytes: peak,
    cellsMegabytes,
    changes: first.result,
  };
}

function changesOf(plan: ReturnType<typeof recompute.plan>): number {
  if ('refused' in plan) throw new Error(plan.refused);
  return plan.changes.length;
}
