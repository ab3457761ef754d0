/** What the daily run found, for people to read in a terminal: the categories, the support plans, then what Start asks for. */
import type { DailyAnswer } from '../../src/jobs/daily.ts';
import { count } from './count.ts';
import { sayRecompute } from './say-recompute.ts';
import { saySupportPlans } from './say-support-plans.ts';

export function sayDaily(answer: DailyAnswer): string {
  const asked = answer.start.filter(({ state }) => state === 'Urgent' || state === 'To do');
  const taken = answer.taken === 0 ? [] : [`${count(answer.taken, 'figure')} taken from Capture grid.`];
  return [
    sayRecompute(answer),
    ...taken,
    saySupportPlans(answer.supportPlans),
    ['Start', ...asked.map(sayLine)].join('\n'),
  ].join('\n\n');
}

const sayLine = ({ item, state, says, toDo }: DailyAnswer['start'][number]): string =>
  `  ${state === 'Urgent' ? '! ' : ''}${item}: ${says}. ${toDo}.`;
