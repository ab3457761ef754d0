import type { Seeds } from './seeds.ts';

/** The build puts the files of `sheets-templates/workbook` in this name's place. */
declare const POLICY_SEED_FILES: Seeds;

export const policySeeds = (): Seeds => POLICY_SEED_FILES;
