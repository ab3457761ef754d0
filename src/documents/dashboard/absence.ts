/** Absence as the schools captured it, over the six half terms that end with the term. */
import type { Measure } from '../../domain/measures.ts';
import { sayNumber } from '../../domain/number.ts';
import { type Figure, HALF_TERMS } from '../../domain/records.ts';
import type { SchoolContext, TrustContext } from '../context.ts';
import { captureAt, capturesOf, type Place, sayCapture, sayPlace } from '../figures/in-year.ts';
import { decimalsFor, differenceOf, sayIn } from '../figures/say-figure.ts';
import { isSmall } from '../figures/shown.ts';
import { sparkline } from '../figures/sparkline.ts';
import { NOT_HELD, NOT_RETURNED } from '../words.ts';
import { lastOfTerm } from './term-over.ts';

const ABSENCE = 'ABSENCE';
const A_YEAR = HALF_TERMS.length;

/** Null where absence is not on the dashboard, or nobody captured it in the year. */
export function absence(trust: TrustContext, schools: readonly SchoolContext[]) {
  const measure = trust.measures.find((each) => each.measure === ABSENCE && each.dashboard);
  if (!measure) return null;
  const last = lastOfTerm(trust);
  const places = Array.from({ length: A_YEAR }, (_, index) => last - A_YEAR + 1 + index);
  const held = schools.map((context) => ({
    context,
    captures: placesOf(context, measure, [...places, last - A_YEAR]),
  }));
  if (held.every(({ captures }) => places.every((place) => captures.get(place) === undefined))) return null;
  return {
    now: sayPlace(last),
    yearAgo: sayPlace(last - A_YEAR),
    sentence: sentenceOf(measure, last, held),
    rows: held.map(({ context, captures }) => rowOf(measure, places, context, captures)),
  };
}

type Captures = ReadonlyMap<Place, Figure | undefined>;
interface Held {
  readonly context: SchoolContext;
  readonly captures: Captures;
}

function placesOf(context: SchoolContext, measure: Measure, places: readonly Place[]): Captures {
  const captures = capturesOf(context);
  return new Map(places.map((place) => [place, captureAt(captures, measure, place)]));
}

function rowOf(measure: Measure, places: readonly Place[], context: SchoolContext, captures: Captures) {
  const last = places[places.length - 1] ?? 0;
  const say = sayCapture(measure, context.settings['suppress.pupils']);
  const values = places.map((place) => shownAt(context, captures, place));
  const now = say(captures.get(last), NOT_RETURNED);
  return {
    school: context.school.name,
    now,
    yearAgo: say(captures.get(last - A_YEAR), NOT_HELD),
    // A figure that is not shown hides its past as well.
    halfTerms: shownAt(context, captures, last) === undefined ? now : sayValues(measure, places, values),
  };
}

function shownAt({ settings }: SchoolContext, captures: Captures, place: Place): number | undefined {
  const figure = captures.get(place);
  return figure && !isSmall(figure, settings['suppress.pupils']) ? figure.value : undefined;
}

/** `5.2, 5.6, ·, 5.5, 5.1, 4.9: down since Autumn 1 ▃▅·▄▂▂`. */
function sayValues(measure: Measure, places: readonly Place[], values: readonly (number | undefined)[]): string {
  const said = values.map((value) => (value === undefined ? '·' : sayNumber(value, decimalsFor(measure))));
  const first = values.findIndex((value) => value !== undefined);
  const change = differenceOf(measure, values[first] ?? 0, values[values.length - 1] ?? 0);
  const since = sayPlace(places[first] ?? 0).replace(/ \S+$/, '');
  const way = change === 0 ? `as in ${since}` : `${change > 0 ? 'up' : 'down'} since ${since}`;
  return `${said.join(', ')}: ${first === values.length - 1 ? 'no earlier figure' : way} ${sparkline(values)}`;
}

/** `In Summer 2 2025/26 absence ran from 4.1% to 9.6% in 11 schools; 1 school not returned or not shown.` */
function sentenceOf(measure: Measure, last: Place, held: readonly Held[]): string {
  const values = held.flatMap(({ context, captures }) => shownAt(context, captures, last) ?? []);
  const others = held.length - values.length;
  const rest = others > 0 ? `; ${others} of ${held.length} not returned or not shown` : '';
  if (values.length === 0) return `In ${sayPlace(last)} no school’s absence is shown${rest}.`;
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => sayIn(measure, value));
  const range = least === most ? `was ${least}` : `ran from ${least} to ${most}`;
  return `In ${sayPlace(last)} absence ${range} in ${values.length} of ${held.length} schools${rest}.`;
}
