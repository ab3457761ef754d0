/** The documents that could be made for what was asked: each school's and the trust's own, each of its period. */
import { schoolContext, type TrustContext } from '../../documents/context.ts';
import type { DocumentKind, Kind, KindName } from '../../documents/kind.ts';
import { periodOn } from '../../documents/period.ts';
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

type TaskRow = TrustContext['rows']['calendar'][number];

/** The task that a document is made for: by the activities of `Cycle` that name its kind. */
function tasksFor({ rows }: TrustContext): (subject: Subject) => TaskRow | undefined {
  const kinds = new Map(rows.cycle.flatMap(({ activity, document }) => (document ? [[activity, document]] : [])));
  const tasks = new Map<string, TaskRow>();
  for (const row of rows.calendar) {
    const name = nameOf(row.urn ?? '', kinds.get(row.activity ?? '') ?? '', row.period ?? '');
    const known = tasks.get(name);
    // Of several one that is due already counts.
    if (!known || known.status === 'Upcoming') tasks.set(name, row);
  }
  return ({ kind, urn, period }) => tasks.get(nameOf(urn, kind.title, period));
}

const nameOf = (urn: string, kind: string, period: string): string => [urn, kind, period].join('\n');

function dated(subject: Subject, task: TaskRow | undefined, onlyDue: boolean): Subject | DoesNotApply {
  const { kind, urn, name } = subject;
  if (!task || task.due === undefined) return subject;
  return onlyDue && task.status === 'Upcoming'
    ? { kind, urn, name, because: `${task.activity} falls due on ${sayDay(task.due)}: it is made nearer to that day` }
    : { ...subject, dueOn: task.due };
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
