/** How high Google would make the rows of wrapped text; in .xlsx a row that says nothing stays one line high. */
import { COLUMN_WIDTH, type LocalSheet, ROW_HEIGHT } from '../workbook/local-sheet.ts';

/** Pixels of 10 point Arial, a little on the safe side; Excel takes no higher row. */
const LETTER = 6.1;
const BOLD_LETTER = 6.8;
const LINE = 17;
const PADDING = 8;
const HIGHEST = 540;

/** Rows of more than one line that have no height of their own, with the height they need, in pixels. */
export function fittedRows(sheet: LocalSheet): ReadonlyMap<number, number> {
  const fitted = new Map<number, number>();
  sheet.values.rows.forEach((cells, row) => {
    if (!cells || sheet.rowLines[row]?.size !== undefined) return;
    const lines = cells.reduce<number>((most, value, column) => Math.max(most, linesIn(sheet, row, column, value)), 1);
    if (lines > 1) fitted.set(row, Math.min(HIGHEST, ROW_HEIGHT + (lines - 1) * LINE));
  });
  return fitted;
}

function linesIn(sheet: LocalSheet, row: number, column: number, value: unknown): number {
  if (typeof value !== 'string') return 1;
  const look = sheet.styles.get(row, column);
  if (!look?.wrap) return 1;
  const width = (sheet.columnLines[column]?.size ?? COLUMN_WIDTH) - PADDING;
  const fits = Math.max(1, Math.floor(width / (look.bold ? BOLD_LETTER : LETTER)));
  return value.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, fits), 0);
}

/** Words go to the next line whole, unless they are longer than a line. */
function wrappedLines(paragraph: string, fits: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > fits) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    while (used > fits) {
      lines++;
      used -= fits;
    }
  }
  return lines;
}
