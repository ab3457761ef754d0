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
const CASE = Symbol('case');
const BEFORE = Symbol('before');
const HELD = Symbol('held');

interface Lazy {
  readonly [CASE]: Case;
  readonly [BEFORE]: Before | undefined;
  readonly [HELD]: Record<string, unknown>;
}

/** An object with a getter for each piece of evidence: 31 criteria need few of them, and a search of changes fewer. */
const LAZY = Object.defineProperties(
  {},
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      {
        get(this: Lazy): unknown {
          const held = this[HELD];
          const before = this[BEFORE];
          held[name] ??= before && !before.touched.has(name) ? before.evidence[name] : EVIDENCE[name](this[CASE]);
          return held[name];
        },
      },
    ]),
  ),
);

function lazily(given: Case, before: Before | undefined, held: Partial<EvidenceSet>): EvidenceSet {
  const evidence = Object.create(LAZY);
  evidence[CASE] = given;
  evidence[BEFORE] = before;
  evidence[HELD] = { ...held };
  return evidence as EvidenceSet;
}

/** `held`: pieces that are settled beforehand, and are not read. */
export const evidenceReader = (given: Case, held: Partial<EvidenceSet> = {}): EvidenceReader => ({
  given,
  limits: limitsOf(given.settings, given.phase),
  evidence: lazily(given, undefined, held),
});

/** The case after a change: only what the change touches is read again. */
export const readerAfter = (
  { evidence, limits }: EvidenceReader,
  given: Case,
  touched: ReadonlySet<EvidenceName>,
  held: Partial<EvidenceSet> = {},
): EvidenceReader => ({ given, limits, evidence: lazily(given, { evidence, touched }, held) });
