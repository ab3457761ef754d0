/** Everything that `npm run bench -- collect` measures, each size in a process of its own. */
import { showProgress } from '../../local/progress.ts';
import type { SizesAsked } from '../documents/sizes.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Goal } from '../goals.ts';
import { type Machine, watchMachine } from '../machine.ts';
import { withBundle } from '../with-bundle.ts';
import { collectGoals } from './goals.ts';
import type { CollectInHost } from './in-host.ts';

export interface CollectReport {
  readonly day: string;
  readonly machine: Machine;
  readonly inHost: readonly CollectInHost[];
  readonly goals: readonly Goal[];
}

export async function measureCollect({ schools, quick = false }: SizesAsked): Promise<CollectReport> {
  const machine = watchMachine();
  const inHost: CollectInHost[] = [];
  await withBundle(async (bundle) => {
    for (const size of schools ?? (quick ? [6, 60] : [6, 60, 300]))
      inHost.push(
        await showProgress(`In the local host: ${size} schools`, () =>
          inFreshProcess('collectInHost', { schools: size, bundle }),
        ),
      );
  });
  return { day: new Date().toISOString().slice(0, 10), machine: machine(), inHost, goals: collectGoals(inHost) };
}
