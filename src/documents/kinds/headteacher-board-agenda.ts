/** The headteacher board's agenda: the trust's priorities, its own action log, what every school owes soon (D31). One a half term, for each of its meetings: no school is set beside another in it. */

import { sayDay } from '../../domain/day.ts';
import { inOrder } from '../agenda/numbered.ts';
import { openActionsOf } from '../agenda/open-actions.ts';
import type { TrustContext } from '../context.ts';
import { meetings } from '../headteacher-board/meetings.ts';
import { priorityRows } from '../headteacher-board/priorities.ts';
import { publishedRows } from '../headteacher-board/published-register.ts';
import { reminderRows } from '../headteacher-board/reminders.ts';
import type { TrustKind } from '../kind.ts';
import { planActions } from '../plan/plan-actions.ts';
import { schoolsOf } from '../trust-schools.ts';
import { NOT_HELD, shortDay } from '../words.ts';

const PLAN = 'Headteacher board';

export const headteacherBoardAgenda: TrustKind = {
  of: 'trust',
  id: 'headteacher-board-agenda',
  title: 'Headteacher-board agenda',
  audience: 'Headteachers',
  period: 'half term',
  applies: ({ records }) =>
    records.schools.length === 0
      ? { applies: false, because: 'the trust has no school yet' }
      : { applies: true, because: 'the headteachers meet each fortnight of term: one agenda a half term' },
  data,
};

/** An item with nothing in it is dropped, as on the Executive Team's agenda. */
function data(trust: TrustContext) {
  const held = meetings(trust);
  const schools = schoolsOf(trust).map((context) => ({
    name: context.school.name,
    actions: planActions(context, [PLAN]),
  }));
  const open = openActionsOf(PLAN, trust, schools);
  return {
    trust: { name: trust.trustName },
    meetings: { ...held, days: held.days.map(sayDay) },
    ...inOrder({
      priorities: { rows: priorityRows(trust, open) },
      actions: { rows: open.map(logRow) },
      reminders: { rows: reminderRows(trust), from: held.next },
      register: { rows: publishedRows(trust) },
      decisions: { rows: held.days.length > 0 ? held.days.map(shortDay) : ['Date to be set'] },
    }),
  };
}

/** Neither its RAG nor that it is late: of another school's action its headteacher tells. */
const logRow = ({ each: { action }, of }: ReturnType<typeof openActionsOf>[number]) => ({
  ref: action.ref,
  of,
  action: action.action ?? NOT_HELD,
  lead: action.lead ?? NOT_HELD,
  due: action.due === undefined ? NOT_HELD : shortDay(action.due),
});
