/** What the host remembers of a Drive between commands, in `.drive/` beside the documents: the files, their contents, and what was written for people. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptDrive } from './drive-store.ts';
import type { Content, DriveFile } from './file.ts';

/** A file that was written for people: as long as it is still that one, it may be written again. */
export interface WrittenFile {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  /** Somebody edited it, and it was read back: it may be written again when it has been put aside. */
  readonly edited?: true;
}

export interface FolderIndex {
  readonly drive: KeptDrive;
  /** By path within the folder. */
  readonly written: Readonly<Record<string, WrittenFile>>;
}

const EMPTY: FolderIndex = { drive: { serial: 0, files: [], notices: [] }, written: {} };

const place = (folder: string) => join(folder, '.drive');

/** What each file holds stands in a file of its own, named after its version. */
const contentPath = (folder: string, { id, version }: DriveFile) => join(place(folder), `${id}.${version}.json`);

type WithoutContent = Omit<DriveFile, 'content'>;

export function readIndex(folder: string): FolderIndex {
  const path = join(place(folder), 'index.json');
  if (!existsSync(path)) return EMPTY;
  const index = JSON.parse(readFileSync(path, 'utf8')) as FolderIndex;
  const files = index.drive.files.map((file: WithoutContent): DriveFile => {
    const content = JSON.parse(readFileSync(contentPath(folder, file as DriveFile), 'utf8')) as Content;
    return { ...file, content };
  });
  return { ...index, drive: { ...index.drive, files } };
}

/** Contents first, then the index in one step, then what it no longer names goes: a crash leaves the old state or the new one. */
export function writeIndex(folder: string, { drive, written }: FolderIndex): void {
  mkdirSync(place(folder), { recursive: true });
  const named = new Set(['index.json']);
  for (const file of drive.files) {
    const path = contentPath(folder, file);
    named.add(path.slice(place(folder).length + 1));
    writeIfNew(path, JSON.stringify(file.content));
  }
  const files = drive.files.map(({ content, ...file }): WithoutContent => file);
  const fresh = join(place(folder), 'index.json.writing');
  writeFileSync(fresh, `${JSON.stringify({ drive: { ...drive, files }, written }, null, 1)}\n`);
  renameSync(fresh, join(place(folder), 'index.json'));
  for (const name of readdirSync(place(folder))) if (!named.has(name)) rmSync(join(place(folder), name));
}

/** A run that ended before its index was written may have left a content of the same name. */
function writeIfNew(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
