/** What an upload becomes: a .docx a Doc, a .csv a Sheet, anything else itself. */
import { sound } from '../docs/check-document.ts';
import { documentFromDocx } from '../docs/docx/read-docx.ts';
import { newDocument } from '../docs/model/new-document.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import type { Blob } from '../services/blob.ts';
import type { DriveStore } from './drive-store.ts';
import { type Content, MIME } from './file.ts';

export interface Upload {
  readonly content: Content;
  readonly mimeType: string;
}

export function uploaded(store: DriveStore, mimeType: string | undefined, blob: Blob | undefined): Upload {
  if (!blob) return { content: emptyContent(store, mimeType), mimeType: mimeType ?? 'application/octet-stream' };
  const from = blob.contentType ?? 'application/octet-stream';
  const converts = CONVERSIONS[`${from} ${mimeType}`];
  if (converts) return { content: converts(blob.data, store), mimeType: mimeType as string };
  if (mimeType?.startsWith('application/vnd.google-apps.')) {
    throw new ApiRefusal(
      `The requested conversion is not supported. Cannot convert '${from}' to '${mimeType}'.`,
      400,
      'conversionUnsupported',
    );
  }
  return { content: { kind: 'bytes', base64: blob.data.toString('base64') }, mimeType: mimeType ?? from };
}

const CONVERSIONS: Readonly<Record<string, (data: Buffer, store: DriveStore) => Content>> = {
  [`${MIME.docx} ${MIME.doc}`]: (data, store) => ({
    kind: 'doc',
    doc: sound(documentFromDocx(data, { documentId: '', title: '', revisionId: store.newRevision() })),
  }),
  [`${MIME.csv} ${MIME.sheet}`]: (data) => ({ kind: 'sheet', csv: data.toString('utf8') }),
};

function emptyContent(store: DriveStore, mimeType: string | undefined): Content {
  if (mimeType === MIME.folder) return { kind: 'folder' };
  if (mimeType === MIME.sheet) return { kind: 'sheet', csv: '' };
  if (mimeType === MIME.doc) {
    return { kind: 'doc', doc: newDocument({ documentId: '', title: '', revisionId: store.newRevision() }) };
  }
  throw new NotSupported(`A Drive file without content, of type ${mimeType ?? 'none'},`);
}
