/** The trust's priorities with what of each falls due next: of this board's own actions, for the others' are not its to see. */
import type { openActionsOf } from '../agenda/open-actions.ts';
import { prioritiesOfTrust } from '../agenda/trust-priorities.ts';
import type { TrustContext } from '../context.ts';
import { shortDay } from '../words.ts';

type Open = ReturnType<typeof openActionsOf>;

export const priorityRows = (trust: TrustContext, open: Open) =>
  prioritiesOfTrust(trust).map((row) => ({ ...row, next: nextOf(row.ref, open) }));

function nextOf(ref: string, open: Open): string {
  const own = open.filter(({ each }) => each.action.priority === ref);
  const [first] = own;
  if (!first) return 'No open action';
  const { ref: action, due } = first.each.action;
  return due === undefined ? `${action}, no date` : `${action}, ${shortDay(due)}`;
}
