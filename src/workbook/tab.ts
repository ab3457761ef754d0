/** A tab of the workbook as data: one value gives its headers, choices, notes, protection and the type of its rows. */
import type { Source } from '../domain/outcome.ts';
import type { Column } from './column.ts';

export const TAB_GROUPS = ['Now', 'Records', 'Policy', 'Log'] as const;
export type TabGroup = (typeof TAB_GROUPS)[number];

export interface Columns {
  readonly [field: string]: Column;
}

export interface Tab<C extends Columns = Columns> {
  readonly name: string;
  readonly group: TabGroup;
  /** What the tab is for, in a sentence. */
  readonly about: string;
  /** The fields that tell its rows apart, in the contract's order. */
  readonly key: readonly string[];
  readonly columns: C;
}

interface TabDefinition<C extends Columns> extends Omit<Tab<C>, 'key' | 'columns'> {
  readonly key: readonly (keyof NoInfer<C> & string)[];
  readonly columns: () => C;
}

/** Its columns are made when they are first asked for: every execution meets every tab, and reads a few. */
export function tab<const C extends Columns>({ columns, ...rest }: TabDefinition<C>): Tab<C> {
  let made: C | undefined;
  return {
    ...rest,
    get columns() {
      made ??= columns();
      return made;
    },
  };
}

type ValueOf<C> = C extends Column<infer T> ? T : never;
type GivenIn<C extends Columns> = { [F in keyof C]: C[F] extends Column<unknown, true> ? F : never }[keyof C];
type Flat<T> = { [K in keyof T]: T[K] };

/** A row as it is read: the fields that are always there, those that may not be, and where it was read. */
export type Row<T extends Tab> =
  T extends Tab<infer C>
    ? Flat<
        { readonly source: Source } & { readonly [F in GivenIn<C>]: ValueOf<C[F]> } & {
          readonly [F in Exclude<keyof C, GivenIn<C>>]?: ValueOf<C[F]>;
        }
      >
    : never;
