/** What the program and a document last agreed that its cells say: kept beside the document, as marks. */
import type { Given } from '../../documents/returns/return-table.ts';
import { isPromptMark, markOf } from '../../documents/returns/tidy.ts';
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { Difference, RowOfDifferences, TableDifferences } from './differences.ts';

/** Nothing is known of a document that was made before marks were kept, or whose marks somebody has written over. */
export function givenOf({ given }: DocumentRow): Given {
  if (given === undefined) return {};
  try {
    const read: unknown = JSON.parse(given);
    return isGiven(read) ? read : {};
  } catch {
    return {};
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGiven = (value: unknown): value is Given =>
  isObject(value) &&
  Object.values(value).every(
    (rows) =>
      isObject(rows) &&
      Object.values(rows).every(
        (cells) => isObject(cells) && Object.values(cells).every((mark) => typeof mark === 'string'),
      ),
  );

/** The marks, with what the document and the workbook agree on by now. */
export function agreedIn(given: Given, tables: readonly TableDifferences[]): string {
  const now = tables.reduce<Given>(
    (marks, { returning, rows }) => rows.reduce<Given>((each, row) => withAgreed(each, returning.name, row), marks),
    given,
  );
  return JSON.stringify(now);
}

function withAgreed(given: Given, table: string, { row, agreed }: RowOfDifferences): Given {
  const marks = Object.entries(agreed).map(([header, text]) => [header, markOf(text)] as const);
  if (marks.length === 0) return given;
  const rows = given[table] ?? {};
  return { ...given, [table]: { ...rows, [row.key]: { ...rows[row.key], ...Object.fromEntries(marks) } } };
}

/** Whether the workbook no longer says what it said when the program wrote the cell of the document. */
export const isChangedSince =
  (given: Given) =>
  (table: string, { row }: RowOfDifferences, { header, shown }: Difference): boolean => {
    const mark = given[table]?.[row.key]?.[header];
    if (mark === undefined) return false;
    return isPromptMark(mark) ? shown !== '' : markOf(shown) !== mark;
  };
