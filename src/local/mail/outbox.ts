import { GoogleFailure } from '../runtime/failures.ts';

export type AccountKind = 'consumer' | 'workspace';

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly data: Buffer;
}

/** A mail as Google took it. */
export interface SentMail {
  /** The account it was sent as. */
  readonly from: string;
  readonly name?: string;
  readonly to: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly attachments: readonly Attachment[];
  /** On the simulated clock. */
  readonly at: number;
}

interface Limits {
  readonly recipientsADay: number;
  readonly bodyBytes: number;
}

const KB = 1024;
const LIMITS: Readonly<Record<AccountKind, Limits>> = {
  consumer: { recipientsADay: 100, bodyBytes: 200 * KB },
  workspace: { recipientsADay: 1_500, bodyBytes: 400 * KB },
};
const RECIPIENTS_A_MESSAGE = 50;
const ATTACHED_BYTES = 25 * KB * KB;
const SUBJECT_LETTERS = 250;
const DAY_MS = 24 * 60 * 60_000;

/** What was sent, and what each account may still send. */
export class Outbox {
  readonly sent: SentMail[] = [];
  /** Addresses that Google will not take, with its words. */
  readonly refused = new Map<string, string>();
  recipientsADay: number;
  private readonly bodyBytes: number;

  constructor(accounts: AccountKind) {
    this.recipientsADay = LIMITS[accounts].recipientsADay;
    this.bodyBytes = LIMITS[accounts].bodyBytes;
  }

  remaining(account: string, now: number): number {
    const recent = this.sent.filter(({ from, at }) => from === account && at > now - DAY_MS);
    return Math.max(0, this.recipientsADay - recent.reduce((sum, { to }) => sum + to.length, 0));
  }

  /** Takes a mail, or refuses it in Google's words. */
  send(mail: SentMail): void {
    const { to, subject, body, htmlBody = '', attachments } = mail;
    if (to.length === 0) throw new GoogleFailure('Failed to send email: no recipient');
    for (const address of to) this.refuseAddress(address);
    if (to.length > RECIPIENTS_A_MESSAGE) throw new GoogleFailure('Limit Exceeded: Email Recipients Per Message.');
    if (subject.length > SUBJECT_LETTERS) throw new GoogleFailure('Argument too large: subject');
    if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody) > this.bodyBytes)
      throw new GoogleFailure('Limit Exceeded: Email Body Size.');
    if (attachments.reduce((sum, { data }) => sum + data.length, 0) > ATTACHED_BYTES)
      throw new GoogleFailure('Limit Exceeded: Email Total Attachments Size.');
    if (this.remaining(mail.from, mail.at) < to.length)
      throw new GoogleFailure('Service invoked too many times for one day: email.');
    this.sent.push(mail);
  }

  private refuseAddress(address: string): void {
    const words = this.refused.get(address);
    if (words !== undefined) throw new GoogleFailure(words);
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address)) throw new GoogleFailure(`Invalid email: ${address}`);
  }
}
