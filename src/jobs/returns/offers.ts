/** The differences of one document as rows of Returns: new ones, those that say something else by now, and those withdrawn. */
import type { Day } from '../../domain/day.ts';
import { actions } from '../../workbook/tabs/actions.ts';
import { type ReturnRow, returns } from '../../workbook/tabs/returns.ts';
import type { Fields, PutRow } from '../change.ts';
import type { Difference, RowOfDifferences, TableDifferences } from './differences.ts';
import {
  ALREADY,
  CHANGED,
  isClosed,
  isPending,
  isRefused,
  OTHER_ACTION,
  type ReturnsRegister,
  WITHDRAWN,
} from './returns-rows.ts';

export interface Offering {
  readonly document: string;
  readonly urn: string;
  readonly school: string;
  readonly by: string | undefined;
  readonly today: Day;
  readonly register: ReturnsRegister;
  /** The next Ref that no action has. */
  readonly nextAction: () => string;
  /** Whether the workbook has been changed since the program wrote the cell of the document. */
  readonly isChangedSince: (table: string, row: RowOfDifferences, difference: Difference) => boolean;
}

export interface Offers {
  readonly changes: readonly PutRow[];
  /** Every row of Returns about the document, as it will be. */
  readonly rows: readonly ReturnRow[];
  /** New rows of the document that have their Ref by now. */
  readonly refs: readonly { readonly row: RowOfDifferences; readonly ref: string }[];
}

export function offersOf(tables: readonly TableDifferences[], offering: Offering): Offers {
  const changes: PutRow[] = [];
  const refs: { row: RowOfDifferences; ref: string }[] = [];
  const said = new Set<string>();
  for (const table of tables)
    for (const row of table.rows) {
      const known = row.key ?? knownAs(row, table, offering);
      const name = known ?? offering.nextAction();
      if (row.key === undefined && known !== undefined) refs.push({ row, ref: known });
      for (const difference of row.differences) {
        said.add(cellName(table.returning.tab.name, name, difference.column));
        changes.push(...offer(table, row, name, difference, offering));
      }
    }
  changes.push(...withdrawals(tables, said, offering));
  return { changes, rows: rowsAfter(offering, changes), refs };
}

const cellName = (tab: string, row: string, column: string): string => [tab, row, column].join('\n');

/** The Ref that was given to a new row when it was read before: it is known by what is to be done. */
function knownAs(
  { differences }: RowOfDifferences,
  { returning, table }: TableDifferences,
  { document, register }: Offering,
): string | undefined {
  const what = differences.find(({ field }) => field === 'action')?.says;
  const inTable = new Set(table.rows.map(({ key }) => key));
  return register
    .of(document, returning.tab.name)
    .find(
      ({ column, says, row, was, answer }) =>
        column === ACTION && says === what && !was && answer !== OTHER_ACTION && !inTable.has(row ?? ''),
    )?.row;
}
const ACTION = actions.columns.action.header;

function offer(
  { returning }: TableDifferences,
  row: RowOfDifferences,
  name: string,
  difference: Difference,
  offering: Offering,
): readonly PutRow[] {
  const { document, urn, school, by, today, register, isChangedSince } = offering;
  const { column, was, says } = difference;
  const cell = { document, tab: returning.tab.name, row: name, column };
  const latest = register.latest(cell);
  if (latest && (latest.says ?? '') === says && isSettled(latest, row)) return [];
  const changed = row.key !== undefined && isChangedSince(returning.name, row, difference);
  const fields = { was, says, by: by ?? null, collectedOn: today, answer: changed ? CHANGED : null };
  // What somebody says Yes or No to meanwhile is seen by the next run, and stays as it was decided.
  if (latest && isPending(latest)) return [putRow(latest.ref, fields, { accept: '', says: latest.says ?? '' })];
  return [putRow(register.nextRef(), { urn, school, ...cell, ...fields })];
}

/** Waiting, or refused; or taken, where the document does not say by its Ref yet. What is said anew after that is offered anew. */
const isSettled = (latest: ReturnRow, { key }: RowOfDifferences): boolean =>
  !isClosed(latest) || isRefused(latest) || (latest.takenOn !== undefined && key === undefined);

const putRow = (ref: string, fields: Fields, when?: Fields): PutRow => ({
  kind: 'put row',
  tab: returns.name,
  key: [ref],
  fields,
  ...(when && { when }),
});

/** What was offered and is no longer said, or is so by now in the workbook; of tables that could be read. */
function withdrawals(
  tables: readonly TableDifferences[],
  said: ReadonlySet<string>,
  { document, register }: Offering,
): readonly PutRow[] {
  return tables.flatMap(({ returning, table, rows }) => {
    if (table.rows.length === 0 && table.faults.length > 0) return [];
    const name = (key = '', column = '') => cellName(returning.tab.name, key, column);
    const agreeing = new Set(rows.flatMap(({ key, agreedOn }) => agreedOn.map((column) => name(key, column))));
    return register
      .of(document, returning.tab.name)
      .filter((row) => isPending(row) && !said.has(name(row.row, row.column)))
      .map((row) =>
        putRow(row.ref, { answer: agreeing.has(name(row.row, row.column)) ? ALREADY : WITHDRAWN }, { accept: '' }),
      );
  });
}

/** What the answers in the document are made of. */
function rowsAfter({ document, register }: Offering, changes: readonly PutRow[]): readonly ReturnRow[] {
  const now = new Map(register.rows.filter((row) => row.document === document).map((row) => [row.ref, row]));
  for (const { key, fields } of changes) {
    const [ref = ''] = key;
    const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    const before = now.get(ref);
    const kept = before && Object.fromEntries(Object.entries(before).filter(([field]) => fields[field] !== null));
    now.set(ref, { ...kept, ...said, ref } as ReturnRow);
  }
  return [...now.values()];
}
