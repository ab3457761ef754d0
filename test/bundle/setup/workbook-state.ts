/** Everything a workbook is, as plain data that two workbooks can be compared by. */
import type { Layer } from '../../../src/local/workbook/layer.ts';
import type { LocalSheet } from '../../../src/local/workbook/local-sheet.ts';
import type { LocalWorkbook } from '../../../src/local/workbook/local-workbook.ts';

/** The log says what each run did, so runs that got there by other ways have other logs. */
const LOG = 'Run log';

export const stateOf = ({ sheets, namedAreas, locale, timeZone }: LocalWorkbook) => ({
  locale,
  timeZone,
  named: namedAreas
    .filter(({ sheet }) => sheet.name !== LOG)
    .map(({ name, sheet, area }) => ({ name, sheet: sheet.name, area }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
  tabs: sheets.filter(({ name }) => name !== LOG).map(tabState),
});

const tabState = (sheet: LocalSheet) => ({
  name: sheet.name,
  size: [sheet.maxRows, sheet.maxColumns, sheet.frozenRows, sheet.frozenColumns],
  hidden: sheet.hidden,
  colour: sheet.tabColor,
  widths: filled(sheet.columnLines),
  cells: [sheet.values, sheet.formulas, sheet.styles, sheet.notes, sheet.validations].map((layer) =>
    cellsOf(layer as Layer<unknown>),
  ),
  colours: sheet.conditionalFormats,
  protections: sheet.protections,
});

const cellsOf = (layer: Layer<unknown>) =>
  layer.rows.flatMap((row, r) => filled(row ?? []).map(([c, thing]) => [r, c, thing] as const));

const filled = <T>(list: readonly (T | undefined)[]): readonly (readonly [number, T])[] =>
  Array.from(list, (thing, at) => [at, thing] as const).flatMap(([at, thing]) =>
    thing === undefined ? [] : [[at, thing] as const],
  );

/** One text: two long ones are told apart at once. */
export const stateText = (workbook: LocalWorkbook): string => JSON.stringify(stateOf(workbook));
