import type { ChangeSet } from './would-change.ts';

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

/** `2.3 points more in reading, writing and maths (65%) would clear R7: AMBER`. */
export function sayChangeSet({ takes, clears, meets, to }: ChangeSet): string {
  const effects = [
    ...(clears.length > 0 ? [`clear ${join(clears)}`] : []),
    ...(meets.length > 0 ? [`meet ${join(meets)}`] : []),
  ];
  const [first = '', ...rest] = takes;
  const sentence = join([first.charAt(0).toUpperCase() + first.slice(1), ...rest]);
  return `${sentence} would ${effects.join(' and ')}: ${to}`;
}

export const NO_WAY = {
  lessSerious:
    'No change in the latest figures, the likely outcome, rapid improvement or an open judgement would lead to a less serious colour',
  moreSerious:
    'No change in the latest figures, the likely outcome, rapid improvement or an open judgement would lead to a more serious colour',
} as const;
