/** The folders that documents are kept in: side by side under one, each made when the first document needs it. */

import { folderKey } from '../../jobs/documents/folder-of.ts';
import type { FolderName } from '../../jobs/drive.ts';
import type { Calls } from '../calls.ts';
import type { ProgramFiles } from './program-files.ts';
import { files } from './services.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const ROOT_KEY = 'root';
export const TEMPLATES_KEY = 'templates';

export interface Folders {
  /** The folder's id. */
  readonly of: (name: FolderName) => string;
  readonly templates: () => string;
  /** The folders that were made by this run. */
  readonly made: () => readonly { readonly name: FolderName; readonly id: string }[];
}

export function folders(known: ProgramFiles, trustName: string, { call }: Calls): Folders {
  const made: { name: FolderName; id: string }[] = [];
  const make = (key: string, name: string, parent: string): string => {
    const resource = {
      name,
      mimeType: FOLDER,
      parents: [parent],
      properties: { part: 'folder', key },
      // Whoever may edit a document may not give it to others: its readers are what the audience says.
      writersCanShare: false,
    };
    const { id } = call(() =>
      files().create(resource as object, undefined as unknown as GoogleAppsScript.Base.Blob, {
        supportsAllDrives: true,
      }),
    );
    known.remember('folder', key, String(id));
    return String(id);
  };
  const root = () => known.find('folder', ROOT_KEY) ?? make(ROOT_KEY, `School improvement: ${trustName}`, 'root');
  return {
    of: (name) => {
      const key = folderKey(name);
      const there = known.find('folder', key);
      if (there !== undefined) return there;
      const id = make(key, name.title, root());
      made.push({ name, id });
      return id;
    },
    templates: () => known.find('folder', TEMPLATES_KEY) ?? make(TEMPLATES_KEY, 'Templates', root()),
    made: () => made,
  };
}
