/** Term dates, and what in them is most likely a slip: a holiday entered as lessons, days in the wrong order. */
import { academicYearOf, sayYear } from '../../domain/academic-year.ts';
import { type Day, daysBetween, sayDay } from '../../domain/day.ts';
import { HALF_TERMS, type TermDate } from '../../domain/records.ts';
import { plain } from '../plain.ts';
import type { Problem } from '../problem.ts';
import { type TermDateRow, termDates } from '../tabs/term-dates.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

/** No half term of lessons is shorter. */
const SHORTEST_HALF_TERM = 15;

export function readTermDates(rows: readonly TermDateRow[], today: Day): Distinct<TermDate> {
  const { rows: each, problems: duplicates } = distinct(termDates, rows, 'keep');
  const read = each.map(asTermDate);
  const used = read.filter(({ date, to }) => to >= date);
  return {
    rows: used,
    problems: [
      ...duplicates,
      ...read.filter(({ date, to }) => to < date).map(backwards),
      ...used.filter(({ kind }) => kind === 'Teaching').flatMap(teachingProblems),
      ...noTeaching(used, today),
    ],
  };
}

const halfTermNamed = (name: string | undefined): string | undefined =>
  HALF_TERMS.find((halfTerm) => halfTerm.toLowerCase() === plain(name ?? ''));

function asTermDate(row: TermDateRow): TermDate {
  const name = row.kind === 'Teaching' ? (halfTermNamed(row.name) ?? row.name) : row.name;
  return { ...row, to: row.to ?? row.date, ...(name !== undefined && { name }) };
}

const backwards = ({ source, date, to }: TermDate): Problem =>
  rowProblem(termDates, source, 'to', {
    found: sayDay(to),
    expected: `a day from ${sayDay(date)} on`,
    toDo: 'The row is not used. Correct one of the two dates',
  });

function teachingProblems({ source, date, to, name }: TermDate): readonly Problem[] {
  const days = daysBetween(date, to) + 1;
  const problems: Problem[] = [];
  if (days < SHORTEST_HALF_TERM)
    problems.push(
      rowProblem(termDates, source, 'to', {
        found: `a half term of ${days} ${days === 1 ? 'day' : 'days'}`,
        expected: `lessons for ${SHORTEST_HALF_TERM} days or more`,
        toDo: 'Is this the holiday? It is used as typed. Type the first and the last day of lessons',
      }),
    );
  if (halfTermNamed(name) === undefined)
    problems.push(
      rowProblem(termDates, source, 'name', {
        found: name ?? 'blank',
        expected: `one of: ${HALF_TERMS.join(', ')}`,
        toDo: 'Its days count as lessons, but it closes no term. Type the name of the half term',
      }),
    );
  return problems;
}

function noTeaching(rows: readonly TermDate[], today: Day): readonly Problem[] {
  const year = academicYearOf(today);
  // A school's own lessons are its own: the trust, and the other schools, have none by them.
  if (rows.some(({ kind, date, urn }) => kind === 'Teaching' && urn === undefined && academicYearOf(date) === year))
    return [];
  return [
    {
      tab: termDates.name,
      row: 0,
      column: termDates.columns.kind.header,
      found: `no Teaching row for ${sayYear(year)}`,
      expected: 'the six half terms of lessons',
      do: 'Until then every weekday without a closure, a bank holiday or INSET counts as a school day, and the calendar has no new tasks. Add the half terms',
    },
  ];
}
