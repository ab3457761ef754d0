/** Today's mails: one a person, the digest of the week or, on another day, a note of what became due or overdue. */

import { dailyNote } from '../../documents/mail/daily-note.ts';
import { digest } from '../../documents/mail/digest.ts';
import type { Item } from '../../documents/mail/mail.ts';
import type { Day } from '../../domain/day.ts';
import { digestDay, schoolDayBefore, schoolDayFrom } from '../../domain/mail/mail-days.ts';
import { isSchoolDay, type TermCalendar } from '../../domain/school-days.ts';
import type { Settings } from '../../domain/settings.ts';
import { WEEKDAYS } from '../../workbook/setting-values.ts';
import type { SendMail } from '../mail.ts';
import type { MailLine } from './answer.ts';
import type { Heard, Hearer } from './hearers.ts';
import { letterheadFor, mailFrom, type Office, recipientOf, rolesOf } from './letter.ts';
import type { Sent } from './log.ts';

export interface Planning extends Office {
  readonly sent: Sent;
  /** Who had something to hear of on the day of this week's digest: where it was missed, it is caught up with for them alone. */
  readonly hadNews: ReadonlySet<string>;
  /** By URN; blank: the trust's. */
  readonly calendarOf: (urn: string) => TermCalendar;
}

export interface PlannedMail {
  readonly mail: SendMail;
  readonly line: MailLine;
}

/** The most important first: an urgent case, what is overdue, what has climbed highest. */
export const mailsOf = (hearers: readonly Hearer[], planning: Planning): readonly PlannedMail[] =>
  hearers
    .flatMap((hearer) => mailTo(hearer, planning))
    .sort((one, other) => other.rank - one.rank || (one.mail.key < other.mail.key ? -1 : 1));

function mailTo(hearer: Hearer, planning: Planning): readonly (PlannedMail & { readonly rank: number })[] {
  const chosen = chosenFor(hearer, planning);
  if (!chosen) return [];
  const { kind, heard, day } = chosen;
  const { moment, settings, holders } = planning;
  const items = heard.map((each) => itemOf(each, planning));
  const letterhead = letterheadFor(hearer, planning);
  const answers = kind === 'digest' ? hearer.answers : [];
  const written =
    kind === 'digest'
      ? digest(
          items,
          letterhead,
          moment.now,
          answers.map(({ answered }) => answered),
        )
      : dailyNote(items, letterhead);
  const key = keyOf(kind, day, hearer.email, settings);
  const spoken = [...heard.map(({ task }) => task.name), ...answers.map(({ item }) => item)];
  const mail = mailFrom(written, { key, email: hearer.email, items: spoken }, planning);
  const overdue = items.filter(({ isOverdue }) => isOverdue).length;
  return [
    {
      mail,
      line: {
        to: hearer.email,
        name: holders.nameOf(hearer.email),
        roles: rolesOf(hearer.holdings),
        kind,
        subject: mail.subject,
        overdue,
        due: items.length - overdue,
        state: 'to send',
      },
      rank: rankOf(heard),
    },
  ];
}

const keyOf = (kind: 'digest' | 'daily note', day: Day, email: string, settings: Settings): string =>
  [kind === 'digest' ? 'digest' : 'daily', day, recipientOf(email, settings)].join('·');

/** The day that this week’s digest is known by. */
export const weekOf = (today: Day, settings: Settings): Day =>
  digestDay(today, WEEKDAYS.indexOf(settings['digest.weekday'] as (typeof WEEKDAYS)[number]) + 1);

interface Chosen {
  readonly kind: 'digest' | 'daily note';
  readonly heard: readonly Heard[];
  readonly day: Day;
}

function chosenFor({ email, heard, holdings }: Hearer, planning: Planning): Chosen | undefined {
  const { moment, settings, sent } = planning;
  const { today } = moment;
  const calendar = planning.calendarOf(onlySchool(holdings) ?? '');
  if (!isSchoolDay(calendar, today)) return undefined;
  const week = weekOf(today, settings);
  const key = keyOf('digest', week, email, settings);
  if (!sent.has(key)) {
    const isToday = schoolDayFrom(calendar, week) === today;
    if (isToday || planning.hadNews.has(email)) return { kind: 'digest', heard, day: week };
  } else if (sent.hasOn(key, today)) return undefined;
  if (schoolDayFrom(calendar, week) === today) return undefined;
  const news = newsOf(heard, today, calendar);
  if (news.length === 0 || sent.has(keyOf('daily note', today, email, settings))) return undefined;
  return { kind: 'daily note', heard: news, day: today };
}

/** What became due today, or overdue since the last school day: for whoever does it; an urgent case for all who hear of it. */
function newsOf(heard: readonly Heard[], today: Day, calendar: TermCalendar): readonly Heard[] {
  const before = schoolDayBefore(calendar, today);
  return heard.filter(({ task, isOwn }) => (isOwn || task.isUrgent) && before <= task.due && task.due <= today);
}

/** Somebody who is at one school alone keeps its days. */
function onlySchool(holdings: Hearer['holdings']): string | undefined {
  const schools = new Set(holdings.map(({ urn }) => urn));
  return schools.size === 1 ? [...schools][0] : undefined;
}

function itemOf({ task, isOwn }: Heard, { names }: Planning): Item {
  const { name, urn, activity, due, isOverdue, owner, link } = task;
  const school = urn === undefined ? undefined : (names.nameOf(urn) ?? `the school ${urn}`);
  return {
    task: name,
    activity,
    due,
    isOverdue,
    isOwn,
    owner,
    ...(school !== undefined && { school }),
    ...(link !== undefined && { link }),
  };
}

const URGENT = 100;
const OVERDUE = 10;

const rankOf = (heard: readonly Heard[]): number =>
  Math.max(0, ...heard.map(({ task }) => (task.isUrgent ? URGENT : 0) + (task.isOverdue ? OVERDUE : 0) + task.level));
