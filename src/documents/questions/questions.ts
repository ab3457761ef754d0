/** The questions that governors may ask, at most eight: one of each kind first, in the order in which a governor would ask them. */
import type { SchoolContext } from '../context.ts';
import type { SchoolFigure } from '../figures/school-figure.ts';
import type { PlanAction } from '../plan/plan-actions.ts';
import { aboutAbsence } from './about-absence.ts';
import { kinderView, notKnown, sinceOfsted } from './about-judgements.ts';
import { blocked, greenYetFallen } from './about-plan.ts';
import { belowComparable, belowNational, fallen, fewPupils, unchecked } from './about-results.ts';
import type { Question } from './question.ts';

export const MOST_QUESTIONS = 8;

export function questionsFor(
  context: SchoolContext,
  figures: readonly SchoolFigure[],
  actions: readonly PlanAction[],
): readonly Question[] {
  const falls = fallen(context);
  const kinds = [
    belowNational(figures),
    belowComparable(figures, context.settings),
    falls,
    unchecked(figures),
    fewPupils(figures),
    aboutAbsence(context, figures),
    blocked(actions),
    greenYetFallen(actions, falls),
    kinderView(context),
    sinceOfsted(context),
    notKnown(context),
  ];
  const firsts = kinds.flatMap((questions) => questions.slice(0, 1));
  const others = kinds.flatMap((questions) => questions.slice(1));
  return [...firsts, ...others].slice(0, MOST_QUESTIONS);
}
