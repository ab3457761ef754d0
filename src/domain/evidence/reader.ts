/** Reads the evidence of one case: each piece once, and only when somebody asks for it. */
import { type Limits, limitsOf } from '../criteria/limits.ts';
import type { Case } from './case.ts';
import { EVIDENCE, type EvidenceName, type EvidenceSet } from './evidence.ts';

export interface EvidenceReader {
  readonly given: Case;
  readonly limits: Limits;
  readonly evidence: EvidenceSet;
}

/** The same case before a change, and the pieces of evidence that the change touches. */
interface Before {
  readonly evidence: EvidenceSet;
  readonly touched: ReadonlySet<EvidenceName>;
}

const NAMES = Object.keys(EVIDENCE) as readonly EvidenceName[];

/** Evidence that is read when asked for, and held from then on. A shape of its own, so that the many of them are cheap. */
interface Lazy {
  readonly case: Case;
  readonly before: Before | undefined;
  readonly pieces: unknown[];
}

/** A getter for each piece: the criteria that are asked about need few of them, and a search of changes fewer still. */
const LAZY = Object.defineProperties(
  {},
  Object.fromEntries(
    NAMES.map((name, index) => [
      name,
      {
        get(this: Lazy): unknown {
          const held = this.pieces[index];
          if (held !== undefined) return held;
          const { before } = this;
          const piece = before && !before.touched.has(name) ? before.evidence[name] : EVIDENCE[name](this.case);
          this.pieces[index] = piece;
          return piece;
        },
      },
    ]),
  ),
);

function lazily(given: Case, before: Before | undefined, held: Partial<EvidenceSet>): EvidenceSet {
  const evidence: { case?: Case; before?: Before | undefined; pieces?: unknown[] } = Object.create(LAZY);
  evidence.case = given;
  evidence.before = before;
  evidence.pieces = held === NOTHING_HELD ? new Array(NAMES.length) : NAMES.map((name) => held[name]);
  return evidence as unknown as EvidenceSet;
}

const NOTHING_HELD: Partial<EvidenceSet> = {};

/** `held`: pieces that are settled beforehand, and are not read. */
export const evidenceReader = (given: Case, held = NOTHING_HELD): EvidenceReader => ({
  given,
  limits: limitsOf(given.settings, given.phase),
  evidence: lazily(given, undefined, held),
});

/** The case after a change: only what the change touches is read again. */
export const readerAfter = (
  { evidence, limits }: EvidenceReader,
  given: Case,
  touched: ReadonlySet<EvidenceName>,
  held = NOTHING_HELD,
): EvidenceReader => ({ given, limits, evidence: lazily(given, { evidence, touched }, held) });
