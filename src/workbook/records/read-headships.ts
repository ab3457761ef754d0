/** Headteachers' times in post, from People. */
import type { Headship } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import { type Person, people } from '../tabs/people.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

/** Two times in one post are two rows of one person: `From` tells them apart. */
export function readHeadships(rows: readonly Person[]): Distinct<Headship> {
  const { rows: each, problems } = distinct(people, rows, 'keep', [...people.key, 'from']);
  const heads = each.filter(({ role }) => role === 'Headteacher');
  const headships = heads.flatMap(({ source, urn, from, to }): Headship[] =>
    urn === undefined ? [] : [{ source, urn, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }],
  );
  return { rows: headships, problems: [...problems, ...heads.flatMap(gaps)] };
}

function gaps({ source, urn, from, to }: Person): readonly Problem[] {
  if (urn === undefined)
    return [
      rowProblem(people, source, 'urn', {
        found: 'blank',
        expected: 'the school',
        toDo: 'Type the URN of the school: a headteacher is never of the trust as a whole',
      }),
    ];
  if (from === undefined)
    return [
      rowProblem(people, source, 'from', {
        found: 'blank',
        expected: 'the day the headteacher took up the post',
        toDo: 'Type it: without it nobody can tell whether the headteacher is new',
      }),
    ];
  if (to === undefined || to >= from) return [];
  return [
    rowProblem(people, source, 'to', {
      found: to,
      expected: `a day from ${from} on`,
      toDo: 'The row is in force on no day. Correct one of the two dates',
    }),
  ];
}
