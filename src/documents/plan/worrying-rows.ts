/** The actions that need somebody's attention, and why each is listed. */
import type { Rag } from '../../domain/records.ts';
import type { Phrase } from '../template/data.ts';
import { NOT_HELD, sayList, shortDay } from '../words.ts';
import { isWorrying, type PlanAction } from './plan-actions.ts';

export const ragPhrase = ({ rags }: PlanAction): Phrase => {
  const rag = rags[0]?.rag;
  return rag === undefined ? { text: 'Not reviewed', colour: 'Not yet set' } : ragWord(rag);
};

export const ragWord = (rag: Rag): Phrase => ({
  text: rag,
  colour: rag === 'Red' ? 'RED' : rag === 'Amber' ? 'AMBER' : 'GREEN',
});

export const worryingRows = (actions: readonly PlanAction[]) =>
  actions.filter(isWorrying).map((each) => ({
    ref: each.action.ref,
    action: each.action.action ?? NOT_HELD,
    lead: each.action.lead ?? NOT_HELD,
    due: each.action.due === undefined ? NOT_HELD : shortDay(each.action.due),
    rag: ragPhrase(each),
    why: sayList(whyListed(each)),
  }));

const whyListed = ({ isOverdue, isRed, isTwiceAmber }: PlanAction): readonly string[] => [
  ...(isOverdue ? ['Overdue'] : []),
  ...(isRed ? ['Red at the last review'] : []),
  ...(isTwiceAmber ? ['Amber twice running'] : []),
];
