/** How long the bundle takes to evaluate: every execution on Google pays it first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { BUNDLE_NAME, DIST } from '../build/paths.ts';

export interface BundleTimes {
  readonly kilobytes: number;
  /** Milliseconds to parse it, and to run its top level: the middle of several, each in a global scope of its own. */
  readonly parse: number;
  readonly evaluate: number;
}

export function timeBundle(runs = 25): BundleTimes {
  const code = readFileSync(join(DIST, BUNDLE_NAME), 'utf8');
  const times = Array.from({ length: runs }, (_, run) => timeOnce(code, run));
  return {
    kilobytes: Buffer.byteLength(code) / 1024,
    parse: middle(times.map(([parse]) => parse)),
    evaluate: middle(times.map(([, evaluate]) => evaluate)),
  };
}

function timeOnce(code: string, run: number): readonly [parse: number, evaluate: number] {
  const context = createContext({});
  const started = performance.now();
  // Another text each time: V8 would take the compiled code of the same one from its cache.
  const script = new Script(`${code}\n// ${run}`);
  const parsed = performance.now();
  script.runInContext(context);
  return [parsed - started, performance.now() - parsed];
}

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
