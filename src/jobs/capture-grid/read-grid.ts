/** Reads what was typed in the grid: what may be taken, and why the rest may not. */
import type { Measure } from '../../domain/measures.ts';
import type { Source } from '../../domain/outcome.ts';
import type { Capture, School } from '../../domain/records.ts';
import type { Cell, Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { Problem } from '../../workbook/problem.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { sayCell } from '../../workbook/reading-problems.ts';
import { measuredCells } from '../../workbook/records/measured-cells.ts';
import { rowOf, rowProblem } from '../../workbook/records/row-problem.ts';
import type { Row } from '../../workbook/tab.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { captureGrid, captureGridOf, codeField, gridMeasures, pupilsField } from '../../workbook/tabs/capture-grid.ts';
import { applies } from './grid-measures.ts';

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

export function readGrid(snapshot: Snapshot, measures: readonly Measure[], schools: readonly School[]): Grid {
  const sheet = snapshot.tabs.get(captureGrid.name);
  if (!sheet) return { rows: [], problems: [] };
  const headers = sheet.cells[0] ?? [];
  const codes = gridMeasures(headers);
  const tab = captureGridOf(codes);
  const { rows, problems: found } = readTab(tab, sheet, tabReader(snapshot).names);
  // The program makes the grid: a header that is not there yet is nobody's fault.
  const problems: Problem[] = found.filter(({ row }) => row > 0);
  const { at } = findColumns(tab, headers);
  const cells = measuredCells(tab, sheet);
  const known = new Map(measures.map((measure) => [measure.measure, measure]));
  const bySchool = new Map(schools.map((school) => [school.urn, school]));
  const seen = new Set<string>();
  const read = (rows as unknown as readonly Read[]).flatMap((row): GridRow[] => {
    const id = [row.urn, row.year, row.capture].join(' ');
    if (seen.has(id)) {
      problems.push(secondRow(row));
      return [];
    }
    seen.add(id);
    const raw = (field: string): Cell => sheet.cells[rowOf(row.source) - 1]?.[at.get(field) ?? -1] ?? '';
    const isFilled = (field: string): boolean => String(raw(field)).trim() !== '';
    const filled = codes.filter((code) => isFilled(code) || isFilled(pupilsField(code)));
    const typed: Typed[] = [];
    for (const code of filled) {
      const value = row[code] as number | undefined;
      const measure = known.get(code);
      const fault = faultOf(row, code, measure, bySchool.get(row.urn));
      const outside = measure && value !== undefined ? cells.faultOf(row.source, code, value, measure) : undefined;
      if (fault ?? outside) problems.push((fault ?? outside) as Problem);
      else if (isRead(row, code, isFilled)) typed.push(typedIn(row, code));
    }
    return [
      {
        source: row.source,
        urn: row.urn,
        year: row.year,
        capture: row.capture,
        typed,
        taken: row.taken ?? '',
        isHeldUp: typed.length < filled.length,
        cells: Object.fromEntries(
          codes.flatMap((code) => [code, pupilsField(code)]).map((field) => [field, raw(field)]),
        ),
      },
    ];
  });
  return { rows: read, problems: problems.map(notTaken) };
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

function faultOf(row: Read, code: string, measure: Measure | undefined, school: School | undefined) {
  const at = (found: string, expected: string, todo: string): Problem => ({
    ...rowProblem(captureGrid, row.source, '', { found, expected, toDo: todo }),
    column: code,
  });
  if (!measure) return at(code, 'a measure of the tab Measures', 'Add the measure to Measures, or empty the cell');
  if (!school || applies(measure, school)) return undefined;
  return at(
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
