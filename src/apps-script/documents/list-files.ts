/** Every file that the program made, page by page: one call for as many as Drive gives at once. What is in the bin is left out. */
import type { FilePart } from '../../jobs/drive.ts';
import type { Calls } from '../calls.ts';
import { files } from './services.ts';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Drive may give fewer than it is asked for; it then names the next page. */
const PAGE = 1000;
/** A root folder that was moved to a shared drive is still found. */
const ALL_DRIVES = { supportsAllDrives: true, includeItemsFromAllDrives: true };

export interface ListedFile {
  readonly id: string;
  readonly part: FilePart;
  readonly key: string;
  /** The fields that were asked for. */
  readonly file: DriveFile;
}

/** `fields`: what each file is to tell besides its id and its part in the program. */
export function listFiles(fields: string, { call }: Calls): readonly ListedFile[] {
  const found: ListedFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = call(() =>
      files().list({
        q: 'trashed = false',
        pageSize: PAGE,
        fields: `nextPageToken,files(id,properties,${fields})`,
        ...ALL_DRIVES,
        ...(pageToken !== undefined && { pageToken }),
      }),
    );
    for (const file of page.files ?? []) found.push(...ours(file));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

function ours(file: DriveFile): readonly ListedFile[] {
  const { part, key } = (file.properties ?? {}) as { readonly part?: FilePart; readonly key?: string };
  return file.id && part && key ? [{ id: file.id, part, key, file }] : [];
}
