/** What the job reminders tells whoever asked. */
import type { Problem } from '../../workbook/problem.ts';

export interface MailLine {
  readonly to: string;
  readonly name: string;
  /** What they hear it as. */
  readonly roles: readonly string[];
  readonly kind: 'alert' | 'digest' | 'daily note';
  readonly subject: string;
  readonly overdue: number;
  readonly due: number;
  readonly state: 'to send' | 'listed' | 'sent' | 'refused' | 'left';
  /** Why it was refused, or left. */
  readonly why?: string;
  /** Of what is left: what ran out. */
  readonly ranOut?: 'quota' | 'time';
}

export interface RemindersAnswer {
  /** Whether the trust has set that none is sent. */
  readonly onlyListed: boolean;
  /** Where all mail goes instead. */
  readonly redirectedTo?: string;
  readonly mails: readonly MailLine[];
  /** Whoever ought to be told and cannot be: whole sentences. */
  readonly notTold: readonly string[];
  readonly problems: readonly Problem[];
}
