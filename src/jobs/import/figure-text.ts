/** A figure as a published file writes it: `64%`, `-0.3`, or a code in its place. A blank and a code are never zero. */
import { codeOf } from '../../workbook/figure-codes.ts';
import { numberFromText, percentFromText } from '../../workbook/kinds/number-from-text.ts';

export type FigureText =
  | { readonly kind: 'figure'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

const BLANK = { kind: 'blank' } as const;

export function readFigureText(text: string): FigureText {
  if (text === '') return BLANK;
  const value = numberFromText(text) ?? percentFromText(text);
  if (value !== undefined) return { kind: 'figure', value, decimals: decimalsOf(text) };
  const code = codeOf(text);
  return code === undefined ? { kind: 'unreadable' } : { kind: 'code', code };
}

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** Whether a cell that may hold more decimals says what the file says, rounded as the file rounds. */
export const agrees = (held: number, { value, decimals }: { value: number; decimals: number }): boolean =>
  Number(held.toFixed(decimals)) === value || held === value;

/** Codes that stand where a figure was worked out and is withheld; the others say that there never was one. */
const WITHHELD: readonly string[] = ['SUPP', 'SP', 'LOWCOV', 'c'];

/** Whether a cell shows that its measure was published at all. */
export function showsPublished(text: string): boolean {
  if (text === '') return false;
  const read = readFigureText(text);
  return read.kind === 'figure' || (read.kind === 'code' && WITHHELD.includes(read.code));
}
