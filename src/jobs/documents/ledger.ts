/** `Documents` as a ledger: what became of a document is said in its row, and read from there. */
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { ProgramFile } from '../drive.ts';

/** A reservation younger than this may be another run's that is still at work. */
const AT_WORK_MS = 10 * 60_000;
/** The program's own last write may be stamped a little after the answer to it. */
export const OWN_WRITE_MS = 60_000;
/** Drive's list is a minute behind: a file made since then may be missing from it. */
const LIST_BEHIND_MS = 120_000;

/** How a version of a document stands. */
export type Standing =
  | { readonly kind: 'none' }
  /** Another run may be making it. */
  | { readonly kind: 'being made'; readonly row: DocumentRow }
  /** A run that died left it: what there is of it may be half filled. */
  | { readonly kind: 'left half made'; readonly row: DocumentRow }
  | { readonly kind: 'not found'; readonly row: DocumentRow }
  | { readonly kind: 'edited'; readonly row: DocumentRow }
  | { readonly kind: 'as made'; readonly row: DocumentRow };

/** The key of a document, without its version. */
export const seriesKey = (urn: string, kind: string, period: string): string => `${urn || 'trust'}·${kind}·${period}`;

export interface Ledger {
  /** The newest version of a document. */
  readonly newest: (series: string) => Standing;
  /** The newest version before this one that people have left as it was made: a later one takes its place. */
  readonly replacedBy: (series: string, version: number) => DocumentRow | undefined;
  /** The version of its newest file, whatever the rows say: somebody may have deleted them. */
  readonly latestFile: (series: string) => number;
}

export function ledgerOf(rows: readonly DocumentRow[], files: readonly ProgramFile[], now: number): Ledger {
  const byId = new Map(files.map((file) => [file.id, file]));
  const rowsOf = gathered(rows.map((row) => [seriesOf(row.key), row]));
  const keysOf = gathered(files.flatMap(({ part, key }) => (part === 'document' ? [[seriesOf(key), key]] : [])));
  const newestFirst = (series: string) =>
    [...(rowsOf.get(series) ?? [])].sort((a, b) => (b.version ?? 0) - (a.version ?? 0));
  const standing = (row: DocumentRow | undefined) => standingOf(row, byId.get(row?.file ?? ''), now);
  return {
    newest: (series) => standing(newestFirst(series)[0]),
    replacedBy: (series, version) => {
      const [row] = newestFirst(series).filter((each) => (each.version ?? 0) < version);
      return standing(row).kind === 'as made' && isOpen(row) ? row : undefined;
    },
    latestFile: (series) => Math.max(0, ...(keysOf.get(series) ?? []).map(versionOf)),
  };
}

const seriesOf = (key: string): string => key.slice(0, key.lastIndexOf('·'));
const versionOf = (key: string): number => Number(key.slice(key.lastIndexOf('·') + 1));

function gathered<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const all = new Map<string, T[]>();
  for (const [series, each] of pairs) {
    const held = all.get(series);
    if (held) held.push(each);
    else all.set(series, [each]);
  }
  return all;
}

/** Nobody has done anything with it that a later version would undo. */
export const isOpen = (row: DocumentRow | undefined): boolean =>
  row !== undefined && row.submittedOn === undefined && row.approvedOn === undefined && row.forDirectors !== true;

function standingOf(row: DocumentRow | undefined, file: ProgramFile | undefined, now: number): Standing {
  if (!row) return { kind: 'none' };
  const left = row.leftAt === undefined ? undefined : Date.parse(row.leftAt);
  if (row.status === 'Reserved')
    return { kind: left !== undefined && now - left < AT_WORK_MS ? 'being made' : 'left half made', row };
  if (row.status === 'Not found') return { kind: 'not found', row };
  if (!file) return { kind: left !== undefined && now - left < LIST_BEHIND_MS ? 'as made' : 'not found', row };
  const edited = row.status === 'Edited' || (left !== undefined && Date.parse(file.modified) > left + OWN_WRITE_MS);
  return { kind: edited ? 'edited' : 'as made', row };
}
