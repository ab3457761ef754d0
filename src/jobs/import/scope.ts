/** Whose figures are taken: the schools of the GIAS file or trust, those of the tab Schools, and what they were before. */
import type { Day } from '../../domain/day.ts';
import type { SchoolRow } from '../../workbook/tabs/schools.ts';
import type { Gias } from './gias.ts';
import type { GiasSchool } from './gias-row.ts';
import { academiesIn, follow, type Links, linksOf, presentUrn } from './lineage.ts';
import type { ResultsFile } from './results-file.ts';
import type { Academy, SchoolLine } from './school-lines.ts';

export interface ScopeInputs {
  readonly held: readonly SchoolRow[];
  /** Undefined: no GIAS file was given. */
  readonly gias: Gias | undefined;
  /** Of the GIAS file: the schools of the trust, or all. */
  readonly chosen: readonly GiasSchool[];
  /** A trust was named: no school is taken that is not its own. */
  readonly isTrust: boolean;
  readonly files: readonly ResultsFile[];
  readonly today: Day;
}

export interface Scope {
  /** The present URN of the taken school that a URN is, or was; undefined: not taken. */
  readonly schoolOf: (urn: string) => string | undefined;
  /** Whether the GIAS file knows a URN, as a school's or as a predecessor's. */
  readonly isKnown: (urn: string) => boolean;
  readonly academies: ReadonlyMap<string, Academy>;
  /** Of each taken school: every URN in the files that it had before. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

export function scopeOf({ held, gias, chosen, isTrust, files, today }: ScopeInputs): Scope {
  const academies = academiesIn(files, today);
  const taken = new Set([...held, ...chosen].map(({ urn }) => urn));
  const links = linksOf([...held, ...chosen], academies);
  const isAll = !gias && !isTrust;
  const find = (urn: string): string | undefined => schoolOf(links, urn, taken, isAll);
  const schoolsOf = remember(find);
  const all = gias && linksOf(gias.schools, academies);
  const inGias = new Set(gias?.schools.map(({ urn }) => urn));
  const isKnown = (urn: string): boolean =>
    all !== undefined && follow(all, urn, (each) => inGias.has(each)) !== undefined;
  return { schoolOf: schoolsOf, isKnown, academies, before: beforeIn(files, schoolsOf) };
}

function schoolOf(links: Links, urn: string, taken: ReadonlySet<string>, isAll: boolean): string | undefined {
  return follow(links, urn, (each) => taken.has(each)) ?? (isAll ? presentUrn(links, urn) : undefined);
}

function remember(find: (urn: string) => string | undefined): (urn: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (urn) => {
    if (!known.has(urn)) known.set(urn, find(urn));
    return known.get(urn);
  };
}

function beforeIn(files: readonly ResultsFile[], schoolOf: Scope['schoolOf']): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, Set<string>>();
  const lines: readonly SchoolLine[] = files.flatMap(({ schools }) => schools);
  for (const { urn } of lines) {
    const present = schoolOf(urn);
    if (present === undefined || present === urn) continue;
    before.set(present, (before.get(present) ?? new Set()).add(urn));
  }
  return new Map([...before].map(([present, urns]) => [present, [...urns]]));
}
