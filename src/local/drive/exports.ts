/** What a Google file becomes when it is exported. */
import { pdfsOf } from '../docs/docx/to-pdf.ts';
import { docxOf } from '../docs/docx/write-docx.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import type { DriveStore } from './drive-store.ts';
import { type DriveFile, MIME } from './file.ts';

export function exported(store: DriveStore, file: DriveFile, mimeType: string): Buffer {
  const { kind } = file.content;
  if (kind === 'sheet' && mimeType === MIME.csv) return Buffer.from(file.content.csv);
  if (kind === 'doc' && mimeType === MIME.docx) return docxOf(store.docOf(file));
  if (kind === 'doc' && mimeType === MIME.pdf) return pdfsOf([docxOf(store.docOf(file))])[0] as Buffer;
  if (kind === 'doc' || kind === 'sheet') {
    throw new ApiRefusal('The requested conversion is not supported.', 400, 'conversionUnsupported');
  }
  throw new ApiRefusal('Export only supports Docs Editors files.', 403, 'fileNotExportable');
}
