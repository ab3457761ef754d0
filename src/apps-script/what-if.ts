/** The menu’s What if and Check these numbers. Both only write on tabs of their own. */
import { type CheckAnswer, checkNumbers } from '../jobs/check-numbers.ts';
import { tryOnTab, type WhatIfTabAnswer } from '../jobs/what-if-tab.ts';
import { checkNumbersTab } from '../workbook/tabs/check-numbers.ts';
import { whatIfTab } from '../workbook/tabs/what-if.ts';
import { goTo } from './go-to.ts';
import { inWords } from './in-words.ts';
import { done } from './reply.ts';
import { runJob } from './run-job.ts';
import { tell } from './tell.ts';

export function tryWhatIf(): void {
  tell(
    inWords('What if', () => {
      const ran = runJob(tryOnTab, { request: {}, dryRun: false });
      goTo(whatIfTab.name);
      return ran.ok ? done(sayTried(ran.data.answer)) : ran;
    }),
  );
}

export function checkTheseNumbers(): void {
  tell(
    inWords('Check these numbers', () => {
      const ran = runJob(checkNumbers, { request: {}, dryRun: false });
      goTo(ran.ok ? checkNumbersTab.name : whatIfTab.name);
      return ran.ok ? done(sayChecked(ran.data.answer)) : ran;
    }),
  );
}

const sayTried = ({ kind, moved, schools }: WhatIfTabAnswer): string =>
  kind === 'ready'
    ? 'Type a value in Try, then choose What if… again. Check these numbers tries it on past years.'
    : `${moved.length === 0 ? 'None' : moved.length} of ${schools} schools would move: the list is beside the settings. No other tab was changed.`;

const sayChecked = ({ years, changed, leftOut }: CheckAnswer): string =>
  [
    `${years.length} ${years.length === 1 ? 'year' : 'years'} checked${changed ? ', with the numbers as they are and as tried' : ' with the numbers as they are. Type others in Try on the tab What if'}.`,
    leftOut > 0 ? 'Other figures are tried by What if alone.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
