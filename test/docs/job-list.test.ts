/** The list of jobs that can be asked for by name, against the files it is made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';
import { type FoundJob, jobList, sayJobList } from '../../scripts/docs/job-list.ts';

const daily: FoundJob = { from: '../jobs/daily.ts', exported: 'daily', name: 'daily' };
const plans: FoundJob = { from: '../jobs/plans/plans.ts', exported: 'makePlans', name: 'plans' };

test('every job that a file of src/jobs/ exports is on the list: npm run docs puts it there', async () => {
  expect(await jobList()).toBe(readFileSync(join(ROOT, 'src/apps-script/jobs.ts'), 'utf8'));
});

test('a file more is a job more', () => {
  expect(sayJobList([daily])).not.toContain('plans');
  const list = sayJobList([plans, daily]);
  expect(list).toContain("import { makePlans } from '../jobs/plans/plans.ts';");
  expect(list).toContain('  named(daily),\n  named(makePlans),\n]);');
});

test('two jobs of one name are refused, with where they are', () => {
  expect(() => sayJobList([daily, { ...plans, name: 'daily' }])).toThrow(
    'Two jobs are named “daily”: daily in src/jobs/daily.ts and makePlans in src/jobs/plans/plans.ts.',
  );
});
