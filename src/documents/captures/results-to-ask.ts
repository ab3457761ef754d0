/**
 * The results that a school knows before they are published: of its tests in July, of its examinations in August. They are
 * asked for in the windows that close after that, until a published figure stands in their place.
 */
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import type { Figure } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { applies } from '../figures/applies.ts';
import type { Held } from './held.ts';
import type { CaptureWindow } from './window.ts';

/** The school year whose results a window asks for. */
export function resultsYear({ year, capture }: { readonly year: AcademicYear; readonly capture: string }) {
  if (capture === 'Summer 2') return year;
  return capture === 'Autumn 1' ? year - 1 : undefined;
}

export interface ResultsToAsk {
  /** `2025/26`. */
  readonly year: string;
  readonly held: readonly Held[];
}

/** Undefined: the window asks for none, or all of them are published. Progress is worked out by the Department, not by a school. */
export function resultsToAsk(context: SchoolContext, window: CaptureWindow): ResultsToAsk | undefined {
  const year = resultsYear(window);
  if (year === undefined) return undefined;
  const { measures, school, figures } = context;
  const results = figures.of(school.urn).filter(({ capture }) => capture === 'Results');
  const held = measures
    .filter((measure) => measure.headline && measure.kind === 'Attainment' && applies(measure, school))
    .flatMap((measure): Held[] => {
      const own = results.filter((figure) => figure.measure === measure.measure);
      const ofYear = own.filter((figure) => figure.year === year);
      if (ofYear.some(isPublished)) return [];
      const [now] = ofYear;
      const last = newest(own.filter((figure) => figure.year < year));
      return [{ measure, ...(now && { now }), ...(last && { last }) }];
    });
  return held.length > 0 ? { year: sayYear(year), held } : undefined;
}

const isPublished = ({ status }: Figure): boolean => status !== undefined && status !== 'School';

const newest = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>((last, figure) => (last && last.year >= figure.year ? last : figure), undefined);
