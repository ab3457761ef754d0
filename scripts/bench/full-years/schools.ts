import type { Phase } from '../../../src/domain/records.ts';

export interface MadeUpSchool {
  readonly index: number;
  readonly urn: number;
  readonly name: string;
  readonly phase: Phase;
}

/** Six schools in turn, so that a trust of any multiple of six has the same mixture. */
const PHASES = ['Primary', 'First', 'Primary', 'Middle', 'Secondary', 'Primary'] as const satisfies readonly Phase[];

export const madeUpSchools = (count: number): readonly MadeUpSchool[] =>
  Array.from({ length: count }, (_, index) => {
    const phase = PHASES[index % PHASES.length] ?? 'Primary';
    return { index, urn: 100_000 + index, name: `Made-up ${phase} School ${index + 1}`, phase };
  });
