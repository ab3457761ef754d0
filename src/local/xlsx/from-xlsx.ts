import { type ReadOptions, readXlsx, type Workbook } from 'hucre/xlsx';
import { LocalWorkbook } from '../workbook/local-workbook.ts';
import { restoreExtras } from './extras.ts';
import { LISTS_SHEET, listsIn } from './lists.ts';
import { parseSheetArea } from './sheet-area.ts';
import { fillSheet } from './sheet-from-xlsx.ts';

const MOST_OF_A_STRAY_SHEET = 'A1:ZZ20000';

export async function fromXlsx(bytes: Uint8Array, name: string): Promise<LocalWorkbook> {
  const file = await readSheets(bytes);
  const workbook = new LocalWorkbook(name);
  const lists = listsIn(file.sheets.find((sheet) => sheet.name === LISTS_SHEET));
  for (const sheet of file.sheets) {
    if (sheet.name === LISTS_SHEET) continue;
    fillSheet(workbook.addSheet(sheet.name), sheet, { workbook, lists, themeColors: file.themeColors ?? [] });
  }
  if (workbook.sheets.length === 0) throw new Error('it has no sheet of cells');
  for (const { name: called, range } of file.namedRanges ?? []) {
    const found = parseSheetArea(range, workbook);
    if (found) workbook.namedAreas.push({ name: called, ...found });
  }
  restoreExtras(workbook, file.properties?.custom);
  return workbook;
}

/** The whole file at once when it reads; otherwise sheet by sheet, leaving out chart sheets and bounding a stray far-away cell. */
async function readSheets(bytes: Uint8Array): Promise<Workbook> {
  const options: ReadOptions = { readStyles: true };
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    const names = await sheetNames(bytes);
    if (names.length === 0) throw error;
    const read = await Promise.all(names.map((sheet) => readOne(bytes, sheet)));
    const found = read.filter((one) => one !== undefined);
    const [first] = found;
    if (!first) throw error;
    return { ...first, sheets: found.flatMap(({ sheets }) => sheets) };
  }
}

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

async function readOne(bytes: Uint8Array, sheet: string): Promise<Workbook | undefined> {
  const options: ReadOptions = { readStyles: true, sheets: [sheet] };
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    if (/missing worksheet file/.test(why)) return undefined;
    if (/over the \d+ limit/.test(why)) return readXlsx(bytes, { ...options, range: MOST_OF_A_STRAY_SHEET });
    throw error;
  }
}
