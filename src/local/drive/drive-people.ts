/** What people do in Drive and Docs, as far as a run can notice it. */
import { batchUpdate } from '../docs/batch-update.ts';
import { sound } from '../docs/check-document.ts';
import type { Doc, Json } from '../docs/model/document.ts';
import { RANK, type Reader, readersOf, roleOf } from './access.ts';
import type { DriveStore } from './drive-store.ts';
import type { DriveFile } from './file.ts';
import { touched, updateFile } from './file-changes.ts';
import { type Asked, shared } from './sharing.ts';
import { isTrashed } from './trash.ts';

export class DrivePeople {
  constructor(
    private readonly store: DriveStore,
    private readonly now: () => number,
  ) {}

  /** Edits a Doc by hand: the same requests, but it is the person's edit. */
  edit(person: string, id: string, requests: readonly Json[]): void {
    this.change(person, id, (doc) => batchUpdate(doc, { requests }, { revisionId: doc.revisionId }).doc);
  }

  /** Edits a Doc by hand in a way that no request can: a suggestion, a date picked from the calendar, a column dragged. */
  change(person: string, id: string, edit: (doc: Doc) => Doc): void {
    const file = this.openedAs(person, id, 'writer');
    if (isTrashed(file, (one) => this.store.find(one))) throw new Error(`${file.name} is in the bin.`);
    const doc = sound({ ...edit(this.store.docOf(file)), revisionId: this.store.newRevision() });
    touched(this.store, { ...file, content: { kind: 'doc', doc } }, { account: person, now: this.now() });
  }

  trash(person: string, id: string): void {
    const file = this.openedAs(person, id, 'writer');
    this.store.put({ ...file, trashed: true }, this.now());
  }

  move(person: string, id: string, toFolder: string): void {
    const file = this.openedAs(person, id, 'writer');
    const move = { addParents: toFolder, removeParents: file.parents.join(',') };
    updateFile(this.store, file, {}, move, { account: person, script: '', now: this.now() });
  }

  /** Shares by hand, as the Share dialog does. */
  share(person: string, id: string, asked: Asked): void {
    const file = this.openedAs(person, id, 'writer');
    shared(this.store, file, asked, { notify: true }, { now: this.now() });
  }

  /** Everyone who can open a file, by whatever way. */
  readers(id: string): readonly Reader[] {
    return readersOf(this.store, id);
  }

  private openedAs(person: string, id: string, needs: 'writer' | 'reader'): DriveFile {
    const file = this.store.find(id);
    if (!file) throw new Error(`There is no file ${id}.`);
    const role = roleOf(this.store, file, person);
    if (role === undefined || RANK[role] < RANK[needs])
      throw new Error(`${person} may not do that to ${file.name}: ${role ?? 'no access'}.`);
    return file;
  }
}
