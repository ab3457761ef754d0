import { permissionsClass } from '../registry/documents.ts';
import type { StandsInFor } from '../registry/google-class.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { type Grants, grantsOn } from './access.ts';
import { permissionAnswer, SHAPES } from './answers.ts';
import { jsonOf } from './arguments.ts';
import type { DriveFile } from './file.ts';
import { parts } from './files-service.ts';
import { fileSeen, makerOf } from './seen-by.ts';
import { type Asked, shared, unshared, withRole } from './sharing.ts';

const ANY = ['fields', 'supportsAllDrives'];

/** Drive.Permissions of the advanced service, v3. */
export class Permissions
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection, typeof permissionsClass>
{
  readonly definition = permissionsClass;

  create(resource: unknown, fileId: string, args?: unknown): object {
    const options = jsonOf(args, [...ANY, 'sendNotificationEmail', 'emailMessage'], 'Drive.Permissions.create');
    const asked = jsonOf(resource, ['type', 'role', 'emailAddress', 'allowFileDiscovery'], 'Drive.Permissions.create');
    if (asked['allowFileDiscovery'] === true) throw new NotSupported('A Drive permission that lets a file be found');
    const file = fileSeen(this.execution, fileId);
    const { drive } = this.execution.world;
    const notify = options['sendNotificationEmail'] !== false;
    const message = options['emailMessage'] as string | undefined;
    const given = shared(
      drive,
      file,
      asked as unknown as Asked,
      { notify, ...(message !== undefined && { message }) },
      makerOf(this.execution),
    );
    return parts(permissionAnswer(this.grant(given.file, given.id)), options, SHAPES.permission);
  }

  get(fileId: string, permissionId: string, args?: unknown): object {
    const options = jsonOf(args, ANY, 'Drive.Permissions.get');
    return parts(
      permissionAnswer(this.grant(fileSeen(this.execution, fileId), permissionId)),
      options,
      SHAPES.permission,
    );
  }

  list(fileId: string, args?: unknown): object {
    const options = jsonOf(args, [...ANY, 'pageSize'], 'Drive.Permissions.list');
    const permissions = grantsOn(this.execution.world.drive, fileSeen(this.execution, fileId)).map(permissionAnswer);
    return parts({ kind: 'drive#permissionList', permissions }, options, SHAPES.permissionList);
  }

  update(resource: unknown, fileId: string, permissionId: string, args?: unknown): object {
    const options = jsonOf(args, ANY, 'Drive.Permissions.update');
    const { role } = jsonOf(resource, ['role'], 'Drive.Permissions.update');
    const file = fileSeen(this.execution, fileId);
    const { permission } = own(this.grant(file, permissionId), 'change');
    const changed = withRole(this.execution.world.drive, file, permission, String(role), makerOf(this.execution));
    return parts(permissionAnswer(this.grant(changed, permissionId)), options, SHAPES.permission);
  }

  remove(fileId: string, permissionId: string, args?: unknown): void {
    jsonOf(args, ANY, 'Drive.Permissions.remove');
    const file = fileSeen(this.execution, fileId);
    own(this.grant(file, permissionId), 'delete');
    unshared(this.execution.world.drive, file, permissionId, makerOf(this.execution));
  }

  private grant(file: DriveFile, permissionId: string): Grants {
    const grant = grantsOn(this.execution.world.drive, file).find(({ permission }) => permission.id === permissionId);
    if (grant) return grant;
    throw new ApiRefusal(`Permission not found: ${permissionId}.`, 404, 'notFound');
  }
}

/** The file's own grant, where a folder gives more, too. */
function own({ sources }: Grants, what: string) {
  const grant = sources.find(({ inheritedFrom }) => inheritedFrom === undefined);
  if (grant) return grant;
  throw new ApiRefusal(
    `Cannot ${what} a permission that is inherited from a folder.`,
    403,
    'cannotModifyInheritedPermission',
  );
}
