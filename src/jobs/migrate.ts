/** Leads a workbook of an earlier version to the present one: what it would do, listed before anything is done. */
import type { Snapshot } from '../workbook/cell.ts';
import { afterSteps, backupName, type Migration, planSteps } from '../workbook/migrations/migration.ts';
import { versionOf } from '../workbook/migrations/migrations.ts';
import type { Reshape } from '../workbook/migrations/reshape.ts';
import { isNoted, notedVersion, sayNewer } from '../workbook/migrations/version.ts';
import { schools } from '../workbook/tabs/schools.ts';
import { start } from '../workbook/tabs/start.ts';
import type { Refused } from './job.ts';
import { sayReshape } from './migrate/say-reshape.ts';

/** One version to the next: copies of the tabs first, then the steps. */
export interface Stage {
  readonly to: number;
  readonly says: string;
  readonly copies: readonly { readonly tab: string; readonly as: string }[];
  readonly steps: readonly Reshape[];
  /** The steps in words, a line each. */
  readonly list: readonly string[];
}

export interface Migrating {
  readonly from: number;
  readonly to: number;
  readonly stages: readonly Stage[];
  /** Whether the workbook says of which version it is, in both places. */
  readonly isNoted: boolean;
}

/** The tabs to read. */
export const readsOf = (migrations: readonly Migration[]): readonly string[] => [
  ...new Set([start.name, schools.name, ...migrations.flatMap(({ tabs }) => tabs)]),
];

export function planMigration(
  snapshot: Snapshot,
  property: string | null,
  migrations: readonly Migration[],
): Migrating | Refused {
  const to = versionOf(migrations);
  // Where there is no school there is nothing to lead anywhere: Set up makes it of the present version.
  const from = snapshot.tabs.has(schools.name) ? notedVersion(snapshot, property) : to;
  if (from > to) return { refused: `Not changed: ${sayNewer(from, to)}` };
  let now = snapshot;
  const stages = migrations
    .filter((migration) => migration.to > from)
    .sort((a, b) => a.to - b.to)
    .map((migration) => {
      const steps = planSteps(migration, now);
      const stage = stageOf(migration, now, steps);
      now = afterSteps(now, steps);
      return stage;
    });
  return { from, to, stages, isNoted: isNoted(snapshot, property, to) };
}

function stageOf({ to, says }: Migration, { tabs }: Snapshot, steps: readonly Reshape[]): Stage {
  const touched = [...new Set(steps.map(({ tab }) => tab))].filter((tab) => tabs.has(tab));
  const copies = touched.map((tab) => ({ tab, as: backupName(tab, to) }));
  return { to, says, copies, steps, list: steps.map(sayReshape) };
}
