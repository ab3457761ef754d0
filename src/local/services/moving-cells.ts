import type { Area } from '../workbook/area.ts';
import type { CellValue, LocalSheet } from '../workbook/local-sheet.ts';

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area with their looks and notes; rules stay where they are. Blanks come last either way. */
export function sortRows(sheet: LocalSheet, area: Area, keys: readonly SortKey[]): void {
  const order = Array.from({ length: area.rows }, (_, at) => area.row + at);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const found = compare(sheet.values.get(a, column), sheet.values.get(b, column), ascending);
      if (found !== 0) return found;
    }
    return a - b;
  });
  for (const layer of [sheet.values, sheet.formulas, sheet.styles, sheet.notes]) {
    const taken = order.map((row) => Array.from({ length: area.columns }, (_, at) => layer.get(row, area.column + at)));
    taken.forEach((cells, r) => {
      cells.forEach((thing, c) => {
        (layer.set as (row: number, column: number, thing: unknown) => void).call(
          layer,
          area.row + r,
          area.column + c,
          thing,
        );
      });
    });
  }
}

function compare(a: CellValue | undefined, b: CellValue | undefined, ascending: boolean): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const sign = ascending ? 1 : -1;
  const rank = (value: CellValue) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (typeof a === 'string') return sign * a.localeCompare(String(b), 'en', { sensitivity: 'base' });
  return sign * (Number(a) - Number(b));
}

export interface WhatToCopy {
  readonly contents: boolean;
  readonly looks: boolean;
}

export function copyCells(from: LocalSheet, area: Area, to: LocalSheet, at: Area, what: WhatToCopy): void {
  const pairs = [
    ...(what.contents
      ? ([
          [from.values, to.values],
          [from.formulas, to.formulas],
        ] as const)
      : []),
    ...(what.looks
      ? ([
          [from.styles, to.styles],
          [from.validations, to.validations],
        ] as const)
      : []),
  ];
  for (const [source, target] of pairs) {
    const taken = Array.from({ length: area.rows }, (_r, r) =>
      Array.from({ length: area.columns }, (_c, c) => source.get(area.row + r, area.column + c)),
    );
    taken.forEach((cells, r) => {
      cells.forEach((thing, c) => {
        (target.set as (row: number, column: number, thing: unknown) => void).call(
          target,
          at.row + r,
          at.column + c,
          thing,
        );
      });
    });
  }
}
