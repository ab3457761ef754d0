/** Drop-downs and date pickers. What a cell should not hold is marked, never refused: reading understands more than a list. */
import type { CellRule } from '../workbook/layout/layout.ts';
import { plain } from '../workbook/plain.ts';
import type { LaidColumn } from './laid-columns.ts';
import { runsOf } from './laid-columns.ts';
import type { LayingOut } from './lay-out-book.ts';
import { letters } from './lay-out-protection.ts';
import { type SheetValue, textOf } from './sheet-value.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

export function layOutRules(laying: LayingOut, sheet: Sheet, rows: number, columns: readonly LaidColumn[]): void {
  const { call } = laying.calls;
  for (const run of runsOf(columns, ({ rule }) => JSON.stringify(rule))) {
    const rule = run[0].rule && buildRule(laying, run[0].rule, run[0].at);
    if (!rule) continue;
    const body = call(() => sheet.getRange(2, run[0].at, rows - 1, run.length));
    call(() => body.setDataValidation(rule));
  }
}

function buildRule(laying: LayingOut, rule: CellRule, at: number): Rule | undefined {
  const { call } = laying.calls;
  const builder = call(() => SpreadsheetApp.newDataValidation());
  const lookUp = rule.kind === 'in column' ? cellsOf(laying, rule) : undefined;
  if (rule.kind === 'one of') call(() => builder.requireValueInList([...rule.choices], true));
  else if (rule.kind === 'date') call(() => builder.requireDate());
  else if (rule.kind === 'figure') call(() => builder.requireFormulaSatisfied(figureFormula(rule, at)));
  else if (lookUp) call(() => builder.requireValueInRange(lookUp, true));
  else return undefined;
  call(() => builder.setAllowInvalid(true));
  call(() => builder.setHelpText(rule.help));
  return call(() => builder.build());
}

/** Of the first cell; the sheet moves it along to the others. */
function figureFormula({ lowest, highest }: Extract<CellRule, { kind: 'figure' }>, at: number): string {
  const cell = `${letters(at)}2`;
  const tests = [
    `ISNUMBER(${cell})`,
    ...(lowest === undefined ? [] : [`${cell}>=${lowest}`]),
    ...(highest === undefined ? [] : [`${cell}<=${highest}`]),
  ];
  return `=OR(ISTEXT(${cell}),AND(${tests.join(',')}))`;
}

/** The cells of another tab's column, found once. */
function cellsOf(laying: LayingOut, { tab, header }: Extract<CellRule, { kind: 'in column' }>): Range | undefined {
  const key = `${tab}·${header}`;
  if (!laying.lookUps.has(key)) laying.lookUps.set(key, findCells(laying, tab, header));
  return laying.lookUps.get(key);
}

function findCells({ book, calls: { call } }: LayingOut, tab: string, header: string): Range | undefined {
  const sheet = call(() => book.getSheetByName(tab));
  if (!sheet) return undefined;
  const width = call(() => sheet.getMaxColumns());
  const top = call(() => sheet.getRange(1, 1, 1, width));
  const headers = (call(() => top.getValues())[0] ?? []).map((value) => plain(textOf(value as SheetValue)));
  const at = headers.indexOf(plain(header));
  const rows = call(() => sheet.getMaxRows());
  return at < 0 || rows < 2 ? undefined : call(() => sheet.getRange(2, at + 1, rows - 1, 1));
}
