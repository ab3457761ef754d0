/** Collects the rows that the files ask for, leaves out what stands already, and counts. */

import type { Tab } from '../../workbook/tab.ts';
import type { Change, Fields, Value } from '../change.ts';
import type { Replaced, TabCount } from './answer.ts';
import { cellOf, type Standing } from './standing.ts';

type Outcome = 'added' | 'changed' | 'same';

export interface Drafts {
  /**
   * Only the fields that differ are changed; what stood there otherwise is told. Where another file of this import
   * has filled a field otherwise already, that holds: the fields so left out are given back.
   */
  readonly put: <T extends Tab>(standing: Standing<T>, key: readonly string[], fields: Fields) => readonly string[];
  readonly add: (tab: Tab, fields: Fields) => void;
  readonly changes: readonly Change[];
  readonly replaced: readonly Replaced[];
  readonly counts: () => readonly TabCount[];
}

export function startDrafts(): Drafts {
  const changes: Change[] = [];
  const replaced: Replaced[] = [];
  const outcomes = new Map<string, Map<string, Outcome>>();
  const claims = new Map<string, Map<string, string>>();
  const count = (tab: Tab, key: string, outcome: Outcome): void => {
    const of = outcomes.get(tab.name) ?? new Map<string, Outcome>();
    const before = of.get(key);
    of.set(key, before === undefined || before === 'same' ? outcome : before);
    outcomes.set(tab.name, of);
  };
  const put: Drafts['put'] = ({ tab, find }, parts, fields) => {
    const key = parts.join('·');
    const { free, contested } = claim(claims, `${tab.name}·${key}`, fields);
    const held = find(parts);
    const differing = held ? differingIn(tab, held.row, free) : free.filter(isFilled);
    if (!held || differing.length > 0) {
      changes.push({ kind: 'put row', tab: tab.name, key: parts, fields: Object.fromEntries(differing) });
    }
    if (held) replaced.push(...replacedIn(tab, key, held.row, differing));
    count(tab, key, held ? (differing.length > 0 ? 'changed' : 'same') : 'added');
    return contested;
  };
  const add: Drafts['add'] = (tab, fields) => {
    changes.push({ kind: 'add row', tab: tab.name, fields });
    count(tab, `row ${changes.length}`, 'added');
  };
  const counts = (): TabCount[] => [...outcomes].map(([tab, of]) => ({ tab, ...countOf([...of.values()]) }));
  return { put, add, changes, replaced, counts };
}

type Entry = [field: string, value: Value];
type Held = { readonly [field: string]: unknown };

const isFilled = ([, value]: Entry): boolean => value !== null && value !== '';
const textOf = (value: unknown): string => String(value ?? '').trim();

const countOf = (all: readonly Outcome[]): Record<Outcome, number> => {
  const of = (outcome: Outcome): number => all.filter((each) => each === outcome).length;
  return { added: of('added'), changed: of('changed'), same: of('same') };
};

/** A field belongs to the file that fills it first. */
function claim(claims: Map<string, Map<string, string>>, row: string, fields: Fields) {
  const claimed = claims.get(row) ?? new Map<string, string>();
  claims.set(row, claimed);
  const free: Entry[] = [];
  const contested: string[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const first = claimed.get(field);
    if (first === undefined) claimed.set(field, textOf(value));
    if (first === undefined) free.push([field, value]);
    else if (first !== textOf(value)) contested.push(field);
  }
  return { free, contested };
}

const differingIn = (tab: Tab, held: object, entries: readonly Entry[]): Entry[] =>
  entries.filter(([field, value]) => textOf(cellOf(tab, field, (held as Held)[field])) !== textOf(value));

const replacedIn = (tab: Tab, key: string, held: object, entries: readonly Entry[]): Replaced[] =>
  entries.flatMap(([field, value]) => {
    const from = textOf(cellOf(tab, field, (held as Held)[field]));
    const column = tab.columns[field]?.header ?? field;
    return from === '' ? [] : [{ tab: tab.name, key, column, from, to: textOf(value) }];
  });
