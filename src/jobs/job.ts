import type * as z from 'zod/mini';
import type { DocsDocument } from '../documents/template/docs-json.ts';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import type { Change } from './change.ts';
import type { AnswerDocument, FileChange, ProgramFile, Templates } from './drive.ts';
import type { MailOutcome, SendMail } from './mail.ts';
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

export type NoRequest = Record<string, never>;

/** What a job does with a request that is known to be good. `plan` is pure: no clock, no sheet, no network. */
export interface Work<Request, Answer> {
  readonly name: string;
  /** The tabs it needs; the shell reads each once. */
  readonly reads: readonly string[];
  /** Done before, pass by pass until it changes nothing: what one pass writes, the next sees and says. */
  readonly first?: Work<NoRequest, unknown>;
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

/** What a job decided that has read documents: the sheet first, then the answers in them. */
export interface ReadingPlan<Answer> extends Plan<Answer> {
  readonly answers: readonly AnswerDocument[];
}

/** The same of a job that reads what people wrote in documents: it runs as the account whose files they are. */
export interface ReadingWork<Request, Answer> extends Omit<Work<Request, Answer>, 'plan'> {
  readonly readsDocuments: true;
  /** The files to read, in order of need: where time runs out the last are left for the next run. `later`: how many more there are. */
  readonly choose: (
    snapshot: Snapshot,
    moment: Moment,
    request: Request,
    files: readonly ProgramFile[],
  ) => { readonly read: readonly string[]; readonly later: number } | Refused;
  /** `documents`: by file; one that could not be read is absent. */
  readonly plan: (
    snapshot: Snapshot,
    moment: Moment,
    request: Request,
    files: readonly ProgramFile[],
    documents: ReadonlyMap<string, DocsDocument>,
  ) => ReadingPlan<Answer> | Refused;
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

export interface MailPlan<Answer> {
  /** The most important first: where not all can go today, the last wait. */
  readonly mails: readonly SendMail[];
  /** Set by the trust: none is sent, and the log says in these words who would have heard. */
  readonly onlyListed?: string;
  readonly answer: Answer;
  /** What to tell once they were tried: an outcome for each, in their order. */
  readonly afterwards: (outcomes: readonly MailOutcome[]) => Answer;
}

/** The same of a job that sends mail. */
export interface MailWork<Request, Answer> extends Omit<Work<Request, Answer>, 'plan'> {
  readonly sendsMail: true;
  readonly plan: (snapshot: Snapshot, moment: Moment, request: Request) => MailPlan<Answer> | Refused;
}

/** What a menu, a dialog, a trigger and the command line may ask. */
interface Accepts<Request> {
  readonly accepts: z.ZodMiniType<Request>;
}

/** One thing the program does when it is asked for by name. */
export interface Job<Request, Answer> extends Work<Request, Answer>, Accepts<Request> {}
export interface FileJob<Request, Answer> extends FileWork<Request, Answer>, Accepts<Request> {}
export interface ReadingJob<Request, Answer> extends ReadingWork<Request, Answer>, Accepts<Request> {}
export interface SharingJob<Request, Answer> extends SharingWork<Request, Answer>, Accepts<Request> {}
export interface MailJob<Request, Answer> extends MailWork<Request, Answer>, Accepts<Request> {}
