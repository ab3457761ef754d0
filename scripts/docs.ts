/** `npm run docs`: writes what is made from the code: pages of docs/, and the list of jobs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/paths.ts';
import { criteriaPage } from './docs/criteria.ts';
import { hostSupport } from './docs/host-support.ts';
import { jobList } from './docs/job-list.ts';
import { liveChecksPage } from './docs/live-checks.ts';
import { privacyPage } from './docs/privacy.ts';
import { workbookPage } from './docs/workbook.ts';

const MADE = {
  'docs/criteria.md': criteriaPage,
  'docs/host-support.md': hostSupport,
  'docs/live-checks.md': liveChecksPage,
  'docs/privacy.md': privacyPage,
  'docs/workbook.md': workbookPage,
  'src/apps-script/jobs.ts': jobList,
};

for (const [path, make] of Object.entries(MADE)) {
  writeFileSync(join(ROOT, path), await make());
  console.log(`Wrote ${path}`);
}
