import type { Moment } from '../workbook/cell.ts';
import type { Calls } from './calls.ts';
import { dayOf } from './sheet-value.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The one place where the program looks at the clock and at who is running it. */
export function momentNow({ call }: Calls): Moment {
  const user = call(() => Session.getEffectiveUser());
  return { ...clockNow(), who: call(() => user.getEmail()) };
}

/** For whoever may not be known: without the permission there is no address. */
export function clockNow(): Pick<Moment, 'today' | 'now'> {
  const now = new Date();
  const today = dayOf(now);
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(pad).join(':');
  return { today, now: `${today}T${time}` };
}
