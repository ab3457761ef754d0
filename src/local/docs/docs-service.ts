import { jsonOf } from '../drive/arguments.ts';
import { maskFrom, selected } from '../drive/fields.ts';
import { type DriveFile, MIME } from '../drive/file.ts';
import { makeFile, touched } from '../drive/file-changes.ts';
import { makerOf, sees } from '../drive/seen-by.ts';
import { docsClass, documentsClass } from '../registry/documents.ts';
import type { StandsInFor } from '../registry/google-class.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { batchUpdate } from './batch-update.ts';
import { sound } from './check-document.ts';
import { answerOf } from './model/answer.ts';
import type { Json } from './model/document.ts';
import { newDocument } from './model/new-document.ts';

/** The advanced service Docs, v1. */
export class Docs extends GoogleObject {
  readonly definition = docsClass;
  readonly Documents = new Documents(this.execution);
}

class Documents
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Docs.Collection.DocumentsCollection, typeof documentsClass>
{
  readonly definition = documentsClass;

  get(id: string, args?: unknown): object {
    const { includeTabsContent, fields, suggestionsViewMode } = jsonOf(
      args,
      ['includeTabsContent', 'fields', 'suggestionsViewMode'],
      'Docs.Documents.get',
    );
    if (suggestionsViewMode !== undefined && suggestionsViewMode !== 'SUGGESTIONS_INLINE') {
      throw new NotSupported(`Docs.Documents.get with suggestionsViewMode ${String(suggestionsViewMode)}`);
    }
    this.spendQuota('Read');
    const { drive } = this.execution.world;
    const answer = answerOf(drive.docOf(this.documentSeen(id)), { withTabs: includeTabsContent === true });
    return typeof fields === 'string' ? selected(answer, maskFrom(fields)) : answer;
  }

  create(resource: unknown): object {
    const { title } = jsonOf(resource, ['title'], 'Docs.Documents.create');
    this.spendQuota('Write');
    const maker = makerOf(this.execution);
    const { drive, apiQuotas } = this.execution.world;
    apiQuotas.documentMade(maker.account, maker.now);
    const name = String(title ?? 'Untitled document');
    const doc = newDocument({ documentId: '', title: name, revisionId: drive.newRevision() });
    const file = makeFile(drive, { name }, { kind: 'doc', doc }, MIME.doc, maker);
    return answerOf(drive.docOf(file), { withTabs: false });
  }

  batchUpdate(resource: unknown, id: string): object {
    const body = JSON.parse(JSON.stringify(resource ?? {})) as Json;
    this.spendQuota('Write');
    const file = this.documentSeen(id);
    const { drive, latency, newRows } = this.execution.world;
    this.execution.spend(latency.docsRequests(((body['requests'] ?? []) as readonly unknown[]).length));
    const revisionId = drive.newRevision();
    const { doc, replies } = batchUpdate(drive.docOf(file), body, { revisionId, newRows });
    touched(drive, { ...file, content: { kind: 'doc', doc: sound(doc) } }, makerOf(this.execution));
    return { documentId: id, replies, writeControl: { requiredRevisionId: revisionId } };
  }

  private spendQuota(kind: 'Read' | 'Write'): void {
    const { account, now } = makerOf(this.execution);
    this.execution.world.apiQuotas.docs(kind, account, now);
  }

  private documentSeen(id: string): DriveFile {
    const file = this.execution.world.drive.find(id);
    if (!file || !sees(this.execution, file)) throw new ApiRefusal('Requested entity was not found.', 404, 'notFound');
    return file;
  }
}
