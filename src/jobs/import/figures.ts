/** One school's figure of one measure and year, out of its row in a results file. */
import type { Measure } from '../../domain/measures.ts';
import { KNOWN_MEASURES } from '../../workbook/known-measures.ts';
import { isPercentUnit, looksLikeShare } from '../../workbook/percent.ts';
import type { Fields } from '../change.ts';
import { agrees, readFigureText } from './figure-text.ts';
import type { MeasureAt } from './periods.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import type { TableRow } from './table.ts';

export interface FigureRead {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly pupils?: number;
  readonly code?: string;
  readonly decimals: number;
}

export interface FigureOrProblems {
  /** Undefined: the file says nothing, or nothing that can be read. */
  readonly figure?: FigureRead;
  readonly problems: readonly ImportProblem[];
}

const MEASURES: ReadonlyMap<string, Measure> = new Map(KNOWN_MEASURES.map((measure) => [measure.measure, measure]));
export const measureNamed = (name: string): Measure | undefined => MEASURES.get(name);
const NOTHING: FigureOrProblems = { problems: [] };

export function readFigure(file: string, { line, cells }: TableRow, at: MeasureAt): FigureOrProblems {
  const text = (position: number | undefined): string => (position === undefined ? '' : (cells[position] ?? ''));
  const read = readFigureText(text(at.value));
  if (read.kind === 'blank') return NOTHING;
  const fault = faultOf(text(at.value), measureNamed(at.measure));
  if (fault) return { problems: [unreadable(file, line, at.column, text(at.value), fault)] };
  const pupils = readFigureText(text(at.pupils));
  const counted = pupils.kind === 'figure' && Number.isInteger(pupils.value) && pupils.value >= 0;
  const base = { ...(counted && { pupils: pupils.value }), decimals: 0 };
  if (read.kind !== 'figure')
    return { figure: { ...base, ...(read.kind === 'code' && { code: read.code }) }, problems: [] };
  const limits = readLimits(file, line, at, text);
  const coverage = readFigureText(text(at.coverage));
  const isLow = coverage.kind === 'code' && coverage.code === 'LOWCOV';
  const { value, decimals } = read;
  return {
    figure: { ...base, value, decimals, ...limits.fields, ...(isLow && { code: coverage.code }) },
    problems: limits.problems,
  };
}

function readLimits(file: string, line: number, at: MeasureAt, text: (position: number | undefined) => string) {
  const problems: ImportProblem[] = [];
  const fields: { lower?: number; upper?: number } = {};
  for (const side of ['lower', 'upper'] as const) {
    const read = readFigureText(text(at[side]));
    if (read.kind === 'figure') fields[side] = read.value;
    if (read.kind === 'unreadable') {
      problems.push(unreadable(file, line, `${at.column}, ${side} limit`, text(at[side]), 'a confidence limit'));
    }
  }
  return { fields, problems };
}

/** What was expected, where a cell holds neither a code nor a figure that its measure can have. */
export function faultOf(text: string, measure: Measure | undefined): string | undefined {
  const read = readFigureText(text);
  if (read.kind === 'unreadable') return 'a figure, or a code such as SUPP';
  if (read.kind !== 'figure') return undefined;
  const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY, unit = '' } = measure ?? {};
  if (read.value < lowest || read.value > highest) return `a figure from ${lowest} to ${highest}`.replace(/-/g, '−');
  const isShare = isPercentUnit(unit) && looksLikeShare(read.value) && !text.includes('%');
  return isShare ? 'a percentage, such as 65 or 65%' : undefined;
}

const unreadable = (file: string, line: number, column: string, found: string, expected: string): ImportProblem =>
  inFile(file, {
    line,
    column,
    found: sayText(found),
    expected,
    do: 'The figure is not imported. Look it up, and type it in the tab Data captures',
  });

interface Held {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly code?: string;
}

/** The fields of a row of `Data captures`. What a person typed with more decimals than the file has is kept. */
export function fieldsOf(figure: FigureRead, held: Held | undefined): Fields {
  const { value, code, pupils, decimals } = figure;
  const kept = (field: 'value' | 'lower' | 'upper'): number | undefined => {
    const [said, holds] = [figure[field], held?.[field]];
    return said !== undefined && holds !== undefined && agrees(holds, { value: said, decimals }) ? holds : said;
  };
  const given: Record<string, number | null> = {};
  for (const field of ['value', 'lower', 'upper'] as const) {
    const said = kept(field);
    if (said !== undefined) given[field] = said;
    else if (value === undefined && held?.[field] !== undefined) given[field] = null;
  }
  const isStale = code === undefined && held?.code !== undefined;
  return {
    ...given,
    ...(pupils !== undefined && { pupils }),
    ...(code !== undefined && { code }),
    ...(isStale && { code: null }),
  };
}
