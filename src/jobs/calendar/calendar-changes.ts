/** What the calendar of the day changes in its tab: rows by their task, the program's columns only, and no row that stands as it is. */
import { periodsOfTask } from '../../documents/period.ts';
import type { CalendarInput } from '../../domain/calendar/input.ts';
import { type PlannedCalendar, planCalendar } from '../../domain/calendar/plan-calendar.ts';
import type { HeldTask, Task } from '../../domain/calendar/task.ts';
import type { Day } from '../../domain/day.ts';
import type { Figure } from '../../domain/records.ts';
import type { TermCalendar } from '../../domain/school-days.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';
import { type CalendarRow, calendar } from '../../workbook/tabs/calendar.ts';
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { Review } from '../../workbook/tabs/reviews.ts';
import type { Change, Fields, PutRow } from '../change.ts';
import { readCalendar } from './calendar-input.ts';
import { sayProblem } from './say-problem.ts';

export interface CalendarChanges {
  readonly changes: readonly Change[];
  readonly tasks: readonly Task[];
  /** What they were worked out from, for what follows from them. */
  readonly input: CalendarInput;
  readonly reviews: readonly Review[];
  readonly problems: readonly Problem[];
}

/** `figures`: those of the records, with what this run takes from the grid. */
export function calendarChanges(
  trust: TrustRecords,
  figures: readonly Figure[],
  snapshot: Snapshot,
  today: Day,
): CalendarChanges {
  const { input, rows, documents, reviews, calendarOf, problems } = readCalendar(trust, figures, snapshot, today);
  const planned = planCalendar(input);
  return {
    changes: changesOf(
      planned,
      rows,
      linksIn(documents, calendarOf),
      new Map(trust.records.schools.map(({ urn, name }) => [urn, name])),
    ),
    tasks: planned.tasks,
    input,
    reviews,
    problems: [...problems, ...planned.problems.map(sayProblem)],
  };
}

function changesOf(
  { tasks, withdrawn }: PlannedCalendar,
  rows: readonly CalendarRow[],
  linkOf: (task: Task) => string | undefined,
  names: ReadonlyMap<string, string>,
): readonly PutRow[] {
  const held = new Map(rows.map((row) => [row.task, row]));
  return [
    ...tasks.flatMap((task) => {
      const fields = fieldsOf(task, linkOf(task), task.urn === undefined ? undefined : names.get(task.urn));
      return isSame(held.get(task.id), fields) ? [] : [put(task.id, fields)];
    }),
    ...withdrawn.flatMap((task) => withdrawnRow(task, held.get(task.task))),
  ];
}

const put = (task: string, fields: Fields): PutRow => ({ kind: 'put row', tab: calendar.name, key: [task], fields });

const fieldsOf = (task: Task, link: string | undefined, school: string | undefined): Fields => ({
  urn: task.urn ?? null,
  school: school ?? null,
  activity: task.activity,
  due: task.due,
  owner: task.owner,
  level: task.level,
  status: task.status,
  document: link ?? null,
  period: task.period,
  madeFor: task.madeFor,
  because: task.because ?? null,
});

const isSame = (row: CalendarRow | undefined, fields: Fields): boolean =>
  row !== undefined &&
  Object.entries(fields).every(([field, value]) => (row[field as keyof CalendarRow] ?? null) === value);

/** Only where the row is still there: one that a person has deleted is not put back. */
function withdrawnRow({ task }: HeldTask, row: CalendarRow | undefined): readonly PutRow[] {
  const fields: Fields = { status: 'Not needed', because: NO_LONGER };
  return isSame(row, fields) ? [] : [{ ...put(task, fields), when: { task } }];
}

const NO_LONGER = 'The cycle no longer asks for it';

/** The latest version of the document of a task's kind and period. */
function linksIn(rows: readonly DocumentRow[], calendarOf: CalendarOf): (task: Task) => string | undefined {
  const latest = new Map<string, DocumentRow>();
  for (const row of rows) {
    if (row.link === undefined || row.status === 'Superseded' || row.status === 'Not found') continue;
    const id = nameOf(row.urn, row.kind, row.period);
    if ((row.version ?? 0) >= (latest.get(id)?.version ?? 0)) latest.set(id, row);
  }
  return (task) => {
    if (task.document === undefined) return undefined;
    for (const period of periodsOfTask(task, calendarOf(task.urn ?? ''))) {
      const row = latest.get(nameOf(task.urn, task.document, period));
      if (row) return row.link;
    }
    return undefined;
  };
}

type CalendarOf = (urn: string) => TermCalendar;

const nameOf = (urn = '', kind = '', period = ''): string => [urn, kind, period].join('·');
