/** Plans the mail of a day on rows as a test states them. */
import '../../support/mail-frames.ts';
import type { SendMail } from '../../../src/jobs/mail.ts';
import type { RemindersAnswer } from '../../../src/jobs/reminders/answer.ts';
import { reminders } from '../../../src/jobs/reminders.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import { aSchool, type Cells, row, termDate, workbook } from '../../support/rows.ts';

export const OAK = '100001';
export const ELM = '100002';
/** A Monday. */
export const TODAY = '2026-10-05';

export const aPerson = (email: string | null, role: string, urn: string | null = null, extra: Cells = {}): Tabs =>
  row('People', { Email: email, Name: '', Role: role, URN: urn, From: null, To: null, 'Gets mail': null, ...extra });

export const aTask = (extra: Cells = {}): Tabs =>
  row('Calendar', {
    Task: 'oak-sef',
    URN: OAK,
    Activity: 'Summary SEF',
    Due: '2026-10-23',
    Owner: 'Headteacher',
    Level: 1,
    ...extra,
  });

export const aRule = (extra: Cells = {}): Tabs =>
  row('Cycle', {
    Activity: 'Summary SEF',
    'Applies to': 'Every school',
    Every: 'Term',
    Owner: 'Headteacher',
    Tell: 'CEO',
    'Lead days': 5,
    ...extra,
  });

export const setting = (name: string, value: string): Tabs => row('Settings', { Setting: name, Value: value });

const TERMS: Tabs = workbook(
  termDate('Teaching', '2026-09-02', '2026-10-23', 'Autumn 1'),
  termDate('Teaching', '2026-11-02', '2026-12-18', 'Autumn 2'),
);

const SCHOOLS: Tabs = workbook(
  aSchool({ URN: OAK, School: 'Oak School' }),
  aSchool({ URN: ELM, School: 'Elm School' }),
);

export const HEAD = aPerson('head@oak.example', 'Headteacher', OAK);
export const CEO = aPerson('ceo@trust.example', 'CEO');

export interface Planned {
  readonly answer: RemindersAnswer;
  readonly mails: readonly SendMail[];
}

export function mailsOn(today: string, ...tabs: readonly Tabs[]): Planned {
  const moment = { today, now: `${today}T07:00:00`, who: 'data.manager@example.org' };
  const plan = reminders.plan(snapshotOf(workbook(SCHOOLS, TERMS, ...tabs)), moment, {});
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

/** Who would be written to, in order. */
export const toOn = (today: string, ...tabs: readonly Tabs[]): readonly string[] =>
  mailsOn(today, ...tabs).mails.map(({ to }) => to);

/** The log as those mails leave it. */
export const logged = ({ mails }: Planned, today: string, state = 'Sent'): Tabs =>
  workbook(
    ...mails.map(({ key, to, subject, items }) =>
      row('Mail log', {
        Key: key,
        To: to,
        Subject: subject,
        State: state,
        On: `${today}T07:00:00`,
        Items: items.join(', '),
      }),
    ),
  );
