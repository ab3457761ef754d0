/** What migrations are made of: each reads a snapshot and answers with the reshapings that are left to do. */
import type { Cell, Snapshot } from '../cell.ts';
import { type Reshape, said, saysIn } from './reshape.ts';
import { columnAt } from './reshape-edits.ts';

export type Step = (snapshot: Snapshot) => readonly Reshape[];

const cellsOf = ({ tabs }: Snapshot, tab: string) => tabs.get(tab)?.cells ?? [];

/** Where both headers stand already (a run of the new program added the second), the blanks of the new one are filled. */
export const renameColumn =
  (tab: string, from: string, to: string): Step =>
  (snapshot) => {
    const cells = cellsOf(snapshot, tab);
    if (columnAt(cells, from) === -1) return [];
    if (columnAt(cells, to) === -1) return [{ kind: 'rename column', tab, from, to }];
    return splitColumn({ tab, column: from, into: [to], split: (cell) => [cell], retired: `${from} (earlier)` })(
      snapshot,
    );
  };

export interface Split {
  readonly tab: string;
  readonly column: string;
  readonly into: readonly string[];
  readonly split: (cell: Cell) => readonly Cell[];
  /** The header that the old column gets: it is kept, for what could not be split. */
  readonly retired: string;
}

export const splitColumn =
  ({ tab, column, into, split, retired }: Split): Step =>
  (snapshot) => {
    const cells = cellsOf(snapshot, tab);
    const at = columnAt(cells, column);
    if (at === -1 || columnAt(cells, retired) !== -1) return [];
    const held = cells.slice(1).flatMap((row) => (said(row[at]) === '' ? [] : [row[at] as Cell]));
    const values = new Map(held.map((cell) => [said(cell), split(cell)]));
    return [
      { kind: 'fill from', tab, from: column, into, values },
      { kind: 'rename column', tab, from: column, to: retired },
    ];
  };

export interface Move {
  readonly from: string;
  readonly to: string;
  /** The columns of the tab that rows leave; those that people added stay where they are. */
  readonly columns: readonly string[];
  readonly where: (row: Readonly<Record<string, Cell>>) => boolean;
  /** The row as the other tab has it. */
  readonly row: (row: Readonly<Record<string, Cell>>) => Readonly<Record<string, Cell>>;
  /** The headers that tell the other tab’s rows apart. */
  readonly key: readonly string[];
}

export const moveRows =
  ({ from, to, columns, where, row: mapped, key }: Move): Step =>
  (snapshot) => {
    const cells = cellsOf(snapshot, from);
    const at = columns.map((header) => columnAt(cells, header));
    const rows = cells.slice(1).flatMap((line) => {
      const texts = at.map((column) => line[column] ?? '');
      const row = Object.fromEntries(columns.map((header, index) => [header, texts[index] ?? '']));
      return texts.some((cell) => said(cell) !== '') && where(row) ? [{ row, says: saysIn(texts) }] : [];
    });
    if (rows.length === 0) return [];
    return [
      { kind: 'put rows', tab: to, key, rows: rows.map(({ row }) => mapped(row)) },
      { kind: 'empty rows', tab: from, columns, rows: new Set(rows.map(({ says }) => says)) },
    ];
  };
