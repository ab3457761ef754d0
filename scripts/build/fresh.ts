import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_NAME, DIST, ROOT } from './paths.ts';

/** What `dist/` is made of. `src/local` runs it and is not in it. */
export const SOURCES = [
  'src/domain',
  'src/workbook',
  'src/documents',
  'src/jobs',
  'src/apps-script',
  'scripts/build',
  'sheets-templates/workbook',
  'sheets-templates/documents',
  'sheets-templates/mail',
  'appsscript.json',
];

/** `dist/` as its sources stand now: built when it is absent or older than one of them. Says whether it built. */
export async function freshBundle(): Promise<boolean> {
  const made = join(DIST, BUNDLE_NAME);
  if (existsSync(made) && SOURCES.every((path) => newest(join(ROOT, path)) <= statSync(made).mtimeMs)) return false;
  // Only then: what it needs takes longer to load than most commands take to run.
  const { buildBundle } = await import('../build.ts');
  await buildBundle();
  return true;
}

/** The latest change to a file, or to anything in a folder: a file taken away changes its folder. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}
