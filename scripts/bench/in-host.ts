/** A recompute by the built bundle in the local host: what it asks of Google's services, and how long they would take. */
import type { Host } from '../../src/local/host.ts';
import { THE_DAY_AFTER } from './full-years/years.ts';
import { askRecompute, madeUpHost } from './made-up-host.ts';
import { type Spent, spentOn } from './spent.ts';

export const SIX_MINUTES_S = 360;

export interface HostRun extends Spent {
  readonly calls: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  /** Cells in the rectangles written. */
  readonly cellsWritten: number;
  /** Cells that were given another value. */
  readonly cellsChanged: number;
  readonly tabsWritten: readonly string[];
  /** What the calls would take by the host's model; computing takes none of it. */
  readonly modelledSeconds: number;
  readonly shareOfSixMinutes: number;
}

export interface InHost {
  readonly schools: number;
  readonly rows: number;
  readonly sheetCells: number;
  /** Every school for the first time. */
  readonly first: HostRun;
  /** The same day, nothing touched in between. */
  readonly again: HostRun;
  readonly nextDay: HostRun;
}

export function inHost({ schools, bundle }: { readonly schools: number; readonly bundle: string }): InHost {
  const host = madeUpHost(schools, bundle);
  const { workbook } = host;
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.maxRows - 1, 0);
  const sheetCells = workbook.cellCount();
  const first = run(host);
  const again = run(host);
  host.setNow(`${THE_DAY_AFTER}T07:00:00`);
  return { schools, rows, sheetCells, first, again, nextDay: run(host) };
}

function run(host: Host): HostRun {
  host.resetCalls();
  const { result, wallMs, cpuMs } = spentOn(() => askRecompute(host));
  if (!result.ok) throw new Error(result.error.message);
  const { total, byMethod, cellsRead, cellsWritten, modelledMs } = host.calls;
  const { cells, tabs } = result.data.applied;
  return {
    calls: total,
    byMethod: Object.fromEntries([...byMethod].sort(([, one], [, other]) => other - one)),
    cellsRead,
    cellsWritten,
    cellsChanged: cells,
    tabsWritten: tabs,
    modelledSeconds: modelledMs / 1000,
    shareOfSixMinutes: modelledMs / 1000 / SIX_MINUTES_S,
    wallMs,
    cpuMs,
  };
}
