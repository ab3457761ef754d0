/** What the live checks found: facts about Google that the program relies on, each tried on the spot. */
import { count } from '../start/line.ts';
import { type Check, toKnow, well } from './looked.ts';

export type Outcome =
  | { readonly kind: 'as assumed'; readonly found: string }
  | { readonly kind: 'differs'; readonly found: string }
  /** It takes something that has not come yet, or a person. */
  | { readonly kind: 'not tried'; readonly because: string }
  | { readonly kind: 'could not be tried'; readonly why: string };

/** What is asked, what the program takes for granted, and what it means for the trust where that is not so. */
export interface Asked {
  readonly id: string;
  readonly asks: string;
  readonly assumes: string;
  readonly ifNot: string;
}

export interface Tried extends Asked {
  readonly outcome: Outcome;
}

const ITEM = 'Live checks';
const SEND = 'Choose Check this installation and send its text to whoever looks after the program';

/** One line for all, and one for each that is not as it should be. */
export function sayLive(tried: readonly Tried[]): readonly Check[] {
  const found = (kind: Outcome['kind']) => tried.filter(({ outcome }) => outcome.kind === kind);
  const amiss = [...found('differs'), ...found('could not be tried')];
  const parts = [
    `${found('as assumed').length} of ${count(tried.length, 'fact')} about Google as the program takes them`,
    ...(amiss.length > 0 ? [`${amiss.length} not`] : []),
    ...(found('not tried').length > 0 ? [`${found('not tried').length} not tried`] : []),
  ];
  const says = parts.join(', ');
  return [
    amiss.length === 0 ? well(ITEM, says) : toKnow(ITEM, says, SEND),
    ...amiss.map(({ asks, outcome, ifNot }) => toKnow(`${ITEM}: ${asks}`, `${sayOutcome(outcome)}. ${ifNot}`, SEND)),
  ];
}

export function sayOutcome(outcome: Outcome): string {
  if (outcome.kind === 'as assumed') return outcome.found;
  if (outcome.kind === 'differs') return `Differs from what the program assumes: ${outcome.found}`;
  return outcome.kind === 'not tried' ? `Not tried: ${outcome.because}` : `Could not be tried: ${outcome.why}`;
}
