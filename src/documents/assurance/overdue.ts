/** Duties of the cycle that are late, by activity and monitoring level. Urgent tasks are told with their cases, and no school is named. */
import type { CalendarRow } from '../../workbook/tabs/calendar.ts';
import type { TrustContext } from '../context.ts';
import { isOpenTask } from '../open-tasks.ts';
import { NOT_HELD, shortDay } from '../words.ts';

type Late = CalendarRow & { readonly due: string; readonly activity: string };

export function overdueRows({ rows, today }: TrustContext) {
  const late = rows.calendar
    .filter((row): row is Late => row.due !== undefined && row.activity !== undefined && row.due < today)
    .filter((row) => isOpenTask(row) && !/^urgent/i.test(row.activity))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  return [...new Set(late.map(groupOf))].map((group) => {
    const tasks = late.filter((row) => groupOf(row) === group);
    return rowOf(tasks);
  });
}

const groupOf = ({ activity, level }: Late): string => `${activity}·${level ?? ''}`;

const rowOf = (tasks: readonly Late[]) => ({
  activity: tasks[0]?.activity ?? NOT_HELD,
  owner: [...new Set(tasks.map(({ owner }) => owner ?? NOT_HELD))].join(', '),
  level: sayLevel(tasks[0]?.level),
  count: tasks.length,
  oldest: shortDay(tasks[0]?.due ?? ''),
});

const LEVELS = ['headteacher and senior leaders', 'Academy Committee or Council', 'Executive Team', 'Board'] as const;

const sayLevel = (level: number | undefined): string => {
  const said = level === undefined ? undefined : LEVELS[level - 1];
  return said === undefined ? NOT_HELD : `${level}, ${said}`;
};
