/** How long the bundle takes to evaluate: every execution on Google pays it first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { BUNDLE_NAME } from '../build/paths.ts';
import { middle } from './spent.ts';

export interface BundleTimes {
  readonly kilobytes: number;
  readonly runs: number;
  /** The middle of several evaluations, each compiled from text in a global scope of its own. */
  readonly milliseconds: number;
  readonly least: number;
  /** The first of the process. */
  readonly first: number;
}

export function timeBundle({ bundle, runs }: { readonly bundle: string; readonly runs: number }): BundleTimes {
  const code = readFileSync(join(bundle, BUNDLE_NAME), 'utf8');
  const times = Array.from({ length: runs }, (_, run) => evaluation(code, run));
  return {
    kilobytes: Buffer.byteLength(code) / 1024,
    runs,
    milliseconds: middle(times),
    least: Math.min(...times),
    first: times[0] ?? 0,
  };
}

function evaluation(code: string, run: number): number {
  const context = createContext({});
  const started = performance.now();
  // Another text each time: V8 would take the compiled code of the same one from its cache.
  new Script(`${code}\n// ${run}`).runInContext(context);
  return performance.now() - started;
}
