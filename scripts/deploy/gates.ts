/** What must hold before the program goes to a trust: it is a commit that anybody can come back to, and everything that `npm test` checks. */
import { spawn } from 'node:child_process';
import { count } from '../local/count.ts';
import { Stopped } from '../local/stopped.ts';
import { type Tree, treeOf } from './tree.ts';

const IN_SPITE = 'To deploy in spite of it: --even-so';

/** What is to be deployed; a release only where all of it holds. */
export async function admitted(folder: string, evenSo: boolean): Promise<Tree | undefined> {
  const tree = treeOf(folder);
  if (evenSo) return tree && { commit: tree.commit, changed: tree.changed };
  mustBeCommitted(tree);
  await mustPass(folder);
  return tree;
}

function mustBeCommitted(tree: Tree | undefined): asserts tree is Tree {
  if (!tree) throw new Stopped('This folder is no Git checkout: nobody could say later what was deployed.', IN_SPITE);
  const { changed } = tree;
  if (changed.length === 0) return;
  const some = changed.slice(0, 5).join(', ');
  throw new Stopped(
    `${count(changed.length, 'file')} here ${changed.length === 1 ? 'is' : 'are'} in no commit: ${some}${changed.length > 5 ? ' …' : ''}`,
    `Commit them, or put them away (git stash -u). ${IN_SPITE}`,
  );
}

async function mustPass(folder: string): Promise<void> {
  const code = await new Promise<number | null>((resolve, reject) => {
    const npm = spawn('npm', ['test'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
    npm.on('error', reject);
    npm.on('close', resolve);
  });
  if (code !== 0) throw new Stopped('npm test failed: see above. Nothing was pushed.', `Mend it first. ${IN_SPITE}`);
}
