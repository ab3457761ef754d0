/** Finds a school by what people type for it. */
import { plain } from './plain.ts';

export interface SchoolNames {
  /** The URN that a URN or a name stands for; undefined where there is no such school, or several of that name. */
  readonly urnOf: (text: string) => string | undefined;
  readonly nameOf: (urn: string) => string | undefined;
}

interface Named {
  readonly urn: string;
  readonly name?: string;
  readonly predecessors: readonly string[];
}

export function schoolNames(schools: readonly Named[]): SchoolNames {
  const urns = new Set(schools.flatMap(({ urn, predecessors }) => [urn, ...predecessors]));
  const byName = new Map<string, string | undefined>();
  const names = new Map<string, string>();
  for (const { urn, name } of schools) {
    if (name === undefined) continue;
    const known = plain(name);
    byName.set(known, byName.has(known) && byName.get(known) !== urn ? undefined : urn);
    if (!names.has(urn)) names.set(urn, name);
  }
  return {
    urnOf: (text) => (urns.has(text) ? text : byName.get(plain(text))),
    nameOf: (urn) => names.get(urn),
  };
}
