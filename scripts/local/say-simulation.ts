/** A simulated stretch of days, for people to read in a terminal: tasks by status, mails by month and kind, by role and month, and who hears most. */
import { sayDay } from '../../src/domain/day.ts';
import type { SimulateAnswer, SimulatedMail, SimulatedTask } from '../../src/jobs/simulate.ts';
import { count } from './count.ts';
import { layOut } from './lay-out.ts';

export function saySimulation({ from, to, people, tasks, mails }: SimulateAnswer): string {
  return [
    `From ${sayDay(from)} to ${sayDay(to)}, people ${people}.`,
    `${count(tasks.length, 'task')} fall due:`,
    ...byActivity(tasks),
    `${count(mails.length, 'mail')}:`,
    ...byMonth(mails),
    'By role and month; somebody with two roles counts in both:',
    byRole(mails),
    'Who hears:',
    ...byPerson(mails),
  ].join('\n');
}

const STATUSES: readonly SimulatedTask['status'][] = ['Upcoming', 'Due', 'Overdue', 'Done', 'Not needed'];

/** `  Peer review: 18 (17 Done, 1 Upcoming)`. */
function byActivity(tasks: readonly SimulatedTask[]): readonly string[] {
  return [...grouped(tasks, ({ activity }) => activity)].map(([activity, own]) => {
    const counts = STATUSES.map((status) => [status, own.filter((task) => task.status === status).length] as const);
    const said = counts.filter(([, number]) => number > 0).map(([status, number]) => `${number} ${status}`);
    return `  ${activity}: ${own.length} (${said.join(', ')})`;
  });
}

const byMonth = (mails: readonly SimulatedMail[]): readonly string[] =>
  [...grouped(mails, monthOf)].map(([month, own]) => {
    const kinds = [...grouped(own, ({ kind }) => kind)].map(([kind, each]) => `${each.length} ${kind}`);
    return `  ${month}: ${own.length} (${kinds.join(', ')})`;
  });

function byRole(mails: readonly SimulatedMail[]): string {
  const months = [...grouped(mails, monthOf).keys()].sort();
  const each = mails.flatMap((mail) => mail.roles.map((role) => ({ ...mail, role })));
  const rows = [...grouped(each, ({ role }) => role)].sort(([, one], [, other]) => other.length - one.length);
  return layOut(
    ['', ...months, 'all'],
    rows.map(([role, own]) => [
      role,
      ...months.map((month) => String(own.filter((mail) => monthOf(mail) === month).length)),
      String(own.length),
    ]),
  );
}

const monthOf = ({ on }: SimulatedMail): string => on.slice(0, 7);

const byPerson = (mails: readonly SimulatedMail[]): readonly string[] =>
  [...grouped(mails, ({ to }) => to)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([address, own]) => `  ${address}: ${own.length}`);

function grouped<T>(all: readonly T[], nameOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each]);
  return groups;
}
