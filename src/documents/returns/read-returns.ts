/** Reads the tables that come back from a document that a school has worked in: what it says now, and what cannot be understood. */
import type { DocsDocument } from '../template/docs-json.ts';
import { type Part, partsOf } from './find-table.ts';
import type { Reading } from './read-returned.ts';
import { type RowRead, readRow } from './read-row.ts';
import type { AnswerPlace, Given, ReturnedTable, ReturnTable } from './return-table.ts';
import { readOnce } from './same-rows.ts';
import { columnFaults, notFound, rowsGone, withoutKey } from './table-faults.ts';
import { type TableAsRead, tablesOf } from './tables-as-read.ts';
import { isPrompt, NOTHING_WRITTEN, promptsOf, type Wrote, wroteIn } from './wrote.ts';

/** One for each of the tables, in their order. It refuses in words, and never throws. */
export function readReturns(
  document: DocsDocument,
  tables: readonly ReturnTable[],
  given: Given,
): readonly ReturnedTable[] {
  const found = tablesOf(document);
  return tables.map((table) => {
    const wrote = wroteIn(given, table);
    const parts = partsOf(table, tables, found, wrote ?? NOTHING_WRITTEN);
    if (parts.length === 0) return { table, rows: [], faults: wrote ? [notFound(table, found, wrote)] : [] };
    return readTable(table, parts, wrote ?? NOTHING_WRITTEN);
  });
}

function readTable(table: ReturnTable, parts: readonly Part<TableAsRead>[], wrote: Wrote): ReturnedTable {
  const answer = answerOf(parts.map((part) => part.table));
  if (parts.some(({ headings }) => headings.key === undefined))
    return { table, rows: [], faults: [withoutKey(table, parts)], ...answer };
  const read = rowsOf(parts, { table, wrote, standing: promptsIn(parts, wrote) });
  const seen = new Set(read.flatMap(({ keys }) => keys));
  const gone = [...wrote.rows].flatMap(([plain, { key }]) => (key === '' || seen.has(plain) ? [] : [key]));
  const { rows, faults } = readOnce(read, table);
  return { table, rows, faults: [...columnFaults(parts), ...faults, ...rowsGone(gone, table)], ...answer };
}

/** Where an answer stands already; otherwise under the first. */
function answerOf(tables: readonly TableAsRead[]): { readonly answer?: AnswerPlace } {
  const answer = (tables.find((each) => each.answer.standing) ?? tables[0])?.answer;
  return answer ? { answer } : {};
}

function rowsOf(parts: readonly Part<TableAsRead>[], reading: Reading): readonly RowRead[] {
  return parts.flatMap(({ rows, headings }) => {
    const read = rows.flatMap((row) => readRow(row, headings, reading) ?? []);
    const [first, ...others] = read;
    if (!reading.table.oneRow || !first || others.every(isBlank)) return reading.table.oneRow && first ? [first] : read;
    const { name } = reading.table;
    return [
      first,
      {
        keys: [],
        faults: [{ where: name, found: 'more than one row', toDo: 'Write in the first row: no other is read.' }],
      },
    ];
  });
}

const isBlank = ({ row, faults }: RowRead): boolean =>
  faults.length === 0 && Object.values(row?.cells ?? {}).every((text) => text === '');

/** The prompts that still stand in each column. */
function promptsIn(parts: readonly Part<TableAsRead>[], wrote: Wrote): ReadonlyMap<string, readonly string[]> {
  const columns = parts.flatMap(({ headings, rows }) =>
    [...headings.columns].map(([header, at]) => {
      const texts = rows.flatMap(({ cells }) => cells[at]?.text ?? []);
      return [header, texts.filter((text) => isPrompt(text, promptsOf(wrote, header)))] as const;
    }),
  );
  return new Map(
    columns.map(([header]) => [header, columns.flatMap(([other, texts]) => (other === header ? texts : []))]),
  );
}
