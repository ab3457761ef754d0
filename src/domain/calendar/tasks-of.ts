/** What has become of each task: done, not needed, withdrawn, or how near its day is. */
import { academicYearOf, firstDayOf } from '../academic-year.ts';
import { type Day, sayDay } from '../day.ts';
import { type ByHand, closedByHand, isWithdrawn } from './by-hand.ts';
import type { Closed, Closing } from './closed-by.ts';
import { closedInTurn } from './closing-in-turn.ts';
import { isRule, mostFrequent, type Rule } from './cycle.ts';
import type { HeldTasks } from './held-tasks.ts';
import { isNamed } from './ids.ts';
import type { CalendarInput } from './input.ts';
import { groupIn, type Made, madeFor } from './made.ts';
import { isRolling, yearOfTask } from './next-date.ts';
import { levelOf, rolesIn } from './roles.ts';
import { schoolDaysBefore } from './school-year.ts';
import type { Subject } from './subject.ts';
import type { HeldTask, Task, TaskStatus } from './task.ts';

export interface Standing {
  readonly input: CalendarInput;
  readonly subjects: readonly Subject[];
  readonly made: readonly Made[];
  readonly held: HeldTasks;
  readonly closing: Closing;
}

export function tasksOf(standing: Standing): {
  readonly tasks: readonly Task[];
  readonly withdrawn: readonly HeldTask[];
} {
  const { made, held, input } = standing;
  const ids = new Set(made.map(({ id }) => id));
  const left = leftOver(
    standing,
    input.held.filter(({ task }) => !ids.has(task)),
  );
  const all = [...made, ...left.stays];
  const turns = inTurn(all, standing);
  const tasks = all.map((each) => taskOf(each, held.byId.get(each.id), turns.get(each.id), standing));
  return { tasks: tasks.sort(byDue), withdrawn: left.withdrawn };
}

const byDue = (a: Task, b: Task): number => (a.due < b.due || (a.due === b.due && a.id < b.id) ? -1 : 1);

