/** What a Google file becomes when it is exported. */
import { ApiRefusal } from '../runtime/api-refusal.ts';
import type { DriveStore } from './drive-store.ts';
import { type DriveFile, MIME } from './file.ts';

export function exported(_store: DriveStore, { content }: DriveFile, mimeType: string): Buffer {
  if (content.kind === 'sheet' && mimeType === MIME.csv) return Buffer.from(content.csv);
  throw new ApiRefusal('The requested conversion is not supported.', 400, 'conversionUnsupported');
}
