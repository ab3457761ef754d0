/** The weekly digest of one person: what is overdue, what is due in four weeks, what others have to do. */
import { addDays, type Day, sayDay, weekdayOf } from '../../domain/day.ts';
import { answeredSection } from './answered.ts';
import { framed } from './frame.ts';
import { invitations } from './invitations.ts';
import { inOrder, sayCounts, sayTasks, section } from './lines.ts';
import type { Answered, Item, Letterhead, MailText } from './mail.ts';
import { withoutYear } from './plain-text.ts';

/** How far ahead it looks. */
export const DIGEST_DAYS = 28;

interface Sorted {
  readonly overdue: readonly Item[];
  readonly due: readonly Item[];
  readonly othersOverdue: readonly Item[];
  readonly othersDue: readonly Item[];
}

export function digest(
  items: readonly Item[],
  letterhead: Letterhead,
  now: string,
  answers: readonly Answered[] = [],
): MailText {
  const sorted = sortedBy(items);
  const { overdue, due, othersOverdue, othersDue } = sorted;
  const { schools } = letterhead;
  const content = {
    subject: subjectOf(sorted, letterhead),
    first: items.length === 0 ? ONLY_ANSWERS : firstLine(sorted, letterhead),
    sections: [
      ...section('Overdue', overdue, schools),
      ...section('Due in the next four weeks', due, schools),
      ...section('Overdue with others: ask after it', othersOverdue, schools),
      ...answeredSection(answers),
      ...section('Due with others: for you to know', othersDue, schools),
    ],
    attachments: invitations(items, now),
  };
  return framed(content, letterhead);
}

function sortedBy(items: readonly Item[]): Sorted {
  const of = (isOwn: boolean, isOverdue: boolean) =>
    inOrder(items.filter((item) => item.isOwn === isOwn && item.isOverdue === isOverdue));
  return {
    overdue: of(true, true),
    due: of(true, false),
    othersOverdue: of(false, true),
    othersDue: of(false, false),
  };
}

const ONLY_ANSWERS = 'What you wrote in your documents was read: see below what became of it.';

function subjectOf({ overdue, due, othersOverdue, othersDue }: Sorted, { today }: Letterhead): string {
  const own = sayCounts(overdue.length, due.length);
  const others = sayCounts(othersOverdue.length, othersDue.length);
  const counts = own !== '' ? own : others !== '' ? `${others} with others` : 'Your documents';
  return `${counts}: week of ${withoutYear(sayDay(addDays(today, 1 - weekdayOf(today))))}`;
}

function firstLine({ overdue, due, othersOverdue }: Sorted, { today }: Letterhead): string {
  const by = (day: Day) => (day === today ? 'today' : `by ${sayDay(day)}`);
  const [next] = due;
  const last = due[due.length - 1];
  if (!next || !last)
    return overdue.length > 0 ? `Do ${theOverdue(overdue.length)}.` : nothingOwn(othersOverdue.length);
  const more =
    overdue.length > 0
      ? `${due.length} more ${due.length === 1 ? 'is' : 'are'} due ${by(last.due)}`
      : `Do ${sayTasks(due.length)} ${by(last.due)}${next.due < last.due ? `; the first ${by(next.due)}` : ''}`;
  return overdue.length > 0 ? `Do ${theOverdue(overdue.length)} first; ${more}.` : `${more}.`;
}

const theOverdue = (count: number): string => (count === 1 ? 'the overdue task' : `the ${count} overdue tasks`);

const nothingOwn = (overdue: number): string =>
  overdue === 0
    ? 'Nothing here is yours to do: it is for you to know.'
    : `Nothing here is yours to do: ask after ${overdue === 1 ? 'the task that is overdue' : `the ${overdue} tasks that are overdue`}.`;
