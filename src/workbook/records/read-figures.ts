/** Figures as the rules may use them: a value only where it is one, is in its measure's bounds, and stands alone. */
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Figure } from '../../domain/records.ts';
import type { SheetCells } from '../cell.ts';
import { codeOf } from '../figure-codes.ts';
import type { Problem } from '../problem.ts';
import { sayCell } from '../reading-problems.ts';
import { type DataCapture, dataCaptures } from '../tabs/data-captures.ts';
import { distinctFigures } from './distinct-figures.ts';
import type { Distinct } from './duplicates.ts';
import { type FigureField, leaveOut } from './leave-out.ts';
import { type MeasuredCells, measuredCells } from './measured-cells.ts';
import { rowProblem } from './row-problem.ts';
import { unseenProblems } from './unseen-figures.ts';

/** Stands in the place of a value that cannot be read or used, so that no lesser row is taken instead. */
export const UNREADABLE = 'UNREADABLE';

export function readFigures(
  rows: readonly DataCapture[],
  sheet: SheetCells | undefined,
  measures: readonly Measure[],
  today: Day,
): Distinct<Figure> {
  const known = new Map(measures.map((measure) => [measure.measure, measure]));
  const cells = measuredCells(dataCaptures, sheet);
  const problems: Problem[] = [];
  const figures: Figure[] = [];
  for (const row of rows) {
    const measure = known.get(row.measure);
    if (measure) figures.push(usable(row, measure, cells, problems));
    else problems.push(unknownMeasure(row));
  }
  const { rows: alone, problems: duplicates } = distinctFigures(figures, measures);
  for (const problem of duplicates) problems.push(problem);
  for (const figure of alone) {
    const unseen = unseenProblems(figure, today);
    if (unseen) problems.push(unseen);
  }
  return { rows: alone, problems };
}

const FIELDS = ['value', 'lower', 'upper', 'comparable'] as const;

/** Adds to `problems`. The row itself, where nothing in it has to be left out: most are such. */
function usable(row: DataCapture, measure: Measure, cells: MeasuredCells, problems: Problem[]): Figure {
  let without: FigureField[] | undefined;
  for (const field of FIELDS) {
    const value = row[field];
    if (value === undefined) continue;
    const fault = cells.faultOf(row.source, field, value, measure);
    if (!fault) continue;
    problems.push(fault);
    without = [...(without ?? []), field];
  }
  if (row.code !== undefined) {
    const code = codeOf(row.code);
    if (code === undefined) problems.push(unknownCode(row, row.code));
    return leaveOut({ ...row, code: code ?? row.code }, ['value', 'lower', 'upper', ...(without ?? [])]);
  }
  const isUnread = row.value === undefined && cells.isFilled(row.source, 'value');
  if (isUnread || without?.includes('value'))
    return leaveOut({ ...row, code: UNREADABLE }, ['value', 'lower', 'upper', ...(without ?? [])]);
  return without ? leaveOut(row, without) : row;
}

const unknownMeasure = (row: DataCapture): Problem =>
  rowProblem(dataCaptures, row.source, 'measure', {
    found: sayCell(row.measure),
    expected: 'a measure of the tab Measures',
    toDo: 'The figure is not used. Correct the name, or add the measure to Measures',
  });

const unknownCode = (row: DataCapture, code: string): Problem =>
  rowProblem(dataCaptures, row.source, 'code', {
    found: sayCell(code),
    expected: 'SUPP, SP, NEW, NE, NP, NA, LOWCOV, c, z or x',
    toDo: 'The figure is not used. Type the code as published, or empty the cell where the figure holds',
  });
