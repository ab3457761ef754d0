/** How long the bundle takes to evaluate: every execution on Google pays it first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { BUNDLE_NAME, DIST } from '../build/paths.ts';

export interface BundleTimes {
  readonly kilobytes: number;
  /** The middle of several evaluations, each compiled from text in a global scope of its own. */
  readonly milliseconds: number;
}

export function timeBundle(runs = 15): BundleTimes {
  const code = readFileSync(join(DIST, BUNDLE_NAME), 'utf8');
  const times = Array.from({ length: runs }, (_, run) => evaluation(code, run)).sort((a, b) => a - b);
  return { kilobytes: Buffer.byteLength(code) / 1024, milliseconds: times[Math.floor(runs / 2)] ?? 0 };
}

function evaluation(code: string, run: number): number {
  const context = createContext({});
  const started = performance.now();
  // Another text each time: V8 would take the compiled code of the same one from its cache.
  new Script(`${code}\n// ${run}`).runInContext(context);
  return performance.now() - started;
}
