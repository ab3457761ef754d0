import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';
import { extrasOf } from './extras.ts';
import { ListsBeingWritten } from './lists.ts';
import { FONT, looksTo } from './looks.ts';
import { sheetArea } from './sheet-area.ts';
import { sheetTo } from './sheet-to-xlsx.ts';

export async function toXlsx(workbook: LocalWorkbook): Promise<Uint8Array> {
  const lists = new ListsBeingWritten();
  const look = looksTo();
  const sheets = workbook.sheets.map((sheet) => sheetTo(sheet, lists, look));
  const hidden = lists.sheet();
  const options: WriteOptions = {
    sheets: hidden ? [...sheets, hidden] : sheets,
    namedRanges: workbook.namedAreas.map(({ name, sheet, area }) => ({ name, range: sheetArea(sheet.name, area) })),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => !sheet.hidden),
    ),
    properties: { title: workbook.name, custom: extrasOf(workbook) },
    defaultFont: FONT,
  };
  return writeXlsx(options);
}
