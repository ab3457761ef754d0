/** A task as a line of a mail: what, which school, its date, and a link to its document. */
import { sayDay } from '../../domain/day.ts';
import type { Section } from './frame.ts';
import type { Item } from './mail.ts';
import { escaped, linkBelow, linked, oneLine, safeLink } from './plain-text.ts';

/** From so many schools on, one activity of one day is one line: a screen holds it. */
const MANY = 4;

/** `schools`: how many the trust has: a line of all of them need not name each. */
export function section(heading: string, items: readonly Item[], schools: number): readonly Section[] {
  if (items.length === 0) return [];
  const lines = gathered(items);
  return [
    {
      heading,
      text: lines.map((line) => textLine(line, schools)),
      html: lines.map((line) => htmlLine(line, schools)),
    },
  ];
}

/** The first of several schools' tasks, each other one's beside it. */
function gathered(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { activity, due, owner } = item;
    const key = JSON.stringify([activity, due, owner]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => (group.length < MANY ? group.map((item) => [item]) : [group]));
}

function textLine(items: readonly Item[], schools: number): string {
  const [item] = items;
  if (!item) return '';
  const where = items.map(schoolOf).join(', ');
  const head = items.length === 1 ? where : isAll(items, schools) ? EVERY : `${items.length} schools (${where})`;
  return `${oneLine(item.activity)}, ${head}: ${when(item)}${items.length === 1 ? linkBelow(item.link) : ''}`;
}

function htmlLine(items: readonly Item[], schools: number): string {
  const [item] = items;
  if (!item) return '';
  const activity = escaped(oneLine(item.activity));
  const date = `<strong>${escaped(when(item))}</strong>`;
  if (items.length === 1) return `${linked(activity, item.link)}, ${escaped(schoolOf(item))}: ${date}`;
  const named = items.map((each) => linked(escaped(schoolOf(each)), each.link)).join(', ');
  const hasLinks = items.some(({ link }) => safeLink(link) !== undefined);
  if (!isAll(items, schools)) return `${activity}, ${items.length} schools (${named}): ${date}`;
  return `${activity}, ${EVERY}${hasLinks ? ` (${named})` : ''}: ${date}`;
}

const EVERY = 'every school';
const isAll = (items: readonly Item[], schools: number): boolean =>
  schools > 0 && new Set(items.map(({ school }) => school)).size >= schools;

const schoolOf = ({ school }: Item): string => (school === undefined ? 'the trust' : oneLine(school));

function when({ due, isOverdue, isOwn, owner }: Item): string {
  const date = `${isOverdue ? 'was due' : 'due'} ${sayDay(due)}`;
  return isOwn ? date : `${date}, with ${withArticle(oneLine(owner))}`;
}

/** `the Headteacher`: owners are roles. */
const withArticle = (owner: string): string => (owner === '' ? 'nobody' : `the ${owner.replace(/^the /i, '')}`);

export const sayTasks = (count: number): string => `${count} ${count === 1 ? 'task' : 'tasks'}`;

/** `2 overdue, 3 due`. */
export const sayCounts = (overdue: number, due: number): string =>
  [overdue > 0 ? `${overdue} overdue` : '', due > 0 ? `${due} due` : ''].filter((part) => part !== '').join(', ');

/** By date, then by activity and school. */
export const inOrder = (items: readonly Item[]): readonly Item[] =>
  [...items].sort((one, other) => compare(keyOf(one), keyOf(other)));
const keyOf = ({ due, activity, school = '', task }: Item): string => [due, activity, school, task].join('\n');
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
