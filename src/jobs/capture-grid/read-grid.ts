/** Reads what was typed in the grid: what may be taken, and why the rest may not. */
import { applies } from '../../documents/figures/applies.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Source } from '../../domain/outcome.ts';
import type { Capture, School } from '../../domain/records.ts';
import type { Cell, SheetCells, Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { Problem } from '../../workbook/problem.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { sayCell } from '../../workbook/reading-problems.ts';
import { measuredCells } from '../../workbook/records/measured-cells.ts';
import { rowOf, rowProblem } from '../../workbook/records/row-problem.ts';
import type { Row, Tab } from '../../workbook/tab.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { captureGrid, captureGridOf, codeField, gridMeasures, pupilsField } from '../../workbook/tabs/capture-grid.ts';

/** What stands under one measure, read. */
export interface Typed {
  readonly measure: string;
  readonly value?: number;
  readonly code?: string;
  readonly pupils?: number;
}

export interface GridRow {
  readonly source: Source;
  readonly urn: string;
  readonly year: number;
  readonly capture: Capture;
  readonly typed: readonly Typed[];
  /** What earlier runs took of it. */
  readonly taken: string;
  /** Something typed in it cannot be taken as it stands. */
  readonly isHeldUp: boolean;
  /** People's cells as they were read, blanks too, by field. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly problems: readonly Problem[];
}

type Read = Row<typeof captureGrid> & Readonly<Record<string, unknown>>;

/** What a row is read against. */
interface Reading {
  readonly codes: readonly string[];
  readonly raw: (row: Read, field: string) => Cell;
  readonly isOutside: (row: Read, code: string, measure: Measure) => Problem | undefined;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly schools: ReadonlyMap<string, School>;
}

export function readGrid(snapshot: Snapshot, measures: readonly Measure[], schools: readonly School[]): Grid {
  const sheet = snapshot.tabs.get(captureGrid.name);
  if (!sheet) return { rows: [], problems: [] };
  const codes = gridMeasures(sheet.cells[0] ?? []);
  const tab = captureGridOf(codes);
  const { rows: found, problems } = readTab(tab, sheet, tabReader(snapshot).names);
  const reading = readingOf(sheet, tab, codes, measures, schools);
  const { first, again } = apart(found as unknown as readonly Read[]);
  const rows = first.map((row) => readRow(row, reading));
  // The program makes the grid: a header that is not there yet is nobody's fault.
  const inCells = problems.filter(({ row }) => row > 0);
  const told = [...inCells, ...again.map(secondRow), ...rows.flatMap(({ faults }) => faults)];
  return { rows: rows.map(({ row }) => row), problems: told.map(notTaken) };
}

function readingOf(
  sheet: SheetCells,
  tab: Tab,
  codes: readonly string[],
  measures: readonly Measure[],
  schools: readonly School[],
): Reading {
  const { at } = findColumns(tab, sheet.cells[0] ?? []);
  const cells = measuredCells(tab, sheet);
  return {
    codes,
    raw: ({ source }, field) => sheet.cells[rowOf(source) - 1]?.[at.get(field) ?? -1] ?? '',
    isOutside: (row, code, measure) => {
      const value = row[code];
      return typeof value === 'number' ? cells.faultOf(row.source, code, value, measure) : undefined;
    },
    measures: new Map(measures.map((measure) => [measure.measure, measure])),
    schools: new Map(schools.map((school) => [school.urn, school])),
  };
}

/** The first row of each school and window, and any other. */
function apart(rows: readonly Read[]): { readonly first: readonly Read[]; readonly again: readonly Read[] } {
  const firsts = new Map<string, Read>();
  for (const row of rows) {
    const id = [row.urn, row.year, row.capture].join(' ');
    if (!firsts.has(id)) firsts.set(id, row);
  }
  const first = new Set(firsts.values());
  return { first: [...first], again: rows.filter((row) => !first.has(row)) };
}

function readRow(row: Read, reading: Reading): { readonly row: GridRow; readonly faults: readonly Problem[] } {
  const { codes, raw } = reading;
  const isFilled = (field: string): boolean => String(raw(row, field)).trim() !== '';
  const filled = codes.filter((code) => isFilled(code) || isFilled(pupilsField(code)));
  const checked = filled.map((code) => ({ code, fault: faultOf(row, code, reading) }));
  const typed = checked
    .filter(({ code, fault }) => !fault && isRead(row, code, isFilled))
    .map(({ code }) => typedIn(row, code));
  const { source, urn, year, capture, taken = '' } = row;
  const fields = codes.flatMap((code) => [code, pupilsField(code)]);
  const cells = Object.fromEntries(fields.map((field) => [field, raw(row, field)]));
  return {
    row: { source, urn, year, capture, typed, taken, isHeldUp: typed.length < filled.length, cells },
    faults: checked.flatMap(({ fault }) => fault ?? []),
  };
}

/** Whether each cell that is filled says something; one that does not is told of where it was read. */
const isRead = (row: Read, code: string, isFilled: (field: string) => boolean): boolean =>
  (!isFilled(code) || row[code] !== undefined || row[codeField(code)] !== undefined) &&
  (!isFilled(pupilsField(code)) || row[pupilsField(code)] !== undefined);

function typedIn(row: Read, measure: string): Typed {
  const [value, code, pupils] = [row[measure], row[codeField(measure)], row[pupilsField(measure)]];
  return {
    measure,
    ...(value !== undefined && { value: value as number }),
    ...(code !== undefined && { code: code as string }),
    ...(pupils !== undefined && { pupils: pupils as number }),
  };
}

/** Why what stands under a measure cannot be taken, beyond cells that cannot be read. */
function faultOf(row: Read, code: string, { measures, schools, isOutside }: Reading): Problem | undefined {
  const told = (found: string, expected: string, toDo: string): Problem => ({
    ...rowProblem(captureGrid, row.source, '', { found, expected, toDo }),
    column: code,
  });
  const measure = measures.get(code);
  if (!measure) return told(code, 'a measure of the tab Measures', 'Add the measure to Measures, or empty the cell');
  const school = schools.get(row.urn);
  if (!school || applies(measure, school)) return isOutside(row, code, measure);
  return told(
    `a figure for a ${school.phase} school`,
    `a ${measure.phase} school for ${sayCell(code)}`,
    'Is it in the right row? Move it, or type it in Data captures if it holds',
  );
}

const secondRow = ({ source, capture }: Read): Problem =>
  rowProblem(captureGrid, source, '', {
    found: `a second row of this school for ${capture}`,
    expected: 'one row a school and window',
    toDo: 'Move what is typed to the first row, and empty this one',
  });

const notTaken = (problem: Problem): Problem => ({
  ...problem,
  do: /not (?:taken|used)/.test(problem.do) ? problem.do : `${problem.do}. Until then it is not taken`,
});
