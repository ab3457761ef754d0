/** The last capture that was due: which schools' figures are in, which said that they have none, which are missing. */
import type { Measure } from '../../domain/measures.ts';
import { sayCount } from '../../domain/number.ts';
import { HALF_TERMS } from '../../domain/records.ts';
import { isAsked } from '../captures/asked.ts';
import type { TrustContext } from '../context.ts';
import { capturedMeasures } from '../figures/captured-measures.ts';
import { capturesOf, lastDue, type Place, placeOf, sayPlace } from '../figures/in-year.ts';
import { periodOfPlace } from '../period-of-place.ts';
import type { AgendaSchool } from './agenda-school.ts';

const RETURN = 'Capture return';

/** Null where nothing was returned and nobody had asked: the window closed before the trust's calendar began. */
export function captures(trust: TrustContext, schools: readonly AgendaSchool[]) {
  const place = lastDue({ ...trust, school: { urn: '' } });
  const measures = capturedMeasures(trust.measures, trust.records.figures, trust.records.schools);
  const asked = schools.filter(({ context }) => wasThere(context.school.joined, trust, place));
  const stands = asked.map((school) => ({ school, ...standOf(school, place, measures) }));
  const isIn = stands.filter(({ missing, held }) => held > 0 && missing.length === 0);
  const nil = stands.filter(({ school, held }) => held === 0 && isNil(school, place));
  const missing = stands.filter((each) => !isIn.includes(each) && !nil.includes(each));
  const from = trust.settings['calendar.from'];
  const closed = closingDay(trust, place);
  if (stands.every(({ held }) => held === 0) && (stands.length === 0 || (from !== undefined && (closed ?? '') < from)))
    return null;
  return {
    of: sayPlace(place),
    closed: closed ?? null,
    rows: [
      lineOf('In', isIn.map(nameOf)),
      lineOf('Nil return', nil.map(nameOf)),
      lineOf('Missing', missing.map(sayMissing)),
    ],
  };
}

type Stand = { readonly school: AgendaSchool; readonly held: number; readonly missing: readonly Measure[] };

function standOf({ context }: AgendaSchool, place: Place, measures: readonly Measure[]): Omit<Stand, 'school'> {
  const held = new Set(
    capturesOf(context)
      .filter((each) => each.capture !== 'Results' && placeOf(each.year, each.capture) === place)
      .filter(({ value, code }) => value !== undefined || code !== undefined)
      .map(({ measure }) => measure),
  );
  const own = measures.filter((measure) => isAsked(measure, context));
  return { held: held.size, missing: own.filter(({ measure }) => !held.has(measure)) };
}

const isNil = ({ context: { rows, school } }: AgendaSchool, place: Place): boolean =>
  rows.documents.some(
    ({ urn, kind, period, nilReturn }) =>
      urn === school.urn && kind === RETURN && period === periodOfPlace(place) && nilReturn === true,
  );

/** A school is asked for the captures that close after it has joined. */
function wasThere(joined: string | undefined, trust: TrustContext, place: Place): boolean {
  const closed = closingDay(trust, place);
  return joined === undefined || closed === undefined || joined <= closed;
}

function closingDay({ register }: TrustContext, place: Place): string | undefined {
  const half = HALF_TERMS[place % HALF_TERMS.length];
  const lessons = register.calendarOf('').teaching.get(Math.floor(place / HALF_TERMS.length));
  return lessons?.find(({ name }) => name?.trim() === half)?.to;
}

const nameOf = ({ school }: Stand): string => school.name;

/** `Ling Bank Primary School (absence)`; a school of which nothing is in is named alone. */
const sayMissing = ({ school, held, missing }: Stand): string =>
  held === 0 ? school.name : `${school.name} (${missing.map(({ name }) => name).join(', ')})`;

const lineOf = (state: string, names: readonly string[]) => ({
  state,
  count: sayCount(names.length, 'school'),
  schools: names.join('; ') || 'None',
});
