/** The documents that could be made for what was asked: each school's and the trust's own, each of its period. */
import { schoolContext, type TrustContext } from '../../documents/context.ts';
import type { DocumentKind, Kind, KindName } from '../../documents/kind.ts';
import { periodOn, periodsOfTask } from '../../documents/period.ts';
import type { Data } from '../../documents/template/data.ts';
import { type Day, sayDay } from '../../domain/day.ts';

export interface Wanted {
  readonly kinds: readonly DocumentKind[];
  /** The URNs to make documents for; undefined: every school and the trust itself. */
  readonly only: readonly string[] | undefined;
  readonly period: string | undefined;
  /** The name of the one kind that is wanted. */
  readonly title: string | undefined;
  /** Whether a document waits until its task in the calendar is due: nobody has asked for it. */
  readonly due: boolean;
  /** Whether somebody asked for what people have edited, or taken away, to be made again. */
  readonly again: boolean;
}

export interface About {
  readonly kind: KindName;
  /** Blank for the trust's own. */
  readonly urn: string;
  /** The school's name, or the trust's. */
  readonly name: string;
}

/** What is known of one document before it is decided. */
export interface Subject extends About {
  readonly period: string;
  /** When its task in the calendar falls due. */
  readonly dueOn?: Day;
  /** Worked out when it is asked for: it takes longest. */
  readonly data: () => Data;
}

export interface DoesNotApply extends About {
  readonly because: string;
}

export function subjectsOf(
  trust: TrustContext,
  { kinds: all, only, period, title, due }: Wanted,
): readonly (Subject | DoesNotApply)[] {
  const kinds = title === undefined ? all : all.filter((kind) => kind.title === title);
  const schools = trust.records.schools.filter(({ urn }) => only?.includes(urn) ?? true);
  const found = [
    ...schools.flatMap(({ urn, name }) => {
      const context = schoolContext(trust, urn);
      return kinds.flatMap((kind) => (kind.of === 'school' && context ? [subject(kind, context, urn, name)] : []));
    }),
    ...kinds.flatMap((kind) => (kind.of === 'trust' && !only ? [subject(kind, trust, '', trust.trustName)] : [])),
  ];
  const ofPeriod = found.filter((each) => period === undefined || ('period' in each && each.period === period));
  const taskOf = tasksFor(trust);
  return ofPeriod.map((each) => ('period' in each ? dated(each, taskOf(each), due) : each));
}

/** The tasks that a document is made for: those of the first activity of `Cycle` that names its kind. */
function tasksFor({ rows, register }: TrustContext): (subject: Subject) => readonly Dated[] {
  const kinds = new Map<string, string>();
  for (const { activity, document } of rows.cycle)
    if (document !== undefined && !kinds.has(document)) kinds.set(document, activity);
  const activityOf = (kind: string) => kinds.get(kind) ?? '';
  const tasks = groupedBy(
    rows.calendar.flatMap((row) => {
      const { activity = '', urn = '', due } = row;
      if (due === undefined) return [];
      const periods = new Set(periodsOfTask(row, register.calendarOf(urn)));
      return [...periods].map((period) => ({ name: nameOf(urn, activity, period), task: { ...row, activity, due } }));
    }),
  );
  return ({ kind, urn, period }) => tasks.get(nameOf(urn, activityOf(kind.title), period)) ?? [];
}

type Dated = TrustContext['rows']['calendar'][number] & { readonly activity: string; readonly due: Day };

function groupedBy(each: readonly { readonly name: string; readonly task: Dated }[]): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const { name, task } of each) {
    const group = groups.get(name);
    if (group) group.push(task);
    else groups.set(name, [task]);
  }
  return groups;
}

const nameOf = (urn: string, activity: string, period: string): string => [urn, activity, period].join('\n');

/** A document of several tasks, as the agenda of a half term's meetings is, is made for the first and kept up to date until the last. */
function dated(subject: Subject, tasks: readonly Dated[], onlyDue: boolean): Subject | DoesNotApply {
  const byDay = [...tasks].sort((a, b) => (a.due < b.due ? -1 : 1));
  const [first] = byDay;
  const last = byDay[byDay.length - 1];
  if (!first || !last) return subject;
  const { kind, urn, name } = subject;
  return onlyDue && tasks.every(({ status }) => status === 'Upcoming')
    ? {
        kind,
        urn,
        name,
        because: `${first.activity} falls due on ${sayDay(first.due)}: it is made nearer to that day`,
      }
    : { ...subject, dueOn: last.due };
}

function subject<Context extends TrustContext>(
  kind: Kind<Context>,
  context: Context,
  urn: string,
  name: string,
): Subject | DoesNotApply {
  const { applies, because } = kind.applies(context);
  if (!applies) return { kind, urn, name, because };
  const day = kind.periodDay?.(context) ?? context.today;
  const period = periodOn(day, kind.period, context.register.calendarOf(urn));
  return { kind, urn, name, period, data: () => kind.data(context) };
}
