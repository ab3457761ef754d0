/** The built bundle in the local host, with a small trust in it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCES } from '../../scripts/build/fresh.ts';
import { ROOT } from '../../scripts/build/paths.ts';
import { buildBundle } from '../../scripts/build.ts';
import type { Answer, Answered } from '../../scripts/local/answer.ts';
import { type Bundle, readBundle } from '../../src/local/bundle.ts';
import { type Host, startHost } from '../../src/local/host.ts';
import type { HostOptions } from '../../src/local/host-options.ts';
import { tableOf, workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { TABS } from '../../src/workbook/tabs.ts';

export const NOW = '2026-10-05T07:00:00';
export const OAK = 100001;
export const ELM = 100002;

export type Table = readonly (readonly unknown[])[];
export type Tables = Readonly<Record<string, Table>>;

export const SCHOOLS: Table = [
  ['URN', 'School', 'Phase'],
  [OAK, 'Oak School', 'Primary'],
  [ELM, 'Elm School', 'Primary'],
];
const INSPECTIONS: Table = [
  ['URN', 'Date', 'Kind', 'Framework', 'Overall', 'Safeguarding'],
  [OAK, '2024-06-12', 'Graded', 'Overall effectiveness', 2, 'Met'],
  [ELM, '2024-03-06', 'Graded', 'Overall effectiveness', 3, 'Met'],
];
/** Every tab with its headers, and rows in two of them. */
export const TRUST: Tables = {
  ...Object.fromEntries(TABS.map(({ name, columns }) => [name, [Object.values(columns).map(({ header }) => header)]])),
  Schools: SCHOOLS,
  Inspections: INSPECTIONS,
};

/** Built from the sources as they stand. Whichever test file comes first builds it; the others find what was built from the same bytes. */
export async function builtBundle(minify = true): Promise<Bundle> {
  return readBundle(await builtFolder(minify));
}

/** The folder of it: only to be read. */
export async function builtFolder(minify = true): Promise<string> {
  const folder = join(tmpdir(), `dist-${sourcesMark()}-${minify ? 'short' : 'readable'}`);
  if (!existsSync(folder)) {
    const { outDir } = await buildBundle({ minify, outDir: mkdtempSync(join(tmpdir(), 'dist-')) });
    try {
      renameSync(outDir, folder);
    } catch {
      // Another worker was as quick: its bytes are the same.
      rmSync(outDir, { recursive: true });
    }
  }
  return folder;
}

/** Of every byte that the bundle is made of, its builders and their versions among them. */
function sourcesMark(): string {
  const mark = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else mark.update(path).update(readFileSync(path));
  };
  for (const path of [...SOURCES, 'scripts/build.ts', 'package-lock.json']) add(join(ROOT, path));
  return mark.digest('hex').slice(0, 24);
}

export const hostWith = (bundle: Bundle, tables: Tables = TRUST, options: Partial<HostOptions> = {}): Host =>
  startHost({ bundle, workbook: workbookFrom(tables), now: NOW, user: 'data.manager@example.org', ...options });

export const serve = (host: Host, call: unknown): Answer =>
  JSON.parse(String(host.call('serve', typeof call === 'string' ? call : JSON.stringify(call)))) as Answer;

/** What a recompute did; fails where it was refused. */
export function recompute(host: Host, call: object = {}): Answered['data'] {
  const answer = serve(host, { job: 'recompute', ...call });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}

/** The rows of a tab by header. */
export function rowsOf(host: Host, tab: string): readonly Readonly<Record<string, unknown>>[] {
  const [headers = [], ...rows] = tableOf(host.workbook, tab);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}
