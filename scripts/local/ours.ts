/** A file that the program did not make is never written. */
import { existsSync, readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { Stopped } from './stopped.ts';

/** The custom property that the local host leaves in every workbook it writes; it outlives a save in Excel or LibreOffice. */
const MARK = 'localHost';

export async function refuseToOverwrite(path: string): Promise<void> {
  if (!existsSync(path) || (await isOurs(path))) return;
  throw new Stopped(
    `${path} is there already, and this program did not make it: it is left as it is.`,
    'Give --out another name.',
  );
}

async function isOurs(path: string): Promise<boolean> {
  const file = await readXlsx(readFileSync(path), { sheets: () => false }).catch(() => undefined);
  return file?.properties?.custom?.[MARK] !== undefined;
}
