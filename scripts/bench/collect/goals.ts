/** What was asked for, beside what was counted: one call a document that is read, one that is answered, and the same constant whatever the size. */
import type { Goal } from '../goals.ts';
import { CASES, type Case, type CollectInHost } from './in-host.ts';
import type { OneCollect } from './one-run.ts';

export interface ConstantOf {
  readonly name: Case;
  /** Each constant that was counted, once. */
  readonly calls: readonly number[];
}

export const constantsOf = (sizes: readonly CollectInHost[]): readonly ConstantOf[] =>
  CASES.map((name) => ({
    name,
    calls: [...new Set(sizes.flatMap(({ runs }) => runs[name].slice(0, 1).map((run) => constantOf(name, run))))],
  }));

/** What is taken over is written cell by cell, so that nothing between is touched: these writes are told apart. */
const constantOf = (name: Case, { constant, writes }: OneCollect): number =>
  name === TAKING ? constant - CALLS_A_WRITE * writes : constant;

const TAKING: Case = 'all accepted';
const CALLS_A_WRITE = 2;
/** The first run of each case: those that finish it find other things done already. */
export const constantsHold = (sizes: readonly CollectInHost[]): boolean =>
  constantsOf(sizes).every(({ calls }) => calls.length === 1);

export const collectGoals = (sizes: readonly CollectInHost[]): readonly Goal[] => [
  {
    goal: 'a call for each document read, one for each answered, and the same constant at every size',
    measured: constantsOf(sizes)
      .map(({ name, calls }) => `${name} ${calls.join(' or ')}`)
      .join(', '),
    met: constantsOf(sizes).every(({ calls }) => calls.length === 1),
  },
  {
    goal: 'documents that nobody has edited are not read',
    measured: sizes.map(({ runs }) => runs.nobody.reduce((sum, { read }) => sum + read, 0)).join(', '),
    met: sizes.every(({ runs }) => runs.nobody.every(({ read }) => read === 0)),
  },
];
