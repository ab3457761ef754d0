/** The last three reviews of a plan: each action on each of the days, and which way it went. */
import type { Day } from '../../domain/day.ts';
import { RAGS } from '../../domain/records.ts';
import type { Phrase } from '../template/data.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import type { PlanAction } from './plan-actions.ts';
import { ragWord } from './worrying-rows.ts';

const NO_REVIEW: Phrase = { text: 'No review', colour: 'Not yet set' };
const PLACES = 3;

/** A review is a day on which any of the actions was reviewed. The newest comes last; null where none has been held. */
export function lastReviews(actions: readonly PlanAction[]) {
  const days = [...new Set(actions.flatMap(({ rags }) => rags.map(({ on }) => on)))].sort();
  const [latest] = days.slice(-1);
  if (latest === undefined) return null;
  const shown = days.slice(-PLACES);
  const [first, second, third] = [...Array<undefined>(PLACES - shown.length).fill(undefined), ...shown];
  return {
    latest: { on: latest, ...countOn(actions, latest) },
    days: { first: sayDayOf(first), second: sayDayOf(second), third: sayDayOf(third) },
    rows: actions.map((action) => ({
      ref: action.action.ref,
      action: action.action.action ?? NOT_HELD,
      first: ragOn(action, first),
      second: ragOn(action, second),
      third: ragOn(action, third),
      way: wayOf(action),
    })),
  };
}

const sayDayOf = (day: Day | undefined): string => (day === undefined ? 'No earlier review' : shortDay(day));

const on = ({ rags }: PlanAction, day: Day | undefined) => rags.find((each) => each.on === day)?.rag;

function ragOn(action: PlanAction, day: Day | undefined): Phrase {
  const rag = on(action, day);
  return rag === undefined ? NO_REVIEW : ragWord(rag);
}

function countOn(actions: readonly PlanAction[], day: Day) {
  const count = (rag: (typeof RAGS)[number]): number => actions.filter((action) => on(action, day) === rag).length;
  return { green: count('Green'), amber: count('Amber'), red: count('Red') };
}

/** Between the two newest reviews of the action itself. */
function wayOf({ rags }: PlanAction): string {
  const [now, before] = rags;
  if (!now) return 'Not reviewed yet';
  if (!before) return 'Reviewed once';
  const change = RAGS.indexOf(now.rag) - RAGS.indexOf(before.rag);
  return change > 0 ? 'Better' : change < 0 ? 'Worse' : 'No change';
}
