import type { EvidenceName, EvidenceSet } from '../evidence/evidence.ts';
import type { Evidence } from '../known.ts';
import type { Outcome } from '../outcome.ts';
import type { Limits } from './limits.ts';

/** What an example says of a piece of evidence: its value, or whether it is met; left out: unknown. */
type Given<E> = E extends Outcome ? 'met' | 'not met' : E extends Evidence<infer T> ? T | 'does not apply' : never;

export interface Example {
  readonly given: { readonly [name: string]: unknown };
  readonly expect: Outcome['kind'];
}

/** One of the policy's criteria. Its examples are its first tests, and are printed in `docs/criteria.md`. */
export interface Criterion {
  readonly id: CriterionId;
  readonly title: string;
  /** Where the policy says it. */
  readonly source: string;
  readonly needs: readonly EvidenceName[];
  /** Met in words, for people who check a category. */
  readonly metWhen: string;
  readonly decide: (evidence: EvidenceSet, limits: Limits) => Outcome;
  /** KS4 only: whether the criterion is left out there, because the phase has no such test. */
  readonly notAtKs4?: true;
  /** It can be met while some of what it needs is unknown. */
  readonly metOnPart?: true;
  readonly examples: readonly Example[];
}

type Id<Letter extends string, Numbers extends number> = `${Letter}${Numbers}`;
export type CriterionId =
  | Id<'G', 1 | 2 | 3 | 4>
  | Id<'Y', 1 | 2 | 3 | 4 | 5 | 6 | 7>
  | Id<'A', 1 | 2 | 3 | 4 | 5 | 6>
  | Id<'R', 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>
  | Id<'U', 1 | 2 | 3 | 4 | 5 | 6>;

interface Declared<Needs extends EvidenceName> {
  readonly id: CriterionId;
  readonly title: string;
  readonly source: string;
  readonly metWhen: string;
  readonly needs: readonly Needs[];
  readonly decide: (evidence: Pick<EvidenceSet, Needs>, limits: Limits) => Outcome;
  readonly notAtKs4?: true;
  readonly metOnPart?: true;
  readonly examples: readonly {
    readonly given: { readonly [Name in Needs]?: Given<EvidenceSet[Name]> };
    readonly expect: Outcome['kind'];
  }[];
}

/** Declares a criterion: `decide` sees the evidence that it needs, and nothing else. */
export const criterion = <Needs extends EvidenceName>(declared: Declared<Needs>): Criterion => declared;
