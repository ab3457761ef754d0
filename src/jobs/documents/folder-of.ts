/** The folder that a document is kept in: by who may read it, and whose it is. */
import { AUDIENCES } from '../../documents/audience.ts';
import type { KindName } from '../../documents/kind.ts';
import type { FolderName } from '../drive.ts';

export function folderOf({ audience }: KindName, urn: string, name: string): FolderName {
  return AUDIENCES[audience].ofSchool
    ? { audience, urn, title: `${name} — ${audience}` }
    : { audience, urn: '', title: audience };
}

/** What the folder is known by among the program's files. */
export const folderKey = ({ audience, urn }: FolderName): string => `${urn || 'trust'}·${audience}`;
