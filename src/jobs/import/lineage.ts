/**
 * Which of the schools that are taken a URN belongs to: its own, or a URN that the school had before.
 * Links come from the tab Schools, from GIAS (Predecessor), and from results files, where a school's row names the
 * academy that it became. A plan to convert is dropped again in later files, so only a school's latest row is believed.
 */
import type { Day } from '../../domain/day.ts';
import type { ResultsFile } from './results-file.ts';
import type { Academy } from './school-lines.ts';

export interface Links {
  /** From a URN to those that came after it. */
  readonly after: ReadonlyMap<string, readonly string[]>;
}

interface Predecessors {
  readonly urn: string;
  readonly predecessors: readonly string[];
}

export function linksOf(known: readonly Predecessors[], academies: ReadonlyMap<string, Academy>): Links {
  const after = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    const found = after.get(from);
    if (!found) after.set(from, [to]);
    else if (!found.includes(to)) found.push(to);
  };
  for (const { urn, predecessors } of known) for (const from of predecessors) link(from, urn);
  for (const [from, { urn }] of academies) link(from, urn);
  return { after };
}

/** The academy that each school became, by its row in the latest file that has it, once that academy has opened. */
export function academiesIn(files: readonly ResultsFile[], today: Day): ReadonlyMap<string, Academy> {
  const latest = new Map<string, Academy | undefined>();
  for (const { schools } of [...files].sort((a, b) => a.year - b.year)) {
    for (const { urn, academy } of schools) latest.set(urn, academy);
  }
  const opened = [...latest].filter(
    (entry): entry is [string, Academy] => entry[1] !== undefined && (entry[1].opens ?? today) <= today,
  );
  return new Map(opened);
}

/** The first of the wanted schools that a URN is, or became; undefined where it is none of them. */
export function follow({ after }: Links, urn: string, isWanted: (urn: string) => boolean): string | undefined {
  const seen = new Set([urn]);
  for (const each of seen) {
    if (isWanted(each)) return each;
    for (const next of after.get(each) ?? []) seen.add(next);
  }
  return undefined;
}

/** The last of the line, for want of a list of schools: the URN that it has now. */
export function presentUrn({ after }: Links, urn: string): string {
  const seen = new Set([urn]);
  for (const each of seen) for (const next of after.get(each) ?? []) seen.add(next);
  return [...seen].find((each) => !after.has(each)) ?? urn;
}
