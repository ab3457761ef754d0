/** How long the program takes to evaluate: the script, which every execution on Google pays first, and the page, where it is asked for. */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BUNDLE_NAME, PAGE_NAME } from '../build/paths.ts';
import { middle } from './spent.ts';

interface Evaluation {
  readonly parseMs: number;
  readonly topLevelMs: number;
  readonly bothMs: number;
  /** Of all cores together; V8 does some of its work beside. */
  readonly cpuMs: number;
}

/** The middle of several evaluations, each in a global scope of its own. */
export interface FileTimes extends Evaluation {
  readonly kilobytes: number;
  readonly runs: number;
  readonly leastMs: number;
}

export interface BundleTimes extends FileTimes {
  /** What is evaluated beside it, where it is asked for. */
  readonly onDemand: FileTimes;
}

const EVALUATE = fileURLToPath(new URL('./evaluate-bundle.js', import.meta.url));

export async function timeBundle(folder: string, runs: number): Promise<BundleTimes> {
  const script = await timeFile(join(folder, BUNDLE_NAME), runs);
  return { ...script, onDemand: await timeFile(join(folder, PAGE_NAME), runs) };
}

async function timeFile(file: string, runs: number): Promise<FileTimes> {
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
