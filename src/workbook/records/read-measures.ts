/** The measures in force: those of the tab Measures, then those that are known without a row there. */
import type { Measure } from '../../domain/measures.ts';
import { KNOWN_MEASURES } from '../known-measures.ts';
import type { Problem } from '../problem.ts';
import { decodeSource } from '../source.ts';
import { type MeasureRow, measures as measuresTab } from '../tabs/measures.ts';

export interface MeasuresRead {
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
}

const PLAIN = {
  phase: 'All',
  kind: 'Other',
  unit: '',
  better: 'Higher',
  headline: false,
  dashboard: false,
} as const;

/** A row's blanks are filled from what is known of the measure; for a new one, from the plainest there is. */
export function readMeasures(rows: readonly MeasureRow[]): MeasuresRead {
  const known = new Map(KNOWN_MEASURES.map((measure) => [measure.measure, measure]));
  const read = new Map<string, Measure>();
  const problems: Problem[] = [];
  for (const { source, ...row } of rows) {
    const base = known.get(row.measure);
    if (!base && row.unit === undefined) problems.push(noUnit(decodeSource(source)?.row ?? 0));
    if (!read.has(row.measure)) read.set(row.measure, { ...PLAIN, name: row.measure, ...base, ...row });
  }
  for (const measure of KNOWN_MEASURES) if (!read.has(measure.measure)) read.set(measure.measure, measure);
  return { measures: [...read.values()], problems };
}

const noUnit = (row: number): Problem => ({
  tab: measuresTab.name,
  row,
  column: measuresTab.columns.unit.header,
  found: 'blank',
  expected: '%, points, or another unit',
  do: 'Type the unit: % for a percentage, so that 0.65 is not taken for 65%',
});
