/** A file that the program did not make is never written. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { previousOf } from '../../src/local/workbook-file.ts';
import { Stopped } from './stopped.ts';

/** The custom property that the local host leaves in every workbook it writes; it outlives a save in Excel or LibreOffice. */
const MARK = 'localHost';

/** Refuses before anything runs: the file itself, and the name that its previous copy would take. */
export async function refuseToOverwrite(path: string): Promise<void> {
  if (!existsSync(dirname(path))) throw new Stopped(`There is no folder ${dirname(path)} to write ${path} in.`);
  if (!existsSync(path)) return;
  for (const file of [path, previousOf(path)]) {
    if (!existsSync(file) || (await isOurs(file))) continue;
    throw new Stopped(
      `${file} is there already, and this program did not make it: it is left as it is.`,
      'Give --out another name.',
    );
  }
}

async function isOurs(path: string): Promise<boolean> {
  const file = await readXlsx(readFileSync(path), { sheets: () => false }).catch(() => undefined);
  return file?.properties?.custom?.[MARK] !== undefined;
}
