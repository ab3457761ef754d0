/** Every school in a line, the worst first. */
import { sayCount } from '../../domain/number.ts';
import type { Colour } from '../../domain/records.ts';
import { isOpenTask } from '../open-tasks.ts';
import type { Phrase } from '../template/data.ts';
import { NOT_APPLYING, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';
import { seriousnessOf } from './because.ts';

const URGENT: Phrase = { text: 'URGENT ACTION', colour: 'URGENT ACTION' };

export const schoolsTable = (schools: readonly AgendaSchool[]) =>
  [...schools].sort(worstFirst).map((each) => ({
    school: each.name,
    urgent: each.context.assessment.urgent ? URGENT : null,
    agreed: each.category.agreed,
    indicated: each.category.indicated,
    direction: each.category.direction,
    reds: sayReds(each),
    overdue: sayOverdue(each),
    next: nextReview(each),
  }));

/** Urgent Action, then the more serious of what is agreed and what is indicated, then what is Red and overdue. */
function worstFirst(a: AgendaSchool, b: AgendaSchool): number {
  const [before, after] = [weightsOf(a), weightsOf(b)];
  return after.map((weight, index) => weight - (before[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function weightsOf(school: AgendaSchool): readonly number[] {
  const { indicated, urgent } = school.context.assessment;
  const agreed = seriousnessOf(school.present?.agreed);
  const now = seriousnessOf(indicated === 'Not yet set' ? undefined : (indicated as Colour));
  const { reds } = redsOf(school);
  return [urgent ? 1 : 0, Math.max(agreed, now), Math.min(agreed, now), reds, overdueOf(school).all];
}

function redsOf({ actions }: AgendaSchool) {
  const rrcp = actions.filter(({ action }) => action.plan === 'RRCP');
  return { reds: rrcp.filter(({ isRed }) => isRed).length, of: rrcp.length };
}

/** `1 of 5`. */
function sayReds(school: AgendaSchool): string {
  const { reds, of } = redsOf(school);
  return of === 0 ? NOT_APPLYING : `${reds} of ${of}`;
}

function overdueOf({ actions, context: { rows, school, today } }: AgendaSchool) {
  const late = actions.filter(({ isOverdue }) => isOverdue).length;
  const tasks = rows.calendar.filter(
    (task) => task.urn === school.urn && isOpenTask(task) && (task.due ?? today) < today,
  );
  return { late, tasks: tasks.length, all: late + tasks.length };
}

function sayOverdue(school: AgendaSchool): string {
  const { late, tasks } = overdueOf(school);
  const said = [...(late > 0 ? [sayCount(late, 'action')] : []), ...(tasks > 0 ? [sayCount(tasks, 'task')] : [])];
  return said.join(', ') || 'None';
}

/** The first review to come, from the calendar or from the reviews that are planned. */
function nextReview({ context: { rows, school, today } }: AgendaSchool): string {
  const tasks = rows.calendar.filter((task) => task.urn === school.urn && isOpenTask(task));
  const planned = rows.reviews.filter(({ urn, heldOn }) => urn === school.urn && heldOn === undefined);
  const coming = [
    ...tasks.map(({ activity: what, due: on }) => ({ what, on })),
    ...planned.map(({ kind: what, planned: on }) => ({ what, on })),
  ].flatMap(({ what, on }) => (on !== undefined && on >= today && / review$/.test(what ?? '') ? [{ what, on }] : []));
  const [first] = coming.sort((a, b) => (a.on < b.on ? -1 : 1));
  return first ? `${shortDay(first.on)}: ${first.what}` : 'None planned';
}
