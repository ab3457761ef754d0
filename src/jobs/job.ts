import type * as z from 'zod/mini';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import type { Change } from './change.ts';

/** What a job decided: what should change, and what to tell whoever asked (plain JSON). */
export interface Plan<Answer> {
  readonly changes: readonly Change[];
  readonly answer: Answer;
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
  readonly plan: (snapshot: Snapshot, moment: Moment, request: Request) => Plan<Answer> | Refused;
}

/** One thing the program does when it is asked for by name. */
export interface Job<Request, Answer> extends Work<Request, Answer> {
  /** What a menu, a dialog, a trigger and the command line may ask. */
  readonly accepts: z.ZodMiniType<Request>;
}
