/** Everything that `npm run bench -- documents` measures, each size in a process of its own, one after another. */
import { showProgress } from '../../local/progress.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Goal } from '../goals.ts';
import { type Machine, watchMachine } from '../machine.ts';
import { withBundle } from '../with-bundle.ts';
import { documentGoals } from './goals.ts';
import type { DocumentsInHost } from './in-host.ts';
import type { Planning } from './planning.ts';
import type { DocumentSizes } from './sizes.ts';
import type { DoesNotFit } from './when-it-does-not-fit.ts';

export interface DocumentsReport {
  readonly day: string;
  readonly machine: Machine;
  readonly inHost: readonly DocumentsInHost[];
  readonly planning: readonly Planning[];
  readonly whenItDoesNotFit: readonly DoesNotFit[];
  readonly goals: readonly Goal[];
}

export async function measureDocuments(sizes: DocumentSizes): Promise<DocumentsReport> {
  const machine = watchMachine();
  const measured = await withBundle((bundle) => measuredWith(sizes, bundle));
  return { ...measured, day: new Date().toISOString().slice(0, 10), machine: machine() };
}

async function measuredWith({ schools, kinds, planningRuns: runs, ofADay }: DocumentSizes, bundle: string) {
  const inHost: DocumentsInHost[] = [];
  const planned: Planning[] = [];
  for (const kind of kinds) {
    for (const size of schools) {
      const title = `${kind}, ${size} schools`;
      planned.push(
        await showProgress(`Planning: ${title}`, () =>
          inFreshProcess('documentsPlanning', { documents: size, kind, bundle, runs }),
        ),
      );
      inHost.push(
        await showProgress(`In the local host: ${title}`, () =>
          inFreshProcess('documentsInHost', { schools: size, kind, bundle }),
        ),
      );
    }
  }
  const withoutTime = await showProgress('Without time', () => inFreshProcess('documentsWithoutTime', { bundle }));
  const aDay = await showProgress('The documents of a day', () =>
    inFreshProcess('documentsOfADay', { bundle, ...ofADay }),
  );
  const whenItDoesNotFit = [...withoutTime, aDay];
  return { inHost, planning: planned, whenItDoesNotFit, goals: documentGoals(inHost, planned) };
}
