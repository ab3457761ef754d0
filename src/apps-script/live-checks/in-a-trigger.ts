import { sayDay } from '../../domain/day.ts';
import { lastMorningRun } from '../../jobs/installation/schedule.ts';
import { runLog } from '../../workbook/tabs/run-log.ts';
import { takeSnapshot } from '../snapshot.ts';
import { outcome, type Probe } from './probe.ts';

export const inATrigger: Probe = {
  id: 'in-a-trigger',
  asks: 'May a run that nobody watches read and write this spreadsheet?',
  assumes: 'Yes: the scope spreadsheets.currentonly is enough for triggers, too.',
  ifNot: 'Nothing would be worked out in the morning: choose Recompute now each day until the program has been changed',
  run: ({ calls }) => {
    const book = calls.call(() => SpreadsheetApp.getActive());
    const last = lastMorningRun(takeSnapshot(book, [runLog.name], calls));
    if (last === undefined)
      return { kind: 'not tried', because: 'no morning run has come yet; check again tomorrow after 8am' };
    return outcome(true, `yes: the morning run of ${sayDay(last)} wrote here`);
  },
};
