/** Gives people access to a file, and takes it away, under the rules of accounts and admins. */
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import { permissionId, RANK, sameAddress } from './access.ts';
import type { DriveStore } from './drive-store.ts';
import type { DriveFile, Permission, Role } from './file.ts';
import type { Maker } from './file-changes.ts';

export interface Asked {
  readonly type?: string;
  readonly role?: string;
  readonly emailAddress?: string;
}

interface Notify {
  readonly notify: boolean;
  readonly message?: string;
}

export function shared(
  store: DriveStore,
  file: DriveFile,
  asked: Asked,
  { notify, message }: Notify,
  { now }: Pick<Maker, 'now'>,
): { readonly file: DriveFile; readonly id: string } {
  const permission = permissionOf(asked);
  mayBeGiven(store, permission, notify);
  const { id, emailAddress } = permission;
  const known = file.permissions.find((one) => one.id === id);
  const stronger = known && RANK[known.role] > RANK[permission.role] ? known : permission;
  const others = file.permissions.filter((one) => one.id !== id);
  const changed = store.put({ ...file, permissions: [...others, stronger] }, now);
  if (notify && emailAddress !== undefined) {
    store.notices.push({ to: emailAddress, fileId: file.id, at: now, ...(message !== undefined && { message }) });
  }
  return { file: changed, id };
}

function permissionOf({ type, role, emailAddress }: Asked): Permission {
  if (type === undefined) throw new ApiRefusal('The permission type field is required.', 400, 'required');
  if (type !== 'user' && type !== 'anyone') throw new NotSupported(`A Drive permission of type ${type}`);
  if (type === 'anyone') return { id: permissionId(undefined), type, role: roleFrom(role) };
  if (!emailAddress || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress)) {
    throw new ApiRefusal(
      'The specified emailAddress is invalid or not applicable for the given permission type.',
      400,
      'invalid',
    );
  }
  return { id: permissionId(emailAddress), type, role: roleFrom(role), emailAddress };
}

function roleFrom(role: string | undefined): Role {
  if (role === 'reader' || role === 'commenter' || role === 'writer') return role;
  if (role === undefined) throw new ApiRefusal('The permission role field is required.', 400, 'required');
  throw new NotSupported(`A Drive permission as ${role}`);
}

function mayBeGiven({ options }: DriveStore, { type, emailAddress = '' }: Permission, notify: boolean): void {
  const { withoutAccount = [], onlyDomains } = options;
  if (onlyDomains && type === 'anyone')
    throw new ApiRefusal('Bad Request. User message: ""', 400, 'publishOutNotPermitted');
  if (onlyDomains && !onlyDomains.includes(emailAddress.split('@')[1]?.toLowerCase() ?? '')) {
    throw new ApiRefusal('Bad Request. User message: "ACL change not allowed."', 400, 'invalidSharingRequest');
  }
  if (type === 'anyone' || notify || !withoutAccount.some((one) => sameAddress(one, emailAddress))) return;
  throw new ApiRefusal(
    `Bad Request. User message: "You are trying to invite ${emailAddress}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
    400,
    'invalidSharingRequest',
  );
}

export function withRole(
  store: DriveStore,
  file: DriveFile,
  permission: Permission,
  role: string,
  { now }: Pick<Maker, 'now'>,
): DriveFile {
  ownerStays(permission);
  const permissions = file.permissions.map((one) =>
    one.id === permission.id ? { ...one, role: roleFrom(role) } : one,
  );
  return store.put({ ...file, permissions }, now);
}

export function unshared(store: DriveStore, file: DriveFile, id: string, { now }: Pick<Maker, 'now'>): void {
  const gone = file.permissions.find((one) => one.id === id);
  if (!gone) throw new ApiRefusal('The owner of a file cannot be removed.', 403, 'insufficientFilePermissions');
  store.put({ ...file, permissions: file.permissions.filter((one) => one !== gone) }, now);
}

function ownerStays({ role }: Permission): void {
  if (role === 'owner')
    throw new ApiRefusal('The owner of a file cannot be removed.', 403, 'insufficientFilePermissions');
}
