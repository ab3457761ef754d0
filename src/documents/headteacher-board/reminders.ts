/** What every school owes soon, by kind: how many, and when. Who has done it already, and who is late, is nobody else's to know. */
import { addDays, type Day } from '../../domain/day.ts';
import { sayCount } from '../../domain/number.ts';
import type { CalendarRow } from '../../workbook/tabs/calendar.ts';
import type { CycleRow } from '../../workbook/tabs/cycle.ts';
import type { TrustContext } from '../context.ts';
import { isPrivateTask } from '../open-tasks.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import { MEETING, nextMeeting } from './meetings.ts';

const FOUR_WEEKS = 28;

/** In the four weeks from the next meeting; while none is in the calendar, from today. */
export function reminderRows(trust: TrustContext) {
  const from = nextMeeting(trust) ?? trust.today;
  const to = addDays(from, FOUR_WEEKS);
  const coming = trust.rows.calendar.filter(({ due }) => due !== undefined && due >= from && due <= to);
  return activitiesOf(trust.rows.cycle)
    .flatMap((rule) =>
      rowOf(
        rule,
        coming.filter((task) => isOf(task, rule)),
        trust,
      ),
    )
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .map(({ first: _, ...row }) => row);
}

/** What the cycle asks of every school, and what of the trust's own it tells every headteacher: a colour's own duties would tell who has that colour. */
const activitiesOf = (cycle: readonly CycleRow[]): readonly CycleRow[] =>
  cycle.filter(
    ({ activity, appliesTo, tell = '' }) =>
      !isPrivateTask(activity) &&
      (appliesTo === 'Every school' || (appliesTo === 'Trust' && tellsHeadteachers(tell) && activity !== MEETING)),
  );

const tellsHeadteachers = (tell: string): boolean => tell.split(',').some((role) => role.trim() === 'Headteacher');

const isOf = ({ activity, urn, status, notNeeded }: CalendarRow, rule: CycleRow): boolean =>
  activity === rule.activity &&
  (urn === undefined) === (rule.appliesTo === 'Trust') &&
  status !== 'Not needed' &&
  notNeeded === undefined;

function rowOf({ activity, appliesTo, owner }: CycleRow, tasks: readonly CalendarRow[], trust: TrustContext) {
  const days = tasks.flatMap(({ due }) => due ?? []).sort();
  const [first] = days;
  if (first === undefined) return [];
  const schools = new Set(tasks.map(({ urn }) => urn)).size;
  const all = trust.records.schools.filter(({ joined }) => joined === undefined || joined <= trust.today).length;
  const owing = appliesTo === 'Trust' ? 'The trust' : schools >= all ? 'Every school' : sayCount(schools, 'school');
  return [{ first, activity, owner: owner ?? NOT_HELD, owing, due: sayDays(first, days[days.length - 1] ?? first) }];
}

const sayDays = (first: Day, last: Day): string =>
  first === last ? shortDay(first) : `${shortDay(first)} to ${shortDay(last)}`;
