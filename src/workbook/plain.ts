/** What people type, made comparable: case, stray spaces and the two kinds of apostrophe never matter. */
import type { Cell } from './cell.ts';

export const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").toLowerCase();

const FORMULA_ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

export const isFormulaError = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.charCodeAt(cell.length - cell.trimStart().length) === 35 &&
  FORMULA_ERRORS.test(cell.trim());

/** A cell as trimmed text; undefined for nothing but spaces, a formula's error, or a number that is none. */
export function textOf(cell: Cell): string | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : undefined;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isFormulaError(cell) ? undefined : cell.trim() || undefined;
}
