/** What Git says about this folder: what would be deployed, and whether it is a release. */
import { execFileSync } from 'node:child_process';

export interface Tree {
  /** The commit, short. */
  readonly commit: string;
  readonly changed: readonly string[];
  /** The release that this commit is: a tag such as v1.2.0. */
  readonly release?: string;
}

/** Nothing where there is no Git, or no commit. */
export function treeOf(folder: string): Tree | undefined {
  const git = (...args: readonly string[]): readonly string[] =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter((line) => line !== '');
  try {
    const [commit = ''] = git('rev-parse', '--short', 'HEAD');
    const changed = git('status', '--porcelain').map((line) => line.slice(3));
    const release = git('tag', '--points-at', 'HEAD').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
    return { commit, changed, ...(release !== undefined && { release }) };
  } catch {
    return undefined;
  }
}
