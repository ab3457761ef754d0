/** A file in a folder that was binned is in the bin with it. */
import type { DriveFile } from './file.ts';

type Find = (id: string) => DriveFile | undefined;

export function isTrashed(file: DriveFile, find: Find): boolean {
  return (
    file.trashed ||
    file.parents.some((id) => {
      const folder = find(id);
      return folder !== undefined && isTrashed(folder, find);
    })
  );
}
