/** A workbook of an earlier version, as an .xlsx file, under the program as a later release will be: from opening it to the file that is saved. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Plugin } from 'esbuild';
import { bundle as build } from '../../../scripts/build/bundle.ts';
import { BUNDLE_NAME, PAGE_NAME, ROOT } from '../../../scripts/build/paths.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import { type Host, startHost } from '../../../src/local/host.ts';
import type { LocalWorkbook } from '../../../src/local/workbook/local-workbook.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { readWorkbook, writeWorkbook } from '../../../src/local/workbook-file.ts';
import { builtBundle, NOW } from '../trust.ts';

const FIXTURE = join(ROOT, 'test/fixtures/older/version-1.xlsx');

/** The migrations of an invented older schema in the place of the program's own, of which there are none yet. */
const invented: Plugin = {
  name: 'invented migrations',
  setup: ({ onLoad }) =>
    void onLoad({ filter: /src[/\\]workbook[/\\]migrations[/\\]migrations\.ts$/ }, () => ({
      contents: `
        import { OLDER_MIGRATIONS } from './test/workbook/migrations/older.ts';
        export const MIGRATIONS = OLDER_MIGRATIONS;
        export const versionOf = (migrations) => Math.max(1, ...migrations.map(({ to }) => to));`,
      resolveDir: ROOT,
      loader: 'ts',
    })),
};

let later: Bundle;
beforeAll(async () => {
  const built = await builtBundle();
  const { script, page } = await build(true, [invented]);
  const others = built.pages.filter(({ name }) => name !== PAGE_NAME);
  later = {
    ...built,
    scripts: [{ name: BUNDLE_NAME, text: script }],
    pages: [...others, { name: PAGE_NAME, text: page }],
  };
});

async function opened(...answers: readonly string[]): Promise<Host> {
  const workbook = await readWorkbook(FIXTURE);
  const host = startHost({ bundle: later, workbook, now: NOW, user: 'data.manager@example.org', uiAnswers: answers });
  host.open();
  return host;
}

const BACKUPS = {
  'Schools before v2': 'Schools',
  'Judgements before v3': 'Judgements',
  'Decisions before v3': 'Decisions',
};

/** What the rows of a tab say under some headers. */
function said(workbook: LocalWorkbook, tab: string, ...headers: readonly string[]): readonly (readonly unknown[])[] {
  const [found = [], ...rows] = tableOf(workbook, tab);
  return rows.map((row) => headers.map((header) => row[found.indexOf(header)]));
}

describe('a workbook of version 1 under a program of version 3', () => {
  test('says when it is opened that it is to be set up; jobs are refused, and nothing is written', async () => {
    const host = await opened();
    expect(host.ui.toasts.map(({ text }) => text)).toEqual([
      'This workbook is of version 1, and this program is of version 3. Choose Set up: it lists what it will change, and asks once.',
    ]);
    host.clickMenu('Recompute now');
    expect(host.ui.questions.at(-1)?.text).toContain('Not run: this workbook is of version 1');
    expect(host.calls.cellsWritten).toBe(0);
  });

  test('is listed to change, and stays as it is where the person says no', async () => {
    const host = await opened('NO');
    host.clickMenu('Set up');
    expect(host.ui.questions[0]?.text).toMatch(
      /version 1.*version 3[\s\S]*“Stage” is called “Phase”[\s\S]*2 rows are added[\s\S]*copied first.*Schools before v2, Decisions before v3, Judgements before v3/,
    );
    expect(host.calls.cellsWritten).toBe(0);
  });
});

describe('once the person says yes', () => {
  let host: Host;
  let before: LocalWorkbook;
  let saved: LocalWorkbook;
  beforeAll(async () => {
    before = await readWorkbook(FIXTURE);
    host = await opened('YES', 'YES');
    host.clickMenu('Set up');
    const folder = mkdtempSync(join(tmpdir(), 'upgraded-'));
    await writeWorkbook(host.workbook, join(folder, 'trust.xlsx'));
    saved = await readWorkbook(join(folder, 'trust.xlsx'));
    rmSync(folder, { recursive: true });
  });

  test('each tab that changes has a hidden copy as it was, in the saved file, too', () => {
    for (const workbook of [host.workbook, saved])
      for (const [backup, tab] of Object.entries(BACKUPS)) {
        expect(tableOf(workbook, backup)).toEqual(tableOf(before, tab));
        expect(workbook.sheet(backup)?.hidden).toBe(true);
      }
  });

  test('every row is there and says the same, under the headers of today', () => {
    expect(said(saved, 'Schools', 'URN', 'School', 'Phase')).toEqual(said(before, 'Schools', 'URN', 'School', 'Stage'));
    expect(said(saved, 'Schools', 'Headteacher', 'Head’s address')[0]).toEqual(['A Jones', 'a.jones@example.org']);
    expect(said(saved, 'Judgements', 'Ref').flat().filter(Boolean)).toEqual(['J2']);
    expect(said(saved, 'Decisions', 'Ref', 'URN', 'Kind', 'On').slice(0, 3)).toEqual([
      ['D1', 100003, 'Other', '2026-01-05'],
      ['J1', 100001, 'Warning letter', '2026-03-02'],
      ['J3', 100002, 'Warning letter', '2026-05-01'],
    ]);
  });

  test('people’s columns and tabs stay as they were: words, formulas, looks and notes', () => {
    expect(said(saved, 'Schools', 'Notes')).toEqual(said(before, 'Schools', 'Notes'));
    // The row stays where what is the program's of it has moved; the last one had nothing else in it.
    expect(said(saved, 'Judgements', 'My column').flat()).toEqual(['seen', '']);
    expect(tableOf(saved, 'My own tab')).toEqual(tableOf(before, 'My own tab'));
    expect(saved.sheet('My own tab')?.formulas.get(1, 1)).toBe(before.sheet('My own tab')?.formulas.get(1, 1));
    expect(saved.sheet('Schools')?.styles.get(1, 0)?.background).toBe('#ffe0b2');
    expect(saved.sheet('Schools')?.notes.get(0, 0)).toBe('Ask the office');
  });

  test('it is of the present version from then on: jobs run, and Set up asks for no change of version', () => {
    expect(host.properties().get('schema.version')).toBe('3');
    expect(said(saved, 'Start', 'Item', 'How it stands')).toContainEqual(['Workbook version', 3]);
    host.clickMenu('Recompute now');
    expect(host.ui.toasts.at(-1)?.text).toMatch(/cells changed in/);
    const again = startHost({
      bundle: later,
      workbook: saved,
      now: NOW,
      user: 'data.manager@example.org',
      uiAnswers: ['YES'],
    });
    again.open();
    expect(again.ui.toasts).toEqual([]);
    again.clickMenu('Set up');
    expect(again.ui.questions.map(({ text }) => text).join()).not.toContain('copied first');
  });
});
