/** The files of a Drive, on the simulated clock. What `get` shows at once, a list shows a minute later. */
import { createHash } from 'node:crypto';
import type { Doc } from '../docs/model/document.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import type { DriveFile } from './file.ts';

/** How far a list is behind. */
export const LIST_LAG_MS = 60_000;

interface Seen {
  readonly at: number;
  /** Nothing once it is deleted. */
  readonly file: DriveFile | undefined;
}

/** A message that Drive sent because something was shared. */
export interface Notice {
  readonly to: string;
  readonly fileId: string;
  readonly at: number;
  readonly message?: string;
}

export interface DriveOptions {
  /** Addresses that have no Google account. */
  readonly withoutAccount?: readonly string[];
  /** Addresses of accounts that hide them: Drive gives their names alone. */
  readonly hiddenAddresses?: readonly string[];
  /** With these, an admin lets nobody share outside them, nor with everyone. */
  readonly onlyDomains?: readonly string[];
}

/** Everything, as plain JSON. */
export interface KeptDrive {
  readonly serial: number;
  readonly files: readonly DriveFile[];
  readonly notices: readonly Notice[];
}

export class DriveStore {
  private readonly histories = new Map<string, Seen[]>();
  readonly notices: Notice[];
  private serial: number;
  options: DriveOptions;

  constructor(options: DriveOptions = {}, kept?: KeptDrive) {
    this.options = options;
    this.serial = kept?.serial ?? 0;
    this.notices = [...(kept?.notices ?? [])];
    for (const file of kept?.files ?? []) this.histories.set(file.id, [{ at: -Infinity, file }]);
  }

  toJSON(): KeptDrive {
    return { serial: this.serial, files: this.all(), notices: this.notices };
  }

  /** Every file as it is now, in the order they were made. */
  all(): readonly DriveFile[] {
    return [...this.histories.values()].flatMap((history) => history.at(-1)?.file ?? []);
  }

  find(id: string): DriveFile | undefined {
    return this.histories.get(id)?.at(-1)?.file;
  }

  /** Every file as a list sees it. */
  listed(now: number): readonly DriveFile[] {
    return [...this.histories.values()].flatMap((history) => history[shownAt(history, now)]?.file ?? []);
  }

  put(file: DriveFile, now: number): DriveFile {
    this.remember(file.id, { at: now, file });
    return file;
  }

  /** Takes a file away for good, with all that is in it. */
  delete(id: string, now: number): void {
    for (const child of this.all()) if (child.parents.includes(id)) this.delete(child.id, now);
    this.remember(id, { at: now, file: undefined });
  }

  newId(): string {
    this.serial++;
    return `1${createHash('sha256').update(`file ${this.serial}`).digest('base64url')}`;
  }

  /** A new revision's id, never given out before. */
  newRevision(): string {
    this.serial++;
    return `ALm${createHash('sha256').update(`revision ${this.serial}`).digest('base64url')}`;
  }

  /** The Doc of a file, under the file's own name and id. */
  docOf(file: DriveFile): Doc {
    if (file.content.kind !== 'doc') throw new ApiRefusal('This operation is not supported for this document');
    return { ...file.content.doc, documentId: file.id, title: file.name };
  }

  private remember(id: string, seen: Seen): void {
    const history = this.histories.get(id) ?? [];
    this.histories.set(id, [...history.slice(Math.max(0, shownAt(history, seen.at))), seen]);
  }
}

/** Which state a list shows: the newest that is old enough, or -1. */
function shownAt(history: readonly Seen[], now: number): number {
  const young = history.findIndex(({ at }) => at > now - LIST_LAG_MS);
  return (young === -1 ? history.length : young) - 1;
}

/** The root folder of an account's My Drive. It belongs to no script. */
export function rootOf(account: string): string {
  return `0A${createHash('sha256').update(`root ${account}`).digest('base64url').slice(0, 15)}PVA`;
}
