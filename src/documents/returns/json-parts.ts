/** Parts of an answer of Docs, whatever stands there instead: what is not of its kind is read as absent. */

const isPart = <T>(value: T): value is T & object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const partsIn = <T extends object>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? list.filter(isPart) : [];

export const partIn = <T extends object>(part: T | undefined): Partial<T> => (isPart(part) ? part : {});

export const textIn = (value: string | undefined): string => (typeof value === 'string' ? value : '');

export const indexIn = (value: number | undefined, otherwise = 0): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

export const isAny = (list: readonly unknown[] | undefined): boolean => Array.isArray(list) && list.length > 0;
