/** Files as they stand in the folder. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';

export const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

/** Nothing where there is no file. */
export const sha256Of = (path: string): string | undefined =>
  existsSync(path) ? sha256(readFileSync(path)) : undefined;

/** Milliseconds, whole ones. */
export const modifiedAt = (path: string): number => Math.floor(statSync(path).mtimeMs);
