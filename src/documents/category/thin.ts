/** On how much a category rests. */
import type { Assessment } from '../../domain/category/assess.ts';
import type { Day } from '../../domain/day.ts';
import type { SchoolContext } from '../context.ts';
import { COLOUR_CRITERIA, missingShown } from './evidence-table.ts';

/**
 * Null where nothing is left open. Of the criteria that decide a colour: counted out of all 31, the difference would
 * tell that an urgent one is undecided, and with it that there are complaints.
 */
export function thinOf(context: SchoolContext, assessment: Assessment, day: Day) {
  const unknown = COLOUR_CRITERIA.filter(({ id }) => assessment.outcomes[id].kind === 'unknown');
  if (unknown.length === 0) return null;
  const ids = unknown.map(({ id }) => id);
  return {
    decided: COLOUR_CRITERIA.length - unknown.length,
    of: COLOUR_CRITERIA.length,
    missing: missingShown(context, assessment, day)(...ids),
    criteria: ids.join(', '),
  };
}
