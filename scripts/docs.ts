/** `npm run docs`: writes the pages of docs/ that are made from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/paths.ts';
import { criteriaPage } from './docs/criteria.ts';
import { hostSupport } from './docs/host-support.ts';
import { workbookPage } from './docs/workbook.ts';

const PAGES = { 'criteria.md': criteriaPage, 'host-support.md': hostSupport, 'workbook.md': workbookPage };

for (const [name, page] of Object.entries(PAGES)) {
  writeFileSync(join(ROOT, 'docs', name), page());
  console.log(`Wrote docs/${name}`);
}
