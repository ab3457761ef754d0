/** Who may see a file: what it gives itself, and what every folder above it gives. */
import { createHash } from 'node:crypto';
import type { DriveStore } from './drive-store.ts';
import type { DriveFile, Permission, Role } from './file.ts';

export const RANK: Readonly<Record<Role, number>> = { reader: 0, commenter: 1, writer: 2, owner: 3 };

export interface Grant {
  readonly permission: Permission;
  /** The folder that gives it; nothing where the file does. */
  readonly inheritedFrom?: string;
}

/** All that an account has on a file: the strongest counts, the file's own before its folders'. */
export interface Grants extends Grant {
  /** Every grant of the account, the strongest among them: taking one away leaves the others. */
  readonly sources: readonly Grant[];
}

export function grantsOn(store: DriveStore, file: DriveFile): readonly Grants[] {
  const byAccount = new Map<string, Grant[]>();
  for (const grant of everyGrant(store, file))
    byAccount.set(grant.permission.id, [...(byAccount.get(grant.permission.id) ?? []), grant]);
  return [...byAccount.values()].map((sources) => ({ ...strongestOf(sources), sources }));
}

const strongestOf = (grants: readonly Grant[]): Grant =>
  grants.reduce((one, other) => (RANK[other.permission.role] > RANK[one.permission.role] ? other : one));

function everyGrant(store: DriveStore, file: DriveFile): readonly Grant[] {
  const own = [ownership(file), ...file.permissions].map((permission): Grant => ({ permission }));
  const above = file.parents.flatMap((id) => {
    const folder = store.find(id);
    return folder ? everyGrant(store, folder).map((grant) => ({ inheritedFrom: id, ...grant })) : [];
  });
  return [...own, ...above];
}

const ownership = ({ owner }: DriveFile): Permission => ({
  id: permissionId(owner),
  type: 'user',
  role: 'owner',
  emailAddress: owner,
});

export interface Reader {
  readonly who: string;
  readonly role: Role;
  readonly inheritedFrom?: string;
}

/** Everyone who can open a file, `anyone` among them when it has a public link. */
export function readersOf(store: DriveStore, id: string): readonly Reader[] {
  const file = store.find(id);
  if (!file) return [];
  return grantsOn(store, file).map(({ permission: { emailAddress, role }, inheritedFrom }) => ({
    who: emailAddress ?? 'anyone',
    role,
    ...(inheritedFrom !== undefined && { inheritedFrom }),
  }));
}

export function roleOf(store: DriveStore, file: DriveFile, account: string): Role | undefined {
  const grants = grantsOn(store, file).filter(
    ({ permission: { type, emailAddress } }) => type === 'anyone' || sameAddress(emailAddress, account),
  );
  return grants.map(({ permission }) => permission.role).sort((a, b) => RANK[b] - RANK[a])[0];
}

export function mayEdit(store: DriveStore, file: DriveFile, account: string): boolean {
  const role = roleOf(store, file, account);
  return role !== undefined && RANK[role] >= RANK.writer;
}

export const sameAddress = (one = '', other = ''): boolean => one.toLowerCase() === other.toLowerCase();

/** An account has one id wherever it is given something. */
export function permissionId(emailAddress: string | undefined): string {
  if (emailAddress === undefined) return 'anyoneWithLink';
  const digits = BigInt(`0x${createHash('sha256').update(emailAddress.toLowerCase()).digest('hex').slice(0, 16)}`);
  return String(digits).padStart(20, '0');
}
