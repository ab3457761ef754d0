/** How long the bundle takes to evaluate: every execution on Google pays it first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { BUNDLE_NAME } from '../build/paths.ts';
import { middle } from './spent.ts';

export interface BundleTimes {
  readonly kilobytes: number;
  readonly runs: number;
  /** Milliseconds to parse it and to run its top level: the middle of several, each in a global scope of its own. */
  readonly parseMs: number;
  readonly topLevelMs: number;
  readonly bothMs: number;
  readonly leastMs: number;
}

export function timeBundle({ bundle, runs }: { readonly bundle: string; readonly runs: number }): BundleTimes {
  const code = readFileSync(join(bundle, BUNDLE_NAME), 'utf8');
  const times = Array.from({ length: runs }, (_, run) => timeOnce(code, run));
  const both = times.map(([parse, topLevel]) => parse + topLevel);
  return {
    kilobytes: Buffer.byteLength(code) / 1024,
    runs,
    parseMs: middle(times.map(([parse]) => parse)),
    topLevelMs: middle(times.map(([, topLevel]) => topLevel)),
    bothMs: middle(both),
    leastMs: Math.min(...both),
  };
}

function timeOnce(code: string, run: number): readonly [parse: number, topLevel: number] {
  const context = createContext({});
  const started = performance.now();
  // Another text each time: V8 would take the compiled code of the same one from its cache.
  const script = new Script(`${code}\n// ${run}`);
  const parsed = performance.now();
  script.runInContext(context);
  return [parsed - started, performance.now() - parsed];
}
