/** The commands as a person runs them, with the real clasp, from nothing to a daily run of what Google then holds. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';
import type { LocalGoogle } from '../../src/local/google/local-google.ts';
import type { Project } from '../../src/local/google/script-store.ts';
import { storedBundle } from '../../src/local/google/stored-bundle.ts';
import { type Host, startHost } from '../../src/local/host.ts';
import { tableOf } from '../../src/local/workbook/workbook-from.ts';
import { newWorkbook } from '../../src/local/workbook-file.ts';
import { TERM_DATES } from '../bundle/daily/a-trust.ts';
import { HEAD } from '../bundle/mail/a-trust.ts';
import { builtFolder, OAK, rowsOf } from '../bundle/trust.ts';
import { aGoogle, aHome, type Ended, ROLE_ACCOUNT, runNode, SECRETS, startNode } from '../local/google/a-google.ts';
import { Checkout } from './a-checkout.ts';

const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
const ENDINGS = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };

let google: LocalGoogle;
let checkout: Checkout;
let home: string;
/** All that was ever printed. */
const printed: string[] = [];

beforeAll(async () => {
  google = await aGoogle();
  checkout = new Checkout({ dist: await builtFolder() });
  home = aHome();
});
afterAll(() => google.close());

const where = () => ({ google, cwd: checkout.folder, home });

async function command(script: string, ...args: readonly string[]): Promise<Ended> {
  const ended = await runNode(where(), ['--import', 'tsx', `scripts/${script}.ts`, ...args]);
  printed.push(ended.out, ended.err);
  return ended;
}

const clasp = (cwd: string, ...args: readonly string[]) => runNode({ google, cwd, home }, [CLASP, ...args]);

function project(): Project {
  const [only, ...more] = google.scripts.all();
  if (!only || more.length > 0) throw new Error(`There are ${more.length + (only ? 1 : 0)} scripts.`);
  return only;
}

const stored = (): Readonly<Record<string, string>> =>
  Object.fromEntries(project().files.map(({ name, type, source }) => [`${name}${ENDINGS[type]}`, source]));

describe('npm run provision', () => {
  test('killed before its push arrives and after it has arrived, ends with what dist/ holds', async () => {
    for (const how of ['before', 'after'] as const) {
      const reached = google.trouble.silence(/^PUT .*content$/, how);
      const running = startNode(where(), ['--import', 'tsx', 'scripts/provision.ts']);
      await Promise.race([reached, running.ended]);
      running.kill();
      const { out, err } = await running.ended;
      printed.push(out, err);
    }
    const { code, out, err } = await command('provision');
    expect({ code, err }).toEqual({ code: 0, err: expect.any(String) });
    expect(stored()).toEqual(checkout.dist());
    expect(google.drive.all()).toHaveLength(1);
    expect(out).toContain(`https://docs.google.com/spreadsheets/d/${project().parentId}/edit`);
    expect(out).toMatch(/Next, as school\.improvement@example\.org:.*Set up/s);
  });

  test('writes one file, which Git passes over', () => {
    expect(readdirSync(checkout.folder).filter((file) => file.startsWith('.clasp-'))).toEqual(['.clasp-trust.json']);
    expect(checkout.git('status', '--porcelain')).toBe('');
  });
});

