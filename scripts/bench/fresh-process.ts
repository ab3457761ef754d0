import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../build/paths.ts';
import type { Measures } from './measures.ts';

const CHILD = join(ROOT, 'scripts/bench/child.ts');
/** A spreadsheet near its limit, with the host's copies of it, is more than Node takes of itself. */
const HEAP = '--max-old-space-size=12288';

/** Measures in a process of its own: nothing before it has filled its memory or warmed its code up. */
export async function inFreshProcess<Name extends keyof Measures>(
  name: Name,
  given: Parameters<Measures[Name]>[0],
): Promise<ReturnType<Measures[Name]>> {
  const run = [...(name === 'inHost' ? [HEAP] : []), '--import', 'tsx', CHILD, name, JSON.stringify(given)];
  const { stdout } = await promisify(execFile)(process.execPath, run, { cwd: ROOT });
  return JSON.parse(stdout) as ReturnType<Measures[Name]>;
}
