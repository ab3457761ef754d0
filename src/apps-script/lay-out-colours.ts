/** Colours for the words that have one. Rules that people made stay, and come first. */
import type { WordLook } from '../workbook/layout/layout.ts';
import type { Calls } from './calls.ts';
import { type LaidColumn, runsOf } from './laid-columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ColourRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function layOutColours(sheet: Sheet, rows: number, columns: readonly LaidColumn[], calls: Calls): void {
  const looks = looksIn(columns);
  if (looks.length === 0) return;
  const { call } = calls;
  const peoples = call(() => sheet.getConditionalFormatRules()).filter((rule) => !isOurs(rule, looks, calls));
  const ours = looks.map(({ look, columns: coloured }) => buildRule(sheet, rows, look, coloured, calls));
  call(() => sheet.setConditionalFormatRules([...peoples, ...ours]));
}

interface ColouredWord {
  readonly look: WordLook;
  readonly columns: readonly LaidColumn[];
}

function looksIn(columns: readonly LaidColumn[]): readonly ColouredWord[] {
  const found = new Map<string, { look: WordLook; columns: LaidColumn[] }>();
  for (const column of columns)
    for (const look of column.words) {
      const key = `${look.word}·${look.fill}`;
      const known = found.get(key);
      if (known) known.columns.push(column);
      else found.set(key, { look, columns: [column] });
    }
  return [...found.values()];
}

function isOurs(rule: ColourRule, looks: readonly ColouredWord[], { call }: Calls): boolean {
  const condition = call(() => rule.getBooleanCondition());
  if (!condition || call(() => condition.getCriteriaType()) !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO)
    return false;
  const [word] = call(() => condition.getCriteriaValues());
  const fill = call(() => condition.getBackground());
  return looks.some(({ look }) => look.word === word && look.fill === fill?.toLowerCase());
}

function buildRule(
  sheet: Sheet,
  rows: number,
  { word, fill, text }: WordLook,
  columns: readonly LaidColumn[],
  { call }: Calls,
): ColourRule {
  const ranges = runsOf(columns).map((run) => call(() => sheet.getRange(2, run[0].at, rows - 1, run.length)));
  const builder = call(() => SpreadsheetApp.newConditionalFormatRule());
  call(() => builder.whenTextEqualTo(word));
  call(() => builder.setBackground(fill));
  call(() => builder.setFontColor(text));
  call(() => builder.setRanges(ranges));
  return call(() => builder.build());
}
