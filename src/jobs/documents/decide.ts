/** Which documents are due to be made, and why; and why each of the others is left. */
import { schoolContext, type TrustContext } from '../../documents/context.ts';
import type { DocumentKind } from '../../documents/kind.ts';
import { periodOn } from '../../documents/period.ts';
import type { Data } from '../../documents/template/data.ts';
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { FolderName, ProgramFile } from '../drive.ts';
import { digestOf } from './digest.ts';
import { folderOf } from './folder-of.ts';
import { newestOf, type Standing, seriesKey, standingOf } from './ledger.ts';

export interface Wanted {
  readonly kinds: readonly DocumentKind[];
  /** The URNs to make documents for; undefined: every school and the trust itself. */
  readonly only: readonly string[] | undefined;
  readonly period: string | undefined;
  /** The name of the one kind that is wanted. */
  readonly title: string | undefined;
  /** Whether somebody asked for what people have edited, or taken away, to be made again. */
  readonly again: boolean;
}

/** What is known of one document before it is decided. */
interface Subject {
  readonly kind: DocumentKind;
  readonly urn: string;
  /** The school's name, or the trust's. */
  readonly name: string;
  readonly period: string;
  readonly data: () => Data;
}

export interface ToMake {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly urn: string;
  readonly name: string;
  readonly period: string;
  readonly version: number;
  readonly folder: FolderName;
  readonly data: Data;
  readonly digest: string;
  readonly because: string;
  readonly replaces?: { readonly key: string; readonly file: string };
}

export interface Left {
  readonly kind: DocumentKind;
  readonly urn: string;
  readonly name: string;
  readonly because: string;
  /** The row whose status has changed since it was written. */
  readonly found?: { readonly key: string; readonly status: 'Edited' | 'Not found' };
}

export type Decision = { readonly make: ToMake } | { readonly left: Left };

export const decideAll = (trust: TrustContext, wanted: Wanted, files: readonly ProgramFile[], now: number) =>
  subjects(trust, wanted).map((subject): Decision => {
    if ('because' in subject) return { left: subject };
    return decide(subject, trust, wanted, files, now);
  });

function subjects(trust: TrustContext, { kinds: all, only, period, title }: Wanted): readonly (Subject | Left)[] {
  const kinds = title === undefined ? all : all.filter((kind) => kind.title === title);
  const schools = trust.records.schools.filter(({ urn }) => only?.includes(urn) ?? true);
  const found = [
    ...schools.flatMap(({ urn, name }) => {
      const context = schoolContext(trust, urn);
      return context ? kinds.flatMap((kind) => (kind.of === 'school' ? [subject(kind, context, urn, name)] : [])) : [];
    }),
    ...(only ? [] : kinds.flatMap((kind) => (kind.of === 'trust' ? [subject(kind, trust, '', trust.trustName)] : []))),
  ];
  return found.filter((each) => period === undefined || ('period' in each && each.period === period));
}

function subject<Context extends TrustContext>(
  kind: DocumentKind,
  context: Context,
  urn: string,
  name: string,
): Subject | Left {
  const own = kind as DocumentKind & {
    readonly applies: (context: Context) => { readonly applies: boolean; readonly because: string };
    readonly periodDay?: (context: Context) => string;
    readonly data: (context: Context) => Data;
  };
  const { applies, because } = own.applies(context);
  if (!applies) return { kind, urn, name, because };
  const day = own.periodDay?.(context) ?? context.today;
  const period = periodOn(day, kind.period, context.register.calendarOf(urn));
  return { kind, urn, name, period, data: () => own.data(context) };
}

function decide(
  { kind, urn, name, period, data: make }: Subject,
  { rows, today }: TrustContext,
  { again }: Wanted,
  files: readonly ProgramFile[],
  now: number,
): Decision {
  const series = seriesKey(urn, kind.title, period);
  const standing = standingOf(newestOf(rows.documents, series), files, now);
  const data = make();
  const digest = digestOf(data);
  const next = nextVersion(standing, digest, today, again, latestFile(files, series));
  if ('left' in next)
    return { left: { kind, urn, name, because: next.left, ...(next.found && { found: next.found }) } };
  const folder = folderOf(kind, urn, name);
  const key = `${series}·${next.version}`;
  return { make: { key, kind, urn, name, period, folder, data, digest, ...next } };
}

type Next =
  | Pick<ToMake, 'version' | 'because' | 'replaces'>
  | { readonly left: string; readonly found?: NonNullable<Left['found']> };

/** The version of the newest file of a document, whatever the ledger says: somebody may have deleted its row. */
function latestFile(files: readonly ProgramFile[], series: string): number {
  const versions = files.flatMap(({ part, key }) =>
    part === 'document' && key.startsWith(`${series}·`) ? [Number(key.slice(series.length + 1))] : [],
  );
  return Math.max(0, ...versions);
}

function nextVersion(standing: Standing, digest: string, today: string, again: boolean, latest: number): Next {
  if (standing.kind === 'none')
    return latest === 0
      ? { version: 1, because: 'not made yet' }
      : { version: latest + 1, because: 'its row in Documents is gone: the earlier file is left as it is' };
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
      return remade(row, version, digest, today, again);
  }
}

/** At most once a day, and never what somebody has submitted or approved. */
function remade(row: DocumentRow, version: number, digest: string, today: string, again: boolean): Next {
  if (row.digest === digest) return { left: 'nothing in it has changed' };
  if (row.submittedOn !== undefined || row.approvedOn !== undefined) return { left: 'it is submitted or approved' };
  if (row.madeOn === today && !again) return { left: 'it was made today: what has changed since goes in tomorrow' };
  return {
    version: version + 1,
    because: 'its data have changed',
    ...(row.file !== undefined && { replaces: { key: row.key, file: row.file } }),
  };
}
