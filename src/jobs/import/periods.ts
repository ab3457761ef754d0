/** Which years a results file carries: its own, and earlier ones in columns such as `PTRWM_EXP_16` or `ATT8SCR_PREV`. */
import type { AcademicYear } from '../../domain/academic-year.ts';
import { columnsOf, type MeasureColumns, type Stage } from './stages.ts';

/** One measure in one year; the numbers say where its columns stand in a row's cells. */
export interface MeasureAt {
  readonly measure: string;
  readonly column: string;
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly pupils: number | undefined;
  readonly coverage: number | undefined;
}

export interface Period {
  readonly year: AcademicYear;
  readonly isOwn: boolean;
  readonly measures: readonly MeasureAt[];
}

const SUFFIX = /_(\d\d|PREV\d?)$/;

/** Whether a column is one of the stage's, of whatever year. */
export function stageColumns(stage: Stage): (header: string) => boolean {
  const known = new Set(columnsOf(stage));
  return (header) => known.has(header) || known.has(header.replace(SUFFIX, ''));
}

export function periodsOf(stage: Stage, at: ReadonlyMap<string, number>, year: AcademicYear): readonly Period[] {
  const known = new Set(columnsOf(stage));
  const suffixes = new Set<string>();
  for (const header of at.keys()) {
    const suffix = known.has(header) ? '' : SUFFIX.exec(header)?.[0];
    if (suffix !== undefined) suffixes.add(suffix);
  }
  return [...suffixes].flatMap((suffix) => {
    const measures = stage.measures.flatMap((columns) => measureAt(columns, suffix, at));
    const of = suffix === '' ? year : yearOfSuffix(suffix.slice(1), year);
    return measures.length > 0 ? [{ year: of, isOwn: suffix === '', measures }] : [];
  });
}

/** `16` is the summer of 2016, so 2015/16; `PREV` is the year before, `PREV2` the one before that. */
const yearOfSuffix = (suffix: string, year: AcademicYear): AcademicYear =>
  suffix.startsWith('PREV') ? year - Number(suffix.slice(4) || 1) : 2000 + Number(suffix) - 1;

function measureAt(columns: MeasureColumns, suffix: string, at: ReadonlyMap<string, number>): readonly MeasureAt[] {
  const column = `${columns.value}${suffix}`;
  const value = at.get(column);
  if (value === undefined) return [];
  const find = (name: string | undefined): number | undefined => (name ? at.get(`${name}${suffix}`) : undefined);
  const pupils = columns.pupils.map(find).find((position) => position !== undefined);
  const { measure, lower, upper, coverage } = columns;
  return [{ measure, column, value, lower: find(lower), upper: find(upper), pupils, coverage: find(coverage) }];
}
