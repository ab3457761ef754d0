/** A stretch of days in one go: the calendar and the mail of each morning, and what people do with them. Nothing is written. */
import * as z from 'zod/mini';
import type { Task } from '../domain/calendar/task.ts';
import { addDays, type Day } from '../domain/day.ts';
import { type TermCalendar, termCalendar } from '../domain/school-days.ts';
import type { Snapshot } from '../workbook/cell.ts';
import { readRecords, TABS_READ_FOR_RECORDS } from '../workbook/records/read-records.ts';
import { calendarChanges } from './calendar/calendar-changes.ts';
import { TABS_READ_FOR_CALENDAR } from './calendar/calendar-input.ts';
import type { Job } from './job.ts';
import { reminders, TABS_READ_FOR_MAIL } from './reminders.ts';
import { afterChanges, mailLogOf, withDone } from './simulate/day.ts';
import { HABITS, isDoneBy } from './simulate/people.ts';

const DAY = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const SimulateRequest = z.object({
  /** The first morning, and the last; both are run. */
  from: DAY,
  to: DAY,
  /** When tasks are done; left out: prompt. */
  people: z.optional(z.enum(HABITS)),
});
type SimulateRequest = z.infer<typeof SimulateRequest>;

export interface SimulatedTask {
  readonly task: string;
  /** Blank for the trust's own. */
  readonly urn: string;
  readonly activity: string;
  readonly category: string;
  readonly due: Day;
  readonly owner: string;
  readonly status: Task['status'];
  readonly closedOn?: Day;
}

export interface SimulatedMail {
  readonly on: Day;
  readonly to: string;
  readonly kind: string;
  /** What whoever has it holds, and hears it as. */
  readonly roles: readonly string[];
  /** The tasks it speaks of. */
  readonly items: readonly string[];
}

export interface SimulateAnswer {
  readonly from: Day;
  readonly to: Day;
  readonly people: (typeof HABITS)[number];
  /** Those that fall due in the stretch, as they stand at its end. */
  readonly tasks: readonly SimulatedTask[];
  readonly mails: readonly SimulatedMail[];
}

/** Longer ones are asked for by mistake: the calendar ends with the next school year. */
const MOST_DAYS = 800;

export const simulate: Job<SimulateRequest, SimulateAnswer> = {
  name: 'simulate',
  reads: [...new Set([...TABS_READ_FOR_RECORDS, ...TABS_READ_FOR_CALENDAR, ...TABS_READ_FOR_MAIL])],
  accepts: SimulateRequest,
  plan: (snapshot, moment, { from, to, people = 'prompt' }) => {
    if (from > to || addDays(from, MOST_DAYS) < to)
      return {
        refused: `Not run: from ${from} to ${to} is no stretch of days. Give a first day and a later one, ${MOST_DAYS} days on at most.`,
      };
    const trust = readRecords(snapshot, { ...moment, today: from });
    if (trust.kind === 'not a trust workbook') return { refused: trust.message };
    const calendars = new Map<string, TermCalendar>();
    const calendarOf = (urn: string): TermCalendar => {
      const known = calendars.get(urn) ?? termCalendar(trust.records.termDates, urn);
      calendars.set(urn, known);
      return known;
    };
    const mails: SimulatedMail[] = [];
    let now: Snapshot = snapshot;
    let tasks: readonly Task[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const planned = calendarChanges(trust, trust.records.figures, now, day);
      now = afterChanges(now, planned.changes);
      const sent = reminders.plan(now, { ...moment, today: day, now: `${day}T07:00:00` }, {});
      if ('refused' in sent) return sent;
      mails.push(
        ...sent.mails.map(({ to: address, key, items }, index) => ({
          on: day,
          to: address,
          kind: kindOf(key),
          roles: sent.answer.mails[index]?.roles ?? [],
          items,
        })),
      );
      now = afterChanges(now, mailLogOf(sent.mails, day));
      const done = planned.tasks.filter((task) => isOpen(task) && isDoneBy(task, people, day, calendarOf));
      now = withDone(
        now,
        done.map(({ id }) => id),
        day,
      );
      tasks = planned.tasks;
    }
    const last = calendarChanges(trust, trust.records.figures, now, to);
    tasks = last.tasks;
    return {
      changes: [],
      answer: { from, to, people, tasks: tasks.filter(({ due }) => due >= from && due <= to).map(asSimulated), mails },
    };
  },
};

const isOpen = ({ status }: Task): boolean => status !== 'Done' && status !== 'Not needed';

/** `digest·2026-10-05·…`: the kind stands first in a mail's key. */
const kindOf = (key: string): string => key.slice(0, key.indexOf('·'));

const asSimulated = ({ id, urn = '', activity, category, due, owner, status, closedOn }: Task): SimulatedTask => ({
  task: id,
  urn,
  activity,
  category,
  due,
  owner,
  status,
  ...(closedOn !== undefined && { closedOn }),
});
