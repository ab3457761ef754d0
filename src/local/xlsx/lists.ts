import type { Sheet, WriteSheet } from 'hucre/xlsx';
import { columnIndex, columnLetters } from '../workbook/a1.ts';

/** A sheet nobody sees that holds the choices that do not fit into a rule: .xlsx allows 255 characters and no commas. */
export const LISTS_SHEET = '_lists';

/** The choices behind `'_lists'!$B$1:$B$9`. */
export interface Lists {
  readonly of: (reference: string) => readonly string[] | undefined;
}

export function listsIn(sheet: Sheet | undefined): Lists {
  return {
    of: (reference) => {
      const match = /^'?_lists'?!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(reference.replace(/^=/, ''));
      if (!sheet || !match) return undefined;
      const column = columnIndex(match[1] ?? 'A');
      return sheet.rows.slice(0, Number(match[2])).map((cells) => String(cells[column] ?? ''));
    },
  };
}

/** Collects lists while rules are written, each distinct one once. */
export class ListsBeingWritten {
  private readonly columns = new Map<string, { at: number; values: readonly string[] }>();

  referenceTo(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.columns.get(key) ?? { at: this.columns.size, values };
    this.columns.set(key, known);
    const letters = columnLetters(known.at);
    return `'${LISTS_SHEET}'!$${letters}$1:$${letters}$${values.length}`;
  }

  sheet(): WriteSheet | undefined {
    if (this.columns.size === 0) return undefined;
    const lists = [...this.columns.values()].map(({ values }) => values);
    const longest = Math.max(...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) => lists.map((values) => values[row] ?? null));
    return { name: LISTS_SHEET, rows, veryHidden: true };
  }
}
