/** Which documents are due to be made, and why; and why each of the others is left. */
import type { TrustContext } from '../../documents/context.ts';
import { digestOf } from '../../documents/digest.ts';
import type { Data } from '../../documents/template/data.ts';
import type { FolderName, ProgramFile } from '../drive.ts';
import { folderOf } from './folder-of.ts';
import { isOpen, type Ledger, ledgerOf, type Standing, seriesKey } from './ledger.ts';
import { type About, type Subject, subjectsOf, type Wanted } from './subjects.ts';

export interface ToMake extends About {
  readonly key: string;
  readonly period: string;
  readonly version: number;
  readonly folder: FolderName;
  readonly data: Data;
  readonly digest: string;
  readonly because: string;
  readonly replaces?: { readonly key: string; readonly file: string };
}

export interface Left extends About {
  readonly because: string;
  /** The row whose status has changed since it was written. */
  readonly found?: { readonly key: string; readonly status: 'Edited' | 'Not found' };
}

export type Decision = { readonly make: ToMake } | { readonly left: Left };

export function decideAll(
  trust: TrustContext,
  wanted: Wanted,
  files: readonly ProgramFile[],
  now: number,
): readonly Decision[] {
  const ledger = ledgerOf(trust.rows.documents, files, now);
  return subjectsOf(trust, wanted).map((subject) =>
    'because' in subject ? { left: subject } : decide(subject, ledger, wanted.again, trust.today),
  );
}

function decide(
  { kind, urn, name, period, dueOn, data: work }: Subject,
  ledger: Ledger,
  again: boolean,
  today: string,
): Decision {
  const about = { kind, urn, name };
  const series = seriesKey(urn, kind.title, period);
  const standing = ledger.newest(series);
  const next = versionAfter(standing, again, ledger.latestFile(series));
  if ('left' in next) return { left: { ...about, because: next.left, ...(next.found && { found: next.found }) } };
  const data = work();
  const digest = digestOf(data);
  const left = standing.kind === 'as made' ? whyLeft(standing, digest, today, again, dueOn) : undefined;
  if (left !== undefined) return { left: { ...about, because: left } };
  const old = ledger.replacedBy(series, next.version);
  const replaces = old?.file === undefined ? {} : { replaces: { key: old.key, file: old.file } };
  const key = `${series}·${next.version}`;
  return { make: { ...about, key, period, folder: folderOf(kind, urn, name), data, digest, ...next, ...replaces } };
}

type Next =
  | Pick<ToMake, 'version' | 'because'>
  | { readonly left: string; readonly found?: NonNullable<Left['found']> };

function versionAfter(standing: Standing, again: boolean, latestFile: number): Next {
  if (standing.kind === 'none')
    return latestFile === 0
      ? { version: 1, because: 'not made yet' }
      : { version: latestFile + 1, because: 'its row in Documents is gone: the earlier file is left as it is' };
  const { row } = standing;
  const version = row.version ?? 1;
  switch (standing.kind) {
    case 'being made':
      return { left: 'another run is making it' };
    case 'left half made':
      return { version, because: 'a run that stopped left it half made' };
    case 'not found':
      return again
        ? { version: version + 1, because: 'asked for again: the file is gone' }
        : { left: 'the file is gone: ask for it again if it is wanted', found: { key: row.key, status: 'Not found' } };
    case 'edited':
      return again
        ? { version: version + 1, because: 'asked for again, beside the one that people have edited' }
        : { left: 'people have edited it', found: { key: row.key, status: 'Edited' } };
    case 'as made':
      return { version: version + 1, because: 'its data have changed' };
  }
}

/** What stands as it was made is made again at most once a day, and never where a later version would undo what people did with it. */
function whyLeft(
  { row }: Extract<Standing, { kind: 'as made' }>,
  digest: string,
  today: string,
  again: boolean,
  dueOn: string | undefined,
) {
  if (row.digest === digest) return 'nothing in it has changed';
  if (!isOpen(row)) return 'it is submitted, approved or given to the Directors';
  if (dueOn !== undefined && dueOn < today && !again)
    return 'its due day is past: it stays as it was, unless it is asked for again';
  if (row.madeOn === today && !again) return 'it was made today: what has changed since goes in tomorrow';
  return undefined;
}
