/** Who is in the team of which peer review, half term by half term, and how often in a school year. */
import { type AcademicYear, academicYearOf } from '../academic-year.ts';
import type { Day } from '../day.ts';
import type { Leader } from './leaders.ts';

export interface Duty {
  readonly urn: string;
  readonly on: Day;
  readonly halfTerm: string;
}

export interface Duties {
  readonly add: (leader: Leader, at: Duty) => void;
  /** Whoever is in a team in that half term, with where: by their ids. */
  readonly inHalfTerm: (halfTerm: string) => ReadonlyMap<string, readonly Duty[]>;
  /** How often each is in one in the school year of a day. */
  readonly inYear: (day: Day) => ReadonlyMap<string, number>;
}

/** Filled as reviews are staffed. */
export function newDuties(): Duties {
  const halfTerms = new Map<string, Map<string, readonly Duty[]>>();
  const years = new Map<AcademicYear, Map<string, number>>();
  return {
    add: ({ id }, duty) => {
      const inHalfTerm = within(halfTerms, duty.halfTerm);
      inHalfTerm.set(id, [...(inHalfTerm.get(id) ?? []), duty]);
      const inYear = within(years, academicYearOf(duty.on));
      inYear.set(id, (inYear.get(id) ?? 0) + 1);
    },
    inHalfTerm: (halfTerm) => within(halfTerms, halfTerm),
    inYear: (day) => within(years, academicYearOf(day)),
  };
}

function within<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const held = maps.get(key) ?? new Map<string, V>();
  maps.set(key, held);
  return held;
}
