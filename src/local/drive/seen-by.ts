/** What a script may see of a Drive. */
import { SCOPE } from '../registry/scopes.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import type { Execution } from '../runtime/execution.ts';
import { roleOf } from './access.ts';
import { rootOf } from './drive-store.ts';
import type { DriveFile } from './file.ts';
import type { Maker } from './file-changes.ts';

export function makerOf({ world, identity }: Execution): Maker {
  return { account: identity.effectiveUser, script: world.scriptId, now: world.now };
}

/** With `drive.file`, only what this script made for this account; with `drive`, all that the account can open. */
export function sees(execution: Execution, file: DriveFile): boolean {
  const { account, script } = makerOf(execution);
  if (execution.may([SCOPE.drive])) return roleOf(execution.world.drive, file, account) !== undefined;
  return file.madeBy === script && file.owner === account;
}

export function fileSeen(execution: Execution, id: string): DriveFile {
  const file = execution.world.drive.find(id);
  if (file && sees(execution, file)) return file;
  throw new ApiRefusal(`File not found: ${id}.`, 404, 'notFound');
}

/** A folder to put something in: the root needs no permission. */
export function mustSeeFolders(execution: Execution, ids: readonly string[] = []): void {
  for (const id of ids) if (id !== 'root' && id !== rootOf(makerOf(execution).account)) fileSeen(execution, id);
}
