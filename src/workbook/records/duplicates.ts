/** Rows with one key. What they agree on is safe to use; what they contradict each other in is not. */
import type { Source } from '../../domain/outcome.ts';
import type { Problem } from '../problem.ts';
import type { Tab } from '../tab.ts';
import { rowOf, rowProblem } from './row-problem.ts';

interface Sourced {
  readonly source: Source;
}

/**
 * What becomes of rows with one key that differ. `merge`: one row, with what they agree on.
 * `keep`: all of them, for a register must not lose a record. `first`: the first alone.
 */
export type Conflict = 'merge' | 'keep' | 'first';

const WHAT: Readonly<Record<Conflict, string>> = {
  merge: 'What they contradict each other in is not used. Delete the row that does not hold',
  keep: 'All of them are used. Give each its own key, or delete the one that does not hold',
  first: 'The first is used. Delete the row that does not hold',
};

export interface Distinct<R> {
  readonly rows: readonly R[];
  readonly problems: readonly Problem[];
}

/** `key`: the fields that tell rows apart; a row without one of the `needed` is left alone. */
export function distinct<R extends Sourced>(
  tab: Tab,
  rows: readonly R[],
  conflict: Conflict,
  key: readonly string[] = tab.key,
): Distinct<R> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const id = keyOf(tab, row, key);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  if (groups.size === rows.length) return { rows, problems: [] };
  const problems: Problem[] = [];
  const kept = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    if (group.every((row) => isSame(row, first))) {
      problems.push(sameRows(tab, group));
      return [first];
    }
    for (const row of group) problems.push(differingRows(tab, row, group, conflict));
    if (conflict === 'keep') return group;
    return [conflict === 'first' ? first : agreed(group)];
  });
  return { rows: kept, problems };
}

const fieldsOf = (row: Sourced): Readonly<Record<string, unknown>> => row as unknown as Record<string, unknown>;

/** A row that lacks a part of its key (told of where it was read) is like no other. */
function keyOf(tab: Tab, row: Sourced, key: readonly string[]): string {
  const fields = fieldsOf(row);
  const lacks = key.some((field) => fields[field] === undefined && tab.columns[field]?.blank === 'noted');
  return lacks ? `row ${row.source}` : JSON.stringify(key.map((field) => fields[field] ?? ''));
}

const isEqual = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b;

function isSame(a: Sourced, b: Sourced): boolean {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  names.delete('source');
  return [...names].every((name) => isEqual(left[name], right[name]));
}

/** One row with every field that no other row contradicts; a blank contradicts nothing. */
function agreed<R extends Sourced>(group: readonly R[]): R {
  const together: Record<string, unknown> = {};
  const contradicted = new Set<string>();
  for (const row of group) {
    for (const [name, value] of Object.entries(row)) {
      if (!(name in together)) together[name] = value;
      else if (name !== 'source' && !isEqual(together[name], value)) contradicted.add(name);
    }
  }
  for (const name of contradicted) delete together[name];
  return together as unknown as R;
}

const MOST_NAMED = 5;

/** `rows 2, 5 and 9`; of many only the first few. */
export function sayRows(rows: readonly Sourced[]): string {
  const numbers = rows.slice(0, MOST_NAMED).map(({ source }) => rowOf(source));
  const last = rows.length > MOST_NAMED ? `${rows.length - MOST_NAMED} more` : numbers.pop();
  return `rows ${numbers.join(', ')} and ${last}`;
}

const sayKey = (tab: Tab): string =>
  tab.key.map((field) => tab.columns[field]?.header ?? field).join(', ') || 'the same key';

function sameRows(tab: Tab, group: readonly Sourced[]): Problem {
  const second = group[1] as Sourced;
  return rowProblem(tab, second.source, '', {
    found: `${sayRows(group)} are the same`,
    expected: `one row for each ${sayKey(tab)}`,
    toDo: 'One of them is used. Delete the others',
  });
}

const differingRows = (tab: Tab, row: Sourced, group: readonly Sourced[], conflict: Conflict): Problem =>
  rowProblem(tab, row.source, '', {
    found: `${sayRows(group)} have one ${sayKey(tab)} and differ`,
    expected: `one row for each ${sayKey(tab)}`,
    toDo: WHAT[conflict],
  });
