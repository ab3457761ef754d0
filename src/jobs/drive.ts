/** What a job knows of the program's own files in Drive, and what it may ask for them; as plain data, like every change. */
import type { AudienceName } from '../documents/audience.ts';
import type { DocsDocument } from '../documents/template/docs-json.ts';
import type { DocsRequest } from '../documents/template/requests.ts';
import type { Change, Fields } from './change.ts';

/** A file's part in the program, kept in its properties: other files are none of the program's business. */
export type FilePart = 'document' | 'template' | 'folder' | 'template being filled';

/** A file that the program made, as Drive lists it. */
export interface ProgramFile {
  readonly id: string;
  readonly part: FilePart;
  /** The document's key in the ledger, the kind's id of a template, the name of a folder. */
  readonly key: string;
  /** `2026-10-05T06:00:00.000Z`. */
  readonly modified: string;
  /** The address of whoever changed it last, where Drive tells it. */
  readonly by?: string;
}

/** Which folder a document is kept in: a school's own, or the trust's. */
export interface FolderName {
  readonly audience: AudienceName;
  /** Blank for the trust's. */
  readonly urn: string;
  /** What it is called, and whose it is to people: `Heather First School: to work on`. */
  readonly title: string;
}

/** Copies a kind's template under a name and fills it in. Its row of `Documents` is reserved before, and says Made after. */
export interface MakeDocument {
  readonly kind: 'make document';
  readonly key: string;
  readonly name: string;
  readonly template: string;
  readonly folder: FolderName;
  /** One call each; nearly always one. */
  readonly batches: readonly (readonly DocsRequest[])[];
  /** The row of `Documents`, but for what only the making of it tells. */
  readonly row: Fields;
  /** The version that this one takes the place of, which is put in the bin. */
  readonly replaces?: { readonly key: string; readonly file: string };
}

/** Puts a file in the bin, from which Drive lets people take it back for 30 days. */
export interface BinFile {
  readonly kind: 'bin file';
  readonly file: string;
  readonly because: string;
}

export type FileChange = MakeDocument | BinFile;

/** Writes in a document that people work in, and only while it is as it was read. */
export interface AnswerDocument {
  readonly file: string;
  /** The key of its row in `Documents`. */
  readonly key: string;
  /** As `documents.get` told it: Docs refuses where somebody has changed the document since. */
  readonly revision: string | undefined;
  /** None: it says already what it should. */
  readonly requests: readonly DocsRequest[];
  /** What its row says once it is answered. */
  readonly afterwards: readonly Change[];
}

/** The templates of some kinds, as `documents.get` answers; a kind is absent where its template cannot be read. */
export type Templates = ReadonlyMap<string, DocsDocument>;
