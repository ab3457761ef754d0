import type { Bundle } from '../bundle.ts';
import type { NewRows } from '../docs/requests/context.ts';
import { DriveStore } from '../drive/drive-store.ts';
import { type AccountKind, Outbox } from '../mail/outbox.ts';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';
import { processZone } from '../workbook/serial-date.ts';
import { ApiQuotas } from './api-quotas.ts';
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
  readonly drive: DriveStore | undefined;
  readonly newRows: NewRows | undefined;
  readonly scriptId: string | undefined;
  readonly spreadsheetId: string | undefined;
  readonly accounts: AccountKind;
}

const SPREADSHEET_ID = '1LocalWorkbook0000000000000000000000000000000';
const SCRIPT_ID = '1LocalScript00000000000000000000000000000000000000000000';

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
  readonly drive: DriveStore;
  readonly newRows: NewRows;
  readonly scriptId: string;
  readonly spreadsheetId: string;
  readonly apiQuotas = new ApiQuotas();
  readonly outbox: Outbox;
  counts = new CallCounts();
  now: number;
  activeSheetId: number | undefined;
  private serial = 0;

  constructor({
    bundle,
    workbook,
    now,
    owner,
    latency,
    uiAnswers,
    kept,
    drive,
    newRows,
    scriptId,
    spreadsheetId,
    accounts,
  }: WorldOptions) {
    this.workbook = workbook;
    this.owner = owner;
    this.now = now;
    this.latency = new LatencyModel(latency);
    this.properties = new PropertyStores(kept);
    this.triggers = new TriggerTable(kept?.triggers);
    this.screen = new ScreenRecord(uiAnswers);
    this.scriptZone = zoneOf(bundle);
    this.drive = drive ?? new DriveStore();
    this.newRows = newRows ?? 'plain';
    this.scriptId = scriptId ?? SCRIPT_ID;
    this.spreadsheetId = spreadsheetId ?? SPREADSHEET_ID;
    this.outbox = new Outbox(accounts);
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
