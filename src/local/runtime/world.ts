import type { Bundle } from '../bundle.ts';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';
import { processZone } from '../workbook/serial-date.ts';
import { CacheStores } from './cache-stores.ts';
import { CallCounts } from './call-counts.ts';
import { CallPlans } from './faults.ts';
import { type Latency, LatencyModel } from './latency.ts';
import { Locks } from './locks.ts';
import { type KeptState, PropertyStores } from './property-stores.ts';
import { ScreenRecord, type UiAnswer } from './screen-record.ts';
import { TriggerTable } from './trigger-table.ts';

export interface ConsoleLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface WorldOptions {
  readonly bundle: Bundle;
  readonly workbook: LocalWorkbook;
  readonly now: number;
  readonly owner: string;
  readonly latency: Latency;
  readonly uiAnswers: readonly UiAnswer[];
  readonly kept: KeptState | undefined;
}

/** Everything that outlives an execution: the spreadsheet, the stores, the triggers, the clock. */
export class World {
  readonly workbook: LocalWorkbook;
  readonly owner: string;
  readonly latency: LatencyModel;
  readonly properties: PropertyStores;
  readonly triggers: TriggerTable;
  readonly caches = new CacheStores();
  readonly locks = new Locks();
  readonly screen: ScreenRecord;
  readonly console: ConsoleLine[] = [];
  readonly plans = new CallPlans();
  readonly scriptZone: string;
  counts = new CallCounts();
  now: number;
  activeSheetId: number | undefined;
  private serial = 0;

  constructor({ bundle, workbook, now, owner, latency, uiAnswers, kept }: WorldOptions) {
    this.workbook = workbook;
    this.owner = owner;
    this.now = now;
    this.latency = new LatencyModel(latency);
    this.properties = new PropertyStores(kept);
    this.triggers = new TriggerTable(kept?.triggers);
    this.screen = new ScreenRecord(uiAnswers);
    this.scriptZone = zoneOf(bundle);
  }

  /** A number never given out before by this host: ids made from it are the same on every run. */
  next(): number {
    return ++this.serial;
  }
}

/** The realm's dates are in the process's zone, so the script's zone has to be that one. */
function zoneOf({ manifest }: Bundle): string {
  const zone = manifest.timeZone ?? processZone();
  if (zone !== processZone()) throw new Error(`The script's zone is ${zone}: start the process with TZ=${zone}.`);
  return zone;
}
