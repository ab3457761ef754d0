/** The short note of a day on which something became due or overdue. */
import { sayDay } from '../../domain/day.ts';
import { framed } from './frame.ts';
import { inOrder, sayCounts, sayTasks, section } from './lines.ts';
import type { Item, Letterhead, MailText } from './mail.ts';
import { oneLine, withoutYear } from './plain-text.ts';

/** Under 60 letters with `Overdue: ` and `[Redirected] ` before it. */
const ACTIVITY_LETTERS = 35;

export function dailyNote(items: readonly Item[], letterhead: Letterhead): MailText {
  const overdue = inOrder(items.filter(({ isOverdue }) => isOverdue));
  const due = inOrder(items.filter(({ isOverdue }) => !isOverdue));
  const { schools } = letterhead;
  const content = {
    subject: subjectOf(overdue, due, letterhead),
    first: firstLine(overdue.length, due.length),
    sections: [
      ...section('Overdue since the last school day', overdue, schools),
      ...section('Due today', due, schools),
    ],
    attachments: [],
  };
  return framed(content, letterhead);
}

function subjectOf(overdue: readonly Item[], due: readonly Item[], { today }: Letterhead): string {
  const [only, ...others] = [...overdue, ...due];
  if (only && others.length === 0)
    return `${only.isOverdue ? 'Overdue' : 'Due today'}: ${oneLine(only.activity, ACTIVITY_LETTERS)}`;
  return `${sayCounts(overdue.length, due.length)}: ${withoutYear(sayDay(today))}`;
}

function firstLine(overdue: number, due: number): string {
  if (due === 0)
    return `Do ${sayTasks(overdue)} now: ${overdue === 1 ? 'it is' : 'they are'} overdue since the last school day.`;
  const today = `Do ${sayTasks(due)} today`;
  return overdue === 0
    ? `${today}.`
    : `${today}, and ${sayTasks(overdue)} that ${overdue === 1 ? 'is' : 'are'} overdue.`;
}
