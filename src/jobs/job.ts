import type * as z from 'zod/mini';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import type { Change } from './change.ts';
import type { FileChange, ProgramFile, Templates } from './drive.ts';
import type { ShareChange, SharedFile, ShareOutcome } from './sharing.ts';

/** What a job decided: what should change, and what to tell whoever asked (plain JSON). */
export interface Plan<Answer> {
  readonly changes: readonly Change[];
  /** What is to become of the program's files in Drive. */
  readonly files?: readonly FileChange[];
  readonly answer: Answer;
}

/** What a job must see before it can say what it would change: known only once it has looked at the sheet. */
export interface NeedsTemplates<Answer> {
  readonly templates: readonly string[];
  readonly planWith: (templates: Templates) => Plan<Answer>;
}

/** Why a job cannot be planned on this workbook at all, in words, with what to do. Nothing is written. */
export interface Refused {
  readonly refused: string;
}

/** What a job does with a request that is known to be good. `plan` is pure: no clock, no sheet, no network. */
export interface Work<Request, Answer> {
  readonly name: string;
  /** The tabs it needs; the shell reads each once. */
  readonly reads: readonly string[];
  /** It may work on a workbook of an earlier version: only what leads one to the present. */
  readonly takesOlder?: boolean;
  readonly plan: (snapshot: Snapshot, moment: Moment, request: Request) => Plan<Answer> | Refused;
}

/** The same of a job that looks at the program's files in Drive: it runs as the account whose files they are. */
export interface FileWork<Request, Answer> extends Omit<Work<Request, Answer>, 'plan'> {
  readonly readsFiles: true;
  readonly plan: (
    snapshot: Snapshot,
    moment: Moment,
    request: Request,
    files: readonly ProgramFile[],
  ) => Plan<Answer> | NeedsTemplates<Answer> | Refused;
}

export interface SharingPlan<Answer> {
  /** In the order in which they are to be carried out. */
  readonly sharing: readonly ShareChange[];
  readonly answer: Answer;
  /** What to tell once they were tried: an outcome for each, in their order. */
  readonly afterwards: (outcomes: readonly ShareOutcome[]) => Answer;
}

/** The same of a job that looks at who can see the program's files. */
export interface SharingWork<Request, Answer> extends Omit<Work<Request, Answer>, 'plan'> {
  readonly readsSharing: true;
  readonly plan: (
    snapshot: Snapshot,
    moment: Moment,
    request: Request,
    files: readonly SharedFile[],
  ) => SharingPlan<Answer> | Refused;
}

/** What a menu, a dialog, a trigger and the command line may ask. */
interface Accepts<Request> {
  readonly accepts: z.ZodMiniType<Request>;
}

/** One thing the program does when it is asked for by name. */
export interface Job<Request, Answer> extends Work<Request, Answer>, Accepts<Request> {}
export interface FileJob<Request, Answer> extends FileWork<Request, Answer>, Accepts<Request> {}
export interface SharingJob<Request, Answer> extends SharingWork<Request, Answer>, Accepts<Request> {}
