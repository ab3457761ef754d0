/** A run whose time is up goes on a minute later: a one-off trigger, which is taken away once it has fired. */
import type { Calls } from './calls.ts';
import { CONTINUES } from './entry-points.ts';

const SOON_MS = 60_000;
const [HANDLER] = CONTINUES;

export function continueSoon(calls: Calls): void {
  endContinuing(calls);
  const { call } = calls;
  const builder = call(() => ScriptApp.newTrigger(HANDLER));
  const once = call(() => builder.timeBased());
  call(() => once.after(SOON_MS));
  call(() => once.create());
}

/** One that has fired stays in Google's list, of which an account may have twenty. */
export function endContinuing({ call }: Calls): void {
  for (const trigger of call(() => ScriptApp.getProjectTriggers()))
    if (call(() => trigger.getHandlerFunction()) === HANDLER) call(() => ScriptApp.deleteTrigger(trigger));
}
