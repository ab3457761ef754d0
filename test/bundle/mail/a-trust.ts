/** The built bundle over a small trust with tasks and people to tell of them. */
import { jest } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Answered } from '../../../scripts/local/answer.ts';
import type { RemindersAnswer } from '../../../src/jobs/reminders/answer.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { toEml } from '../../../src/local/mail/to-eml.ts';
import { ELM, hostWith, OAK, rowsOf, serve, type Table, type Tables, TRUST } from '../trust.ts';

export const HEAD = 'head@oak.example';
export const CHAIR = 'chair@oak.example';
export const ELM_HEAD = 'head@elm.example';
export const CEO = 'ceo@trust.example';
export const DIRECTOR = 'director@trust.example';

export const PEOPLE: Table = [
  ['Email', 'Name', 'Role', 'URN', 'From', 'To', 'Gets mail'],
  [CEO, 'Cy Clay', 'CEO', '', '', '', ''],
  [DIRECTOR, 'Di Dale', 'Director', '', '', '', ''],
  [HEAD, 'Ann Ash', 'Headteacher', OAK, '', '', ''],
  [CHAIR, 'Cat Cork', 'Chair of Academy Committee', OAK, '', '', ''],
  [ELM_HEAD, 'Eve Elder', 'Headteacher', ELM, '', '', ''],
];

export const CALENDAR_HEADERS = ['Task', 'URN', 'Activity', 'Due', 'Owner', 'Level', 'Status', 'Done on', 'Document'];
const LINK = 'https://docs.google.com/document/d/abc/edit';

/** Monday 5 October 2026: one overdue and one due at Oak, one due at Elm, a meeting of the trust. */
export const CALENDAR: Table = [
  CALENDAR_HEADERS,
  ['oak-report', OAK, 'Headteacher report', '2026-10-02', 'Headteacher', 1, 'Overdue', '', LINK],
  ['oak-sef', OAK, 'Summary SEF', '2026-10-23', 'Headteacher', 1, 'Upcoming', '', ''],
  ['elm-sef', ELM, 'Summary SEF', '2026-10-23', 'Headteacher', 1, 'Upcoming', '', ''],
  ['meeting', '', 'Executive Team meeting', '2026-10-08', 'CEO', 3, 'Upcoming', '', ''],
];

export const CYCLE: Table = [
  ['Activity', 'Applies to', 'Every', 'Owner', 'Tell', 'Lead days'],
  ['Headteacher report', 'Every school', 'Term', 'Headteacher', 'Chair of Academy Committee, CEO', 15],
  ['Summary SEF', 'Every school', 'Term', 'Headteacher', 'CEO', 5],
  ['Executive Team meeting', 'Trust', 'Half term', 'CEO', 'Headteacher (where ticked)', 5],
];

export const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['trust.name', 'Curlew Trust'],
  ['trust.reply.to', 'office@trust.example'],
  ['mail.dry.run', 'No'],
];

export const MAIL_TRUST: Tables = {
  ...TRUST,
  People: PEOPLE,
  Calendar: CALENDAR,
  Cycle: CYCLE,
  Settings: SETTINGS,
};

export const mailHost = (bundle: Bundle, tables: Tables = {}, options: Partial<HostOptions> = {}): Host =>
  hostWith(bundle, { ...MAIL_TRUST, ...tables }, { latency: 'none', ...options });

export interface Reminded extends Omit<Answered['data'], 'answer'> {
  readonly answer: RemindersAnswer;
}

/** Fails where it is refused. */
export function remind(host: Host, dryRun = false): Reminded {
  const reply = serve(host, { job: 'reminders', dryRun });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data as Reminded;
}

/** A run that ends, or fails, at a call: what it says is of no interest, what it left is. */
export function remindAndEnd(host: Host): void {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    serve(host, { job: 'reminders' });
  } catch {
    // The execution ended there.
  } finally {
    silent.mockRestore();
  }
}

export const logOf = (host: Host) => rowsOf(host, 'Mail log');

/** What was sent, as a mail program reads it. */
export const parsed = (host: Host): Promise<readonly ParsedMail[]> =>
  Promise.all(host.outbox.map(async (mail, index) => simpleParser(await toEml(mail, `mail-${index}`))));
