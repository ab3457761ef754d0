/** The Executive Team's own judgements that lapse before it has met again. Their notes are not printed. */
import { addMonths, type Day } from '../../domain/day.ts';
import { latestOpenAnswer, likelyFrom, openJudgements } from '../../domain/evidence/judgements.ts';
import { JUDGEMENT_KINDS, type Judgement, type JudgementKind } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

export const lapsing = (schools: readonly AgendaSchool[]) =>
  schools
    .flatMap(({ context, name }) => openIn(context).flatMap((row) => lapse(row, context, name)))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, ...row }) => ({ ...row, lapses: shortDay(on) }));

function lapse(row: Judgement, context: SchoolContext, school: string) {
  const on = row.expires ?? silentExpiry(row, context);
  if (on === undefined || on < context.today || on > lastDayThatCounts(context)) return [];
  return [{ on, ref: row.ref, school, judgement: sayJudgement(row), made: sayMade(row), after: afterwards(row) }];
}

/** What is open on the day, as the rules read the register. */
function openIn({ assessment }: SchoolContext): readonly Judgement[] {
  const given = assessment.cases[0]?.given;
  if (!given) return [];
  const likely = likelyFrom(given);
  const rapid = latestOpenAnswer(given);
  return [
    ...REGISTERS.flatMap((kind) => openJudgements(given, kind)),
    ...(rapid ? [rapid] : []),
    ...(likely?.kind === 'view' ? [likely.row] : []),
  ];
}

const ANSWERS: readonly JudgementKind[] = ['Likely outcome', 'Rapid improvement'];
const REGISTERS = JUDGEMENT_KINDS.filter((kind) => !ANSWERS.includes(kind));

/** A likely outcome lapses without being told to. */
const silentExpiry = ({ kind, madeOn }: Judgement, { settings }: SchoolContext): Day | undefined =>
  kind === 'Likely outcome' && madeOn !== undefined ? addMonths(madeOn, settings['view.months']) : undefined;

/** The last day of the half term after this one: by then the Executive Team has met again. */
function lastDayThatCounts({ register, today }: SchoolContext): Day {
  const ends = [...register.calendarOf('').teaching.values()]
    .flat()
    .map(({ to }) => to)
    .filter((to) => to >= today)
    .sort();
  return ends[1] ?? addMonths(today, MONTHS_BETWEEN);
}
const MONTHS_BETWEEN = 3;

const sayJudgement = ({ kind = 'Likely outcome', value }: Judgement): string =>
  value === undefined || value === 'Yes' ? kind : `${kind}: ${value}`;

const sayMade = ({ madeOn }: Judgement): string => (madeOn === undefined ? NOT_HELD : shortDay(madeOn));

function afterwards({ kind }: Judgement): string {
  if (kind === 'Vulnerability' || kind === 'Early signs of improvement') return 'Stays open until it is closed';
  if (kind === 'Likely outcome') return 'The school’s self-evaluation counts instead';
  return 'No longer counts';
}

/** A vulnerability that nothing yet answers meets no criterion: no colour tells the Executive Team of it. */
export const inNoCriterion = (schools: readonly AgendaSchool[]) =>
  schools.flatMap(({ context, name }) => {
    const given = context.assessment.cases[0]?.given;
    if (!given || openJudgements(given, 'Early signs of improvement').length > 0) return [];
    return openJudgements(given, 'Vulnerability').map(({ ref, madeOn }) => ({ school: name, ref, on: madeOn }));
  });
