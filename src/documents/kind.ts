/** What a kind of document is. Each is two files: its template in `sheets-templates/documents`, and one value of this type. */
import type { Day } from '../domain/day.ts';
import type { AudienceName } from './audience.ts';
import type { SchoolContext, TrustContext } from './context.ts';
import type { PeriodLength } from './period.ts';
import type { Returning } from './returns/returning.ts';
import type { Data } from './template/data.ts';

/** Whether a kind is made for a school on a day, and why, in words for the dry run. */
export interface Applies {
  readonly applies: boolean;
  readonly because: string;
}

/** A kind, whatever it is written from. */
export interface KindName {
  /** The name of its template's file. */
  readonly id: string;
  /** The name that `Documents`, `Cycle` and the document itself give it. */
  readonly title: string;
  readonly audience: AudienceName;
  /** The trust's Directors read it, too, where `For Directors` says so. */
  readonly directorsIfTicked?: true;
  readonly period: PeriodLength;
  /** Its tables that come back; left out: none. */
  readonly returns?: readonly Returning[];
}

export interface Kind<Context> extends KindName {
  /** The day whose period it is of; left out: today. */
  readonly periodDay?: (context: Context) => Day;
  readonly applies: (context: Context) => Applies;
  /** The same records give the same data on any day on which nothing has come due: a document is made again only for a difference. */
  readonly data: (context: Context) => Data;
}

export interface SchoolKind extends Kind<SchoolContext> {
  readonly of: 'school';
}
export interface TrustKind extends Kind<TrustContext> {
  readonly of: 'trust';
}
export type DocumentKind = SchoolKind | TrustKind;

/** What only the making of it knows. It is no part of the data that is compared with what was made before. */
export interface Stamp {
  readonly version: number;
  readonly asOf: Day;
}

/** The data of a document with its stamp, as the template's tags name them: `document.title`, `document.asOf` … */
export const stamped = (data: Data, { title }: KindName, period: string, { version, asOf }: Stamp): Data => ({
  ...data,
  document: { title, period, version, asOf },
});
