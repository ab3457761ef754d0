import { join } from 'node:path';
import { ROOT } from '../build/paths.ts';

/** What the program makes on this machine: a trust to try things on. */
export const WORKSPACE_TRUST = join(ROOT, 'workspace/trust.xlsx');
export const WORKSPACE_DOCUMENTS = join(ROOT, 'workspace/documents');
export const WORKSPACE_OUTBOX = join(ROOT, 'workspace/outbox');
/** What every trust starts from, whoever it is: the policy as data. */
export const SEEDS = join(ROOT, 'sheets-templates/workbook');
/** The fictional trust. */
export const DEMONSTRATION = join(ROOT, 'sheets-templates/demonstration');
