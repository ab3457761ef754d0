import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';

/** The rules that Biome finds broken in these files, laid out in a folder of their own. */
function broken(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-walls-'));
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  cpSync(join(ROOT, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; severity: string }[] };
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ category }) => category.replace('lint/', ''));
}

test('plain files pass', () => {
  expect(
    broken({
      'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = b + new Date(0).getTime();\n",
      'src/domain/b.ts': 'export const b = 1;\n',
      'src/jobs/c.ts': "import * as z from 'zod/mini';\nexport const c = z.email();\n",
    }),
  ).toEqual([]);
});

const PURE = ['domain', 'workbook', 'documents', 'jobs'];

test.each(PURE)('src/%s has no clock and no chance', (layer) => {
  const uses = ['new Date()', 'Date()', 'Date.now()', 'Math.random()'];
  const files = Object.fromEntries(uses.map((use, at) => [`src/${layer}/a${at}.ts`, `export const a = ${use};\n`]));
  expect(broken(files)).toEqual(uses.map(() => 'plugin'));
});

test('the shell may look at the clock', () => {
  expect(broken({ 'src/apps-script/a.ts': 'export const now = () => new Date();\n' })).toEqual([]);
});

test('two files do not import each other', () => {
  expect(
    broken({
      'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/domain/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    }),
  ).toContain('suspicious/noImportCycles');
});

test.each([
  [
    'no package goes into the domain',
    'src/domain/a.ts',
    "import * as z from 'zod/mini';\nexport const a = z.string();\n",
    'style/noRestrictedImports',
  ],
  [
    'not the whole of zod',
    'src/jobs/a.ts',
    "import * as z from 'zod';\nexport const a = z.string();\n",
    'style/noRestrictedImports',
  ],
  [
    'zod under one name only',
    'src/jobs/a.ts',
    "import { string } from 'zod/mini';\nexport const a = string();\n",
    'plugin',
  ],
  [
    'no format of zod that needs what Apps Script lacks',
    'src/jobs/a.ts',
    "import * as z from 'zod/mini';\nexport const a = z.url();\n",
    'plugin',
  ],
  ['no default exports', 'src/jobs/a.ts', 'export default 1;\n', 'style/noDefaultExport'],
  ['no barrels', 'src/jobs/a.ts', "export { b } from './b.ts';\n", 'performance/noBarrelFile'],
  ['no any', 'src/jobs/a.ts', 'export const a = (b: any) => b;\n', 'suspicious/noExplicitAny'],
  [
    'the local host knows no product code',
    'src/local/a.ts',
    "import { a } from '../jobs/a.ts';\nexport const b = a;\n",
    'style/noRestrictedImports',
  ],
])('%s', (_fact, path, text, rule) => {
  expect(broken({ [path]: text })).toContain(rule);
});
