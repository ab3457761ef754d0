/** National figures. A row without one still says that its year was published. */
import { sayYear } from '../../domain/academic-year.ts';
import { isRuleMeasure, type Measure } from '../../domain/measures.ts';
import { neverPublished } from '../../domain/publication.ts';
import type { Benchmark } from '../../domain/records.ts';
import type { SheetCells } from '../cell.ts';
import type { Problem } from '../problem.ts';
import { sayCell } from '../reading-problems.ts';
import { type BenchmarkRow, benchmarks } from '../tabs/benchmarks.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { measuredCells } from './measured-cells.ts';
import { rowProblem } from './row-problem.ts';

export function readBenchmarks(
  rows: readonly BenchmarkRow[],
  sheet: SheetCells | undefined,
  measures: readonly Measure[],
): Distinct<Benchmark> {
  const known = new Map(measures.map((measure) => [measure.measure, measure]));
  const cells = measuredCells(benchmarks, sheet);
  const { rows: each, problems: duplicates } = distinct(benchmarks, rows, 'merge');
  const problems: Problem[] = [...duplicates];
  const read = each.flatMap((row): Benchmark[] => {
    const measure = known.get(row.measure);
    if (!measure) {
      problems.push(unknownMeasure(row));
      return [];
    }
    const { national, ...published } = row;
    if (national === undefined) return [published];
    if (isRuleMeasure(row.measure) && neverPublished(row.measure, row.year)) problems.push(neverUsed(row));
    const fault = cells.faultOf(row.source, 'national', national, measure);
    if (fault) problems.push(fault);
    return [fault ? published : row];
  });
  return { rows: read, problems };
}

const unknownMeasure = (row: BenchmarkRow): Problem =>
  rowProblem(benchmarks, row.source, 'measure', {
    found: sayCell(row.measure),
    expected: 'a measure of the tab Measures',
    toDo: 'The row is not used. Correct the name, or add the measure to Measures',
  });

const neverUsed = ({ source, year, measure }: BenchmarkRow): Problem =>
  rowProblem(benchmarks, source, 'year', {
    found: `${measure} for ${sayYear(year)}`,
    expected: 'a year whose results were published',
    toDo: `It is not used: no ${measure} was published for ${sayYear(year)}. The row may stay`,
  });
