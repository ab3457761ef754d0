/** How many schools were agreed in each colour at the end of each school year. */
import { type AcademicYear, academicYearOf, lastDayOf, sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import { sayCount } from '../../domain/number.ts';
import { COLOURS, type Colour } from '../../domain/records.ts';
import { agreementsOn } from '../category/agreements.ts';
import type { SchoolContext, TrustContext } from '../context.ts';
import { sayList } from '../words.ts';

const MOST_YEARS = 5;

interface Count {
  readonly year: AcademicYear;
  readonly day: Day;
  readonly schools: number;
  readonly of: Readonly<Record<Colour, number>>;
}

/** Null where the trust does not show categories, or has agreed none. */
export function coloursByYear(trust: TrustContext, schools: readonly SchoolContext[]) {
  if (!trust.settings['dashboard.category']) return null;
  const counts = yearsOf(trust).map((year) => countIn(year, trust, schools));
  const [latest] = counts.slice(-1);
  if (!latest) return null;
  return {
    sentence: sentenceOf(latest, trust.today),
    rows: counts.map(({ year, day, schools: all, of }) => ({
      year: day < lastDayOf(year) ? `${sayYear(year)} so far` : sayYear(year),
      green: sayBar(of.GREEN),
      yellow: sayBar(of.YELLOW),
      amber: sayBar(of.AMBER),
      red: sayBar(of.RED),
      none: sayBar(all - agreedIn(of)),
    })),
  };
}

/** From the first year in which something was agreed. */
function yearsOf({ records, today }: TrustContext): readonly AcademicYear[] {
  const seen = records.agreements.filter(({ on }) => on <= today).map(({ on }) => academicYearOf(on));
  if (seen.length === 0) return [];
  const now = academicYearOf(today);
  const first = Math.max(Math.min(...seen), now - MOST_YEARS + 1);
  return Array.from({ length: now - first + 1 }, (_, index) => first + index);
}

function countIn(year: AcademicYear, { register, today }: TrustContext, schools: readonly SchoolContext[]): Count {
  const day = lastDayOf(year) < today ? lastDayOf(year) : today;
  const there = schools.filter(({ school }) => school.joined === undefined || school.joined <= day);
  const agreed = there.map(({ school }) => agreementsOn(register.agreementsOf(school.urn), day)?.present.agreed);
  const count = (colour: Colour): number => agreed.filter((each) => each === colour).length;
  const of = { GREEN: count('GREEN'), YELLOW: count('YELLOW'), AMBER: count('AMBER'), RED: count('RED') };
  return { year, day, schools: there.length, of };
}

const agreedIn = (of: Count['of']): number => COLOURS.reduce((sum, colour) => sum + of[colour], 0);

const sayBar = (count: number): string => (count === 0 ? '0' : `${count} ${'█'.repeat(count)}`);

/** `Agreed so far in 2026/27: 3 schools GREEN, 4 YELLOW and 1 RED; 1 of 12 not yet agreed.` */
function sentenceOf({ year, day, schools, of }: Count, today: Day): string {
  const when = day === today ? `Agreed as things stand in ${sayYear(year)}` : `Agreed at the end of ${sayYear(year)}`;
  const said = COLOURS.filter((colour) => of[colour] > 0).map((colour, index) =>
    index === 0 ? `${sayCount(of[colour], 'school')} ${colour}` : `${of[colour]} ${colour}`,
  );
  const none = schools - agreedIn(of);
  return `${when}: ${sayList(said) || 'no school'}${none > 0 ? `; ${none} of ${schools} not yet agreed` : ''}.`;
}
