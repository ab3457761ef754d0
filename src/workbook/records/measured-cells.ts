/** Figures against their measure: percentages, and the least and the most that a figure can be. */
import type { Measure } from '../../domain/measures.ts';
import type { Source } from '../../domain/outcome.ts';
import type { SheetCells } from '../cell.ts';
import { findColumns } from '../headers.ts';
import { isPercentUnit, looksLikeShare } from '../percent.ts';
import type { Problem } from '../problem.ts';
import { sayCell } from '../reading-problems.ts';
import type { Tab } from '../tab.ts';
import { rowOf, rowProblem } from './row-problem.ts';

export interface MeasuredCells {
  /** Why a figure cannot be used; undefined when it can. */
  readonly faultOf: (source: Source, field: string, value: number, measure: Measure) => Problem | undefined;
  /** Whether anything stands in the cell. */
  readonly isFilled: (source: Source, field: string) => boolean;
}

const NOT_USED = 'It is not used';

export function measuredCells(tab: Tab, sheet: SheetCells | undefined): MeasuredCells {
  const { at } = findColumns(tab, sheet?.cells[0] ?? []);
  const cellOf = (source: Source, field: string) => sheet?.cells[rowOf(source) - 1]?.[at.get(field) ?? -1] ?? '';
  const isPercentCell = (source: Source, field: string): boolean => {
    const cell = cellOf(source, field);
    if (typeof cell === 'string') return cell.includes('%');
    return sheet?.isPercent?.(rowOf(source) - 1, at.get(field) ?? -1) ?? false;
  };
  const percentUnits = new Map<Measure, boolean>();
  const isPercentage = (measure: Measure): boolean => {
    const known = percentUnits.get(measure) ?? isPercentUnit(measure.unit);
    percentUnits.set(measure, known);
    return known;
  };
  const told = (source: Source, field: string, expected: string, toDo: string): Problem =>
    rowProblem(tab, source, field, {
      found: sayFound(cellOf(source, field), isPercentCell(source, field)),
      expected,
      toDo,
    });
  return {
    isFilled: (source, field) => String(cellOf(source, field)).trim() !== '',
    faultOf: (source, field, value, measure) => {
      const percentage = isPercentage(measure);
      if (percentage && looksLikeShare(value) && !isPercentCell(source, field))
        return told(source, field, `a percentage, for ${measure.measure}`, `${NOT_USED}. ${sayShare(value)}`);
      if (!percentage && isPercentCell(source, field))
        return told(
          source,
          field,
          `a number of ${measure.unit || 'the measure’s unit'}, for ${measure.measure}`,
          `${NOT_USED}. Give the cell the number format of the others, then type the figure without %`,
        );
      const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY } = measure;
      if (value >= lowest && value <= highest) return undefined;
      return told(
        source,
        field,
        sayRange(measure),
        `${NOT_USED}. Correct it, or the measure’s Lowest and Highest in Measures`,
      );
    },
  };
}

/** Nobody can tell which of the two was meant. */
function sayShare(share: number): string {
  const hundredfold = Number((share * 100).toFixed(6));
  return `Type ${hundredfold} or ${hundredfold}% if ${share} means ${hundredfold}%, and ${share}% if it is less than one`;
}

const sayFound = (cell: string | number | boolean, isPercent: boolean): string =>
  typeof cell === 'number' && isPercent ? `${Number((cell * 100).toFixed(6))}%` : sayCell(cell);

const sayBound = (bound: number): string => String(bound).replace('-', '−');

function sayRange({ measure, lowest, highest }: Measure): string {
  if (lowest === undefined) return `at most ${sayBound(highest ?? 0)}, for ${measure}`;
  if (highest === undefined) return `at least ${sayBound(lowest)}, for ${measure}`;
  return `between ${sayBound(lowest)} and ${sayBound(highest)}, for ${measure}`;
}
