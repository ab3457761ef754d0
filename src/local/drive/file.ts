/** One file or folder of the local Drive. Never changed in place: the lagging list shows it as it was. */
import type { Doc } from '../docs/model/document.ts';

export const MIME = {
  folder: 'application/vnd.google-apps.folder',
  doc: 'application/vnd.google-apps.document',
  sheet: 'application/vnd.google-apps.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv',
} as const;

export type Content =
  | { readonly kind: 'folder' }
  | { readonly kind: 'doc'; readonly doc: Doc }
  /** A Google Sheet: the text it was made from. */
  | { readonly kind: 'sheet'; readonly csv: string }
  | { readonly kind: 'bytes'; readonly base64: string };

export type Role = 'reader' | 'commenter' | 'writer' | 'owner';

export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'anyone';
  readonly role: Role;
  /** Nobody's for `anyone`. */
  readonly emailAddress?: string;
}

/** Whoever edits through a public link without signing in: Drive names no last modifying user then. */
export const NOT_SIGNED_IN = '';

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly description?: string;
  /** One folder, or nothing for the root itself. */
  readonly parents: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly trashed: boolean;
  /** Milliseconds. */
  readonly createdTime: number;
  readonly modifiedTime: number;
  /** An address, or NOT_SIGNED_IN. */
  readonly lastModifyingUser: string;
  readonly version: number;
  readonly writersCanShare: boolean;
  readonly owner: string;
  /** The script that made it: `drive.file` shows a script only what it made itself, for the account that it made it for. */
  readonly madeBy: string;
  /** Given on the file itself; what its folders give comes on top. */
  readonly permissions: readonly Permission[];
  readonly content: Content;
  /** The .docx that the Doc was last read back from, where somebody edited one, and the revision that it was then. */
  readonly edited?: { readonly sha256: string; readonly revisionId: string };
}
