/** Takes in public files (GIAS, key stage 2 and 4 results) and the trust's own, and says what it took and what is wrong. */
import type { Moment, Snapshot } from '../workbook/cell.ts';
import { benchmarks } from '../workbook/tabs/benchmarks.ts';
import { dataCaptures } from '../workbook/tabs/data-captures.ts';
import { inspections } from '../workbook/tabs/inspections.ts';
import { measures } from '../workbook/tabs/measures.ts';
import { schools } from '../workbook/tabs/schools.ts';
import type { ImportAnswer } from './import/answer.ts';
import { OWN_TABS } from './import/own-tab.ts';
import { planImport } from './import/plan-import.ts';
import { acceptsImport, type ImportRequest } from './import/request.ts';
import type { Job, Plan } from './job.ts';

const READ = [schools, dataCaptures, benchmarks, inspections, measures, ...OWN_TABS];

export const importRecords: Job<ImportRequest, ImportAnswer> = {
  name: 'import',
  reads: [...new Set(READ.map(({ name }) => name))],
  accepts: acceptsImport,
  plan: (snapshot: Snapshot, moment: Moment, request: ImportRequest): Plan<ImportAnswer> =>
    planImport(snapshot, moment.today, request),
};
