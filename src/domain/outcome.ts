/** The three answers a criterion can give, and how they combine: missing evidence is never read as "not met". */

import { type AcademicYear, sayYear } from './academic-year.ts';

/** Where a fact was read. Opaque in the domain: `workbook` makes it and turns it back into tab, key and column. */
export type Source = number & { readonly kind: 'source' };

/** A statement with its figure and year, and the rows it was read from. */
export interface Said {
  readonly say: string;
  readonly from: readonly Source[];
}

/** Said only when somebody reads it: most outcomes are asked for their kind alone. */
export type Fact = () => Said;

/** A figure that is missing: as data, so that those of several years can be said together. */
export interface MissingFigure {
  /** What the measure is called inside a sentence. */
  readonly name: string;
  readonly year: AcademicYear;
  readonly why: string;
}

/** The name of a piece of evidence that is missing. */
export type Missing = string | (() => string) | MissingFigure;

export interface Outcome {
  readonly kind: 'met' | 'not met' | 'unknown';
  readonly facts: readonly Fact[];
  /** Only where the outcome is unknown. */
  readonly missing: readonly Missing[];
  /** The outcomes that it was put together from. */
  readonly parts: readonly Outcome[];
  /** The kind of part that settled it; undefined: every part has its say. */
  readonly settledBy: 'met' | 'not met' | undefined;
}

const NONE: readonly never[] = [];

export const fact =
  (say: () => string, from: readonly Source[] = NONE): Fact =>
  () => ({ say: say(), from });

const leaf = (kind: Outcome['kind'], facts: readonly Fact[], missing: readonly Missing[]): Outcome => ({
  kind,
  facts,
  missing,
  parts: NONE,
  settledBy: undefined,
});

const whole = (kind: Outcome['kind'], parts: readonly Outcome[]): Outcome => ({
  kind,
  facts: NONE,
  missing: NONE,
  parts,
  settledBy: kind === 'unknown' ? undefined : kind,
});

export const met = (...facts: readonly Fact[]): Outcome => leaf('met', facts, NONE);
export const notMet = (...facts: readonly Fact[]): Outcome => leaf('not met', facts, NONE);
export const unknown = (missing: Missing | readonly Missing[], facts: readonly Fact[] = NONE): Outcome =>
  leaf('unknown', facts, Array.isArray(missing) ? missing : [missing as Missing]);

/** An outcome that its parts led to in a way that is neither `all` nor `any`; each has its say. */
export const outcomeFrom = (
  kind: Outcome['kind'],
  parts: readonly Outcome[],
  missing: readonly Missing[] = NONE,
): Outcome => ({
  kind,
  facts: NONE,
  missing,
  parts,
  settledBy: undefined,
});

/** Met when every part is; not met when one part is known not to be, whatever is missing elsewhere. */
export const all = (...parts: readonly Outcome[]): Outcome => whole(kindOfAll(parts), parts);

/** Met when one part is, whatever is missing elsewhere; not met when every part is known not to be. */
export const any = (...parts: readonly Outcome[]): Outcome => whole(kindOfAny(parts), parts);

function kindOfAll(parts: readonly Outcome[]): Outcome['kind'] {
  let kind: Outcome['kind'] = 'met';
  for (const part of parts) {
    if (part.kind === 'not met') return 'not met';
    if (part.kind === 'unknown') kind = 'unknown';
  }
  return kind;
}

function kindOfAny(parts: readonly Outcome[]): Outcome['kind'] {
  let kind: Outcome['kind'] = 'not met';
  for (const part of parts) {
    if (part.kind === 'met') return 'met';
    if (part.kind === 'unknown') kind = 'unknown';
  }
  return kind;
}

/** Known not to be so. Unknown stays unknown. */
export function not(part: Outcome): Outcome {
  if (part.kind === 'unknown') return part;
  return { ...part, kind: part.kind === 'met' ? 'not met' : 'met' };
}

/** Where it is met its facts go without saying: another part of the criterion has said them. */
export const unsaid = (outcome: Outcome): Outcome =>
  outcome.kind === 'met' ? { ...outcome, facts: NONE, parts: NONE } : outcome;

/** The facts that settled an outcome; of an unknown one, all that is known. */
export function factsOf(outcome: Outcome): readonly Fact[] {
  const facts: Fact[] = [];
  gatherFacts(outcome, facts);
  return facts;
}

function gatherFacts({ facts, parts, settledBy }: Outcome, into: Fact[]): void {
  for (const fact of facts) if (!into.includes(fact)) into.push(fact);
  for (const part of parts) if (settledBy === undefined || part.kind === settledBy) gatherFacts(part, into);
}

/** What is missing for an unknown outcome, each thing once. */
export const missingFrom = (outcome: Outcome): readonly string[] => [...new Set(piecesMissing(outcome).map(sayPiece))];

export const sayPiece = (missing: Missing): string => {
  if (typeof missing === 'object') return `${missing.name} for ${sayYear(missing.year)}: ${missing.why}`;
  return typeof missing === 'string' ? missing : missing();
};

/** The same as they were named, things that are missing for several parts among them. */
export const piecesMissing = ({ kind, missing, parts }: Outcome): readonly Missing[] =>
  kind === 'unknown' ? [...missing, ...parts.flatMap(piecesMissing)] : NONE;
