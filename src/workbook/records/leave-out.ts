import type { Figure } from '../../domain/records.ts';

export type FigureField = 'value' | 'lower' | 'upper' | 'comparable';

/** The figure without what is not to be used of it. */
export function leaveOut(figure: Figure, fields: readonly FigureField[]): Figure {
  const rest = { ...figure };
  for (const field of fields) delete rest[field];
  return rest;
}
