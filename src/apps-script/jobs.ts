/** Every job that can be asked for by name. Made from the files of src/jobs/: add a job there, then run `npm run docs`. */
// biome-ignore-all assist/source/organizeImports: in the order of the files

import { agreementMeetingPage } from '../jobs/agreement.ts';
import { signOff } from '../jobs/agreement/sign-off.ts';
import { audit } from '../jobs/audit.ts';
import { backtest } from '../jobs/backtest.ts';
import { checkNumbers } from '../jobs/check-numbers.ts';
import { collect } from '../jobs/collect.ts';
import { daily, recomputeByHand } from '../jobs/daily.ts';
import { makeDocuments } from '../jobs/documents.ts';
import { importRecords } from '../jobs/import.ts';
import { recomputeAskedFor } from '../jobs/recompute/asked-for.ts';
import { reminders } from '../jobs/reminders.ts';
import { schema } from '../jobs/schema.ts';
import { setUp } from '../jobs/setup.ts';
import { simulate } from '../jobs/simulate.ts';
import { takeReturns } from '../jobs/take-returns.ts';
import { tryOnTab } from '../jobs/what-if-tab.ts';
import { whatIf } from '../jobs/what-if.ts';
import { named, type Run } from './named-job.ts';

export const JOBS: ReadonlyMap<string, Run> = new Map([
  named(agreementMeetingPage),
  named(signOff),
  named(audit),
  named(backtest),
  named(checkNumbers),
  named(collect),
  named(daily),
  named(recomputeByHand),
  named(makeDocuments),
  named(importRecords),
  named(recomputeAskedFor),
  named(reminders),
  named(schema),
  named(setUp),
  named(simulate),
  named(takeReturns),
  named(tryOnTab),
  named(whatIf),
]);
