import type { Measure } from '../../domain/measures.ts';
import type { School } from '../../domain/records.ts';

const KEY_STAGES: Readonly<Record<NonNullable<School['phase']>, readonly Measure['phase'][]>> = {
  Nursery: [],
  First: [],
  Primary: ['KS2'],
  Middle: ['KS2'],
  Secondary: ['KS4'],
  'All-through': ['KS2', 'KS4'],
  Special: ['KS2', 'KS4'],
};

/** Whether a school can have a figure of a measure. */
export const applies = ({ phase: keyStage }: Measure, { phase }: School): boolean =>
  keyStage === 'All' || phase === undefined || KEY_STAGES[phase].includes(keyStage);
