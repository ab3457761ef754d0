/** The same list with the things from `from`, `remove` of them, replaced. */
export function replacedAt<T>(list: readonly T[], from: number, remove: number, ...items: readonly T[]): readonly T[] {
  return [...list.slice(0, from), ...items, ...list.slice(from + remove)];
}
