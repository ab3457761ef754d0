/** Which measures are captured. */
import type { Measure } from '../../domain/measures.ts';
import type { Figure, School } from '../../domain/records.ts';
import { applies } from './applies.ts';

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
