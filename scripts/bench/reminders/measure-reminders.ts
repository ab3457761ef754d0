/** Everything that `npm run bench -- reminders` measures, each size in a process of its own. */
import { showProgress } from '../../local/progress.ts';
import type { SizesAsked } from '../documents/sizes.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Goal } from '../goals.ts';
import { type Machine, watchMachine } from '../machine.ts';
import { withBundle } from '../with-bundle.ts';
import { remindersGoals } from './goals.ts';
import type { RemindersInHost } from './in-host.ts';

export interface RemindersReport {
  readonly day: string;
  readonly machine: Machine;
  readonly inHost: readonly RemindersInHost[];
  readonly goals: readonly Goal[];
}

export async function measureReminders({ schools, quick = false }: SizesAsked): Promise<RemindersReport> {
  const machine = watchMachine();
  const inHost: RemindersInHost[] = [];
  await withBundle(async (bundle) => {
    for (const size of schools ?? (quick ? [2, 6] : [6, 100]))
      inHost.push(
        await showProgress(`In the local host: ${size} schools`, () =>
          inFreshProcess('remindersInHost', { schools: size, bundle }),
        ),
      );
  });
  return { day: new Date().toISOString().slice(0, 10), machine: machine(), inHost, goals: remindersGoals(inHost) };
}
