/** Check these numbers: past years by the numbers as they are and as tried in What if, beside what Ofsted found later. */
import * as z from 'zod/mini';
import { TABS_READ_FOR_RECORDS } from '../workbook/records/read-records.ts';
import { checkNumbersTab } from '../workbook/tabs/check-numbers.ts';
import { whatIfTab } from '../workbook/tabs/what-if.ts';
import { type BacktestAnswer, backtest } from './backtest.ts';
import { checkedRows } from './check-numbers/checked-rows.ts';
import type { Job } from './job.ts';
import { readTries, sayTries } from './what-if-tab/read-tries.ts';

const CheckRequest = z.object({});
type CheckRequest = z.infer<typeof CheckRequest>;

export interface CheckAnswer extends BacktestAnswer {
  /** Figures tried in What if: a past year is checked on what was published, so they are left out. */
  readonly leftOut: number;
}

export const checkNumbers: Job<CheckRequest, CheckAnswer> = {
  name: 'check-numbers',
  reads: [...TABS_READ_FOR_RECORDS, whatIfTab.name],
  accepts: CheckRequest,
  plan: (snapshot, moment) => {
    const tries = readTries(snapshot);
    if (tries.faults.length > 0) return { refused: `Not checked. ${tries.faults.join(' ')}` };
    const planned = backtest.plan(snapshot, moment, { set: tries.set });
    if ('refused' in planned) return planned;
    const tried = sayTries({ ...tries, edits: [] });
    return {
      answer: { ...planned.answer, leftOut: tries.edits.length },
      changes: [{ kind: 'replace rows', tab: checkNumbersTab.name, rows: checkedRows(planned.answer, tried) }],
    };
  },
};
