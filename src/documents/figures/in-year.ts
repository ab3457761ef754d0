/** What the half-termly captures say: the last one due, the one before it, and the same a year ago. */
import { academicYearOf, sayYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { type Figure, HALF_TERMS, type HalfTerm, type School } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { halfTermOn } from '../period.ts';
import { NOT_HELD, NOT_RETURNED, NOT_SHOWN } from '../words.ts';
import { applies } from './applies.ts';
import { sayIn } from './say-figure.ts';
import { isSmall } from './shown.ts';

/** A capture by its place in the count of half terms. */
export type Place = number;

export const placeOf = (year: number, half: HalfTerm): Place => year * HALF_TERMS.length + HALF_TERMS.indexOf(half);
export const sayPlace = (place: Place): string =>
  `${HALF_TERMS[place % HALF_TERMS.length]} ${sayYear(Math.floor(place / HALF_TERMS.length))}`;

/** The capture of the half term that was over last. */
export function lastDue({
  today,
  register,
  school,
}: Pick<SchoolContext, 'today' | 'register'> & { readonly school: Pick<School, 'urn'> }): Place {
  const calendar = register.calendarOf(school.urn);
  const year = academicYearOf(today);
  const half = halfTermOn(today, calendar);
  const over = calendar.teaching.get(year)?.some(({ name, to }) => name?.trim() === half && to < today) ?? false;
  return placeOf(year, half) - (over ? 0 : 1);
}

export type InYear = {
  readonly now: string;
  readonly last: string;
  readonly yearAgo: string;
  readonly rows: readonly { measure: string; now: string; last: string; yearAgo: string }[];
};

export function inYear(context: SchoolContext): InYear {
  const due = lastDue(context);
  const places = [due, due - 1, due - HALF_TERMS.length] as const;
  const captures = capturesOf(context);
  const rows = context.measures
    .filter((measure) => applies(measure, context.school) && captures.some((each) => each.measure === measure.measure))
    .map((measure) => {
      const [now, last, yearAgo] = places.map((place) => captureAt(captures, measure, place));
      const say = sayCapture(measure, context.settings['suppress.pupils']);
      return {
        measure: measure.name,
        now: say(now, NOT_RETURNED),
        last: say(last, NOT_RETURNED),
        yearAgo: say(yearAgo, NOT_HELD),
      };
    });
  return { now: sayPlace(places[0]), last: sayPlace(places[1]), yearAgo: sayPlace(places[2]), rows };
}

export const capturesOf = ({ figures, school, today }: SchoolContext): readonly Figure[] =>
  figures
    .of(school.urn)
    .filter(({ capture, updated }) => capture !== 'Results' && (updated === undefined || updated <= today));

export const captureAt = (captures: readonly Figure[], { measure }: Measure, place: Place): Figure | undefined =>
  captures.find(
    (each) => each.measure === measure && each.capture !== 'Results' && placeOf(each.year, each.capture) === place,
  );

export const sayCapture =
  (measure: Measure, most: number) =>
  (figure: Figure | undefined, missing: string): string => {
    if (figure?.value === undefined) return missing;
    return isSmall(figure, most) ? NOT_SHOWN : sayIn(measure, figure.value);
  };

/** The last capture due and the one a year before it, where both may be shown. */
export function againstYearAgo(
  context: SchoolContext,
  measure: Measure,
): { readonly now: number; readonly yearAgo: number } | undefined {
  const due = lastDue(context);
  const captures = capturesOf(context);
  const [now, yearAgo] = [due, due - HALF_TERMS.length].map((place) => {
    const figure = captureAt(captures, measure, place);
    return figure && !isSmall(figure, context.settings['suppress.pupils']) ? figure.value : undefined;
  });
  return now === undefined || yearAgo === undefined ? undefined : { now, yearAgo };
}
