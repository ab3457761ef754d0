import { readFileSync } from 'node:fs';
import { Stopped } from './stopped.ts';

/** A file that cannot be read, or is not JSON, stops the command with one clear reason. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Stopped(`${path} is not JSON: ${(error as Error).message}.`, 'Save it again as JSON.');
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Stopped(missing ? `There is no file ${path}.` : `${path} cannot be read: ${(error as Error).message}.`);
  }
}
