import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { LocalWorkbook } from './workbook/local-workbook.ts';
import { fromXlsx } from './xlsx/from-xlsx.ts';
import { toXlsx } from './xlsx/to-xlsx.ts';

/** A file that is not a workbook the host can read: what was found, and what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

export async function readWorkbook(path: string): Promise<LocalWorkbook> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.message}.`,
    );
  });
  const name = basename(path, extname(path));
  refuseOtherKinds(bytes, path);
  try {
    return await fromXlsx(bytes, name);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(
      `${path} is damaged or not an .xlsx workbook (${found}). Open it in Excel, LibreOffice or Google Sheets, save it as .xlsx and try again.`,
    );
  }
}

/** Writes beside the old file first, keeps the old one as `name.previous.xlsx`, then swaps: a crash leaves one of them whole. */
export async function writeWorkbook(workbook: LocalWorkbook, path: string): Promise<void> {
  const bytes = await toXlsx(workbook);
  const fresh = join(dirname(path), `.${basename(path)}.writing`);
  await writeFile(fresh, bytes);
  await copyFile(path, previousOf(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, path);
}

export function previousOf(path: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}.previous${ending}`;
}

/** A spreadsheet as Google makes it: one sheet, 1,000 rows by 26 columns. */
export function newWorkbook(name = 'Untitled spreadsheet'): LocalWorkbook {
  const workbook = new LocalWorkbook(name);
  workbook.addSheet('Sheet1');
  return workbook;
}

function refuseOtherKinds(bytes: Buffer, path: string): void {
  if (bytes.length === 0) throw new UnreadableFile(`${path} is empty. Give a workbook saved as .xlsx.`);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return;
  const old = bytes.readUInt32BE(0) === 0xd0cf11e0;
  const found = old ? 'an old .xls workbook, or one with a password' : 'not a workbook';
  throw new UnreadableFile(
    `${path} is ${found}. Open it in Excel, LibreOffice or Google Sheets, save it as .xlsx without a password and try again.`,
  );
}
