/** A migration in the local host, with migrations of an invented older schema: copies first, killed at any call, people in the way. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { ROOT } from '../../../scripts/build/paths.ts';
import { type Bundle, bundleOf, type Manifest } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { hostWith } from '../../bundle/trust.ts';
import { OLDER_TABLES } from '../../workbook/migrations/older.ts';

/** What Set up will do: the same code, with the invented migrations in the place of the real ones. */
const ENTRY = `
import { migrateWorkbook } from './src/apps-script/migrate.ts';
import { OLDER_MIGRATIONS } from './test/workbook/migrations/older.ts';
export const migrate = (agreed) => JSON.stringify(migrateWorkbook(OLDER_MIGRATIONS, () => agreed));
`;

let bundle: Bundle;
beforeAll(async () => {
  const built = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    target: 'es2019',
    format: 'iife',
    globalName: 'App',
    footer: { js: 'function migrate(agreed) { return App.migrate(agreed); }' },
  });
  const manifest = JSON.parse(readFileSync(`${ROOT}/appsscript.json`, 'utf8')) as Manifest;
  bundle = bundleOf(built.outputFiles[0]?.text ?? '', manifest);
});

interface Answer {
  readonly ok: boolean;
  readonly data?: { readonly stages: readonly unknown[] };
  readonly error?: { readonly message: string };
}

const olderHost = (tables: Parameters<typeof hostWith>[1] = OLDER_TABLES): Host => hostWith(bundle, tables);
const migrate = (host: Host, agreed = true): Answer => JSON.parse(String(host.run('migrate', [agreed]))) as Answer;

const everything = (host: Host) => ({
  tabs: host.workbook.sheets.map((sheet) => [sheet.name, sheet.hidden, tableOf(host.workbook, sheet.name)]),
  version: host.properties().get('schema.version'),
});

const cellsOf = (host: Host, tab: string) => tableOf(host.workbook, tab);

describe('a migration', () => {
  test('copies each tab as it was, changes it, and notes the version in Start and in a property', () => {
    const host = olderHost();
    expect(migrate(host)).toMatchObject({ ok: true });
    expect(cellsOf(host, 'Schools before v2')).toEqual(OLDER_TABLES.Schools);
    expect(host.workbook.sheet('Schools before v2')?.hidden).toBe(true);
    expect(cellsOf(host, 'Judgements before v3')).toEqual(OLDER_TABLES.Judgements);
    expect(cellsOf(host, 'Schools')[1]).toEqual([
      'mine',
      100001,
      'Oak School',
      'Primary',
      'A Jones <a.jones@example.org>',
      'A Jones',
      'a.jones@example.org',
    ]);
    expect(cellsOf(host, 'Decisions')).toContainEqual(['J1', 100001, 'Warning letter', '2026-03-02']);
    expect(cellsOf(host, 'Start').flat()).toEqual(expect.arrayContaining(['Workbook version', 3]));
    expect(host.properties().get('schema.version')).toBe('3');
  });

  test('leaves people’s tabs and columns as they are', () => {
    const host = olderHost();
    const mine = cellsOf(host, 'My own tab');
    migrate(host);
    expect(cellsOf(host, 'My own tab')).toEqual(mine);
    expect(cellsOf(host, 'Judgements').map((row) => row[4])).toEqual(['My column', 'seen', '']);
    expect(cellsOf(host, 'Schools').map((row) => row[0])).toEqual(['Notes', 'mine', '', 'too']);
  });

  test('that nobody agreed to changes nothing', () => {
    const host = olderHost();
    const before = everything(host);
    expect(migrate(host, false)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('Nothing was changed') },
    });
    expect(everything(host)).toEqual(before);
  });

  test('a second time writes nothing', () => {
    const host = olderHost();
    migrate(host);
    host.resetCalls();
    expect(migrate(host).data?.stages).toEqual([]);
    expect(host.calls.cellsWritten).toBe(0);
  });

  test('leaves a new spreadsheet blank, for Set up to make it of the present version', () => {
    const host = olderHost({ Sheet1: [['']] });
    expect(migrate(host)).toMatchObject({ ok: true });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(host.calls.cellsWritten).toBe(0);
  });
});

test('killed at any call and run again comes to the same end, with the copies as they were before it began', () => {
  const laidOut = { Start: [['Item', 'How it stands', 'Mine']], ...OLDER_TABLES };
  const whole = olderHost(laidOut);
  migrate(whole);
  const calls = whole.calls.total;
  const expected = everything(whole);
  for (let at = 1; at <= calls; at++) {
    const host = olderHost(laidOut);
    host.addFault({ kind: 'die', at });
    expect(() => migrate(host)).toThrow();
    expect(migrate(host)).toMatchObject({ ok: true });
    expect({ at, ...everything(host) }).toEqual({ at, ...expected });
  }
});

describe('while people work', () => {
  /** Just before the tab is read again to be written. */
  const duringSteps = (act: (host: Host) => void): Host => {
    const dry = olderHost();
    migrate(dry, false);
    const host = olderHost();
    host.duringCall({ method: 'Range.getValues', at: 2 * dry.calls.of('Range.getValues') + 1 }, () => act(host));
    migrate(host);
    return host;
  };
  const heads = (host: Host) => {
    const [headers = [], ...rows] = cellsOf(host, 'Schools');
    const [school, head] = ['School', 'Headteacher'].map((header) => headers.indexOf(header));
    return Object.fromEntries(rows.map((row) => [row[school ?? 0], row[head ?? 0]]));
  };

  test.each([
    ['a sort', (host: Host) => host.sort('Schools', 2, false)],
    ['an inserted row', (host: Host) => host.insertRows('Schools', 2)],
    ['an inserted column', (host: Host) => host.insertColumns('Schools', 2)],
  ])('%s puts nothing in the wrong row', (_what, act) => {
    expect(heads(duringSteps(act))).toMatchObject({ 'Oak School': 'A Jones', 'Elm School': 'B Smith' });
  });
});

test('fifty schools take as many calls as five', () => {
  const callsFor = (more: number) => {
    const rows = Array.from({ length: more }, (_, index) => [
      '',
      200_000 + index,
      `School ${index}`,
      'First',
      'C Day <c@example.org>',
    ]);
    const host = olderHost({ ...OLDER_TABLES, Schools: [...OLDER_TABLES.Schools, ...rows] });
    migrate(host);
    return host.calls.total;
  };
  expect(callsFor(47)).toBe(callsFor(2));
});
