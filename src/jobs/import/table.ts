/** A file of comma-separated values as a table: of each row, only the columns that somebody asked for. */
import Papa from 'papaparse/papaparse.min.js';
import { type ImportProblem, inFile, sayList } from './problems.ts';
import type { ImportFile } from './request.ts';

export interface TableRow {
  readonly line: number;
  /** As many as the columns kept; a row cut short is filled up with blanks. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  /** Every header as it stands. */
  readonly headers: readonly string[];
  /** Where each kept column stands in a row's cells, by its plain header. */
  readonly at: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
}

export interface TableRead {
  readonly table?: Table;
  readonly problems: readonly ImportProblem[];
}

/** Headers are compared without case, stray spaces and the mark that some files begin with. */
export const plainHeader = (header: string): string =>
  header
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toUpperCase();

/** `keep`: which plain headers matter. Files have hundreds of columns and thousands of rows. */
export function readTable(file: ImportFile, keep: (header: string) => boolean): TableRead {
  const fault = notATable(file);
  if (fault) return { problems: [fault] };
  const text = file.text.replace(/^\uFEFF/, '');
  const kept: { headers: readonly string[]; positions: readonly number[] } = { headers: [], positions: [] };
  const rows: TableRow[] = [];
  let width = 0;
  let line = 0;
  let unclosed = 0;
  Papa.parse(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
    step: ({ data, errors }) => {
      line += 1;
      if (errors.some(({ code }) => code === 'MissingQuotes')) unclosed = line;
      if (data.every((cell) => cell.trim() === '')) return;
      if (kept.headers.length === 0) {
        kept.headers = data.map((header) => header.trim());
        kept.positions = positionsOf(data, keep);
        return;
      }
      width = data.length;
      rows.push({ line, cells: kept.positions.map((position) => (data[position] ?? '').trim()) });
    },
  });
  const at = new Map(kept.positions.map((position, index) => [plainHeader(kept.headers[position] ?? ''), index]));
  const cut = unclosed > 0 || (width < kept.headers.length && rows.length > 0 && !/[\r\n]\s*$/.test(text));
  const last = rows[rows.length - 1];
  const problems = [...twiceIn(file, kept.headers, keep), ...lostLetters(file)];
  if (cut && last) problems.push(cutOff(file, unclosed || last.line));
  const whole = cut ? rows.slice(0, -1) : rows;
  return { table: { file: file.name, headers: kept.headers, at, rows: whole }, problems };
}

/** The first of two columns with one header. */
function positionsOf(headers: readonly string[], keep: (header: string) => boolean): readonly number[] {
  const seen = new Set<string>();
  return headers.flatMap((header, position) => {
    const name = plainHeader(header);
    if (seen.has(name) || !keep(name)) return [];
    seen.add(name);
    return [position];
  });
}

function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 100_000)
      .split(/\r?\n|\r/)
      .find((line) => line.trim() !== '') ?? '';
  const counted = [',', '\t', ';'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

const AS_CSV = { expected: 'a file of comma-separated values (CSV)', do: 'Download the file again, as CSV' } as const;

function notATable({ name, text }: ImportFile): ImportProblem | undefined {
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

function twiceIn(file: ImportFile, headers: readonly string[], keep: (header: string) => boolean): ImportProblem[] {
  const names = headers.map(plainHeader).filter(keep);
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

const lostLetters = (file: ImportFile): ImportProblem[] =>
  file.text.includes('\uFFFD')
    ? [
        inFile(file.name, {
          found: 'letters that could not be read (\uFFFD)',
          expected: 'a file saved as UTF-8',
          do: 'The file is imported; correct the names, or save it as CSV UTF-8 and import it again',
        }),
      ]
    : [];

const cutOff = (file: ImportFile, line: number): ImportProblem =>
  inFile(file.name, {
    line,
    found: 'the end of the file in the middle of a row',
    expected: 'a whole file',
    do: 'The rows before it are imported. Download the file again and import it again',
  });

/** The headers, for a file that is not what it was given as. */
export const sayHeadersOf = ({ headers }: Table): string => `the headers ${sayList(headers)}`;
