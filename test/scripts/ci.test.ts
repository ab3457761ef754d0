/** The workflow is another way to start `.ci/run`, and nothing more. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const workflow = read('.github/workflows/ci.yml');

test('the workflow runs .ci/run, which can be run, and no other command', () => {
  expect([...workflow.matchAll(/\brun: *(.*)/g)].map(([, command]) => command)).toEqual(['.ci/run']);
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBeGreaterThan(0);
});

test('it may read the code and nothing else, and has no secret', () => {
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  expect(workflow.match(/permissions:|secrets/g)).toEqual(['permissions:']);
});

test('it uses the oldest Node that package.json allows, as .ci/run does', () => {
  const { engines } = JSON.parse(read('package.json')) as { readonly engines: { readonly node: string } };
  const [, oldest = ''] = /^>=(\d+)$/.exec(engines.node) ?? [];
  expect(workflow).toContain(`node-version: ${oldest}\n`);
  expect(read('.ci/run')).toContain(`>= ${oldest} ?`);
});
