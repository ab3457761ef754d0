/** `Documents` as a ledger: what became of a document is said in its row, and read from there. */
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { ProgramFile } from '../drive.ts';

/** A reservation younger than this may be another run's that is still at work. */
const AT_WORK_MS = 10 * 60_000;
/** The program's own last write may be stamped a little after the answer to it. */
const OWN_WRITE_MS = 60_000;
/** Drive's list is a minute behind: a file made since then may be missing from it. */
const LIST_BEHIND_MS = 120_000;

/** How the newest version of a document stands. */
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

export function newestOf(rows: readonly DocumentRow[], series: string): DocumentRow | undefined {
  const own = rows.filter(({ key }) => key.slice(0, key.lastIndexOf('·')) === series);
  return own.reduce<DocumentRow | undefined>(
    (newest, row) => ((row.version ?? 0) > (newest?.version ?? -1) ? row : newest),
    undefined,
  );
}

export function standingOf(row: DocumentRow | undefined, files: readonly ProgramFile[], now: number): Standing {
  if (!row) return { kind: 'none' };
  const left = row.leftAt === undefined ? undefined : Date.parse(row.leftAt);
  if (row.status === 'Reserved')
    return { kind: left !== undefined && now - left < AT_WORK_MS ? 'being made' : 'left half made', row };
  if (row.status === 'Not found') return { kind: 'not found', row };
  const file = files.find(({ id }) => id === row.file);
  if (!file) return { kind: left !== undefined && now - left < LIST_BEHIND_MS ? 'as made' : 'not found', row };
  const edited = row.status === 'Edited' || (left !== undefined && Date.parse(file.modified) > left + OWN_WRITE_MS);
  return { kind: edited ? 'edited' : 'as made', row };
}
