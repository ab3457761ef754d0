/** What a job knows of who can see the program's files, and what it may ask for them; as plain data, like every change. */
import type { FilePart } from './drive.ts';

/** What the program gives; people may give `commenter`, too. */
export type Access = 'reader' | 'writer';

/** One entry of a file's sharing, as Drive lists it. */
export interface Grant {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  /** `reader`, `commenter`, `writer`, `owner`; in a shared drive there are others. */
  readonly role: string;
  readonly email?: string;
  readonly domain?: string;
  /** Where it comes from; absent where Drive does not say. */
  readonly from?: readonly GrantSource[];
}

export interface GrantSource {
  readonly role: string;
  /** The folder that gives it; absent where the file itself does. */
  readonly folder?: string;
}

export interface SharedFile {
  readonly id: string;
  readonly part: FilePart;
  readonly key: string;
  readonly name: string;
  readonly parents: readonly string[];
  /** Absent where Drive does not tell this account. */
  readonly grants?: readonly Grant[];
}

interface OfFile {
  readonly file: string;
  readonly fileName: string;
}

export interface TakeAccess extends OfFile {
  readonly kind: 'take access';
  readonly permission: string;
}

export interface ChangeAccess extends OfFile {
  readonly kind: 'change access';
  readonly permission: string;
  readonly role: Access;
}

export interface GiveAccess extends OfFile {
  readonly kind: 'give access';
  readonly email: string;
  readonly role: Access;
  /** The row of `Mail log` where Google can only invite by mail. */
  readonly mailKey: string;
}

export type ShareChange = TakeAccess | ChangeAccess | GiveAccess;

/** What became of a change. */
export type ShareOutcome =
  | { readonly kind: 'done' }
  /** The address has no Google account: Google wrote to it. */
  | { readonly kind: 'invited' }
  | { readonly kind: 'blocked'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'no time' };
