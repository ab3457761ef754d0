/** Where each file of a Drive goes in a folder, and whether what stands there may be written over. */
import { join } from 'node:path';
import { sha256Of } from './disk.ts';
import type { DriveStore } from './drive-store.ts';
import { type DriveFile, MIME } from './file.ts';
import type { WrittenFile } from './folder-index.ts';
import { isTrashed } from './trash.ts';

export type Known = Readonly<Record<string, WrittenFile>>;
/** Which folder of the Drive the given folder stands for: it gets no folder of its own in there. */
export type IsTop = (file: DriveFile) => boolean;

/**
 * What stands in a file's place: nothing, or what we wrote; what somebody edited and we have read back, with the Doc as it
 * says or changed since; what somebody edited and we have not read, while the Doc is as it was; anything else is theirs.
 */
export type Standing = 'free' | 'as edited' | 'edited before' | 'not read' | 'theirs';

export interface Planned {
  readonly path: string;
  readonly file: DriveFile;
  readonly type: string;
  readonly standing: Exclude<Standing, 'theirs'>;
}

const ENDINGS: Readonly<Record<string, readonly [string, string]>> = {
  [MIME.doc]: ['.docx', MIME.docx],
  [MIME.sheet]: ['.csv', MIME.csv],
};

/** Each file under its own name, or the next free one; `left` are the files of people's own. */
export function planned(store: DriveStore, folder: string, known: Known, isTop: IsTop) {
  const taken = new Set<string>();
  const left: string[] = [];
  const files = store.all().flatMap((file): Planned[] => {
    const [ending, type] = ENDINGS[file.mimeType] ?? [];
    if (!ending || !type || isTrashed(file, (id) => store.find(id))) return [];
    for (let n = 1; ; n++) {
      const path = join(...foldersOf(store, file, isTop), `${safe(file.name)}${n === 1 ? '' : ` (${n})`}${ending}`);
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      const standing = standingOf(folder, path, known, file);
      if (standing === 'theirs' || standing === 'not read') left.push(path);
      if (standing !== 'theirs') return [{ path, file, type, standing }];
    }
  });
  return { files, left };
}

function standingOf(folder: string, path: string, known: Known, file: DriveFile): Standing {
  const there = sha256Of(join(folder, path));
  if (there === undefined) return 'free';
  if (there === file.edited?.sha256) return isAsEdited(file) ? 'as edited' : 'edited before';
  const ours = known[path];
  if (ours?.sha256 === there) return 'free';
  return ours?.id === file.id && ours.version === file.version ? 'not read' : 'theirs';
}

/** Whether the Doc still says what the .docx says that it was read back from. */
export const isAsEdited = ({ content, edited }: DriveFile): boolean =>
  edited !== undefined && content.kind === 'doc' && content.doc.revisionId === edited.revisionId;

function foldersOf(store: DriveStore, { parents }: DriveFile, isTop: IsTop): readonly string[] {
  const parent = store.find(parents[0] ?? '');
  return parent && !isTop(parent) ? [...foldersOf(store, parent, isTop), safe(parent.name)] : [];
}

/** A name that every file system takes. */
function safe(name: string): string {
  const plain = name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^\.+|[. ]+$/g, '')
    .trim();
  return plain === '' ? 'Untitled' : plain.slice(0, 120);
}
