/** Figures that are held but not used: their year was never published, or their day has not come. */
import { dayAfter, sayYear } from '../../domain/academic-year.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { isResult, neverPublished } from '../../domain/publication.ts';
import type { Figure } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import { dataCaptures } from '../tabs/data-captures.ts';
import { rowProblem } from './row-problem.ts';

/** Captures of a half term that is still running are held early as a matter of course, and are no problem. */
export function unseenProblems(figure: Figure, today: Day): Problem | undefined {
  if (figure.value === undefined && figure.code === undefined) return undefined;
  if (isResult(figure) && neverPublished(figure.measure, figure.year)) return neverUsed(figure);
  if (figure.updated !== undefined) return figure.updated > today ? notYet(figure, figure.updated) : undefined;
  if (figure.capture !== 'Results') return undefined;
  const seen = dayAfter(figure.year);
  return seen > today ? unreleased(figure, seen) : undefined;
}

const neverUsed = ({ source, year, measure }: Figure): Problem =>
  rowProblem(dataCaptures, source, 'year', {
    found: `${measure} for ${sayYear(year)}`,
    expected: 'a year whose results were published',
    toDo: `It is not used: no ${measure} was published for ${sayYear(year)}. The row may stay`,
  });

const unreleased = ({ source }: Figure, seen: Day): Problem =>
  rowProblem(dataCaptures, source, 'updated', {
    found: 'blank',
    expected: 'the day the figure was released',
    toDo: `Not used until ${sayDay(seen)}: type the day it was released in Updated`,
  });

const notYet = ({ source }: Figure, updated: Day): Problem =>
  rowProblem(dataCaptures, source, 'updated', {
    found: sayDay(updated),
    expected: 'a day that has come',
    toDo: `Not used until ${sayDay(updated)}: correct Updated if it was released earlier`,
  });
