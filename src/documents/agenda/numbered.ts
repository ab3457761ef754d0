/** The items of an agenda, numbered in their order; one with nothing in it is null and takes no number. */
import type { Data, Value } from '../template/data.ts';

export function inOrder<Items extends Readonly<Record<string, Data | null>>>(items: Items) {
  let number = 0;
  const numbered = Object.entries(items).map(([name, item]) => [
    name,
    isEmpty(item) ? null : { no: ++number, ...item },
  ]);
  return Object.fromEntries(numbered) as { readonly [Name in keyof Items]: (Data & { readonly no: number }) | null };
}

/** No list in it holds anything. */
const isEmpty = (item: Data | null): item is null => item === null || Object.values(item).every(isEmptyList);

const isEmptyList = (value: Value): boolean => !Array.isArray(value) || value.length === 0;
