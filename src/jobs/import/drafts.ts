/** Collects the rows that the files ask for, leaves out what stands already, and counts. */

import type { Tab } from '../../workbook/tab.ts';
import type { Change, Fields, Value } from '../change.ts';
import type { Replaced, TabCount } from './answer.ts';
import { cellOf, type Standing } from './standing.ts';

type Outcome = 'added' | 'changed' | 'same';

export interface Drafts {
  /** Only the fields that differ are changed. What stood there otherwise is told. */
  readonly put: <T extends Tab>(standing: Standing<T>, key: readonly string[], fields: Fields) => Outcome;
  readonly add: (tab: Tab, fields: Fields) => void;
  readonly changes: readonly Change[];
  readonly replaced: readonly Replaced[];
  readonly counts: () => readonly TabCount[];
}

export function startDrafts(): Drafts {
  const changes: Change[] = [];
  const replaced: Replaced[] = [];
  const counts = new Map<string, Record<Outcome, number>>();
  const count = (tab: Tab, outcome: Outcome): Outcome => {
    const of = counts.get(tab.name) ?? { added: 0, changed: 0, same: 0 };
    of[outcome] += 1;
    counts.set(tab.name, of);
    return outcome;
  };
  const put: Drafts['put'] = ({ tab, find }, key, fields) => {
    const held = find(key);
    const differing = held ? differingIn(tab, held.row, fields) : Object.entries(fields).filter(isFilled);
    if (held && differing.length === 0) return count(tab, 'same');
    changes.push({ kind: 'put row', tab: tab.name, key, fields: Object.fromEntries(differing) });
    if (held) replaced.push(...replacedIn(tab, key, held.row, differing));
    return count(tab, held ? 'changed' : 'added');
  };
  const add: Drafts['add'] = (tab, fields) => {
    changes.push({ kind: 'add row', tab: tab.name, fields });
    count(tab, 'added');
  };
  const asCounted = (): TabCount[] => [...counts].map(([tab, of]) => ({ tab, ...of }));
  return { put, add, changes, replaced, counts: asCounted };
}

type Entry = [field: string, value: Value];
type Held = { readonly [field: string]: unknown };

const isFilled = ([, value]: Entry): boolean => value !== null && value !== '';
const textOf = (value: unknown): string => String(value ?? '').trim();

const differingIn = (tab: Tab, held: object, fields: Fields): Entry[] =>
  Object.entries(fields).filter(
    ([field, value]) => textOf(cellOf(tab, field, (held as Held)[field])) !== textOf(value),
  );

const replacedIn = (tab: Tab, key: readonly string[], held: object, entries: readonly Entry[]): Replaced[] =>
  entries.flatMap(([field, value]) => {
    const from = textOf(cellOf(tab, field, (held as Held)[field]));
    const column = tab.columns[field]?.header ?? field;
    return from === '' ? [] : [{ tab: tab.name, key: key.join('·'), column, from, to: textOf(value) }];
  });
