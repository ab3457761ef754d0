import type { Area } from './area.ts';

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function a1(area: Area): string {
  const first = columnLetters(area.column) + (area.row + 1);
  const last = columnLetters(area.column + area.columns - 1) + (area.row + area.rows);
  return first === last ? first : `${first}:${last}`;
}

export interface A1Reference {
  readonly sheet?: string;
  readonly area: Area;
}

const CELLS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Reads `B2`, `B2:C9`, `B:C`, `2:9`, `B2:C` and the same after `Sheet!` or `'My sheet'!`; undefined for anything else. */
export function parseA1(text: string, size: { rows: number; columns: number }): A1Reference | undefined {
  const bang = text.lastIndexOf('!');
  const match = CELLS.exec(text.slice(bang + 1));
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const area = areaOf(match, text.includes(':', bang + 1), size);
  if (!area) return undefined;
  return bang < 0 ? { area } : { sheet: unquoted(text.slice(0, bang)), area };
}

function areaOf(match: RegExpExecArray, pair: boolean, size: { rows: number; columns: number }): Area | undefined {
  const [, left, top, right, bottom] = match;
  if (!pair && (left === undefined || top === undefined)) return undefined;
  const row = top === undefined ? 0 : Number(top) - 1;
  const column = left === undefined ? 0 : columnIndex(left);
  const lastRow = pair ? (bottom === undefined ? size.rows - 1 : Number(bottom) - 1) : row;
  const lastColumn = pair ? (right === undefined ? size.columns - 1 : columnIndex(right)) : column;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
