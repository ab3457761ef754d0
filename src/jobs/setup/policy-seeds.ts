import type { Seeds } from './seeds.ts';

/** The build puts the files of `sheets-templates/workbook` in this name's place, as JSON text: it is read when it is needed. */
declare const POLICY_SEED_FILES: string;

export const policySeeds = (): Seeds => JSON.parse(POLICY_SEED_FILES);
