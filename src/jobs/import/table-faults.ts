/** What is wrong with a file as a table, before anybody asks what it holds. */
import { type ImportProblem, inFile } from './problems.ts';
import type { ImportFile } from './request.ts';

const AS_CSV = { expected: 'a file of comma-separated values (CSV)', do: 'Download the file again, as CSV' } as const;

export function notATable({ name, text }: ImportFile): ImportProblem | undefined {
  const start = text
    .slice(0, 1000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return inFile(name, { found: 'an empty file', ...AS_CSV });
  if (/^<[a-z!?]/i.test(start)) {
    return inFile(name, {
      found: 'a web page',
      ...AS_CSV,
      do: 'Open the page in a browser and download the CSV from it',
    });
  }
  if (start.startsWith('PK') || start.startsWith('\u00D0\u00CF') || start.includes('\u0000')) {
    return inFile(name, {
      found: 'a spreadsheet or another binary file',
      ...AS_CSV,
      do: 'Open it and save it as CSV UTF-8',
    });
  }
  if (start.startsWith('%PDF') || /^[{[]/.test(start)) return inFile(name, { found: start.slice(0, 20), ...AS_CSV });
  return undefined;
}

export function twiceIn(file: ImportFile, names: readonly string[]): ImportProblem[] {
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
  return twice.map((column) =>
    inFile(file.name, {
      line: 1,
      column,
      found: 'two columns with this header',
      expected: 'one',
      do: 'The first is used. Delete the other if it is the wrong one, and import again',
    }),
  );
}

export const lostLetters = (file: ImportFile): ImportProblem[] =>
  file.text.includes('\uFFFD')
    ? [
        inFile(file.name, {
          found: 'letters that could not be read (\uFFFD)',
          expected: 'a file saved as UTF-8',
          do: 'The file is imported; correct the names, or save it as CSV UTF-8 and import it again',
        }),
      ]
    : [];

export const cutOff = (file: ImportFile, line: number): ImportProblem =>
  inFile(file.name, {
    line,
    found: 'the end of the file in the middle of a row',
    expected: 'a whole file',
    do: 'The rows before it are imported. Download the file again and import it again',
  });
