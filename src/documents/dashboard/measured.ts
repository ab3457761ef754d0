/** A measure of the dashboard with the schools that can have a figure of it, each with its latest result. */
import type { Measure } from '../../domain/measures.ts';
import type { SchoolContext, TrustContext } from '../context.ts';
import { applies } from '../figures/applies.ts';
import { latestFigure, type SchoolFigure } from '../figures/school-figure.ts';
import type { Weighed } from '../figures/trust-average.ts';

export interface Measured {
  readonly measure: Measure;
  /** From A to Z. */
  readonly schools: readonly Placed[];
  readonly weighed: Weighed;
}
export interface Placed {
  readonly context: SchoolContext;
  readonly figure: SchoolFigure;
}

/** The criteria that the trust has set: `Dashboard` is Yes in Measures. What no school can have is left out. */
export const measuredIn = (trust: TrustContext, schools: readonly SchoolContext[]): readonly Measured[] =>
  trust.measures
    .filter(({ dashboard }) => dashboard)
    .map((measure) => measuredOf(measure, trust, schools))
    .filter((each) => each.schools.length > 0);

function measuredOf(measure: Measure, { settings }: TrustContext, all: readonly SchoolContext[]): Measured {
  const schools = all.filter((context) => canHave(measure, context));
  return {
    measure,
    schools: schools.map((context) => ({ context, figure: latestFigure(context, measure) })),
    weighed: {
      schools: schools.map(({ school, results }) => ({ urn: school.urn, years: results(school, measure.measure) })),
      most: settings['suppress.pupils'],
    },
  };
}

/** A special school has what was ever held of it. */
const canHave = (measure: Measure, { school, results }: SchoolContext): boolean =>
  applies(measure, school) && (school.phase !== 'Special' || results(school, measure.measure).size > 0);

/** Whether any school has a result of it, shown or not. */
export const isHeld = ({ weighed }: Measured): boolean => weighed.schools.some(({ years }) => years.size > 0);
