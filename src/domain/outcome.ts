/** The three answers a criterion can give, and how they combine: missing evidence is never read as "not met". */

/** Where a fact was read. Opaque in the domain: `workbook` makes it and turns it back into tab, key and column. */
export type Source = number & { readonly kind: 'source' };

/** A statement with its figure, year and origin. The words are made only when somebody reads them. */
export interface Fact {
  readonly say: () => string;
  readonly from: readonly Source[];
}

export interface Met {
  readonly kind: 'met';
  readonly facts: readonly Fact[];
}
export interface NotMet {
  readonly kind: 'not met';
  readonly facts: readonly Fact[];
}
export interface Unknown {
  readonly kind: 'unknown';
  readonly facts: readonly Fact[];
  /** The names of the evidence that is missing. */
  readonly missing: readonly string[];
}
export type Outcome = Met | NotMet | Unknown;

export const fact = (say: () => string, from: readonly Source[] = []): Fact => ({ say, from });
export const met = (...facts: readonly Fact[]): Met => ({ kind: 'met', facts });
export const notMet = (...facts: readonly Fact[]): NotMet => ({ kind: 'not met', facts });
export const unknown = (missing: string | readonly string[], facts: readonly Fact[] = []): Unknown => ({
  kind: 'unknown',
  facts,
  missing: typeof missing === 'string' ? [missing] : missing,
});

const factsOf = (outcomes: readonly Outcome[]): readonly Fact[] => outcomes.flatMap((outcome) => outcome.facts);
const ofKind = (outcomes: readonly Outcome[], kind: Outcome['kind']): readonly Outcome[] =>
  outcomes.filter((outcome) => outcome.kind === kind);
const missingOf = (outcomes: readonly Outcome[]): readonly string[] => [
  ...new Set(outcomes.flatMap((outcome) => (outcome.kind === 'unknown' ? outcome.missing : []))),
];

/** Met when every part is; not met when one part is known not to be, whatever is missing elsewhere. */
export function all(...parts: readonly Outcome[]): Outcome {
  const failed = ofKind(parts, 'not met');
  if (failed.length > 0) return notMet(...factsOf(failed));
  return parts.some(({ kind }) => kind === 'unknown')
    ? unknown(missingOf(parts), factsOf(parts))
    : met(...factsOf(parts));
}

/** Met when one part is, whatever is missing elsewhere; not met when every part is known not to be. */
export function any(...parts: readonly Outcome[]): Outcome {
  const passed = ofKind(parts, 'met');
  if (passed.length > 0) return met(...factsOf(passed));
  return parts.some(({ kind }) => kind === 'unknown')
    ? unknown(missingOf(parts), factsOf(parts))
    : notMet(...factsOf(parts));
}

/** Known not to be so. Unknown stays unknown. */
export function not(part: Outcome): Outcome {
  if (part.kind === 'unknown') return part;
  return part.kind === 'met' ? notMet(...part.facts) : met(...part.facts);
}
