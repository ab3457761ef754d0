import { driveClass } from '../registry/documents.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { Files } from './files-service.ts';
import { Permissions } from './permissions-service.ts';

/** The advanced service Drive, v3. */
export class Drive extends GoogleObject {
  readonly definition = driveClass;
  readonly Files = new Files(this.execution);
  readonly Permissions = new Permissions(this.execution);
}
