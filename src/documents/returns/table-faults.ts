/** What is wrong with a table as a whole, or with one of its columns, in words for the school. */
import { sayList } from '../words.ts';
import { hasRowsOf, type Part } from './find-table.ts';
import { headingsIn, sayHeadings } from './headings.ts';
import type { ReturnFault, ReturnTable } from './return-table.ts';
import type { TableAsRead } from './tables-as-read.ts';
import { plainHeader } from './tidy.ts';
import type { Wrote } from './wrote.ts';

const STAYS = 'What the trust holds stays as it is.';

/** None of its headings stand anywhere. */
export function notFound(table: ReturnTable, found: readonly TableAsRead[], wrote: Wrote): ReturnFault {
  const headings = sayHeadings(table);
  if (found.some(({ inside }) => isAnywhere(inside, table)))
    return {
      where: '',
      found: `the table ${table.name} inside another table`,
      toDo: `Move it out, into the text of the document. ${STAYS}`,
    };
  if (found.some((each) => hasRowsOf(each, wrote)))
    return {
      where: '',
      found: `the table ${table.name} without its headings`,
      toDo: `Put a row on top of it with the headings ${headings}. ${STAYS}`,
    };
  return {
    where: '',
    found: `no table with the headings ${headings}`,
    toDo: `If the table was taken out, or its headings were changed, undo that. ${STAYS}`,
  };
}

const isAnywhere = (tables: readonly TableAsRead[], table: ReturnTable): boolean =>
  tables.some(
    ({ rows, inside }) =>
      isAnywhere(inside, table) ||
      rows.some(({ cells }) =>
        headingsIn(
          cells.map(({ text }) => text),
          table,
        ),
      ),
  );

/** The column by which its rows are known is gone, or stands twice. */
export function withoutKey({ key, name }: ReturnTable, parts: readonly Part<TableAsRead>[]): ReturnFault {
  const isTwice = parts.some(({ headings }) => headings.fit !== 'keyless');
  return {
    where: '',
    found: isTwice ? `two columns headed ${key}` : `the table ${name} without its column ${key}`,
    toDo: isTwice
      ? `Take one of them out: by it the rows are known. ${STAYS}`
      : `Put the column back, by undoing or by writing ${key} over it and in each row what stood there. ${STAYS}`,
  };
}

/** Columns that are not read; the others are. */
export function columnFaults(parts: readonly Part<TableAsRead>[]): readonly ReturnFault[] {
  const missing = new Map(
    parts.flatMap((part) => part.headings.missing.map((header) => [header, whyMissing(header, part)] as const)),
  );
  const twice = new Set(parts.flatMap(({ headings }) => headings.twice));
  const fault = (header: string, found: string, toDo: string): ReturnFault => ({
    where: `Column ${header}`,
    found,
    toDo: `${toDo} ${STAYS} The other columns are read.`,
  });
  return [
    ...[...missing].map(([header, [found, toDo]]) => fault(header, found, toDo)),
    ...[...twice].map((header) =>
      fault(header, `two columns headed ${header}`, 'Take one of them out: neither is read.'),
    ),
  ];
}

function whyMissing(header: string, { head: { cells } }: Part<TableAsRead>): readonly [string, string] {
  const isMerged = cells.some(({ merged, text }) => merged && plainHeader(text).includes(plainHeader(header)));
  if (isMerged) return ['its heading is merged with another', 'Unmerge them, and write each heading over its column.'];
  const headings = cells.map(({ text }) => text.replace(/\n/g, ' ')).filter((text) => text !== '');
  return [
    `no column headed ${header}; the headings are ${sayList(headings)}`,
    `Put back a column headed ${header}, each cell in its row, or write ${header} over it again.`,
  ];
}

/** Rows that the program wrote and that stand nowhere. */
export function rowsGone(keys: readonly string[], table: ReturnTable): readonly ReturnFault[] {
  if (keys.length === 0) return [];
  const [one, it] = keys.length === 1 ? ['row is', 'it is'] : ['rows are', 'they are'];
  return [
    {
      where: `${keys.length === 1 ? 'Row' : 'Rows'} ${sayList(keys)}`,
      found: `the ${one} no longer in the table`,
      toDo: `Nothing is taken out that way. ${STAYS} To change it, undo, or add a row with that ${table.key}; if ${it} no longer wanted, tell the trust.`,
    },
  ];
}
