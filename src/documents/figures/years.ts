/** Each school's results of a measure by year, as they are seen on a day. */
import type { AcademicYear } from '../../domain/academic-year.ts';
import { seenFrom } from '../../domain/category/register.ts';
import type { Day } from '../../domain/day.ts';
import { isRuleMeasure, type Measure } from '../../domain/measures.ts';
import { neverPublished } from '../../domain/publication.ts';
import type { Figure, School } from '../../domain/records.ts';
import { moreAuthoritative } from '../../domain/series.ts';

export type Years = ReadonlyMap<AcademicYear, Figure>;
export type ResultsIn = (school: School, measure: string) => Years;

const isHeld = ({ value, code }: Figure): boolean => value !== undefined || code !== undefined;
const idOf = (urn: string, measure: string): string => `${urn} ${measure}`;
const NONE: Years = new Map();

const counts = (figure: Figure, today: Day): boolean =>
  figure.capture === 'Results' &&
  isHeld(figure) &&
  seenFrom(figure) <= today &&
  !(isRuleMeasure(figure.measure) && neverPublished(figure.measure, figure.year));

/** A predecessor's years where the school has none of its own; a year that two predecessors have is nobody's. */
export function resultsIn(figures: readonly Figure[], today: Day): ResultsIn {
  const held = new Map<string, Map<AcademicYear, Figure>>();
  for (const figure of figures) {
    if (!counts(figure, today)) continue;
    const id = idOf(figure.urn, figure.measure);
    const years = held.get(id) ?? new Map<AcademicYear, Figure>();
    const other = years.get(figure.year);
    years.set(figure.year, other ? moreAuthoritative(other, figure) : figure);
    held.set(id, years);
  }
  return ({ urn, predecessors }, measure) => {
    const own = held.get(idOf(urn, measure)) ?? NONE;
    if (predecessors.length === 0) return own;
    return new Map([...inherited(predecessors.map((each) => held.get(idOf(each, measure)) ?? NONE)), ...own]);
  };
}

function inherited(theirs: readonly Years[]): Years {
  const years = new Map<AcademicYear, Figure>();
  const twice = new Set<AcademicYear>();
  for (const each of theirs)
    for (const [year, figure] of each) {
      if (years.has(year)) twice.add(year);
      years.set(year, figure);
    }
  for (const year of twice) years.delete(year);
  return years;
}

/** The newest first. */
export const newestFirst = (years: Years): readonly AcademicYear[] => [...years.keys()].sort((a, b) => b - a);

/** Three years for which the measure was published, the oldest first. */
export function yearsBefore({ measure }: Measure, latest: AcademicYear): readonly AcademicYear[] {
  const found: AcademicYear[] = [];
  for (let year = latest; found.length < 3 && year > latest - 10; year--)
    if (!isRuleMeasure(measure) || !neverPublished(measure, year)) found.unshift(year);
  return found;
}
