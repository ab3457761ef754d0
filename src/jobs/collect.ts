/** Reads what schools wrote in the tables of their documents that come back, offers it in Returns, and answers in the document. */
import * as z from 'zod/mini';
import { type TrustContext, trustContext } from '../documents/context.ts';
import { DOCUMENT_KINDS } from '../documents/kinds.ts';
import { TABS_READ_FOR_DOCUMENTS } from '../documents/rows.ts';
import type { School } from '../domain/records.ts';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import { plain } from '../workbook/plain.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { dataCaptures } from '../workbook/tabs/data-captures.ts';
import type { DocumentRow } from '../workbook/tabs/documents.ts';
import { returns } from '../workbook/tabs/returns.ts';
import type { ProgramFile } from './drive.ts';
import type { ReadingJob } from './job.ts';
import { type Collected, type Collecting, collectFrom } from './returns/collect-from.ts';
import { heldIn } from './returns/held.ts';
import { isPending, registerOf } from './returns/returns-rows.ts';
import { stateOf } from './returns/state.ts';
import { takeReturns } from './take-returns.ts';

const CollectRequest = z.object({
  /** The schools to collect from, by URN or name; left out: every school. */
  only: z.optional(z.array(z.string())),
});
type CollectRequest = z.infer<typeof CollectRequest>;

export interface CollectAnswer {
  /** What was read, document by document. */
  readonly collected: readonly Collected[];
  /** Rows of Returns that wait for Yes or No, all schools together. */
  readonly waiting: number;
  /** Documents that Docs would not give. */
  readonly notRead: readonly string[];
}

export const collect: ReadingJob<CollectRequest, CollectAnswer> = {
  name: 'collect',
  reads: [...new Set([...TABS_READ_FOR_DOCUMENTS, dataCaptures.name, returns.name])],
  readsDocuments: true,
  first: takeReturns,
  accepts: CollectRequest,
  choose: (snapshot, moment, request, files) => {
    const trust = trustContext(snapshot, moment);
    if ('message' in trust) return { refused: trust.message };
    const unknown = request.only?.find((named) => !trust.records.schools.some((school) => isNamed(school, named)));
    if (unknown !== undefined)
      return { refused: `Not run: Schools has neither a URN nor a name “${unknown}”. Type one as it stands there.` };
    const { now, later } = chosen(snapshot, trust, request, files);
    return { read: now.map(({ file }) => file.id), later: later.length };
  },
  plan: (snapshot, moment, request, files, found) => {
    const trust = trustContext(snapshot, moment);
    if ('message' in trust) return { refused: trust.message };
    const { now: all } = chosen(snapshot, trust, request, files);
    const collecting = collectingFrom(snapshot, trust, moment);
    const outcomes = all.flatMap(({ row, file }) => {
      const document = found.get(file.id);
      return document ? [collectFrom({ row, file, document }, collecting)] : [];
    });
    return {
      // Returns first: what was read is in the sheet before its document counts as read.
      changes: [...outcomes.flatMap(({ offers }) => offers), ...outcomes.flatMap(({ read }) => read)],
      answers: outcomes.map(({ answer }) => answer),
      answer: {
        collected: outcomes.map(({ collected }) => collected),
        waiting: waitingAfter(collecting, outcomes),
        notRead: all.filter(({ file }) => !found.has(file.id)).map(({ row }) => row.key),
      },
    };
  },
};

interface Chosen {
  readonly row: DocumentRow;
  readonly file: ProgramFile;
}

/** Docs lets an account write so many documents a minute: more are not answered by one run. */
const ANSWERS_A_RUN = 60;

/** Those that somebody has changed since they were last read; then those that are only to be answered. */
function chosen(
  snapshot: Snapshot,
  { rows, records }: TrustContext,
  { only }: CollectRequest,
  files: readonly ProgramFile[],
): { readonly now: readonly Chosen[]; readonly later: readonly Chosen[] } {
  const byId = new Map(files.map((file) => [file.id, file]));
  const register = registerOf(tabReader(snapshot).read(returns).rows);
  const schools = records.schools.filter((school) => !only || only.some((named) => isNamed(school, named)));
  const wanted = new Set(schools.map(({ urn }) => urn));
  const all = rows.documents.flatMap((row): Chosen[] => {
    const file = byId.get(row.file ?? '');
    return file && comesBack(row) && wanted.has(row.urn ?? '') ? [{ row, file }] : [];
  });
  const changed = all.filter(isChanged);
  const toAnswer = all.filter(
    (each) =>
      !isChanged(each) && (each.row.answered ?? '') !== stateOf(register.ofDocument(each.row.key), each.row.notRead),
  );
  return { now: [...changed, ...toAnswer.slice(0, ANSWERS_A_RUN)], later: toAnswer.slice(ANSWERS_A_RUN) };
}

const isChanged = ({ row, file }: Chosen): boolean =>
  Date.parse(file.modified) > Math.max(timeOf(row.leftAt), timeOf(row.collectedAt));

const isNamed = ({ urn, name }: School, named: string): boolean => [urn, name].map(plain).includes(plain(named));

const RETURNING = new Set(DOCUMENT_KINDS.filter(({ returns: tables }) => tables).map(({ title }) => title));

const comesBack = ({ kind, status }: DocumentRow): boolean =>
  RETURNING.has(kind ?? '') && (status === 'Made' || status === 'Edited');

const timeOf = (text: string | undefined): number => (text === undefined ? 0 : Date.parse(text));

function collectingFrom(snapshot: Snapshot, trust: TrustContext, { today, who }: Moment): Collecting {
  const { rows, measures, records } = trust;
  const offered = tabReader(snapshot).read(returns).rows;
  return {
    rows,
    measures,
    schools: new Map(records.schools.map(({ urn, name }) => [urn, name])),
    register: registerOf(offered),
    held: heldIn(snapshot),
    today,
    who,
    nextAction: nextRefs(
      rows.actions.map(({ ref }) => ref),
      offered.map(({ row = '' }) => row),
    ),
  };
}

/** `A58` after `A57`, whether in Actions or only offered. */
function nextRefs(...held: readonly (readonly string[])[]): () => string {
  let last = held.flat().reduce((most, ref) => Math.max(most, Number(/^A(\d{1,9})$/.exec(ref)?.[1] ?? 0)), 0);
  return () => {
    last += 1;
    return `A${last}`;
  };
}

function waitingAfter({ register }: Collecting, outcomes: readonly ReturnType<typeof collectFrom>[]): number {
  const read = new Set(outcomes.map(({ collected }) => collected.document));
  const others = register.rows.filter(({ document }) => !read.has(document ?? ''));
  return [...others, ...outcomes.flatMap(({ rows }) => rows)].filter(isPending).length;
}
