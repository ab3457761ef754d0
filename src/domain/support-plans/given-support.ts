/** What has become of the support that an action asks for: the requests for the same priority (D60). */
import { type Day, sayDay } from '../day.ts';
import type { SupportRequest, WantedAction } from './input.ts';
import { sameWords } from './same-words.ts';

export interface Given {
  readonly because: readonly string[];
  readonly toSettle: readonly string[];
}

/** By the Ref of a priority; a request that names none is for no action in particular. */
export function givenFor({ urn, priority }: WantedAction, requests: readonly SupportRequest[], today: Day): Given {
  const same = requests.filter(
    (each) =>
      priority !== undefined &&
      each.priority !== undefined &&
      each.urn === urn &&
      sameWords(each.priority) === sameWords(priority),
  );
  const open = same.filter(({ ended = '9999' }) => ended >= today).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return {
    because: open.filter((each) => !isUndecided(each)).map((each) => sayGiven(each, today)),
    toSettle: open.filter(isUndecided).map(({ ref }) => `Support requests ${ref} waits for a decision`),
  };
}

const isUndecided = ({ decision, started }: SupportRequest): boolean => decision === undefined && started === undefined;

/** `S1: agreed, Brackenfield Primary School, since 9 September 2026`. */
function sayGiven({ ref, decision, provider, started }: SupportRequest, today: Day): string {
  const when = started === undefined ? 'not begun' : `${started <= today ? 'since' : 'from'} ${sayDay(started)}`;
  return `${ref}: ${[decision?.toLowerCase(), provider, when].filter((part) => part !== undefined).join(', ')}`;
}
