/** What comes of reading one document: rows of Returns, its own row of Documents, and the answers under its tables. */

import { DOCUMENT_KINDS } from '../../documents/kinds.ts';
import { answerRequests, lastToFirst, writeKey } from '../../documents/returns/answer-requests.ts';
import { readReturns } from '../../documents/returns/read-returns.ts';
import type { Given, ReturnedTable, ReturnFault } from '../../documents/returns/return-table.ts';
import type { ReturnedIn } from '../../documents/returns/returning.ts';
import type { DocumentRows } from '../../documents/rows.ts';
import type { DocsDocument } from '../../documents/template/docs-json.ts';
import type { DocsRequest } from '../../documents/template/requests.ts';
import { readYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import { type DocumentRow, documents as documentsTab } from '../../workbook/tabs/documents.ts';
import type { ReturnRow } from '../../workbook/tabs/returns.ts';
import type { Change, Fields, PutRow } from '../change.ts';
import type { AnswerDocument, ProgramFile } from '../drive.ts';
import { answerOf, NOTHING_WAITS, sayFault } from './answers.ts';
import { differencesIn, type TableDifferences } from './differences.ts';
import { agreedIn, givenOf, isChangedSince } from './given.ts';
import type { Held } from './held.ts';
import { type Offers, offersOf } from './offers.ts';
import { isPending, type ReturnsRegister } from './returns-rows.ts';
import { stateOf } from './state.ts';

export interface Collecting {
  readonly rows: DocumentRows;
  readonly measures: readonly Measure[];
  /** Names by URN. */
  readonly schools: ReadonlyMap<string, string>;
  readonly register: ReturnsRegister;
  readonly held: Held;
  readonly today: Day;
  /** The account that the program runs as: it writes in documents, too. */
  readonly who: string;
  readonly nextAction: () => string;
}

export interface Reading {
  readonly row: DocumentRow;
  readonly file: ProgramFile;
  readonly document: DocsDocument;
}

export interface Collected {
  readonly document: string;
  readonly school: string;
  /** New or changed rows of Returns. */
  readonly offered: number;
  readonly waiting: number;
  readonly faults: readonly ReturnFault[];
}

export interface Outcome {
  readonly collected: Collected;
  readonly offers: readonly Change[];
  readonly read: readonly Change[];
  readonly answer: AnswerDocument;
  /** Every row of Returns about the document, as it will be. */
  readonly rows: readonly ReturnRow[];
}

export function collectFrom({ row, file, document }: Reading, collecting: Collecting): Outcome {
  const { register, held, today, who, schools, nextAction } = collecting;
  const urn = row.urn ?? '';
  const school = schools.get(urn) ?? urn;
  const given = givenOf(row);
  const tables = readAll(row, document, given).map(({ returning, table }) =>
    differencesIn(returning, table, returnedIn(row, collecting), held),
  );
  const offers = offersOf(tables, {
    document: row.key,
    urn,
    school,
    // Drive's list is behind: it may tell of the program's answer where a school has written since.
    by: file.by === who ? undefined : file.by,
    today,
    register,
    nextAction,
    isChangedSince: isChangedSince(given),
  });
  const faults = tables.flatMap((each) => each.faults);
  const notRead = faults.map(sayFault).join('\n');
  const requests = lastToFirst(tables.flatMap((table) => answering(table, tables, offers, collecting)));
  return {
    collected: {
      document: row.key,
      school,
      offered: offers.changes.length,
      waiting: offers.rows.filter(isPending).length,
      faults,
    },
    offers: offers.changes,
    read: [inRow(row, { collectedAt: file.modified, given: agreedIn(given, tables), notRead: notRead || null })],
    answer: {
      file: file.id,
      key: row.key,
      revision: document.revisionId,
      requests,
      afterwards: [inRow(row, { answered: stateOf(offers.rows, notRead) || null })],
    },
    rows: offers.rows,
  };
}

const inRow = ({ key }: DocumentRow, fields: Fields): PutRow => ({
  kind: 'put row',
  tab: documentsTab.name,
  key: [key],
  fields,
  // Somebody may have taken the row out meanwhile.
  when: { key },
});

function readAll(row: DocumentRow, document: DocsDocument, given: Given) {
  const returnings = DOCUMENT_KINDS.find(({ title }) => title === row.kind)?.returns ?? [];
  const tables = readReturns(document, returnings, given);
  return returnings.map((returning, index) => ({ returning, table: tables[index] as ReturnedTable }));
}

const returnedIn = (row: DocumentRow, { rows, measures, today }: Collecting): ReturnedIn => ({
  key: row.key,
  urn: row.urn ?? '',
  period: row.period ?? '',
  year: readYear((row.period ?? '').split(' ')[0] ?? '') ?? 0,
  rows,
  measures,
  today,
});

/** The answer under one table, and the Refs of its new rows. */
function answering(
  { returning, table, keys, faults }: TableDifferences,
  tables: readonly TableDifferences[],
  { rows, refs }: Offers,
  { measures, register }: Collecting,
): readonly (readonly DocsRequest[])[] {
  const names = new Map(measures.map(({ measure, name }) => [measure, name]));
  // Two tables may fill one tab: each answers for its own rows.
  const isOthers = (row: string): boolean =>
    !keys.has(row) && tables.some((each) => each.returning.tab.name === returning.tab.name && each.keys.has(row));
  const text = answerOf(
    rows.filter(({ tab, row = '' }) => tab === returning.tab.name && !isOthers(row)),
    faults,
    names,
  );
  const standing = table.answer?.standing?.text;
  const wanted = text ?? (standing === undefined ? undefined : NOTHING_WAITS);
  const taken = refs.filter(({ row, ref }) => row.tab === returning.tab.name && isTaken(ref, register));
  return [
    ...(table.answer && wanted !== undefined ? [answerRequests(table.answer, wanted)] : []),
    ...taken.map(({ row, ref }) => writeKey(row.keyCell, ref)),
  ];
}

const isTaken = (ref: string, { rows }: ReturnsRegister): boolean =>
  rows.some(({ row, takenOn }) => row === ref && takenOn !== undefined);
