import type { AuditAnswer } from '../../src/jobs/audit.ts';
import type { BacktestAnswer } from '../../src/jobs/backtest.ts';
import type { CollectAnswer } from '../../src/jobs/collect.ts';
import type { DailyAnswer } from '../../src/jobs/daily.ts';
import type { DocumentsAnswer } from '../../src/jobs/documents.ts';
import type { ImportAnswer } from '../../src/jobs/import/answer.ts';
import type { RecomputeAnswer } from '../../src/jobs/recompute.ts';
import type { RemindersAnswer } from '../../src/jobs/reminders/answer.ts';
import type { SchemaAnswer } from '../../src/jobs/schema.ts';
import type { SetUpAnswer } from '../../src/jobs/setup.ts';
import type { SimulateAnswer } from '../../src/jobs/simulate.ts';
import type { WhatIfAnswer } from '../../src/jobs/what-if.ts';
import { sayAudit } from './say-audit.ts';
import { sayBacktest } from './say-backtest.ts';
import { sayCollected } from './say-collected.ts';
import { sayDaily } from './say-daily.ts';
import { sayDocuments } from './say-documents.ts';
import { sayImport } from './say-import.ts';
import { sayRecompute } from './say-recompute.ts';
import { sayReminders } from './say-reminders.ts';
import { saySchema } from './say-schema.ts';
import { saySetUp } from './say-set-up.ts';
import { saySimulation } from './say-simulation.ts';
import { sayWhatIf } from './say-what-if.ts';

/** The answer of a job in plain English. Which shape it has is known by the job's name. */
export function sayAnswer(job: string, answer: unknown): string {
  if (job === 'recompute') return sayRecompute(answer as RecomputeAnswer);
  if (job === 'daily') return sayDaily(answer as DailyAnswer);
  if (job === 'audit') return sayAudit(answer as AuditAnswer);
  if (job === 'collect') return sayCollected(answer as CollectAnswer);
  if (job === 'documents') return sayDocuments(answer as DocumentsAnswer);
  if (job === 'reminders') return sayReminders(answer as RemindersAnswer);
  if (job === 'import') return sayImport(answer as ImportAnswer);
  if (job === 'what-if') return sayWhatIf(answer as WhatIfAnswer);
  if (job === 'backtest') return sayBacktest(answer as BacktestAnswer);
  if (job === 'simulate') return saySimulation(answer as SimulateAnswer);
  if (job === 'setup') return saySetUp(answer as SetUpAnswer);
  if (job === 'schema') return saySchema(answer as SchemaAnswer);
  return JSON.stringify(answer, null, 2);
}
