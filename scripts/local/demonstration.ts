import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LocalWorkbook } from '../../src/local/workbook/local-workbook.ts';
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { writeWorkbook } from '../../src/local/workbook-file.ts';
import { settings } from '../../src/workbook/tabs/settings.ts';
import { DEMONSTRATION_DAY } from './day.ts';
import { DEMONSTRATION, SEEDS, WORKSPACE_TRUST } from './places.ts';
import { readSeeds } from './seeds.ts';
import { serve } from './serve.ts';
import { Stopped } from './stopped.ts';

/** Makes the fictional trust once; from then on it is whoever tries things on it that changes it. Says whether it made it. */
export async function makeDemonstrationTrust(): Promise<boolean> {
  if (existsSync(WORKSPACE_TRUST)) return false;
  mkdirSync(dirname(WORKSPACE_TRUST), { recursive: true });
  await writeWorkbook(demonstrationTrust(), WORKSPACE_TRUST);
  return true;
}

/** What people typed, then Set up of the built program, as on any trust's own sheet: the rest of the policy comes from there. */
function demonstrationTrust(): LocalWorkbook {
  const typed = { ...readSeeds(DEMONSTRATION), [settings.name]: readSeeds(SEEDS, DEMONSTRATION)[settings.name] ?? [] };
  const workbook = workbookFrom(typed, 'Demonstration trust');
  setUpWorkbook(workbook, DEMONSTRATION_DAY);
  return workbook;
}

function setUpWorkbook(workbook: LocalWorkbook, today: string): void {
  const { answer } = serve(workbook, today, { job: 'setup', request: {}, dryRun: false });
  if (!answer.ok) throw new Stopped(answer.error.message, answer.error.do);
}
