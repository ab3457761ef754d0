/** What goes into a mail, and what comes out: plain data. */
import type { Day } from '../../domain/day.ts';

/** A task that somebody hears of. */
export interface Item {
  /** Its own name in `Calendar`. */
  readonly task: string;
  readonly activity: string;
  /** Absent: the trust's own. */
  readonly school?: string;
  readonly due: Day;
  readonly isOverdue: boolean;
  /** Whether whoever reads it is the one who does it. */
  readonly isOwn: boolean;
  /** The role that does it, as `Calendar` says. */
  readonly owner: string;
  /** To the document that was made for it. */
  readonly link?: string;
}

/** What became of what a school wrote in one of its documents. */
export interface Answered {
  /** `Commitment Plan 2026/27`. */
  readonly document: string;
  readonly school: string;
  /** Cells. */
  readonly taken: number;
  readonly notTaken: number;
  readonly waiting: number;
  /** What could not be read, with the reason of each. */
  readonly notRead: readonly string[];
  /** Whether what was not read may be a figure of few pupils: then no mail repeats it. */
  readonly isOfFigures: boolean;
  readonly link?: string;
}

/** Who reads it, and what every mail of the trust says. */
export interface Letterhead {
  readonly today: Day;
  readonly trust: string;
  /** How many schools it has. */
  readonly schools: number;
  /** Where answers go; absent: to the account that sends. */
  readonly replyTo?: string;
  /** `Headteacher of Heather First School`. */
  readonly roles: readonly string[];
  /** Where all mail goes to one address: whom this one is for. */
  readonly meantFor?: string;
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly text: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}
