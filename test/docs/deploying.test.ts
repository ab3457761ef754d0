/** docs/deploying.md names what there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';
import { EXPLANATIONS } from '../../scripts/google/faults.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const page = read('docs/deploying.md').replace(/’/g, "'");

test('each permission that the program asks for is explained, and no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { readonly oauthScopes: readonly string[] };
  const explained = [...page.matchAll(/^\| `([a-z_.]+)` \|/gm)].map(([, scope]) => scope ?? '');
  expect(explained.sort()).toEqual(oauthScopes.map((scope) => scope.split('/').pop() ?? '').sort());
});

test('each command is one of package.json’s', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
  const named = [...page.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name ?? '');
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('each reason for which a command stops is in its table', () => {
  const rows = page.slice(page.indexOf('## When a command stops'));
  const missing = EXPLANATIONS.map(
    ({ message }) =>
      message
        .split(/[.:,(]/)[0]
        ?.trim()
        .replace(/’/g, "'") ?? '',
  ).filter((message) => !rows.includes(message));
  expect(missing).toEqual([]);
});
