/** What is missing for a more serious colour, so short that it is read: all of it is in `missing`, criterion by criterion. */
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import { type Missing, type MissingFigure, sayPiece } from '../../domain/outcome.ts';

/** No test asks for more years than three changes need; what came before them settles nothing while these are missing. */
const MOST_YEARS = 4;
const MOST_NAMED = 3;

/** The newest figures first, the years of one gap together. What nobody can add is named only where nothing else is missing. */
export function sayWhatSettles(missing: readonly Missing[]): string {
  const figures = missing.filter((each) => typeof each === 'object');
  const others = [...new Set(missing.flatMap((each) => (typeof each === 'object' ? [] : [sayPiece(each)])))];
  const toAdd = others.filter((each) => !NOBODY_ADDS.test(each) && !(figures.length > 0 && EARLIER.test(each)));
  const named = [...sayFigures(figures), ...toAdd];
  return sayFirst(named.length > 0 ? named : others);
}

const NOBODY_ADDS = /: not published in \d/;
const EARLIER = / before \d{4}\/\d\d$|: results of earlier years$/;

interface Gap {
  readonly name: string;
  readonly why: string;
  readonly years: readonly AcademicYear[];
}

function sayFigures(figures: readonly MissingFigure[]): readonly string[] {
  const gaps = newestFirst([...new Set(figures.map(({ name }) => name))].flatMap((name) => gapsOf(name, figures)));
  const alike = [...new Set(gaps.map(sayGap))];
  return alike.map((gap) => `${sayList(gaps.filter((each) => sayGap(each) === gap).map(({ name }) => name))} ${gap}`);
}

function gapsOf(name: string, figures: readonly MissingFigure[]): readonly Gap[] {
  const whyIn = new Map(figures.flatMap((each) => (each.name === name ? [[each.year, each.why] as const] : [])));
  const years = [...whyIn.keys()].sort((a, b) => b - a).slice(0, MOST_YEARS);
  const reasons = [...new Set(years.map((year) => whyIn.get(year) ?? ''))];
  return reasons.map((why) => ({ name, why, years: years.filter((year) => whyIn.get(year) === why) }));
}

const newestFirst = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort((a, b) => (b.years[0] ?? 0) - (a.years[0] ?? 0));

const sayGap = ({ years, why }: Gap): string => `for ${sayList(years.map(sayYear))}: ${why}`;

const sayList = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

function sayFirst(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
