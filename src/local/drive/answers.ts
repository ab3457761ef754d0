/** Files, lists and permissions as the Drive API answers with them. */
import type { Json } from '../docs/model/document.ts';
import { type Grant, type Grants, grantsOn, mayEdit, permissionId, sameAddress } from './access.ts';
import type { DriveStore } from './drive-store.ts';
import { type Mask, maskFrom } from './fields.ts';
import { type DriveFile, MIME, NOT_SIGNED_IN } from './file.ts';
import { isTrashed } from './trash.ts';

const USER: Mask = {
  kind: undefined,
  displayName: undefined,
  photoLink: undefined,
  me: undefined,
  permissionId: undefined,
  emailAddress: undefined,
};

const PERMISSION: Mask = {
  kind: undefined,
  id: undefined,
  type: undefined,
  role: undefined,
  emailAddress: undefined,
  domain: undefined,
  displayName: undefined,
  allowFileDiscovery: undefined,
  deleted: undefined,
  pendingOwner: undefined,
  permissionDetails: { permissionType: undefined, role: undefined, inherited: undefined, inheritedFrom: undefined },
};

const FILE: Mask = {
  ...Object.fromEntries(
    [
      'kind',
      'id',
      'name',
      'mimeType',
      'description',
      'parents',
      'properties',
      'trashed',
      'explicitlyTrashed',
      'createdTime',
      'modifiedTime',
      'modifiedByMe',
      'version',
      'writersCanShare',
      'ownedByMe',
      'shared',
      'webViewLink',
      'size',
      'permissionIds',
    ].map((name) => [name, undefined]),
  ),
  owners: USER,
  lastModifyingUser: USER,
  permissions: PERMISSION,
  capabilities: { canEdit: undefined },
};

/** What each kind of answer can hold, and what it holds when nothing is asked for. */
export const SHAPES = {
  file: { known: FILE, usual: maskFrom('kind,id,name,mimeType') },
  fileList: {
    known: { kind: undefined, nextPageToken: undefined, incompleteSearch: undefined, files: FILE },
    usual: maskFrom('kind,nextPageToken,incompleteSearch,files(kind,id,name,mimeType)'),
  },
  permission: { known: PERMISSION, usual: maskFrom('kind,id,type,role') },
  permissionList: {
    known: { kind: undefined, nextPageToken: undefined, permissions: PERMISSION },
    usual: maskFrom('kind,nextPageToken,permissions(kind,id,type,role)'),
  },
} satisfies Record<string, { readonly known: Mask; readonly usual: Mask }>;

export function fileAnswer(store: DriveStore, file: DriveFile, account: string): Json {
  const grants = grantsOn(store, file);
  const {
    permissions,
    content,
    edited,
    madeBy,
    owner,
    lastModifyingUser,
    createdTime,
    modifiedTime,
    version,
    ...plain
  } = file;
  return {
    ...plain,
    kind: 'drive#file',
    createdTime: new Date(createdTime).toISOString(),
    modifiedTime: new Date(modifiedTime).toISOString(),
    modifiedByMe: sameAddress(lastModifyingUser, account),
    version: String(version),
    trashed: isTrashed(file, (id) => store.find(id)),
    explicitlyTrashed: file.trashed,
    ownedByMe: sameAddress(owner, account),
    owners: [userAnswer(store, owner, account)],
    ...(lastModifyingUser !== NOT_SIGNED_IN && { lastModifyingUser: userAnswer(store, lastModifyingUser, account) }),
    shared: grants.length > 1,
    permissions: grants.map(permissionAnswer),
    permissionIds: grants.map(({ permission }) => permission.id),
    capabilities: { canEdit: mayEdit(store, file, account) },
    webViewLink: linkTo(file),
    ...(content.kind === 'bytes' && { size: String(Buffer.from(content.base64, 'base64').length) }),
  };
}

function userAnswer({ options }: DriveStore, emailAddress: string, account: string): Json {
  const me = sameAddress(emailAddress, account);
  const isHidden = !me && options.hiddenAddresses?.some((one) => sameAddress(one, emailAddress)) === true;
  return {
    kind: 'drive#user',
    displayName: emailAddress.split('@')[0],
    photoLink: `https://lh3.googleusercontent.com/a/${permissionId(emailAddress)}=s64`,
    me,
    permissionId: permissionId(emailAddress),
    ...(!isHidden && { emailAddress }),
  };
}

export function permissionAnswer({ permission, sources }: Grants): Json {
  const { id, type, role, emailAddress } = permission;
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    ...(emailAddress !== undefined && {
      emailAddress,
      displayName: emailAddress.split('@')[0],
      deleted: false,
      pendingOwner: false,
    }),
    ...(type === 'anyone' && { allowFileDiscovery: false }),
    permissionDetails: sources.map(detailAnswer),
  };
}

function detailAnswer({ permission: { role }, inheritedFrom }: Grant): Json {
  const inherited = inheritedFrom !== undefined;
  return { permissionType: 'file', role, inherited, ...(inherited && { inheritedFrom }) };
}

function linkTo({ id, mimeType }: DriveFile): string {
  if (mimeType === MIME.folder) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === MIME.doc) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  if (mimeType === MIME.sheet) return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
