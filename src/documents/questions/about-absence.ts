import { sayYear } from '../../domain/academic-year.ts';
import type { SchoolContext } from '../context.ts';
import { againstYearAgo } from '../figures/in-year.ts';
import { sayIn } from '../figures/say-figure.ts';
import type { SchoolFigure } from '../figures/school-figure.ts';
import { capitalised } from '../words.ts';
import type { Questions } from './question.ts';

/** Asked where absence is above national, or above what it was a year ago. */
export function aboutAbsence(context: SchoolContext, figures: readonly SchoolFigure[]): Questions {
  const reasons = figures
    .filter(({ measure }) => measure.kind === 'Attendance' && measure.better === 'Lower')
    .flatMap((figure) => [...aboveNational(figure), ...aboveYearAgo(context, figure)]);
  if (reasons.length === 0) return [];
  return [{ question: 'Who is absent; what has worked?', restsOn: capitalised(reasons.join('; ')) }];
}

const aboveNational = ({ measure, shown, national, year }: SchoolFigure): readonly string[] =>
  shown === undefined || national === undefined || year === undefined || shown <= national
    ? []
    : [
        `${measure.name.toLowerCase()} ${sayIn(measure, shown)} in ${sayYear(year)}, national ${sayIn(measure, national)}`,
      ];

function aboveYearAgo(context: SchoolContext, { measure }: SchoolFigure): readonly string[] {
  const held = againstYearAgo(context, measure);
  if (!held || held.now <= held.yearAgo) return [];
  return [`${measure.name.toLowerCase()} ${sayIn(measure, held.now)} now, ${sayIn(measure, held.yearAgo)} a year ago`];
}
