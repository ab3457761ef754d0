/** Reads the evidence of one case: each piece once, and only when somebody asks for it. */
import { type Limits, limitsOf } from '../criteria/limits.ts';
import type { Case } from './case.ts';
import { EVIDENCE, EVIDENCE_NAMES, type EvidenceName, type EvidenceSet, type Pieces } from './evidence.ts';

export interface EvidenceReader {
  readonly given: Case;
  readonly limits: Limits;
  readonly evidence: EvidenceSet;
}

/** Evidence that is read when asked for, and held from then on. A shape of its own, so that the many of them are cheap. */
interface Lazy {
  readonly case: Case;
  /** The same case before a change; the pieces that the change does not touch are the same ones. */
  readonly before: EvidenceSet | undefined;
  readonly touched: Pieces;
  readonly held: unknown[];
}

/** A getter for each piece: the criteria that are asked about need few of them, and a search of changes fewer still. */
const LAZY = Object.defineProperties(
  {},
  Object.fromEntries(
    EVIDENCE_NAMES.map((name, index) => [
      name,
      {
        get(this: Lazy): unknown {
          const held = this.held[index];
          if (held !== undefined) return held;
          const { before } = this;
          const piece = before && ((this.touched >> index) & 1) === 0 ? before[name] : EVIDENCE[name](this.case);
          this.held[index] = piece;
          return piece;
        },
      },
    ]),
  ),
);

function lazily(given: Case, before: EvidenceSet | undefined, touched: Pieces, held: unknown[]): EvidenceSet {
  const evidence: { -readonly [Name in keyof Lazy]?: Lazy[Name] } = Object.create(LAZY);
  evidence.case = given;
  evidence.before = before;
  evidence.touched = touched;
  evidence.held = held;
  return evidence as unknown as EvidenceSet;
}

/** Pieces that are settled beforehand, and are not read. */
export interface Settled {
  readonly held: unknown[];
}

export const nothingSettled = (): Settled => ({ held: new Array(EVIDENCE_NAMES.length) });

export function settle<Name extends EvidenceName>({ held }: Settled, name: Name, piece: EvidenceSet[Name]): void {
  held[EVIDENCE_NAMES.indexOf(name)] = piece;
}

export const evidenceReader = (given: Case): EvidenceReader => ({
  given,
  limits: limitsOf(given.settings, given.phase),
  evidence: lazily(given, undefined, 0, nothingSettled().held),
});

/** The case after a change: only what the change touches is read again. */
export const readerAfter = (
  { evidence, limits }: EvidenceReader,
  given: Case,
  touched: Pieces,
  { held }: Settled = nothingSettled(),
): EvidenceReader => ({ given, limits, evidence: lazily(given, evidence, touched, held) });
