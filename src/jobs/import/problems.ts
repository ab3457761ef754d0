/** What is wrong in a file, or between a file and a tab: told as the problems of a tab are, with the file and its line. */
import type { Problem } from '../../workbook/problem.ts';
import { sayCell } from '../../workbook/reading-problems.ts';

export interface ImportProblem extends Problem {
  readonly file: string;
  /** The line as a spreadsheet numbers it (the header is line 1); 0 for the file as a whole. */
  readonly line: number;
}

type Told = Pick<Problem, 'found' | 'expected' | 'do'>;
type InFile = Told & { readonly line?: number; readonly column?: string };
type InTab = Told & Pick<Problem, 'tab' | 'row' | 'column'> & { readonly line?: number };

export const inFile = (file: string, { line = 0, column = '', ...told }: InFile): ImportProblem => ({
  file,
  line,
  tab: '',
  row: 0,
  column: column === '' ? '' : sayText(column),
  ...told,
});

/** A file and a tab disagree. */
export const inTab = (file: string, { line = 0, ...told }: InTab): ImportProblem => ({ file, line, ...told });

/** Text out of a file is quoted short, whatever its length. */
export const sayText = (text: string): string => sayCell(text);

const NAMED = 5;

/** `Ash School, Elm School and 12 more`. */
export function sayList(names: readonly string[]): string {
  const told = names.slice(0, NAMED).map(sayText).join(', ');
  return names.length <= NAMED ? told : `${told} and ${names.length - NAMED} more`;
}