/** Reviews held close the tasks of their kind one by one. */
function inTurn(made: readonly Made[], { held, closing, input: { today } }: Standing): ReadonlyMap<string, Day> {
  const groups = new Map<string, Made[]>();
  for (const each of made) {
    if (!isRolling(each.rule.every) || each.rule.countedFrom !== 'Last due') continue;
    const key = `${each.subject.urn}·${each.rule.activity}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const closed = new Map<string, Day>();
  for (const group of groups.values()) {
    const { subject, rule } = group[0] as Made;
    const days = closing.heldOn(subject.urn ?? '', rule.activity);
    if (days.length === 0) continue;
    const tasks = group
      .map(({ id, due, rule: { every } }) => {
        const hand = handOf(held.byId.get(id), today);
        return { id, due, every: isRolling(every) ? every : ('Year' as const), ...(hand && { closedByHand: hand }) };
      })
      .sort((a, b) => (a.due < b.due ? -1 : 1));
    for (const [id, day] of closedInTurn(tasks, days)) closed.set(id, day);
  }
  return closed;
}

function handOf(task: HeldTask | undefined, today: Day): { readonly on?: Day } | undefined {
  const hand: ByHand | undefined = task && closedByHand(task, today);
  return hand && (hand.status === 'Done' ? { on: hand.on } : {});
}

function taskOf(made: Made, row: HeldTask | undefined, heldOn: Day | undefined, standing: Standing): Task {
  const { subject, rule } = made;
  const { today } = standing.input;
  const closed = closedAs(row && closedByHand(row, today), heldOn, made, standing.closing);
  const written = row && !isWithdrawn(row) ? row : undefined;
  // What is closed keeps the date that it was closed for.
  const due = (closed && written?.due) ?? made.due;
  const opens = schoolDaysBefore(subject.years, due, rule.leadDays ?? 0) ?? due;
  const cameFrom = (closed || due < today ? written?.madeFor : undefined) ?? madeFor(rule);
  return {
    id: made.id,
    ...(subject.urn !== undefined && { urn: subject.urn }),
    activity: rule.activity,
    period: made.period,
    due,
    ...whoOf(rule),
    leadDays: rule.leadDays ?? 0,
    opens,
    ...(rule.document !== undefined && { document: rule.document }),
    status: closed?.status ?? openStatus(today, opens, due),
    category: groupIn(cameFrom) ?? rule.appliesTo,
    madeFor: cameFrom,
    ...(closed?.because !== undefined && { because: closed.because }),
    ...(closed?.on !== undefined && { closedOn: closed.on }),
  };
}

/** An urgent case is the Executive Team's and the Board's alone. */
function whoOf({ appliesTo, owner = '', tell }: Rule): Pick<Task, 'owner' | 'level' | 'tell'> {
  const isUrgent = appliesTo === 'Urgent concern';
  const level = levelOf(owner);
  return {
    owner,
    level: isUrgent && level < 3 ? 3 : level,
    tell: rolesIn(tell).filter((role) => !isUrgent || levelOf(role) >= 3),
  };
}

interface ClosedAs extends Partial<Closed> {
  readonly status: 'Done' | 'Not needed';
}

/** A person's word comes before a record's. */
function closedAs(
  hand: ByHand | undefined,
  heldOn: Day | undefined,
  { subject, rule, period, due, since, concern }: Made,
  closing: Closing,
): ClosedAs | undefined {
  if (hand) return hand;
  if (heldOn !== undefined) return { status: 'Done', on: heldOn, because: `Held on ${sayDay(heldOn)}` };
  const record = closing.of({
    urn: subject.urn,
    activity: rule.activity,
    period,
    due,
    agreements: subject.agreements,
    ...(rule.document !== undefined && { document: rule.document }),
    ...(since !== undefined && { since }),
    ...(concern && { concern }),
  });
  return record && { status: 'Done', ...record };
}

function openStatus(today: Day, opens: Day, due: Day): TaskStatus {
  if (today > due) return 'Overdue';
  return today >= opens ? 'Due' : 'Upcoming';
}

interface LeftOver {
  readonly stays: readonly Made[];
  readonly withdrawn: readonly HeldTask[];
}

/** Rows that nothing asks for any more: some stay as they were, the others are withdrawn. */
function leftOver({ input, subjects, closing }: Standing, rows: readonly HeldTask[]): LeftOver {
  const bySubject = new Map(subjects.map((subject) => [subject.urn, subject]));
  const rules = input.rules.filter(isRule);
  const stays: Made[] = [];
  const withdrawn: HeldTask[] = [];
  for (const row of rows) {
    const { urn, activity, due, task } = row;
    if (activity === undefined || due === undefined || !isNamed(task, urn, activity)) continue;
    const subject = bySubject.get(urn);
    const rule = ruleOf(row, rules);
    const hand = closedByHand(row, input.today);
    const made = subject && rule && { id: task, subject, rule, due, period: row.period ?? yearOfTask(due) };
    if (made && (hand || !isWithdrawn(row)) && stands(made, hand, input, closing)) stays.push(made);
    else if (!hand) withdrawn.push(row);
  }
  return { stays, withdrawn };
}

/** The row of the cycle that it was made from, else any for its activity. */
function ruleOf({ activity, madeFor: text }: HeldTask, rules: readonly Rule[]): Rule | undefined {
  const same = rules.filter((rule) => rule.activity === activity);
  return same.find((rule) => madeFor(rule) === text) ?? mostFrequent(same);
}

/**
 * What is done stays, and what was due before: somebody owes it still. So does all that lies in a school year without
 * lessons in Term dates, for there the calendar can say nothing.
 */
function stands(made: Made, hand: ByHand | undefined, { today, from }: CalendarInput, closing: Closing): boolean {
  const { subject, rule, due } = made;
  if (hand || from === undefined || !subject.years.years.has(academicYearOf(due))) return true;
  if (rule.appliesTo === 'Urgent concern') return false;
  if (closedAs(undefined, undefined, made, closing)) return true;
  return rule.countedFrom === 'Last due' ? due < today : due < firstDayOf(academicYearOf(today));
}
