/** A file of comma-separated values as a table: of each row, only the columns that somebody asked for. */
import Papa from 'papaparse/papaparse.min.js';
import { type ImportProblem, sayList } from './problems.ts';
import type { ImportFile } from './request.ts';
import { cutOff, lostLetters, notATable, twiceIn } from './table-faults.ts';

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
  const problems = [...twiceIn(file, kept.headers.map(plainHeader).filter(keep)), ...lostLetters(file)];
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

/** The headers, for a file that is not what it was given as. */
export const sayHeadersOf = ({ headers }: Table): string => `the headers ${sayList(headers)}`;
