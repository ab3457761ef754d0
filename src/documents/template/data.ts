/** What a document's data function returns: plain JSON, named as its template's tags name it. */
import type { LookName } from '../../workbook/layout/palette.ts';

export type Plain = string | number | boolean | null;

/** Text that leads somewhere, or stands on a colour. The colour never replaces the word. */
export interface Phrase {
  readonly text: string;
  /** A web or mail address. */
  readonly url?: string;
  readonly colour?: LookName;
}

export type Value = Plain | Phrase | Data | readonly Value[];

/** A name that is absent is a fault of the template; one that is null is said as missing. */
export interface Data {
  readonly [name: string]: Value;
}
