import { seriousness } from '../../domain/category/assess.ts';
import type { Colour } from '../../domain/records.ts';

/** Which of the letter's sentences says how the category stands to the one before. */
export type CategoryChange = 'first' | 'unchanged' | 'better' | 'worse' | 'not comparable';

export function changeOf(agreed: Colour, previous: Colour | undefined, comparable: boolean): CategoryChange {
  if (previous === undefined) return 'first';
  if (!comparable) return 'not comparable';
  const change = seriousness(agreed) - seriousness(previous);
  return change === 0 ? 'unchanged' : change > 0 ? 'worse' : 'better';
}
