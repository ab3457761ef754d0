/** Which schools would move, and why, as rows. */
import type { Problem } from '../../workbook/problem.ts';
import type { Fields } from '../change.ts';
import type { Move, WhatIfAnswer } from '../what-if.ts';

export function sayResults({ moved, stayed, schools, problems }: WhatIfAnswer, tried: string): readonly Fields[] {
  const summary = moved.length === 0 ? `None of ${schools} would move` : `${moved.length} of ${schools} would move`;
  return [
    { school: summary, from: null, to: null, why: tried },
    ...moved.map(sayMove),
    ...stayed.map(sayStayed),
    ...(problems as readonly Problem[]).map(sayProblem),
  ];
}

const sayMove = (move: Move): Fields => ({
  school: move.school,
  from: withUrgent(move.from, move.urgent.from),
  to: withUrgent(move.to, move.urgent.to),
  why: sayCriteria(move),
});

const withUrgent = (colour: string, urgent: boolean): string => (urgent ? `${colour} and URGENT ACTION` : colour);

const sayStayed = (move: Move): Fields => ({
  school: move.school,
  from: move.from,
  to: `${move.to}, as it is`,
  why: sayCriteria(move),
});

/** What is met comes first: it is what makes a colour. */
const sayCriteria = ({ criteria }: Move): string =>
  [...criteria.filter(({ to }) => to === 'met'), ...criteria.filter(({ to }) => to !== 'met')]
    .map(({ criterion, from, to, fact }) => `${criterion} ${from} → ${to}${fact === '' ? '' : `: ${fact}`}`)
    .join('\n');

const sayProblem = ({ tab, row, column, found, expected }: Problem): Fields => ({
  school: 'A problem then',
  from: null,
  to: null,
  why: `${[tab, row > 0 ? `row ${row}` : '', column].filter((part) => part !== '').join(', ')}: found ${found}, expected ${expected}`,
});
