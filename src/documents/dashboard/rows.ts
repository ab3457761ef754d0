/** The dashboard's rows of a measure: its schools from A to Z, the trust last. */
import { sayYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { saySigned } from '../../domain/number.ts';
import { agreementsOn } from '../category/agreements.ts';
import { colourPhrase } from '../category/category-data.ts';
import type { SchoolContext } from '../context.ts';
import { decimalsFor, differenceOf, sayIn } from '../figures/say-figure.ts';
import {
  type SchoolFigure,
  sayComparable,
  sayGapToComparable,
  sayGapToNational,
  sayNational,
  sayValue,
  sayYearAndStatus,
  shownIn,
} from '../figures/school-figure.ts';
import { sayThreeYears } from '../figures/three-years.ts';
import { yearsBefore } from '../figures/years.ts';
import type { Phrase } from '../template/data.ts';
import { NOT_APPLYING, NOT_SHOWN } from '../words.ts';
import type { Measured, Placed } from './measured.ts';
import { gapOf, sayTrustYears, trustFigure, whyNoTrustFigure } from './trust-figure.ts';

/** A type, not an interface: it goes into a template's data. */
export type DashboardRow = {
  readonly measure: string;
  readonly school: string;
  /** Null where the trust does not show categories. */
  readonly category: Phrase | null;
  readonly figure: string;
  readonly national: string;
  readonly gap: string;
  readonly comparable: string;
  readonly comparableGap: string;
  readonly change: string;
  readonly threeYears: string;
};

export const rowsOf = (measured: Measured, trustName: string): readonly DashboardRow[] => [
  ...measured.schools.map((placed) => schoolRow(measured.measure, placed)),
  trustRow(measured, trustName),
];

const schoolRow = ({ name }: Measure, { context, figure }: Placed): DashboardRow => ({
  measure: name,
  school: context.school.name,
  category: categoryOf(context),
  figure: figure.shown === undefined ? sayValue(figure) : `${sayValue(figure)} (${sayYearAndStatus(figure)})`,
  national: sayNational(figure),
  gap: sayGapToNational(figure),
  comparable: sayComparable(figure),
  comparableGap: sayGapToComparable(figure),
  change: sayChange(context, figure),
  threeYears: sayThreeYears(context, figure),
});

/** The agreed one alone, and only where the trust has chosen to show it. */
function categoryOf({ register, school, settings, today }: SchoolContext): Phrase | null {
  if (!settings['dashboard.category']) return null;
  const agreed = agreementsOn(register.agreementsOf(school.urn), today)?.present.agreed;
  return agreed ? colourPhrase(agreed) : { text: 'Not yet agreed', colour: 'Not yet set' };
}

/** From the published year before; a figure that is not shown hides the change on both sides of it. */
function sayChange(context: SchoolContext, { measure, year, shown, why }: SchoolFigure): string {
  if (shown === undefined || year === undefined) return why;
  if (measure.kind === 'Progress') return NOT_APPLYING;
  const [, previous = year - 1] = yearsBefore(measure, year);
  const before = shownIn(context, measure, previous);
  if (before !== undefined) return saySigned(differenceOf(measure, before, shown), decimalsFor(measure));
  const isHidden = context.results(context.school, measure.measure).get(previous)?.value !== undefined;
  return isHidden ? NOT_SHOWN : `No figure for ${sayYear(previous)}`;
}

function trustRow(measured: Measured, trustName: string): DashboardRow {
  const { measure } = measured;
  const base = { measure: measure.name, school: trustName, category: null };
  const found = trustFigure(measured);
  if (!found) {
    const why = whyNoTrustFigure(measured);
    return { ...base, figure: why, national: why, gap: why, ...NO_COMPARISON, change: why, threeYears: why };
  }
  const gap = gapOf(measure, found);
  const { year, value, of, national, nationalWhy } = found;
  return {
    ...base,
    figure: `${sayIn(measure, value)} (${sayYear(year)}, ${of})`,
    national: national === undefined ? nationalWhy : sayIn(measure, national),
    gap: gap === undefined ? nationalWhy : saySigned(gap, decimalsFor(measure)),
    ...NO_COMPARISON,
    change: sayTrustChange(measured),
    threeYears: sayTrustYears(measure, found),
  };
}

/** Comparable schools are found for a school, never for a trust. */
const NO_COMPARISON = { comparable: NOT_APPLYING, comparableGap: NOT_APPLYING } as const;

/** Only between years of the same schools. */
function sayTrustChange(measured: Measured): string {
  const { measure } = measured;
  if (measure.kind === 'Progress') return NOT_APPLYING;
  const [, before, now] = trustFigure(measured)?.values ?? [];
  if (before === undefined || now === undefined) return 'Not the same schools';
  return saySigned(differenceOf(measure, before, now), decimalsFor(measure));
}
