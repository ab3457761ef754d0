import type { Case } from './case.ts';
import { EVIDENCE, type EvidenceName, type EvidenceSet } from './evidence.ts';

/** Reads evidence of one case, each piece once and only when a criterion needs it. */
export interface EvidenceReader {
  readonly given: Case;
  readonly read: (needs: readonly EvidenceName[]) => EvidenceSet;
  /** What has been read so far. */
  readonly held: Partial<EvidenceSet>;
}

/** `known`: pieces that are already there, and are not read again. */
export function evidenceReader(given: Case, known: Partial<EvidenceSet> = {}): EvidenceReader {
  const held: Record<string, unknown> = { ...known };
  return {
    given,
    held: held as Partial<EvidenceSet>,
    read: (needs) => {
      for (const name of needs) held[name] ??= EVIDENCE[name](given);
      return held as EvidenceSet;
    },
  };
}
