/** Which of a file's grants are its own, and which come from a folder above it. */
import type { Grant, SharedFile } from '../sharing.ts';

const RANKS: Readonly<Record<string, number>> = { reader: 0, commenter: 1, writer: 2 };

/** Owners, and whoever manages a shared drive, are never touched. */
const isManaged = ({ role }: Grant): boolean => !(role in RANKS);

export interface OwnGrants {
  /** Given on the file itself: they can be taken away there. */
  readonly own: readonly Grant[];
  /** Given by a folder that is none of the program's. */
  readonly outside: readonly Grant[];
  readonly managers: readonly Grant[];
}

export function grantsOf(file: SharedFile, files: ReadonlyMap<string, SharedFile>): OwnGrants {
  const grants = file.grants ?? [];
  const others = grants.filter((grant) => !isManaged(grant));
  return {
    own: others.flatMap((grant) => ownPart(grant, file, files)),
    outside: others.flatMap((grant) => outsidePart(grant, files)),
    managers: grants.filter(isManaged),
  };
}

function ownPart(grant: Grant, file: SharedFile, files: ReadonlyMap<string, SharedFile>): readonly Grant[] {
  if (grant.from) {
    const role = strongest(grant.from.flatMap((source) => (source.folder === undefined ? [source.role] : [])));
    return role === undefined ? [] : [{ ...grant, role }];
  }
  // Where Drive does not say, what the folder gives as strongly is taken to come from there.
  const above = file.parents.flatMap((id) => files.get(id)?.grants ?? []).find(({ id }) => id === grant.id);
  return above && isManagedOrAsStrong(above, grant) ? [] : [grant];
}

const isManagedOrAsStrong = (one: Grant, other: Grant): boolean =>
  isManaged(one) || (RANKS[one.role] ?? 0) >= (RANKS[other.role] ?? 0);

function outsidePart(grant: Grant, files: ReadonlyMap<string, SharedFile>): readonly Grant[] {
  const roles = (grant.from ?? []).flatMap(({ folder, role }) =>
    folder !== undefined && !files.has(folder) ? [role] : [],
  );
  const role = strongest(roles);
  return role === undefined ? [] : [{ ...grant, role }];
}

const strongest = (roles: readonly string[]): string | undefined =>
  [...roles].sort((one, other) => (RANKS[other] ?? 3) - (RANKS[one] ?? 3))[0];
