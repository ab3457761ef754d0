/** How long the bundle takes to evaluate: every execution on Google pays it first. */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BUNDLE_NAME } from '../build/paths.ts';
import { middle } from './spent.ts';

interface Evaluation {
  readonly parseMs: number;
  readonly topLevelMs: number;
  readonly bothMs: number;
  /** Of all cores together; V8 does some of its work beside. */
  readonly cpuMs: number;
}

/** The middle of several evaluations, each in a global scope of its own. */
export interface BundleTimes extends Evaluation {
  readonly kilobytes: number;
  readonly runs: number;
  readonly leastMs: number;
}

const EVALUATE = fileURLToPath(new URL('./evaluate-bundle.js', import.meta.url));

export async function timeBundle(folder: string, runs: number): Promise<BundleTimes> {
  const file = join(folder, BUNDLE_NAME);
  const { stdout } = await promisify(execFile)(process.execPath, [EVALUATE, file, String(runs)]);
  const evaluations = JSON.parse(stdout) as readonly Evaluation[];
  const middleOf = (part: keyof Evaluation): number => middle(evaluations.map((each) => each[part]));
  return {
    kilobytes: statSync(file).size / 1024,
    runs,
    parseMs: middleOf('parseMs'),
    topLevelMs: middleOf('topLevelMs'),
    bothMs: middleOf('bothMs'),
    leastMs: Math.min(...evaluations.map(({ bothMs }) => bothMs)),
    cpuMs: middleOf('cpuMs'),
  };
}
