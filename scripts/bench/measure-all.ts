/** Everything that `npm run bench -- recompute` measures, each size in a process of its own, one after another. */
import { showProgress } from '../local/progress.ts';
import { type BundleTimes, timeBundle } from './bundle.ts';
import type { CellsToChanges } from './cells-to-changes.ts';
import { inFreshProcess } from './fresh-process.ts';
import { type Goal, goalsOf } from './goals.ts';
import { type Growth, growthOf } from './growth.ts';
import type { InHost } from './in-host.ts';
import { type Machine, watchMachine } from './machine.ts';
import { runsOf, type Sizes } from './sizes.ts';
import type { DoesNotFit } from './when-it-does-not-fit.ts';
import { nearlyFull, type WhereItStops, whereItStops } from './where-it-stops.ts';
import { withBundle } from './with-bundle.ts';

export interface Report {
  readonly day: string;
  readonly machine: Machine;
  readonly inHost: readonly InHost[];
  /** Lines through the two largest sizes run in the host; absent after a single size. */
  readonly whereItStops?: WhereItStops;
  /** The same run in a spreadsheet near its limit. */
  readonly nearlyFull?: InHost;
  readonly whenItDoesNotFit: readonly DoesNotFit[];
  readonly cellsToChanges: readonly CellsToChanges[];
  readonly growth: readonly Growth[];
  readonly bundle: BundleTimes;
  readonly goals: readonly Goal[];
}

export async function measureAll(sizes: Sizes): Promise<Report> {
  const machine = watchMachine();
  const found = await withBundle((bundle) => measured(sizes, bundle));
  return { ...found, day: new Date().toISOString().slice(0, 10), machine: machine() };
}

async function measured({ inHost, pure, quick, ...sizes }: Sizes, bundle: string) {
  const times = await showProgress('The bundle', () => timeBundle(bundle, quick ? 11 : 51));
  const recompute = (schools: number) =>
    apart('inHost', `A recompute in the local host, ${schools} schools`, { schools, bundle });
  const runs = await oneAfterAnother(inHost, recompute);
  const foreseen = whereItStops(runs);
  const full = foreseen && sizes.nearlyFull ? await recompute(nearlyFull(foreseen)) : undefined;
  const stops = whereItStops(full ? [...runs, full] : runs);
  const doesNotFit = await apart('whenItDoesNotFit', 'Without time or room', { bundle });
  const changes = await oneAfterAnother(pure, (schools) =>
    apart('cellsToChanges', `From cells to changes, ${schools} schools`, { schools, runs: runsOf(schools, quick) }),
  );
  return {
    inHost: runs,
    ...(stops && { whereItStops: stops }),
    ...(full && { nearlyFull: full }),
    whenItDoesNotFit: doesNotFit,
    cellsToChanges: changes,
    growth: growthOf(changes),
    bundle: times,
    goals: goalsOf([...runs, ...(full ? [full] : [])], changes, times),
  };
}

const apart = <Name extends Parameters<typeof inFreshProcess>[0]>(
  name: Name,
  title: string,
  given: Parameters<typeof inFreshProcess<Name>>[1],
) => showProgress(title, () => inFreshProcess(name, given));

async function oneAfterAnother<Result>(
  sizes: readonly number[],
  measure: (schools: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const schools of sizes) results.push(await measure(schools));
  return results;
}
