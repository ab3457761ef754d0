import type { CellsToChanges } from './cells-to-changes.ts';

/** How one size compares with the size before: with both times above 1, and time below rows, time grows no faster than the rows. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly wall: number;
  readonly cpu: number;
  readonly firstWall: number;
}

export const growthOf = (sizes: readonly CellsToChanges[]): readonly Growth[] =>
  sizes.slice(1).flatMap((to, index) => {
    const from = sizes[index];
    if (!from) return [];
    return [
      {
        from: from.schools,
        to: to.schools,
        rows: to.rows / from.rows,
        wall: to.wallMs / from.wallMs,
        cpu: to.cpuMs / from.cpuMs,
        firstWall: to.firstWallMs / from.firstWallMs,
      },
    ];
  });
