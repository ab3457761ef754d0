/** The program's own files with their sharing, in one list: a call for each page, whatever the number of people. */
import type { FilePart } from '../../jobs/drive.ts';
import type { Grant, SharedFile } from '../../jobs/sharing.ts';
import type { Calls } from '../calls.ts';
import { files } from '../documents/services.ts';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

/** Drive may give fewer than it is asked for; it then names the next page. */
const PAGE = 1000;
const FIELDS =
  'nextPageToken,files(id,name,properties,parents,permissions(id,type,role,emailAddress,domain,permissionDetails(role,inherited,inheritedFrom)))';

export function sharedFiles({ call }: Calls): readonly SharedFile[] {
  const found: SharedFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = call(() =>
      files().list({
        q: 'trashed = false',
        pageSize: PAGE,
        fields: FIELDS,
        supportsAllDrives: true,
        includeItemsFromAllDrives: true,
        ...(pageToken !== undefined && { pageToken }),
      }),
    );
    for (const file of page.files ?? []) found.push(...sharedFile(file));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

function sharedFile({ id, name = '', properties, parents = [], permissions }: DriveFile): readonly SharedFile[] {
  const { part, key } = (properties ?? {}) as { readonly part?: FilePart; readonly key?: string };
  if (!id || !part || !key) return [];
  return [{ id, part, key, name, parents, ...(permissions && { grants: permissions.map(grant) }) }];
}

const grant = ({ id = '', type, role = '', emailAddress, domain, permissionDetails }: Permission): Grant => ({
  id,
  type: type as Grant['type'],
  role,
  ...(emailAddress !== undefined && { email: emailAddress }),
  ...(domain !== undefined && { domain }),
  ...(permissionDetails && {
    from: permissionDetails.map((detail) => ({
      role: detail.role ?? role,
      ...(detail.inherited && { folder: detail.inheritedFrom ?? '' }),
    })),
  }),
});
