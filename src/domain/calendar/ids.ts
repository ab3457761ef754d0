/** Names of tasks, readable and for good: `900001·Data capture·2026/27 Autumn 1`, `900001·Peer review·2026/27·2`. */
const TRUST = 'trust';
const DOT = '·';

/** `which`: the period, the event's day or the concern's Ref, and a number where there are several. */
export const taskId = (urn: string | undefined, activity: string, ...which: readonly (string | number)[]): string =>
  [urn ?? TRUST, activity, ...which].join(DOT);

/** A row that somebody typed in by hand has another name, and is left as it is. */
export const isNamed = (task: string, urn: string | undefined, activity: string): boolean =>
  task.startsWith(`${urn ?? TRUST}${DOT}${activity}${DOT}`);

/** `2` of `900001·Peer review·2026/27·2`. */
export function numberIn(task: string): number | undefined {
  const last = task.slice(task.lastIndexOf(DOT) + 1);
  return /^[1-9]\d{0,3}$/.test(last) ? Number(last) : undefined;
}

/** `900001·Peer review·2026/27` of the same. */
export const withoutNumber = (task: string): string => task.slice(0, task.lastIndexOf(DOT));