describe('what Google holds then', () => {
  const inHost = () =>
    startHost({
      bundle: storedBundle(project().files),
      workbook: newWorkbook('School improvement'),
      now: '2026-10-05T05:00:00',
      user: ROLE_ACCOUNT,
      scriptId: project().scriptId,
      drive: google.drive,
      latency: 'none',
    });

  /** What a data manager types, each value under its header. */
  function type(host: Host, tab: string, row: number, values: Readonly<Record<string, unknown>>): void {
    const [headers = []] = tableOf(host.workbook, tab);
    for (const [header, value] of Object.entries(values)) host.edit(tab, row, headers.indexOf(header) + 1, value);
  }

  function setting(host: Host, name: string, value: string): void {
    const row = tableOf(host.workbook, 'Settings').findIndex(([first]) => first === name) + 1;
    type(host, 'Settings', row, { Value: value });
  }

  test('sets the sheet up and recomputes from the menu, and its schedule does the daily run, to the first digest', () => {
    const host = inHost();
    host.open();
    host.clickMenu('Set up');
    expect(host.ui.toasts.map(({ text }) => text).join()).toMatch(/tabs made, \d+ rows of the policy filled in/);
    type(host, 'Schools', 2, { URN: OAK, School: 'Oak School', Phase: 'Primary' });
    type(host, 'People', 2, { Email: HEAD, Name: 'Ann Ash', Role: 'Headteacher', URN: OAK });
    TERM_DATES.slice(1).forEach(([date, to, kind, name], index) => {
      type(host, 'Term dates', index + 2, { Date: date, To: to, Kind: kind, Name: name });
    });
    setting(host, 'mail.dry.run', 'No');
    host.clickMenu('Recompute now');
    expect(rowsOf(host, 'Categories')).toMatchObject([{ School: 'Oak School', Indicated: 'Not yet set' }]);
    const ran = host.advanceTo('2026-10-05T09:00:00').filter(({ name }) => name === 'runDaily');
    expect(ran).toMatchObject([{ user: ROLE_ACCOUNT }]);
    expect(rowsOf(host, 'Run log').map(({ Job, By }) => [Job, By])).toEqual(
      expect.arrayContaining(
        ['setup', 'recompute now', 'daily', 'documents', 'reminders'].map((job) => [job, ROLE_ACCOUNT]),
      ),
    );
    expect(host.outbox.map(({ to, subject }) => [to, subject])).toEqual([
      [[HEAD], expect.stringContaining('week of 5 October')],
    ]);
  });
});

describe('when the two are no longer the same', () => {
  test('npm run status names what somebody saved in Google’s own editor, who it was, and what to do', async () => {
    const files = project().files.map((file) => (file.type === 'SERVER_JS' ? { ...file, source: '// mine' } : file));
    google.scripts.put({ ...project(), files, updatedBy: 'editor@example.org' });
    const { code, out } = await command('status');
    expect(code).toBe(0);
    expect(out).toMatch(
      /in 1 file of \d+:\n {4}school-improvement\.js: differs \(saved there by editor@example\.org, /,
    );
    expect(out).toContain('npm run deploy -- trust');
  });

  test('npm run deploy puts there what is here now, and keeps a version of a release', async () => {
    const frame = 'sheets-templates/mail/mail.txt';
    checkout.write(frame, `${checkout.read(frame)}\nA line more.\n`);
    checkout.commit();
    checkout.git('tag', 'v1.2.0');
    const before = stored();
    const { code, out } = await command('deploy', 'trust');
    expect([code, out]).toEqual([0, expect.stringContaining('v1.2.0 is kept as version 1 at Google.')]);
    expect(stored()).toEqual(checkout.dist());
    expect(stored()['on-demand.html'] === before['on-demand.html']).toBe(false);
    expect(project().versions).toMatchObject([{ versionNumber: 1, description: 'v1.2.0', files: project().files }]);
  });
});

describe('clasp by itself', () => {
  /** A folder of its own for the same script. */
  function elsewhere(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: project().scriptId }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  }

  test('pulls what was pushed, byte for byte', async () => {
    const folder = elsewhere({});
    expect((await clasp(folder, 'pull')).code).toBe(0);
    for (const [name, text] of Object.entries(checkout.dist()))
      expect(readFileSync(join(folder, name), 'utf8') === text).toBe(true);
  });
});

test('nothing of the login is in what was printed, in the checkout or in what Google noted', () => {
  const everything = [...printed, ...checkout.written(), JSON.stringify(google.asked)].join('\n');
  expect(everything).toContain(ROLE_ACCOUNT);
  for (const secret of SECRETS) expect(everything).not.toContain(secret);
});
