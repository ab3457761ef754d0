/** How far each school stands from the national figure, in words first and then as a bar: a sign for each point. */
import { sayYear } from '../../domain/academic-year.ts';
import { HEADLINE } from '../../domain/evidence/case.ts';
import type { Measure } from '../../domain/measures.ts';
import { sayCount, sayPoints } from '../../domain/number.ts';
import { decimalsFor, differenceOf } from '../figures/say-figure.ts';
import type { SchoolFigure } from '../figures/school-figure.ts';
import type { Measured } from './measured.ts';

/** The headline measures of the two key stages: progress and absence stand on another scale. */
const isDrawn = ({ measure, schools }: Measured): boolean =>
  Object.values(HEADLINE).some((each) => each === measure.measure) &&
  schools.some(({ figure }) => gapIn(figure) !== undefined);

/** A school without a gap has no bar: the sentence counts it. */
export const gapBars = (all: readonly Measured[]) => ({
  sentences: all.filter(isDrawn).map(sentenceOf),
  rows: all.filter(isDrawn).flatMap(({ measure, schools }) =>
    schools.flatMap(({ context, figure }) => {
      const gap = gapIn(figure);
      return gap === undefined
        ? []
        : [{ measure: measure.name, school: context.school.name, gap: sayBar(measure, gap) }];
    }),
  ),
});

const gapIn = ({ measure, shown, national }: SchoolFigure): number | undefined =>
  shown === undefined || national === undefined ? undefined : differenceOf(measure, national, shown);

const MOST_SIGNS = 25;

function sayBar(measure: Measure, gap: number): string {
  if (gap === 0) return 'Level with national';
  const size = Math.min(MOST_SIGNS, Math.max(1, Math.round(Math.abs(gap))));
  const said = sayPoints(gap, decimalsFor(measure));
  return gap > 0 ? `${said} above ${'▲'.repeat(size)}` : `${said} below ${'▼'.repeat(size)}`;
}

/** `Attainment 8: 1 school above national, 2 below, 1 without a gap to show (2024/25).` */
function sentenceOf({ measure, schools }: Measured): string {
  const gaps = schools.map(({ figure }) => gapIn(figure));
  const above = gaps.filter((gap) => gap !== undefined && gap > 0).length;
  const level = gaps.filter((gap) => gap === 0).length;
  const below = gaps.filter((gap) => gap !== undefined && gap < 0).length;
  const none = gaps.filter((gap) => gap === undefined).length;
  const parts = [
    `${sayCount(above, 'school')} above national`,
    ...(level > 0 ? [`${level} level with it`] : []),
    `${below} below`,
    ...(none > 0 ? [`${none} without a gap to show`] : []),
  ];
  return `${measure.name}: ${parts.join(', ')} (${sayYears(schools)}).`;
}

function sayYears(schools: Measured['schools']): string {
  const years = schools.flatMap(({ figure }) => (gapIn(figure) === undefined ? [] : (figure.year ?? [])));
  return [...new Set(years)].sort().map(sayYear).join(' and ');
}
