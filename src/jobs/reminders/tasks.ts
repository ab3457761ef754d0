/** The tasks that somebody may have to hear of on a day, from `Calendar`, each with its row of `Cycle`. */
import { DIGEST_DAYS } from '../../documents/mail/digest.ts';
import { safeLink } from '../../documents/mail/plain-text.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { type Level, levelReached, levelsBetween, startingLevel } from '../../domain/mail/levels.ts';
import { schoolDaysBetween, type TermCalendar } from '../../domain/school-days.ts';
import { plain } from '../../workbook/plain.ts';
import type { CalendarRow } from '../../workbook/tabs/calendar.ts';
import type { CategoryRow } from '../../workbook/tabs/categories.ts';
import type { CycleRow } from '../../workbook/tabs/cycle.ts';
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import { type Named, namedIn } from './roles.ts';

export interface Task {
  readonly name: string;
  /** Absent: the trust's own. */
  readonly urn?: string;
  readonly activity: string;
  readonly due: Day;
  readonly isOverdue: boolean;
  readonly isUrgent: boolean;
  /** As `Calendar` says it. */
  readonly owner: string;
  readonly owners: readonly Named[];
  /** Nobody yet, where it is not within its lead days. */
  readonly tell: readonly Named[];
  /** Overdue: the levels that hear of it. */
  readonly levels: readonly Level[];
  readonly level: Level;
  readonly link?: string;
  /** Whether its document was ticked for the Directors. */
  readonly isTicked: boolean;
}

export interface TaskRows {
  readonly calendar: readonly CalendarRow[];
  readonly cycle: readonly CycleRow[];
  readonly categories: readonly CategoryRow[];
  readonly documents: readonly DocumentRow[];
}

export interface On {
  readonly today: Day;
  /** By URN; blank: the trust's. */
  readonly calendarOf: (urn: string) => TermCalendar;
  readonly climbsEvery: number;
}

const isOpen = ({ status, doneOn, notNeeded }: CalendarRow): boolean =>
  status !== 'Done' && status !== 'Not needed' && doneOn === undefined && notNeeded === undefined;

export function tasksOn(rows: TaskRows, on: On): readonly Task[] {
  const rulesOf = ruleFinder(rows);
  const ticked = new Set(rows.documents.flatMap(({ link, forDirectors }) => (forDirectors && link ? [link] : [])));
  const until = addDays(on.today, DIGEST_DAYS);
  return rows.calendar.flatMap((row): Task[] => {
    const { activity, due } = row;
    if (activity === undefined || due === undefined || due > until || !isOpen(row)) return [];
    return [taskOf({ ...row, activity, due }, rulesOf(row), ticked, on)];
  });
}

type Dated = CalendarRow & { readonly activity: string; readonly due: Day };

function taskOf(row: Dated, rule: CycleRow | undefined, ticked: ReadonlySet<string>, on: On): Task {
  const { task: name, urn, activity, due, owner = '', document } = row;
  const { today, climbsEvery } = on;
  const calendar = on.calendarOf(urn ?? '');
  const isUrgent = /^urgent\b/i.test(activity) || rule?.appliesTo === 'Urgent concern';
  const start = startingLevel(row.level, isUrgent || urn === undefined);
  const level = levelReached(start, due, today, calendar, climbsEvery);
  const isOverdue = due < today;
  const link = safeLink(document);
  return {
    name,
    activity,
    due,
    isOverdue,
    isUrgent,
    owner,
    owners: namedIn(owner),
    tell: isOverdue || isNear(due, rule?.leadDays ?? 0, today, calendar) ? namedIn(rule?.tell) : [],
    level,
    levels: isOverdue ? levelsBetween(start, level) : [],
    isTicked: document !== undefined && ticked.has(document),
    ...(urn !== undefined && { urn }),
    ...(link !== undefined && { link }),
  };
}

/** Within so many school days before it is due. */
const isNear = (due: Day, leadDays: number, today: Day, calendar: TermCalendar): boolean =>
  schoolDaysBetween(calendar, today, addDays(due, -1)) <= leadDays;

/** The row that the task was made from; of a task that somebody typed, that of the school's agreed colour. */
function ruleFinder({ cycle, categories }: TaskRows): (row: CalendarRow) => CycleRow | undefined {
  const byActivity = new Map<string, CycleRow[]>();
  for (const rule of cycle) {
    const activity = plain(rule.activity);
    byActivity.set(activity, [...(byActivity.get(activity) ?? []), rule]);
  }
  const agreed = new Map(categories.map((row) => [row.urn, row.agreed]));
  return ({ activity = '', urn, madeFor }) => {
    const rules = byActivity.get(plain(activity)) ?? [];
    const from = rules.find(({ appliesTo, every }) => `${appliesTo} · ${every}` === madeFor);
    if (from) return from;
    const colour = (urn === undefined ? undefined : agreed.get(urn)) ?? 'Not yet set';
    return rules.find(({ appliesTo }) => appliesTo === colour) ?? rules[0];
  };
}
