/** What each urgent case asks for next. Section 5 has concerns investigated; an absence is nobody's to investigate. */
import { URGENT_CRITERION } from '../../domain/criteria/urgent.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { Concern } from '../../domain/records.ts';
import { rowOf } from '../../workbook/records/row-problem.ts';
import { concerns } from '../../workbook/tabs/concerns.ts';
import type { SchoolAnswer } from '../recompute/school-answer.ts';
import { type Line, rowIn } from './line.ts';

type Item = Omit<Line, 'part'>;

/** Now: it is for the trust to act today; the others run their course. */
interface Step {
  readonly isNow: boolean;
  readonly toDo: string;
}

/** What waits for the trust comes before what runs its course. */
export function urgentCases(schools: readonly SchoolAnswer[], held: readonly Concern[], today: Day): readonly Item[] {
  const items = schools.filter(({ urgent }) => urgent).map((school) => urgentCase(school, held, today));
  return [...items.filter(({ state }) => state === 'Urgent'), ...items.filter(({ state }) => state !== 'Urgent')];
}

function urgentCase({ urn, school, because }: SchoolAnswer, held: readonly Concern[], today: Day): Item {
  const met = because.filter(({ criterion }) => criterion.startsWith('U'));
  const rows = held.filter((row) => row.urn === urn && isOpen(row, today) && isBehind(row, met));
  const steps = [...new Map(rows.map((row) => stepOf(row, today)).map((step) => [step.toDo, step])).values()];
  const [only, ...others] = rows;
  return {
    item: `URGENT ACTION: ${school}`,
    state: steps.length === 0 || steps.some(({ isNow }) => isNow) ? 'Urgent' : 'To do',
    says: met.map(({ criterion, fact }) => `${criterion} ${fact}`).join('; '),
    toDo: steps.map(({ toDo }) => toDo).join('. ') || COMPLAINTS.toDo,
    where: only && others.length === 0 ? rowIn(concerns.name, rowOf(only.source)) : concerns.name,
  };
}

const isOpen = ({ raisedOn, closedOn }: Concern, today: Day): boolean =>
  raisedOn !== undefined && raisedOn <= today && (closedOn === undefined || closedOn > today);

const isBehind = ({ kind }: Concern, met: SchoolAnswer['because']): boolean =>
  kind !== undefined && met.some(({ criterion }) => criterion === URGENT_CRITERION[kind]);

const COMPLAINTS: Step = {
  isNow: true,
  toDo: 'Decide with the CEO what the complaints ask for, and type what comes of it in Concerns',
};
const ABSENCE: Step = {
  isNow: false,
  toDo: 'See that the absence is covered. On the day of return, type it in Closed on',
};

function stepOf(row: Concern, today: Day): Step {
  if (row.kind === 'Headteacher absence' || row.kind === 'Deputy absence') return ABSENCE;
  if (row.kind === 'Complaint' && row.commissionedOn === undefined) return COMPLAINTS;
  return investigation(row, today);
}

function investigation({ commissionedOn, reportDue, reportReceived, planAgreed }: Concern, today: Day): Step {
  if (planAgreed !== undefined)
    return { isNow: false, toDo: 'Review the Urgent Action Plan. Once it is settled, type the day in Closed on' };
  if (reportReceived !== undefined)
    return { isNow: true, toDo: 'Agree the Urgent Action Plan, and type the day in Plan agreed' };
  if (commissionedOn === undefined)
    return {
      isNow: true,
      toDo: 'See that the CEO commissions a senior leader of another school to investigate, and type the day in Commissioned on',
    };
  if (reportDue === undefined)
    return { isNow: true, toDo: 'An investigator is commissioned: type the day the report is due in Report due' };
  const was = reportDue < today ? 'was' : 'is';
  return {
    isNow: reportDue <= today,
    toDo: `The investigator’s report ${was} due on ${sayDay(reportDue)}. Once it is here, type the day in Report received`,
  };
}
