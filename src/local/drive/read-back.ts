/** A .docx that somebody edited in Word or LibreOffice: what it says is what its Doc says from then on. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { sound } from '../docs/check-document.ts';
import { documentFromDocx } from '../docs/docx/read-docx.ts';
import { NotSupported } from '../runtime/failures.ts';
import { modifiedAt, sha256 } from './disk.ts';
import type { DriveStore } from './drive-store.ts';
import type { DriveFile } from './file.ts';
import type { WrittenFile } from './folder-index.ts';

/** Whoever edits a file in the folder: nobody's address, since a file does not say. */
export const SOMEBODY = 'someone@example.org';

export interface NotRead {
  readonly path: string;
  readonly why: string;
}

export interface ReadBack {
  /** By path within the folder. */
  readonly readBack: readonly string[];
  /** Changed, but not so that it can be read: the Doc stays as it was, and so does the file. */
  readonly notRead: readonly NotRead[];
}

/** Takes up every .docx of the folder that is not as it was written. The store is changed, the folder is not. */
export function takeUpEdits(
  store: DriveStore,
  folder: string,
  written: Readonly<Record<string, WrittenFile>>,
): ReadBack {
  const readBack: string[] = [];
  const notRead: NotRead[] = [];
  for (const [path, { id, sha256: known }] of Object.entries(written)) {
    const file = store.find(id);
    const whole = join(folder, path);
    if (extname(path) !== '.docx' || file?.content.kind !== 'doc' || !existsSync(whole)) continue;
    const data = readFileSync(whole);
    if (sha256(data) === known) continue;
    const why = takenUp(store, file, data, modifiedAt(whole));
    if (why === undefined) readBack.push(path);
    else notRead.push({ path, why });
  }
  return { readBack, notRead };
}

/** The program's own writes are stamped with the day of its run, a file with the day on the clock: an edit always comes after what it edits. */
const AFTER_MS = 120_000;

/** Why not, where it cannot be read. */
function takenUp(store: DriveStore, file: DriveFile, data: Buffer, editedAt: number): string | undefined {
  const revisionId = store.newRevision();
  try {
    const doc = sound(documentFromDocx(data, { documentId: '', title: '', revisionId }));
    const changed: DriveFile = {
      ...file,
      content: { kind: 'doc', doc },
      modifiedTime: Math.max(editedAt, file.modifiedTime + AFTER_MS),
      lastModifyingUser: SOMEBODY,
      version: file.version + 1,
      edited: { sha256: sha256(data), revisionId },
    };
    // It happened between two commands: a list is not behind it.
    store.put(changed, -Infinity);
    return undefined;
  } catch (error) {
    if (error instanceof NotSupported) return `${error.message}.`;
    return `It is damaged, or no Word file (${error instanceof Error ? error.message : String(error)}).`;
  }
}
