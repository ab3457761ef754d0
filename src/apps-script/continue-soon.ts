/** A run whose time is up goes on a minute later: a one-off trigger, which is taken away once it has fired. */
import type { Calls } from './calls.ts';
import type { CONTINUES } from './entry-points.ts';

const SOON_MS = 60_000;
export type Continues = (typeof CONTINUES)[number];

export function continueSoon(handler: Continues, calls: Calls): void {
  endContinuing(handler, calls);
  const { call } = calls;
  const builder = call(() => ScriptApp.newTrigger(handler));
  const once = call(() => builder.timeBased());
  call(() => once.after(SOON_MS));
  call(() => once.create());
}

/** One that has fired stays in Google's list, of which an account may have twenty. */
export function endContinuing(handler: Continues, { call }: Calls): void {
  for (const trigger of call(() => ScriptApp.getProjectTriggers()))
    if (call(() => trigger.getHandlerFunction()) === handler) call(() => ScriptApp.deleteTrigger(trigger));
}
