/** Takes over what was accepted in Returns. Run until it changes nothing: what it writes is seen to have arrived by the next pass. */
import * as z from 'zod/mini';
import { readRecords, TABS_READ_FOR_RECORDS } from '../workbook/records/read-records.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { actions } from '../workbook/tabs/actions.ts';
import { dataCaptures } from '../workbook/tabs/data-captures.ts';
import { documents } from '../workbook/tabs/documents.ts';
import { planReviews } from '../workbook/tabs/plan-reviews.ts';
import { returns } from '../workbook/tabs/returns.ts';
import { reviews } from '../workbook/tabs/reviews.ts';
import { selfEvaluation } from '../workbook/tabs/self-evaluation.ts';
import type { Job, NoRequest } from './job.ts';
import { heldIn } from './returns/held.ts';
import { takeAccepted } from './returns/take.ts';

export interface TakeAnswer {
  /** Rows of Returns that this pass settles. */
  readonly settled: number;
}

const FILLED = [actions, dataCaptures, documents, planReviews, reviews, selfEvaluation];

export const takeReturns: Job<NoRequest, TakeAnswer> = {
  name: 'take returns',
  reads: [...new Set([...[returns, ...FILLED].map(({ name }) => name), ...TABS_READ_FOR_RECORDS])],
  accepts: z.object({}) as z.ZodMiniType<NoRequest>,
  plan: (snapshot, moment) => {
    const trust = readRecords(snapshot, moment);
    if (trust.kind === 'not a trust workbook') return { refused: trust.message };
    const changes = takeAccepted({
      rows: tabReader(snapshot).read(returns).rows,
      held: heldIn(snapshot),
      measures: trust.measures,
      schoolNames: new Map(trust.records.schools.map(({ urn, name }) => [urn, name])),
      today: moment.today,
    });
    return { changes, answer: { settled: changes.filter(({ tab }) => tab === returns.name).length } };
  },
};
