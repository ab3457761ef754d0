/** What was asked for, beside what was measured. Only the calls are exact: the rest depends on the machine. */
import type { BundleTimes } from './bundle.ts';
import type { CellsToChanges } from './cells-to-changes.ts';
import { type Growth, growthOf } from './growth.ts';
import type { InHost } from './in-host.ts';

export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

const ENGLAND = 22_000;

export function sameCalls(sizes: readonly InHost[]): boolean {
  const counts = sizes.map(({ first, again, nextDay }) => `${first.calls} ${again.calls} ${nextDay.calls}`);
  return new Set(counts).size <= 1;
}

export function goalsOf(
  sizes: readonly InHost[],
  pure: readonly CellsToChanges[],
  bundle: BundleTimes,
): readonly Goal[] {
  const england = pure.find(({ schools }) => schools >= ENGLAND);
  return [
    {
      goal: 'as many service calls whatever the number of schools',
      measured: sizes.map(({ schools, first }) => `${first.calls} at ${schools}`).join(', '),
      met: sameCalls(sizes),
    },
    ...growthOf(pure).map(growthGoal),
    ...(england ? englandGoals(england) : []),
    {
      goal: 'every execution evaluates under 250 KB',
      measured: `${bundle.kilobytes.toFixed(1)} KB`,
      met: bundle.kilobytes < 250,
    },
    {
      goal: 'in under 15 ms',
      measured: `${bundle.bothMs.toFixed(1)} ms (processor ${bundle.cpuMs.toFixed(1)} ms)`,
      met: bundle.bothMs < 15,
    },
  ];
}

const growthGoal = ({ from, to, rows, wall, cpu }: Growth): Goal => ({
  goal: `time grows no faster than the rows, ${from} to ${to} schools`,
  measured: `rows × ${rows.toFixed(1)}, time × ${wall.toFixed(1)}, processor time × ${cpu.toFixed(1)}`,
  // Waiting for a core lengthens the time on the clock alone.
  met: cpu <= rows,
});

const englandGoals = ({ schools, wallMs, cpuMs, peakMegabytes }: CellsToChanges): readonly Goal[] => [
  {
    goal: `${schools} schools in under 5 s`,
    measured: `${(wallMs / 1000).toFixed(1)} s (processor ${(cpuMs / 1000).toFixed(1)} s)`,
    met: wallMs < 5000,
  },
  {
    goal: `${schools} schools in under 1.2 GB`,
    measured: `${(peakMegabytes / 1024).toFixed(2)} GB`,
    met: peakMegabytes < 1.2 * 1024,
  },
];
