/** Which figures a school is asked for in a capture. */
import type { Measure } from '../../domain/measures.ts';
import type { Figure } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { applies } from '../figures/applies.ts';
import { capturedMeasures } from '../figures/captured-measures.ts';

/** A special school is asked for what it has ever had. */
export const isAsked = (measure: Measure, { school, figures }: Pick<SchoolContext, 'school' | 'figures'>): boolean =>
  applies(measure, school) &&
  (school.phase !== 'Special' || figures.of(school.urn).some((each) => each.measure === measure.measure));

/** Found once for all schools: every figure is looked at for it. */
const captured = new WeakMap<readonly Figure[], readonly Measure[]>();

export function askedMeasures(context: SchoolContext): readonly Measure[] {
  const { measures, records } = context;
  const ofTrust = captured.get(records.figures) ?? capturedMeasures(measures, records.figures, records.schools);
  captured.set(records.figures, ofTrust);
  return ofTrust.filter((measure) => isAsked(measure, context));
}
