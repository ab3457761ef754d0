import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(ROOT, 'dist');
/** The rows that the policy's tabs start from. */
export const POLICY_SEEDS = join(ROOT, 'sheets-templates/workbook');
/** What every execution evaluates, and what waits in a page. */
export const ENTRY = join(ROOT, 'src/apps-script/main.ts');
export const ON_DEMAND_ENTRY = join(ROOT, 'src/apps-script/on-demand.ts');
/** Apps Script takes `.js` files; one is enough. */
export const BUNDLE_NAME = 'school-improvement.js';
export const PAGE_NAME = 'on-demand.html';
/** The one variable that the bundle leaves beside its entry points. */
export const GLOBAL_NAME = 'SchoolImprovement';
/** What main.ts exports beside them: evaluates the page, and calls what is asked for there. */
export const LOADER = 'onDemand';
