/** One digest a person a week: overdue, then due in four weeks. A note on another day, where something fell due. What is urgent at once. Each goes once. */
import * as z from 'zod/mini';
import type { Day } from '../domain/day.ts';
import { schoolDayFrom } from '../domain/mail/mail-days.ts';
import { termCalendar } from '../domain/school-days.ts';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import { readSettings } from '../workbook/read-settings.ts';
import { readTermDates } from '../workbook/records/read-term-dates.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { calendar as calendarTab } from '../workbook/tabs/calendar.ts';
import { categories } from '../workbook/tabs/categories.ts';
import { categoryHistory } from '../workbook/tabs/category-history.ts';
import { concerns } from '../workbook/tabs/concerns.ts';
import { cycle } from '../workbook/tabs/cycle.ts';
import { documents } from '../workbook/tabs/documents.ts';
import { inspections } from '../workbook/tabs/inspections.ts';
import { judgements } from '../workbook/tabs/judgements.ts';
import { mailLog } from '../workbook/tabs/mail-log.ts';
import { people as peopleTab } from '../workbook/tabs/people.ts';
import { returns } from '../workbook/tabs/returns.ts';
import { schools } from '../workbook/tabs/schools.ts';
import { settings as settingsTab } from '../workbook/tabs/settings.ts';
import { termDates } from '../workbook/tabs/term-dates.ts';
import { peopleOn } from './audit/people-on.ts';
import type { MailJob, MailPlan } from './job.ts';
import type { MailOutcome } from './mail.ts';
import type { MailLine, RemindersAnswer } from './reminders/answer.ts';
import { answersIn, withAnswers } from './reminders/answers-to-schools.ts';
import { type Hearer, hearingOf } from './reminders/hearers.ts';
import { holdersOf } from './reminders/holders.ts';
import { recipientOf } from './reminders/letter.ts';
import { logProblems, sentIn } from './reminders/log.ts';
import { newsIn } from './reminders/news/news-in.ts';
import { isMissed, notToldProblem, sayNotTold, together } from './reminders/not-told.ts';
import { alertsOf, type PlannedAlerts } from './reminders/plan-alerts.ts';
import { mailsOf, type Planning, weekOf } from './reminders/plan-mails.ts';
import { tasksOn } from './reminders/tasks.ts';

const RemindersRequest = z.object({
  /** Only what cannot wait for the morning. */
  atOnce: z.optional(z.boolean()),
});
type RemindersRequest = z.infer<typeof RemindersRequest>;

export const TABS_READ_FOR_MAIL: readonly string[] = [
  schools,
  peopleTab,
  calendarTab,
  cycle,
  categories,
  documents,
  categoryHistory,
  concerns,
  inspections,
  judgements,
  returns,
  termDates,
  settingsTab,
  mailLog,
].map(({ name }) => name);

export const reminders: MailJob<RemindersRequest, RemindersAnswer> = {
  name: 'reminders',
  reads: TABS_READ_FOR_MAIL,
  accepts: RemindersRequest,
  sendsMail: true,
  plan: (snapshot, moment, { atOnce = false }) => {
    const { hearers, planning, alerts, notTold, problems } = hearingOn(snapshot, moment);
    const { settings } = planning;
    const isDryRun = settings['mail.dry.run'];
    const mails = atOnce ? alerts.urgent : [...alerts.urgent, ...alerts.others, ...mailsOf(hearers, planning)];
    // Nobody watches an edit: what it would have sent is listed in the morning.
    if (atOnce && isDryRun) return NOTHING_AT_ONCE;
    const onlyListed = isDryRun;
    const redirectedTo = settings['mail.redirect'];
    const answerWith = (lines: readonly MailLine[]): RemindersAnswer => ({
      onlyListed,
      mails: lines,
      notTold,
      problems,
      ...(redirectedTo && { redirectedTo }),
    });
    const lines = mails.map(({ line }): MailLine => (onlyListed ? { ...line, state: 'listed' } : line));
    return {
      mails: mails.map(({ mail }) => mail),
      answer: answerWith(lines),
      ...(onlyListed && { onlyListed: sayListed(lines) }),
      afterwards: (outcomes) => answerWith(lines.map((line, index) => ({ ...line, ...stateOf(outcomes[index]) }))),
    };
  },
};

