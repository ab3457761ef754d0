/** The program's own files with their sharing, in one list: a call for each page, whatever the number of people. */
import type { Grant, SharedFile } from '../../jobs/sharing.ts';
import type { Calls } from '../calls.ts';
import { listFiles } from '../documents/list-files.ts';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const FIELDS =
  'name,parents,permissions(id,type,role,emailAddress,domain,permissionDetails(role,inherited,inheritedFrom))';

export const sharedFiles = (calls: Calls): readonly SharedFile[] =>
  listFiles(FIELDS, calls).map(({ id, part, key, file: { name = '', parents = [], permissions } }) => ({
    id,
    part,
    key,
    name,
    parents,
    ...(permissions && { grants: permissions.map(grant) }),
  }));

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
