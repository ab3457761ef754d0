/** Problems of rows that were read: each cell makes sense, but not together, or not for its measure. */
import type { Source } from '../../domain/outcome.ts';
import type { Problem } from '../problem.ts';
import { decodeSource } from '../source.ts';
import type { Tab } from '../tab.ts';

export const rowOf = (source: Source): number => decodeSource(source)?.row ?? 0;

/** `field` names the column; '' the row as a whole. */
export const rowProblem = <T extends Tab>(
  tab: T,
  source: Source,
  field: (keyof T['columns'] & string) | '',
  { found, expected, toDo }: { readonly found: string; readonly expected: string; readonly toDo: string },
): Problem => ({
  tab: tab.name,
  row: rowOf(source),
  column: tab.columns[field]?.header ?? '',
  found,
  expected,
  do: toDo,
});
