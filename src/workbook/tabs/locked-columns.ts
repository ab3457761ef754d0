import type { Columns } from '../tab.ts';

/** Columns that the program writes (⊙). */
export const lockedColumns = <const C extends Columns>(columns: C): C =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, { ...column, locked: true }])) as C;
