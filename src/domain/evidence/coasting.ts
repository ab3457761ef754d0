/** Coasting on three years' results (historic DfE definition); every number is a setting. */
import { sayYear } from '../academic-year.ts';
import type { RuleMeasure } from '../measures.ts';
import { round, sayNumber, saySigned } from '../number.ts';
import { all, any, fact, met, notMet, type Outcome, unknown } from '../outcome.ts';
import { figureFact, hasValue, missingFigure, nameOf } from '../say-figure.ts';
import type { YearFigure } from '../series.ts';
import { type Case, FLOOR_MEASURE, figureIn, KS2_PROGRESS, ofProgress, ofYear, seriesIn } from './case.ts';
import { outcomeOfResults } from './of-results.ts';

/** In each of the last three published years; a school with fewer since it opened is not coasting. */
export const coasting = (given: Case): Outcome =>
  outcomeOfResults(given, (phase) => {
    const series = seriesIn(given, FLOOR_MEASURE[phase]);
    const count = given.settings['coasting.years'];
    const years = series.years.slice(-count);
    const test = phase === 'KS2' ? coastsKs2 : coastsKs4;
    const outcomes = years.map((figure) => ofYear(given, 'coasting', figure.year, () => test(given, figure)));
    if (years.length >= count) return all(...outcomes);
    return series.earlierMayExist
      ? all(
          ...outcomes,
          unknown(() => `${nameOf(series.measure)}: ${count} published years`),
        )
      : notMet(fact(() => `fewer than ${count} published years since the school opened`, [given.school.source]));
  });

const PROGRESS_LINE = {
  READ_PROG: 'coasting.reading',
  WRIT_PROG: 'coasting.writing',
  MAT_PROG: 'coasting.maths',
} as const;

function coastsKs2(given: Case, figure: YearFigure): Outcome {
  const { settings } = given;
  const progress = ofProgress(given, 'coasting', figure.year, () =>
    any(
      ...KS2_PROGRESS.map((measure) =>
        isUnder(measure, figureIn(given, measure, figure.year), figure.year, settings[PROGRESS_LINE[measure]]),
      ),
    ),
  );
  return all(isUnder('RWM_EXP', figure, figure.year, settings['coasting.rwm']), progress);
}

function coastsKs4(given: Case, figure: YearFigure): Outcome {
  if (!hasValue(figure)) return unknown(missingFigure('P8', figure));
  const { value, upper, year } = figure;
  const line = given.settings['coasting.p8'];
  const limit = upper === undefined ? '' : `, upper limit ${saySigned(upper, 2)}`;
  const stated = figureFact(
    'P8',
    figure,
    () => `${limit} (coasting under ${saySigned(line, 2)}, historic DfE definition)`,
  );
  if (round(value, 2) >= round(line, 4)) return notMet(stated);
  if (upper === undefined) return unknown(() => `upper confidence limit of Progress 8 in ${sayYear(year)}`, [stated]);
  return round(upper, 2) < 0 ? met(stated) : notMet(stated);
}

function isUnder(measure: RuleMeasure, figure: YearFigure | undefined, year: number, line: number): Outcome {
  if (!figure) return unknown(() => `${nameOf(measure)}: not published in ${sayYear(year)}`);
  if (!hasValue(figure)) return unknown(missingFigure(measure, figure));
  const attainment = measure === 'RWM_EXP';
  const stated = figureFact(
    measure,
    figure,
    () => ` (coasting under ${attainment ? `${sayNumber(line, 1)}%` : saySigned(line, 2)}, historic DfE definition)`,
  );
  return round(figure.value, attainment ? 1 : 2) < round(line, 4) ? met(stated) : notMet(stated);
}
