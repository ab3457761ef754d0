/** Jobs on a workbook of another version than the program's: refused in words, and nothing is written. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../../../scripts/build/paths.ts';
import { type Bundle, bundleOf, type Manifest } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { hostWith, serve, type Tables } from '../../bundle/trust.ts';
import { OLDER_TABLES } from '../../workbook/migrations/older.ts';

const OLDER = `
import { OLDER_MIGRATIONS } from './test/workbook/migrations/older.ts';
export const MIGRATIONS = OLDER_MIGRATIONS;
export const versionOf = (migrations) => Math.max(1, ...migrations.map(({ to }) => to));
`;
/** The program as it would be with the invented migrations: of version 3. */
const invented: Plugin = {
  name: 'invented migrations',
  setup: ({ onLoad }) =>
    void onLoad({ filter: /migrations[/\\]migrations\.ts$/ }, () => ({
      contents: OLDER,
      resolveDir: ROOT,
      loader: 'ts',
    })),
};

let bundle: Bundle;
beforeAll(async () => {
  const built = await build({
    stdin: { contents: "export { serve } from './src/apps-script/server.ts';", resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    target: 'es2019',
    format: 'iife',
    globalName: 'App',
    define: { POLICY_SEED_FILES: '"{}"' },
    plugins: [invented],
    footer: { js: 'function serve(text) { return App.serve(text); }' },
  });
  const manifest = JSON.parse(readFileSync(`${ROOT}/appsscript.json`, 'utf8')) as Manifest;
  bundle = bundleOf(built.outputFiles[0]?.text ?? '', manifest);
});

const noted = (version: number): Tables => ({
  ...OLDER_TABLES,
  Start: [
    ['Part', 'Item', 'State', 'How it stands'],
    ['Health check', 'Workbook version', 'Well', version],
  ],
});
const hostOf = (tables: Tables, property?: string): Host =>
  hostWith(bundle, tables, property === undefined ? {} : { state: stateWith(property) });
const stateWith = (version: string) => ({ properties: { document: { 'schema.version': version } }, triggers: [] });

describe('a workbook of an earlier version', () => {
  test.each(['recompute', 'daily', 'what-if', 'backtest'])('is refused by %s, which says what to do', (job) => {
    const host = hostOf(OLDER_TABLES);
    expect(serve(host, { job })).toMatchObject({
      ok: false,
      error: {
        message: 'Not run: this workbook is of version 1, and this program is of version 3.',
        do: expect.stringContaining('Choose Set up'),
      },
    });
    expect(host.calls.cellsWritten).toBe(0);
  });
  test('is known by the property where that says so, whatever the copied row of Start says', () => {
    expect(serve(hostOf(noted(3), '2'), { job: 'daily' })).toMatchObject({
      error: { message: expect.stringContaining('of version 2') },
    });
  });
  test('may be set up', () => expect(serve(hostOf(OLDER_TABLES), { job: 'setup', dryRun: true }).ok).toBe(true));
});

describe('a workbook of a later version', () => {
  test.each(['recompute', 'daily', 'setup'])('is refused by %s, which says what to use', (job) => {
    const host = hostOf(noted(4));
    expect(serve(host, { job })).toMatchObject({
      ok: false,
      error: {
        message: expect.stringMatching(/of version 4, and this program knows versions up to 3\. Use the program/),
      },
    });
    expect(host.calls.cellsWritten).toBe(0);
  });
});

test('a workbook of this version is worked on', () => {
  expect(serve(hostOf(noted(3)), { job: 'recompute' }).ok).toBe(true);
  expect(serve(hostOf(noted(3), '3'), { job: 'recompute' }).ok).toBe(true);
});

test('where there is no tab Schools, that is what is said', () => {
  expect(serve(hostOf({ Sheet1: [['']] }), { job: 'recompute' })).toMatchObject({
    error: { message: expect.stringContaining('A trust’s workbook has a tab Schools') },
  });
});
