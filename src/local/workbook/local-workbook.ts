import { type Area, shifted } from './area.ts';
import { LocalSheet } from './local-sheet.ts';

export interface NamedArea {
  name: string;
  sheet: LocalSheet;
  area: Area;
}

/** A cell whose file gave a formula without the result it had: nothing here works formulas out. */
export interface UncalculatedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

/** What a formula without a known result reads as. */
export const UNCALCULATED = '#ERROR!';

/** The spreadsheet in memory, whatever file it came from. */
export class LocalWorkbook {
  readonly sheets: LocalSheet[] = [];
  namedAreas: NamedArea[] = [];
  uncalculated: UncalculatedFormula[] = [];
  timeZone = 'Europe/London';
  locale = 'en_GB';

  constructor(public name: string) {}

  sheet(name: string): LocalSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  addSheet(name: string, at = this.sheets.length): LocalSheet {
    const sheet = new LocalSheet(this.freshId(), name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  /** Inserts (count > 0) or deletes lines and moves what points into them. */
  resize(sheet: LocalSheet, axis: 'row' | 'column', at: number, count: number, like?: number): void {
    if (count > 0) sheet.insert(axis, at, count, like);
    else sheet.delete(axis, at, -count);
    this.namedAreas = this.namedAreas.flatMap((named) => {
      if (named.sheet !== sheet) return [named];
      const area = shifted(named.area, axis, at, count);
      return area ? [{ ...named, area }] : [];
    });
  }

  cellCount(): number {
    return this.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  }

  private freshId(): number {
    return this.sheets.reduce((highest, { id }) => Math.max(highest, id), -1) + 1;
  }
}
