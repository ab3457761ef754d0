/** A piece of evidence: known, unknown (perhaps with only some answers left open), or not applying to this kind of school. */
import { type Fact, type Missing, notMet, type Outcome } from './outcome.ts';

interface Stated {
  readonly facts: readonly Fact[];
  /** The outcomes that it rests on, with their facts and what they lack. */
  readonly parts: readonly Outcome[];
}
export interface Known<T> extends Stated {
  readonly kind: 'known';
  readonly value: T;
}
export interface NotKnown<T> extends Stated {
  readonly kind: 'unknown';
  readonly missing: readonly Missing[];
  /** The answers that the missing piece leaves open; undefined: any. */
  readonly possible: readonly T[] | undefined;
}
export interface DoesNotApply extends Stated {
  readonly kind: 'does not apply';
}
export type Evidence<T> = Known<T> | NotKnown<T> | DoesNotApply;

const NONE: readonly never[] = [];

export const known = <T>(value: T, ...facts: readonly Fact[]): Known<T> => ({
  kind: 'known',
  value,
  facts,
  parts: NONE,
});
export const knownFrom = <T>(value: T, ...parts: readonly Outcome[]): Known<T> => ({
  kind: 'known',
  value,
  facts: NONE,
  parts,
});
export const notKnown = (missing: readonly Missing[], facts: readonly Fact[] = NONE): NotKnown<never> => ({
  kind: 'unknown',
  missing,
  facts,
  parts: NONE,
  possible: undefined,
});
export const doesNotApply = (...facts: readonly Fact[]): DoesNotApply => ({
  kind: 'does not apply',
  facts,
  parts: NONE,
});

/** One of these answers, which one depends on what is missing; known when only one is left. */
export function oneOf<T>(
  possible: readonly T[],
  missing: readonly Missing[],
  facts: readonly Fact[],
  parts: readonly Outcome[] = NONE,
): Evidence<T> {
  const [only, ...others] = possible;
  return only !== undefined && others.length === 0
    ? { kind: 'known', value: only, facts, parts }
    : { kind: 'unknown', missing, facts, parts, possible };
}

/** Whether the evidence passes a test; decided, too, where every answer left open would pass it, or none. */
export function passes<T>(evidence: Evidence<T>, test: (value: T) => boolean): Outcome {
  const kind = kindOf(evidence, test);
  const missing = kind === 'unknown' && evidence.kind === 'unknown' ? evidence.missing : NONE;
  return { kind, facts: evidence.facts, missing, parts: evidence.parts, settledBy: undefined };
}

function kindOf<T>(evidence: Evidence<T>, test: (value: T) => boolean): Outcome['kind'] {
  if (evidence.kind === 'does not apply') return 'not met';
  if (evidence.kind === 'known') return test(evidence.value) ? 'met' : 'not met';
  if (evidence.possible === undefined) return 'unknown';
  const passing = evidence.possible.filter(test).length;
  if (passing === 0) return 'not met';
  return passing === evidence.possible.length ? 'met' : 'unknown';
}

/** The outcome that a piece of evidence holds: not met where it does not apply. */
export function outcomeIn(evidence: Evidence<Outcome>): Outcome {
  if (evidence.kind === 'known') return evidence.value;
  if (evidence.kind === 'does not apply') return notMet(...evidence.facts);
  const { kind, facts, missing, parts } = evidence;
  return { kind, facts, missing, parts, settledBy: undefined };
}

export const is = <T>(evidence: Evidence<T>, ...values: readonly T[]): Outcome =>
  passes(evidence, (value) => values.includes(value));
export const atLeast = (evidence: Evidence<number>, bound: number): Outcome =>
  passes(evidence, (value) => value >= bound);
export const atMost = (evidence: Evidence<number>, bound: number): Outcome =>
  passes(evidence, (value) => value <= bound);
export const above = (evidence: Evidence<number>, bound: number): Outcome => passes(evidence, (value) => value > bound);
/** At least one bound and below another: one test, since an answer left open may pass each half and not both. */
export const between = (evidence: Evidence<number>, from: number, to: number): Outcome =>
  passes(evidence, (value) => value >= from && value < to);
export const below = (evidence: Evidence<number>, bound: number): Outcome => passes(evidence, (value) => value < bound);
