import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { writeWorkbook } from '../../src/local/workbook-file.ts';
import { DEMONSTRATION, SEEDS, WORKSPACE_TRUST } from './places.ts';
import { readSeeds } from './seeds.ts';

/** Makes the fictional trust once; from then on it is whoever tries things on it that changes it. */
export async function makeDemonstrationTrust(): Promise<void> {
  if (existsSync(WORKSPACE_TRUST)) return;
  mkdirSync(dirname(WORKSPACE_TRUST), { recursive: true });
  await writeWorkbook(workbookFrom(readSeeds(SEEDS, DEMONSTRATION), 'Demonstration trust'), WORKSPACE_TRUST);
}
