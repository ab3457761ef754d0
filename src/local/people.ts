import type { Executor } from './executor.ts';
import type { Ran } from './host-options.ts';
import { toRealm } from './runtime/call-gate.ts';
import type { Execution } from './runtime/execution.ts';
import type { World } from './runtime/world.ts';
import { CellWriter } from './services/cell-writing.ts';
import { type SortKey, sortRows } from './services/moving-cells.ts';
import { isProtectedFrom } from './services/protection-check.ts';
import { rangeOn, spreadsheetFor } from './services/ranges.ts';
import { Session } from './services/session.ts';
import type { User } from './services/user.ts';
import type { Area } from './workbook/area.ts';
import type { CellValue, LocalSheet } from './workbook/local-sheet.ts';

/** What a person does in the grid, and the triggers that Google fires for it. */
export class People {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  /** Types one value. Rows and columns count from 1. */
  type(sheetName: string, row: number, column: number, value: unknown, user: string): Ran[] {
    const sheet = this.sheet(sheetName);
    const area = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
    const oldValue = asEventValue(sheet.values.get(area.row, area.column));
    this.write(sheet, area, [[value]], user);
    const newValue = asEventValue(sheet.values.get(area.row, area.column));
    const values = { ...(newValue !== undefined && { value: newValue }), ...(oldValue !== undefined && { oldValue }) };
    return this.edited(sheet, area, user, values);
  }

  /** Pastes, fills or clears several cells: the event says where, not what. */
  paste(sheetName: string, row: number, column: number, table: readonly (readonly unknown[])[], user: string): Ran[] {
    const sheet = this.sheet(sheetName);
    const area = { row: row - 1, column: column - 1, rows: table.length, columns: table[0]?.length ?? 0 };
    this.write(sheet, area, table, user);
    return this.edited(sheet, area, user, {});
  }

  insertRows(sheetName: string, before: number, count: number, user: string): Ran[] {
    this.world.workbook.resize(this.sheet(sheetName), 'row', before - 1, count, before - 1);
    return this.changed('INSERT_ROW', user);
  }

  deleteRows(sheetName: string, from: number, count: number, user: string): Ran[] {
    this.world.workbook.resize(this.sheet(sheetName), 'row', from - 1, -count);
    return this.changed('REMOVE_ROW', user);
  }

  insertColumns(sheetName: string, before: number, count: number, user: string): Ran[] {
    this.world.workbook.resize(this.sheet(sheetName), 'column', before - 1, count, before - 1);
    return this.changed('INSERT_COLUMN', user);
  }

  deleteColumns(sheetName: string, from: number, count: number, user: string): Ran[] {
    this.world.workbook.resize(this.sheet(sheetName), 'column', from - 1, -count);
    return this.changed('REMOVE_COLUMN', user);
  }

  /** Sorts all rows below the frozen ones, or below the first when none is frozen. */
  sort(sheetName: string, column: number, ascending: boolean, user: string): Ran[] {
    const sheet = this.sheet(sheetName);
    const { row: last, column: width } = sheet.lastCell();
    const head = Math.max(1, sheet.frozenRows);
    const key: SortKey = { column: column - 1, ascending };
    sortRows(sheet, { row: head, column: 0, rows: Math.max(0, last - head), columns: width }, [key]);
    return this.changed('OTHER', user);
  }

  open(user: string): Ran[] {
    const event = (execution: Execution) => ({ source: spreadsheetFor(execution), user: editor(execution) });
    return [...this.simple('onOpen', user, event), ...this.installed('ON_OPEN', user, event)];
  }

  private write(sheet: LocalSheet, area: Area, table: readonly (readonly unknown[])[], user: string): void {
    if (isProtectedFrom(user, sheet, area, this.world.owner)) {
      throw new Error(`${user} may not edit ${sheet.name}: the cell is protected.`);
    }
    const writer = new CellWriter(this.world.workbook, sheet, this.world.now);
    const understood = table.map((line, r) =>
      line.map((value, c) => writer.understand(value, area.row + r, area.column + c)),
    );
    understood.forEach((line, r) => {
      line.forEach((typed, c) => {
        writer.put(typed, area.row + r, area.column + c);
      });
    });
  }

  private edited(sheet: LocalSheet, area: Area, user: string, values: object): Ran[] {
    const event = (execution: Execution) => ({
      source: spreadsheetFor(execution),
      range: rangeOn(execution, sheet, area),
      user: editor(execution),
      ...values,
    });
    return [
      ...this.simple('onEdit', user, event),
      ...this.installed('ON_EDIT', user, event),
      ...this.changed('EDIT', user),
    ];
  }

  private changed(changeType: string, user: string): Ran[] {
    return this.installed('ON_CHANGE', user, (execution) => ({
      changeType,
      source: spreadsheetFor(execution),
      user: editor(execution),
    }));
  }

  private simple(name: string, user: string, event: (execution: Execution) => object): Ran[] {
    if (!this.executor.has(name)) return [];
    const args = (execution: Execution) => [toRealm({ authMode: 'LIMITED', ...event(execution) }, execution)];
    return [this.executor.attempt({ name, as: 'simple', effectiveUser: user, activeUser: user, args })];
  }

  private installed(
    kind: 'ON_EDIT' | 'ON_CHANGE' | 'ON_OPEN',
    user: string,
    event: (execution: Execution) => object,
  ): Ran[] {
    return this.world.triggers.on(kind).map(({ handler, creator, id }) =>
      this.executor.attempt({
        name: handler,
        as: 'edit',
        effectiveUser: creator,
        activeUser: user,
        args: (execution) => [toRealm({ authMode: 'FULL', triggerUid: id, ...event(execution) }, execution)],
      }),
    );
  }

  private sheet(name: string): LocalSheet {
    const sheet = this.world.workbook.sheet(name);
    if (!sheet) throw new Error(`There is no sheet named ${name}.`);
    return sheet;
  }
}

/** Whose edit it was, as far as Google tells the script. */
function editor(execution: Execution): User {
  return new Session(execution).getActiveUser();
}

/** Events carry text: a number as its digits, a day as its serial number. */
function asEventValue(value: CellValue | undefined): string | undefined {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === undefined ? undefined : String(value);
}
