/**
 * What people edited and nobody has recomputed since: a property for each school, and one for all of them.
 * Setting one asks nothing of the others, so that edits need no lock. A mark is never taken back: what was recomputed is
 * written beside it, once that is done, so that a run that dies leaves its marks standing.
 */
import type { Touched } from '../../jobs/edits/touched-schools.ts';
import type { Calls } from '../calls.ts';

const MARK = 'edited ';
const ALL = 'all';
const SETTLED = 'edits recomputed';

/** A value holds 9 KB on Google; all of ours together stay under this. */
export const MOST_BYTES = 8_000;

/** By school, or `all`: a stamp that no other edit has. */
export type Marks = ReadonlyMap<string, string>;

export interface MarkStore {
  readonly mark: (touched: Touched) => void;
  readonly read: () => { readonly marks: Marks; readonly unsettled: Touched };
  /** Says that what was edited up to these marks has been recomputed. */
  readonly settle: (marks: Marks) => void;
}

export function markStore({ call }: Calls): MarkStore {
  const store = call(() => PropertiesService.getDocumentProperties());
  const mark = (touched: Touched): void => {
    const names = touched === 'every school' ? [ALL] : touched;
    const marks = Object.fromEntries(names.map((name) => [MARK + name, stamp()]));
    call(() => store.setProperties(marks));
  };
  return {
    mark,
    read: () => {
      const held = call(() => store.getProperties());
      const marks = marksIn(held);
      return { marks, unsettled: unsettled(marks, settledIn(held[SETTLED])) };
    },
    settle: (marks) => {
      const text = [...marks].map((entry) => entry.join('=')).join(' ');
      if (2 * text.length < MOST_BYTES - 2 * MARK.length * marks.size) call(() => store.setProperty(SETTLED, text));
      else startAfresh([...marks.keys()]);
    },
  };

  /** So many marks that they would not fit: one for all takes their place first, so that none is lost on the way. */
  function startAfresh(names: readonly string[]): void {
    mark('every school');
    for (const name of names) if (name !== ALL) call(() => store.deleteProperty(MARK + name));
  }
}

/** Not a time: two edits may fall in one millisecond, and clocks differ. */
const stamp = (): string => Math.random().toString(36).slice(2, 7);

const marksIn = (held: Readonly<Record<string, string>>): Marks =>
  new Map(
    Object.entries(held).flatMap(([name, value]): [string, string][] =>
      name.startsWith(MARK) ? [[name.slice(MARK.length), value]] : [],
    ),
  );

const settledIn = (text = ''): Marks =>
  new Map(text.split(' ').map((entry): [string, string] => [entry.split('=')[0] ?? '', entry.split('=')[1] ?? '']));

function unsettled(marks: Marks, settled: Marks): Touched {
  const names = [...marks].flatMap(([name, value]) => (settled.get(name) === value ? [] : [name]));
  return names.includes(ALL) ? 'every school' : names;
}
