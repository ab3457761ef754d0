import { count } from './count.ts';

interface Told {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  readonly do: string;
  /** Of a problem in a file: its name, and the line as a spreadsheet numbers it. */
  readonly file?: string;
  readonly line?: number;
}

/** Every problem with its place, what was found there, and what to do. */
export function sayProblems(problems: readonly Told[]): string {
  if (problems.length === 0) return 'No problems.';
  return [`${count(problems.length, 'problem')}:`, ...problems.map(sayProblem)].join('\n');
}

function sayProblem({ tab, row, column, found, expected, do: todo, file = '', line = 0 }: Told): string {
  const place = [numbered(file, 'line', line), numbered(tab, 'row', row), column].filter((part) => part !== '');
  return `  ${place.join(', ')}: found ${found || 'nothing'}, expected ${expected}. ${todo.replace(/\.$/, '')}.`;
}

const numbered = (name: string, what: string, number: number): string =>
  name !== '' && number > 0 ? `${name} ${what} ${number}` : name;
