import { sayCount } from '../../domain/number.ts';
import { isWorrying, type PlanAction } from '../plan/plan-actions.ts';
import type { Questions } from './question.ts';

export function blocked(actions: readonly PlanAction[]): Questions {
  const worrying = actions.filter(isWorrying);
  if (worrying.length === 0) return [];
  const refs = worrying.map(({ action }) => action.ref).join(', ');
  return [
    {
      question: 'What blocks these actions?',
      restsOn: `${sayCount(worrying.length, 'action')} Red, twice Amber or overdue: ${refs}`,
    },
  ];
}

/** Actions can be done, and pupils no better off. `fallen`: the questions that falls raise. */
export function greenYetFallen(actions: readonly PlanAction[], fallen: Questions): Questions {
  const green = actions.filter(({ rags }) => rags[0]?.rag === 'Green').length;
  if (fallen.length === 0 || actions.length === 0 || green * 2 < actions.length) return [];
  return [
    {
      question: 'Actions are Green, results fell. What is the proof?',
      restsOn: `${green} of ${sayCount(actions.length, 'action')} Green at the last review; ${fallen[0]?.restsOn ?? ''}`,
    },
  ];
}
