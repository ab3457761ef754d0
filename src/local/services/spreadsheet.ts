import type { StandsInFor } from '../registry/google-class.ts';
import { spreadsheetClass } from '../registry/spreadsheet.ts';
import { unwrapped } from '../runtime/call-gate.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { parseA1 } from '../workbook/a1.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';
import { copyOfSheet } from './copy-of-sheet.ts';
import { NamedRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import type { Range } from './range.ts';
import { rangeOn, sheetOn } from './ranges.ts';
import { Selection } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { User } from './user.ts';

export class Spreadsheet
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.Spreadsheet, typeof spreadsheetClass>
{
  readonly definition = spreadsheetClass;

  getId(): string {
    return this.execution.world.spreadsheetId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.workbook.name;
  }

  rename(name: string): void {
    this.workbook.name = name;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.workbook.sheet(name);
    return sheet ? sheetOn(this.execution, sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.workbook.sheets.find((one) => one.id === id);
    return sheet ? sheetOn(this.execution, sheet) : null;
  }

  getSheets(): Sheet[] {
    return this.workbook.sheets.map((sheet) => sheetOn(this.execution, sheet));
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  insertSheet(...given: unknown[]): Sheet {
    const { workbook } = this;
    const name = given.find((one): one is string => typeof one === 'string') ?? this.freshName();
    const at = given.find((one): one is number => typeof one === 'number');
    const options = given.find((one): one is { template?: unknown } => typeof one === 'object' && one !== null);
    if (workbook.sheet(name)) {
      throw new GoogleFailure(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const template = unwrapped(options?.template) as Sheet | undefined;
    const sheet = template ? copyOfSheet(template.sheet, workbook, name, at) : workbook.addSheet(name, at);
    this.execution.world.activeSheetId = sheet.id;
    return sheetOn(this.execution, sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const { sheets } = this.workbook;
    if (sheets.length === 1) throw new GoogleFailure("You can't remove all the sheets in a document.");
    sheets.splice(sheets.indexOf(sheet.sheet), 1);
    this.workbook.namedAreas = this.workbook.namedAreas.filter((named) => named.sheet !== sheet.sheet);
  }

  getActiveSheet(): Sheet {
    return sheetOn(this.execution, this.active());
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    this.execution.world.activeSheetId = range.sheet.id;
    return range;
  }

  getActiveRange(): Range {
    return rangeOn(this.execution, this.active(), { row: 0, column: 0, rows: 1, columns: 1 });
  }

  getActiveCell(): Range {
    return this.getActiveRange();
  }

  getCurrentCell(): Range {
    return this.getActiveRange();
  }

  getSelection(): Selection {
    return new Selection(this.execution, this);
  }

  moveActiveSheet(position: number): void {
    const { sheets } = this.workbook;
    const sheet = this.active();
    if (position < 1 || position > sheets.length) throw new GoogleFailure('The sheet position is out of bounds.');
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position - 1, 0, sheet);
  }

  getRange(notation: string): Range {
    const sheet = this.active();
    const bang = parseA1(notation, { rows: sheet.maxRows, columns: sheet.maxColumns })?.sheet;
    const target = bang === undefined ? sheet : this.workbook.sheet(bang);
    const area = target && parseA1(notation, { rows: target.maxRows, columns: target.maxColumns })?.area;
    const named = this.getRangeByName(notation);
    if (target && area) return rangeOn(this.execution, target, area);
    if (named) return named;
    throw new GoogleFailure('Range not found');
  }

  getRangeByName(name: string): Range | null {
    const named = this.workbook.namedAreas.find((one) => one.name === name);
    return named ? rangeOn(this.execution, named.sheet, named.area) : null;
  }

  getNamedRanges(): NamedRange[] {
    return this.workbook.namedAreas.map((model) => new NamedRange(this.execution, model));
  }

  setNamedRange(name: string, range: Range): void {
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new GoogleFailure(`The name "${name}" is not valid for a named range.`);
    this.removeNamedRange(name);
    this.workbook.namedAreas.push({ name, sheet: range.sheet, area: range.area });
  }

  removeNamedRange(name: string): void {
    this.workbook.namedAreas = this.workbook.namedAreas.filter((named) => named.name !== name);
  }

  getProtections(type: unknown): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    this.workbook.timeZone = zone;
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.workbook.locale = locale;
  }

  getOwner(): User {
    return new User(this.execution, this.execution.world.owner);
  }

  getEditors(): User[] {
    return [this.getOwner()];
  }

  toast(text: string, title = '', _seconds?: number | null): void {
    this.execution.world.screen.toasts.push({ text, title });
  }

  private get workbook(): LocalWorkbook {
    return this.execution.world.workbook;
  }

  private active(): LocalSheet {
    const { sheets } = this.workbook;
    const id = this.execution.world.activeSheetId;
    const sheet = sheets.find((one) => one.id === id) ?? sheets.find((one) => !one.hidden) ?? sheets[0];
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  private freshName(): string {
    let number = this.workbook.sheets.length + 1;
    while (this.workbook.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
