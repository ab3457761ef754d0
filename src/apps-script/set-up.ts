/** The menu item Set up: says with numbers what it will do where there are rows already, asks once, and does it. */
import { setUp as setUpJob } from '../jobs/setup.ts';
import { MIGRATIONS } from '../workbook/migrations/migrations.ts';
import { countCalls } from './calls.ts';
import { setUpFiles } from './documents/set-up-files.ts';
import { inWords } from './in-words.ts';
import { noteSpreadsheet } from './installation/spreadsheet-id.ts';
import { migrateWorkbook, noteVersion, sayMigrating } from './migrate.ts';
import { done, type Reply } from './reply.ts';
import { runJob } from './run-job.ts';
import { sayPlanned, saySetUp } from './say-set-up.ts';
import { confirmed, tell } from './tell.ts';
import { ensureTriggers, sayEnsured } from './triggers.ts';

export function setUp(): void {
  tell(inWords('Set up', setUpIfAgreed));
}

/** An empty spreadsheet has nothing that could be lost. */
function setUpIfAgreed(): Reply<string> {
  // A workbook of an earlier version is led to the present one first: laying it out would add the columns that it renames.
  const migrated = migrateWorkbook(MIGRATIONS, (migrating) => confirmed(sayMigrating(migrating)));
  if (!migrated.ok) return migrated;
  const planned = runJob(setUpJob, { request: {}, dryRun: true });
  if (!planned.ok) return planned;
  const { answer } = planned.data;
  if (answer.rows > 0 && !confirmed(sayPlanned(answer))) return done('Nothing was changed.');
  const ran = runJob(setUpJob, { request: {}, dryRun: false });
  if (!ran.ok) return ran;
  if (!migrated.data.isNoted && ran.data.applied.left.length === 0) noteVersion(migrated.data.to);
  noteSpreadsheet(countCalls());
  return done(`${saySetUp(ran.data.answer, ran.data.applied)} ${saySchedule()} ${sayTemplates()}`.trim());
}

/** Without Drive, or for another account, the workbook is set up all the same. */
function sayTemplates(): string {
  const files = inWords('The templates', setUpFiles);
  if (!files.ok) return [files.error.message, files.error.do ?? ''].join(' ').trim();
  return files.data.length === 0
    ? ''
    : `${files.data.length} templates are in Drive, in the folder Templates: they are yours to change.`;
}

/** The schedule runs as whoever sets the workbook up; where it cannot be made, the workbook is set up all the same. */
function saySchedule(): string {
  const schedule = ensureTriggers();
  return schedule.ok ? sayEnsured(schedule.data) : [schedule.error.message, schedule.error.do ?? ''].join(' ').trim();
}
