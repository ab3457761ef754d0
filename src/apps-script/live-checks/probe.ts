/** One fact about Google that the program relies on and that only a real account can settle. A file each in this folder. */
import type { Asked, Outcome } from '../../jobs/installation/live.ts';
import type { Calls } from '../calls.ts';
import type { Scratch } from './scratch.ts';

export interface Tools {
  readonly calls: Calls;
  readonly scratch: Scratch;
  /** Asked before each of many calls: the check is to end well before Google ends it. */
  readonly hasTime: () => boolean;
}

export interface Probe extends Asked {
  /** What throws here is an answer, too. */
  readonly run: (tools: Tools) => Outcome;
}

/** `found` in words; whether it is what the program assumes. */
export const outcome = (isAsAssumed: boolean, found: string): Outcome => ({
  kind: isAsAssumed ? 'as assumed' : 'differs',
  found,
});
