/** Figures that stand twice. Hundreds of thousands of rows are told apart by numbers, not by joined text. */
import type { Measure } from '../../domain/measures.ts';
import { CAPTURES, FIGURE_STATUSES, type Figure } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import { dataCaptures } from '../tabs/data-captures.ts';
import { type Distinct, sayRows } from './duplicates.ts';
import { leaveOut } from './leave-out.ts';
import { rowProblem } from './row-problem.ts';

/** Stands in the place of a value that two rows give differently. */
export const DUPLICATE = 'DUPLICATE';

const YEARS = 400;
const numbered = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, index) => [word, index]));
const CAPTURE_NUMBERS = numbered(CAPTURES);
const STATUS_NUMBERS = numbered(FIGURE_STATUSES);

/** A number for each key: school, year, capture, measure, status. */
function keyNumbers(measures: readonly Measure[]): (figure: Figure) => number {
  const schools = new Map<string, number>();
  const measureNumbers = numbered(measures.map(({ measure }) => measure));
  const measureCount = measures.length + 1;
  return ({ urn, year, capture, measure, status }) => {
    const known = schools.get(urn);
    const school = known ?? schools.size;
    if (known === undefined) schools.set(urn, school);
    const inSchool = (measureNumbers.get(measure) ?? measures.length) * YEARS + (year - 1900);
    const kind =
      (CAPTURE_NUMBERS.get(capture) ?? 0) * (FIGURE_STATUSES.length + 1) +
      (status === undefined ? FIGURE_STATUSES.length : (STATUS_NUMBERS.get(status) ?? 0));
    return (school * measureCount * YEARS + inSchool) * CAPTURES.length * (FIGURE_STATUSES.length + 1) + kind;
  };
}

export function distinctFigures(figures: readonly Figure[], measures: readonly Measure[]): Distinct<Figure> {
  const numberOf = keyNumbers(measures);
  const firsts = new Map<number, number>();
  const groups = new Map<number, number[]>();
  for (let index = 0; index < figures.length; index++) {
    const key = numberOf(figures[index] as Figure);
    const first = firsts.get(key);
    const group = first === undefined ? undefined : groups.get(first);
    if (first === undefined) firsts.set(key, index);
    else if (group) group.push(index);
    else groups.set(first, [first, index]);
  }
  if (groups.size === 0) return { rows: figures, problems: [] };
  const kept: (Figure | undefined)[] = [...figures];
  const problems: Problem[] = [];
  for (const [first, indices] of groups) {
    const group = indices.map((index) => figures[index] as Figure);
    for (const index of indices) kept[index] = undefined;
    kept[first] = one(group, problems);
  }
  return { rows: kept.filter((figure) => figure !== undefined), problems };
}

const SAYS = ['value', 'lower', 'upper', 'comparable', 'pupils', 'code'] as const;

const isBlank = (figure: Figure): boolean => SAYS.every((field) => figure[field] === undefined);
const isSame = (a: Figure, b: Figure): boolean => SAYS.every((field) => a[field] === b[field]);

/** Adds to `problems`. A row that says nothing contradicts nothing. */
function one(group: readonly Figure[], problems: Problem[]): Figure {
  const saying = group.filter((figure) => !isBlank(figure));
  const first = saying[0] ?? (group[0] as Figure);
  const expected = 'one row for each school, year, capture, measure and status';
  if (saying.every((figure) => isSame(figure, first))) {
    const other = group.find((figure) => figure !== first) as Figure;
    const found = `${sayRows(group)} are for the same figure`;
    problems.push(
      rowProblem(dataCaptures, other.source, '', { found, expected, toDo: 'One of them is used. Delete the others' }),
    );
    return first;
  }
  const found = `${sayRows(group)} are for the same figure and differ`;
  const toDo = 'None of them is used. Delete the row that does not hold';
  for (const { source } of saying) problems.push(rowProblem(dataCaptures, source, '', { found, expected, toDo }));
  return leaveOut({ ...first, code: DUPLICATE }, ['value', 'lower', 'upper', 'comparable']);
}
