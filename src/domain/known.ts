/** A piece of evidence: known, unknown (perhaps with only some answers left open), or not applying to this kind of school. */
import { type Fact, met, notMet, type Outcome, unknown } from './outcome.ts';

export interface Known<T> {
  readonly kind: 'known';
  readonly value: T;
  readonly facts: readonly Fact[];
}
export interface NotKnown<T> {
  readonly kind: 'unknown';
  readonly missing: readonly string[];
  readonly facts: readonly Fact[];
  /** The answers that the missing piece leaves open; absent: any. */
  readonly possible?: readonly T[];
}
export interface DoesNotApply {
  readonly kind: 'does not apply';
  readonly facts: readonly Fact[];
}
export type Evidence<T> = Known<T> | NotKnown<T> | DoesNotApply;

export const known = <T>(value: T, ...facts: readonly Fact[]): Known<T> => ({ kind: 'known', value, facts });
export const notKnown = (missing: readonly string[], facts: readonly Fact[] = []): NotKnown<never> => ({
  kind: 'unknown',
  missing,
  facts,
});
export const doesNotApply = (...facts: readonly Fact[]): DoesNotApply => ({ kind: 'does not apply', facts });

/** One of these answers, which one depends on what is missing; known when only one is left. */
export function oneOf<T>(possible: readonly T[], missing: readonly string[], facts: readonly Fact[]): Evidence<T> {
  const [only, ...others] = possible;
  return only !== undefined && others.length === 0
    ? known(only, ...facts)
    : { kind: 'unknown', missing, facts, possible };
}

/** Whether the evidence passes a test; decided, too, where every answer left open would pass it, or none. */
export function passes<T>(evidence: Evidence<T>, test: (value: T) => boolean): Outcome {
  if (evidence.kind === 'does not apply') return notMet(...evidence.facts);
  if (evidence.kind === 'known') return test(evidence.value) ? met(...evidence.facts) : notMet(...evidence.facts);
  const passing = evidence.possible?.filter(test).length;
  if (passing === undefined) return unknown(evidence.missing, evidence.facts);
  if (passing === 0) return notMet(...evidence.facts);
  return passing === evidence.possible?.length ? met(...evidence.facts) : unknown(evidence.missing, evidence.facts);
}

export const is = <T>(evidence: Evidence<T>, ...values: readonly T[]): Outcome =>
  passes(evidence, (value) => values.includes(value));
export const atLeast = (evidence: Evidence<number>, bound: number): Outcome =>
  passes(evidence, (value) => value >= bound);
export const atMost = (evidence: Evidence<number>, bound: number): Outcome =>
  passes(evidence, (value) => value <= bound);
export const above = (evidence: Evidence<number>, bound: number): Outcome => passes(evidence, (value) => value > bound);
export const below = (evidence: Evidence<number>, bound: number): Outcome => passes(evidence, (value) => value < bound);