const NOBODY: RemindersAnswer = { onlyListed: true, mails: [], notTold: [], problems: [] };
const NOTHING_AT_ONCE: MailPlan<RemindersAnswer> = { mails: [], answer: NOBODY, afterwards: () => NOBODY };

/** What a person has to see to so that mail reaches everybody. */
export const mailProblems = (snapshot: Snapshot, moment: Moment): readonly Problem[] =>
  hearingOn(snapshot, moment).problems;

interface HearingOn {
  readonly hearers: readonly Hearer[];
  readonly alerts: PlannedAlerts;
  readonly planning: Planning;
  readonly notTold: readonly string[];
  readonly problems: readonly Problem[];
}

function hearingOn(snapshot: Snapshot, moment: Moment): HearingOn {
  const reader = tabReader(snapshot);
  const { names } = reader;
  const { today } = moment;
  const { settings } = readSettings(snapshot.tabs.get(settingsTab.name));
  const { rows: dates } = readTermDates(reader.read(termDates).rows, today);
  const calendarOf = once((urn: string) => termCalendar(dates, urn));
  const rows = {
    calendar: reader.read(calendarTab).rows,
    cycle: reader.read(cycle).rows,
    categories: reader.read(categories).rows,
    documents: reader.read(documents).rows,
  };
  const holders = holdersOf(peopleOn(snapshot, today, reader), reader.read(peopleTab).rows, today);
  const climbsEvery = settings['escalate.school.days'];
  const cases = reader.read(concerns).rows;
  const hearing = (day: Day) => hearingOf(tasksOn(rows, { today: day, calendarOf, climbsEvery }), holders, cases);
  const { hearers, notTold } = hearing(today);
  const week = weekOf(today, settings);
  const then = hearing(schoolDayFrom(calendarOf(''), week) ?? week).hearers;
  const log = reader.read(mailLog).rows;
  const sent = sentIn(log);
  const inTrust = reader.read(schools).rows.filter(({ joined }) => joined === undefined || joined <= today).length;
  const office = { moment, settings, names, holders, calendarOf, schools: inTrust };
  const alerts = alertsOf(newsIn(reader, { today, names, from: settings['calendar.from'] }), sent, office);
  const answers = answersIn(rows.documents, reader.read(returns).rows, names);
  const hasHeard = (email: string, item: string) => sent.itemsTo(recipientOf(email, settings)).has(item);
  const missed = together([...notTold, ...alerts.notTold]).filter(isMissed);
  return {
    hearers: withAnswers(hearers, answers, holders, hasHeard),
    alerts,
    planning: { ...office, sent, hadNews: new Set(then.map(({ email }) => email)) },
    notTold: missed.map((each) => sayNotTold(each, names)),
    problems: [...missed.map((each) => notToldProblem(each, names)), ...logProblems(log)],
  };
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const held = new Map<string, T>();
  return (key) => {
    const known = held.get(key) ?? make(key);
    held.set(key, known);
    return known;
  };
}

/** For the Run log. */
const sayListed = (lines: readonly MailLine[]): string =>
  lines.length === 0
    ? 'Dry run: nobody would hear of anything today'
    : `Dry run, nothing was sent. Would hear: ${lines.map(({ to, subject }) => `${to} (${subject})`).join('; ')}`.slice(
        0,
        LONGEST_CELL,
      );

/** A cell holds fifty thousand letters; nobody reads as many. */
const LONGEST_CELL = 5_000;

const WAITS = {
  quota: 'Google’s limit for today is reached: it goes on the next school day',
  time: 'time ran out: it goes with the next run',
} as const;

function stateOf(outcome: MailOutcome | undefined): Pick<MailLine, 'state' | 'why' | 'ranOut'> {
  const ranOut = outcome?.kind === 'left' ? outcome.because : 'time';
  if (!outcome || outcome.kind === 'left') return { state: 'left', why: WAITS[ranOut], ranOut };
  return outcome.kind === 'sent' ? { state: 'sent' } : { state: 'refused', why: outcome.why };
}
