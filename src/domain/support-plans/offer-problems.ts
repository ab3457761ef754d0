/** Rows of `Support offer` that promise another number a year than the calendar will hold. */
import { type CycleRule, isRule, mostFrequent } from '../calendar/cycle.ts';
import type { Offered } from './input.ts';
import { agrees } from './often.ts';
import { activityOf } from './school-lines.ts';
import type { SupportPlanProblem } from './support-line.ts';

export const offerProblems = (offer: readonly Offered[], rules: readonly CycleRule[]): readonly SupportPlanProblem[] =>
  offer.flatMap((offered) => {
    const activity = activityOf(offered.support, rules);
    const rule = mostFrequent(
      rules
        .filter(isRule)
        .filter(
          (each) =>
            each.activity === activity && (each.appliesTo === offered.category || each.appliesTo === 'Every school'),
        ),
    );
    if (activity === undefined || !rule || agrees(offered.timesAYear, rule.every)) return [];
    return [{ kind: 'offer and cycle differ', offered, activity, every: rule.every }];
  });
