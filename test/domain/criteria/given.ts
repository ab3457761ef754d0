/** The evidence of a criterion's example: each piece by its name, as the example words it. */
import type { Example } from '../../../src/domain/criteria/criterion.ts';
import type { EvidenceName, EvidenceSet } from '../../../src/domain/evidence/evidence.ts';
import { doesNotApply, known } from '../../../src/domain/known.ts';
import { fact, met, notMet, unknown } from '../../../src/domain/outcome.ts';

export type Value = string | number | undefined;

/** Left out: unknown, read as an outcome or as a piece of evidence. */
function piece(name: string, value: Value): object {
  const says = fact(() => `${name}: ${value}`);
  if (value === undefined) return { ...unknown(name), possible: undefined };
  if (value === 'met') return met(says);
  if (value === 'not met') return notMet(says);
  return value === 'does not apply' ? doesNotApply(says) : known(value, says);
}

export const evidenceOf = (needs: readonly EvidenceName[], given: Example['given']): EvidenceSet =>
  Object.fromEntries(needs.map((name) => [name, piece(name, given[name] as Value)])) as unknown as EvidenceSet;
