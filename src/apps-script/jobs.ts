/** Every job that can be asked for by name, each through the one runner. */

import { signOff } from '../jobs/agreement/sign-off.ts';
import { agreementMeetingPage } from '../jobs/agreement.ts';
import { backtest } from '../jobs/backtest.ts';
import { checkNumbers } from '../jobs/check-numbers.ts';
import { daily } from '../jobs/daily.ts';
import { importRecords } from '../jobs/import.ts';
import type { Job } from '../jobs/job.ts';
import { recompute } from '../jobs/recompute.ts';
import { schema } from '../jobs/schema.ts';
import { whatIf } from '../jobs/what-if.ts';
import { tryOnTab } from '../jobs/what-if-tab.ts';
import type { Reply } from './reply.ts';
import { type Asked, type Ran, runJob } from './run-job.ts';
import { setUpTheWorkbook } from './set-up.ts';

type Run = (asked: Asked) => Reply<Ran<unknown>>;

const named = <Request, Answer>(job: Job<Request, Answer>): readonly [string, Run] => [
  job.name,
  (asked) => runJob(job, asked),
];

export const JOBS: ReadonlyMap<string, Run> = new Map([
  named(recompute),
  named(daily),
  named(importRecords),
  named(whatIf),
  named(backtest),
  named(schema),
  named(agreementMeetingPage),
  named(signOff),
  named(tryOnTab),
  named(checkNumbers),
  named(setUpTheWorkbook),
]);
