/** The Chair's challenge of the category that the letter is about: open, decided, or none. */
import type { Agreement } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { inSentence } from '../words.ts';

export function challengeOf({ rows, school, today }: SchoolContext, { on }: Agreement) {
  const latest = rows.challenges
    .filter(
      ({ urn, submittedOn }) =>
        urn === school.urn && submittedOn !== undefined && submittedOn >= on && submittedOn <= today,
    )
    .sort((a, b) => ((a.submittedOn ?? '') < (b.submittedOn ?? '') ? 1 : -1))[0];
  if (!latest) return { challenge: null, decided: null };
  const { submittedOn = on, decideBy = null, decision, decidedOn, reasons } = latest;
  if (decision === undefined || decidedOn === undefined || decidedOn > today)
    return { challenge: { on: submittedOn, decideBy }, decided: null };
  const said = reasons === undefined ? null : inSentence(reasons);
  return { challenge: null, decided: { decision: decision.toLowerCase(), on: decidedOn, reasons: said } };
}
