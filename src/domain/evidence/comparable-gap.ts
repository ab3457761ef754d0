import { sayYear } from '../academic-year.ts';
import { type Evidence, known, notKnown } from '../known.ts';
import { round, sayPoints } from '../number.ts';
import { figureFact, hasValue, missingFigure, nameOf } from '../say-figure.ts';
import { decimalsOf } from '../series.ts';
import { type Case, HEADLINE, latestYear, ofResults } from './case.ts';

/** The headline figure minus that of comparable schools, in points, latest published year only; negative: below them. */
export const comparableGap = (given: Case): Evidence<number> =>
  ofResults(given, (phase) => {
    const measure = HEADLINE[phase];
    const latest = latestYear(given, measure);
    if (latest.kind !== 'known') return latest;
    const figure = latest.value;
    if (!hasValue(figure)) return notKnown([missingFigure(measure, figure)]);
    if (figure.comparable === undefined)
      return notKnown([() => `comparable schools’ figure for ${nameOf(measure)} in ${sayYear(figure.year)}`]);
    const decimals = decimalsOf(measure);
    const gap = round(figure.value - figure.comparable, decimals);
    const way = gap < 0 ? 'below' : gap > 0 ? 'above' : undefined;
    return known(
      gap,
      figureFact(measure, figure, () =>
        way ? `, ${sayPoints(gap, decimals)} ${way} comparable schools` : ', level with comparable schools',
      ),
    );
  });
