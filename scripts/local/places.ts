import { join } from 'node:path';
import { ROOT } from '../build/paths.ts';

/** What the program makes on this machine: a trust to try things on. */
export const WORKSPACE_TRUST = join(ROOT, 'workspace/trust.xlsx');
export const SEEDS = join(ROOT, 'sheets-templates/workbook');
