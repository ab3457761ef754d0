import type { Bundle } from './bundle.ts';
import type { NewRows } from './docs/requests/context.ts';
import type { DriveStore } from './drive/drive-store.ts';
import type { AccountKind } from './mail/outbox.ts';
import type { Start } from './runtime/execution.ts';
import type { Fault } from './runtime/faults.ts';
import type { Latency } from './runtime/latency.ts';
import type { KeptState } from './runtime/property-stores.ts';
import type { UiAnswer } from './runtime/screen-record.ts';
import type { LocalWorkbook } from './workbook/local-workbook.ts';

export interface HostOptions {
  readonly bundle: Bundle;
  readonly workbook: LocalWorkbook;
  /** `2026-10-05T07:00:00`, in the process's zone. */
  readonly now: string;
  /** Who is at the keyboard unless a call says otherwise. */
  readonly user: string;
  /** Who owns the spreadsheet; the user unless given. */
  readonly installer?: string;
  /** The scopes people ticked, for all or by account; all that the manifest names unless given. */
  readonly grantedScopes?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly faults?: readonly Fault[];
  /** `median` unless given. */
  readonly latency?: Latency;
  readonly uiAnswers?: readonly UiAnswer[];
  /** Properties and triggers from an earlier host's `state()`. */
  readonly state?: KeptState;
  /** The files of earlier hosts; an empty Drive unless given. */
  readonly drive?: DriveStore;
  /** Which script this is: a copied spreadsheet brings a copied script, which sees none of the files of the first. */
  readonly scriptId?: string;
  /** A copy has an id of its own, too. */
  readonly spreadsheetId?: string;
  /** Google's limits on mail go by the kind of account: `consumer`, the tighter one, unless given. */
  readonly accounts?: AccountKind;
  /** How a row put into a table looks: `plain` unless given. */
  readonly newRows?: NewRows;
}

export interface RunOptions {
  /** `menu` unless given. */
  readonly as?: Exclude<Start, 'simple'>;
  readonly user?: string;
}

/** One finished execution. */
export interface Ran {
  readonly name: string;
  readonly as: Start;
  readonly user: string;
  readonly startedAt: number;
  readonly ms: number;
  /** Why it failed, if it did. */
  readonly error?: Error;
}
