/** What would change a category, in sentences that leave the Executive Team. */
import type { Indicated } from '../../domain/category/assess.ts';
import { NO_WAY, sayChangeSet } from '../../domain/category/say-change.ts';
import type { ChangeSet, WouldChange } from '../../domain/category/would-change.ts';
import type { Source } from '../../domain/outcome.ts';

export type WaysOut = {
  readonly better: readonly string[];
  readonly worse: readonly string[];
};

export function waysOut(
  { lessSerious, moreSerious }: WouldChange,
  indicated: Indicated,
  small: ReadonlySet<Source>,
): WaysOut {
  const say = (sets: readonly ChangeSet[]): readonly string[] => [...new Set(sets.map((set) => sayWay(set, small)))];
  const cannotImprove = indicated === 'GREEN' || indicated === 'Not yet set';
  return {
    better: lessSerious.length > 0 || cannotImprove ? say(lessSerious) : [`${NO_WAY.lessSerious}.`],
    worse: moreSerious.length > 0 || indicated === 'RED' ? say(moreSerious) : [`${NO_WAY.moreSerious}.`],
  };
}

/** How far a figure would have to move gives the figure away. */
function sayWay(set: ChangeSet, small: ReadonlySet<Source>): string {
  const hides = set.changes.some((change) => change.kind === 'set' && small.has(change.source));
  if (hides) return `A change that rests on a figure not shown (small numbers) would lead to ${set.to}.`;
  return `${sayChangeSet(set).replace(/: (GREEN|YELLOW|AMBER|RED)$/, '')}; the criteria would then indicate ${set.to}.`;
}
