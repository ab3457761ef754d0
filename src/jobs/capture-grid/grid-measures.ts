/** Which measures are captured, and of which schools. */
import type { Measure } from '../../domain/measures.ts';
import type { Figure, School } from '../../domain/records.ts';

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

/** Measures of the dashboard; a progress score is published only, unless somebody has captured it before. */
export function capturedMeasures(
  measures: readonly Measure[],
  figures: readonly Figure[],
  schools: readonly School[],
): readonly Measure[] {
  const captured = new Set(figures.flatMap(({ capture, measure }) => (capture === 'Results' ? [] : [measure])));
  return measures.filter(
    (measure) =>
      schools.some((school) => applies(measure, school)) &&
      (captured.has(measure.measure) || (measure.dashboard && measure.kind !== 'Progress')),
  );
}
