/** What the engine writes in the cells that come back when it fills a template: as marks, by which an edited cell is told later. */
import type { Data, Value } from '../template/data.ts';
import { fatesOf, wordsForNone } from '../template/fill-table.ts';
import type { Template } from '../template/read-template.ts';
import { renderBlocks, textOf } from '../template/render.ts';
import { find, inside, type Scope } from '../template/scope.ts';
import { holds, isMissing, itemsOf } from '../template/show-value.ts';
import type { Block, Cell, Inline, Table } from '../template/tree.ts';
import { type Part, partsOf, type WithRows } from './find-table.ts';
import type { Given, ReturnTable } from './return-table.ts';
import { markOf, promptMarkOf, tidy } from './tidy.ts';
import { NOTHING_WRITTEN } from './wrote.ts';

interface CellWritten {
  readonly text: string;
  /** In the template's own words alone: they are there to be written over. */
  readonly isPrompt: boolean;
}
type TableWritten = WithRows<CellWritten>;

export function givenIn({ segments }: Template, data: Data, tables: readonly ReturnTable[]): Given {
  const found = segments.flatMap(({ inBody, blocks }) => (inBody ? tablesIn(blocks, [data]) : []));
  return Object.fromEntries(
    tables.flatMap((table) => {
      const parts = partsOf(table, tables, found, NOTHING_WRITTEN);
      return parts.length === 0 ? [] : [[table.name, marksIn(parts, table)]];
    }),
  );
}

const tablesIn = (blocks: readonly Block[], scope: Scope): readonly TableWritten[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'choice') return tablesIn(holds(block.test, scope) ? block.yes : block.no, scope);
    return block.kind === 'table' ? [{ rows: rowsIn(block.table, scope) }] : [];
  });

const rowsIn = (table: Table, scope: Scope): TableWritten['rows'] =>
  fatesOf(table, scope).flatMap(({ row, kept, items, saysNone }) => {
    if (saysNone) return [{ cells: row.cells.map((_, column) => noneIn(column === 0 ? wordsForNone(row.each) : '')) }];
    if (!kept) return [];
    const scopes = items ? items.map((item: Value, index) => inside(scope, item, index)) : [scope];
    return scopes.map((inner) => ({ cells: row.cells.map((cell) => written(cell, inner)) }));
  });

const noneIn = (text: string): CellWritten => ({ text: tidy(text), isPrompt: true });

const written = ({ blocks }: Cell, scope: Scope): CellWritten => ({
  text: tidy(renderBlocks(blocks, scope).map(textOf).join('\n')),
  isPrompt: !showsData(blocks, scope),
});

const showsData = (blocks: readonly Block[], scope: Scope): boolean =>
  blocks.some((block) => {
    if (block.kind === 'paragraph') return saysData(block.paragraph.nodes, scope);
    if (block.kind === 'choice') return showsData(holds(block.test, scope) ? block.yes : block.no, scope);
    if (block.kind !== 'each') return false;
    return itemsOf(block.repeat.path, scope).some((item, index) => showsData(block.body, inside(scope, item, index)));
  });

const saysData = (nodes: readonly Inline[], scope: Scope): boolean =>
  nodes.some((node) => {
    if (node.kind === 'value') return !isMissing(find(scope, node.tag.path) ?? null);
    return node.kind === 'choice' && saysData(holds(node.test, scope) ? node.yes : node.no, scope);
  });

function marksIn(parts: readonly Part<TableWritten>[], table: ReturnTable): Given[string] {
  const marks: Record<string, Record<string, string>> = {};
  for (const { headings, rows } of parts)
    for (const { cells } of table.oneRow ? rows.slice(0, 1) : rows) {
      const { text = '', isPrompt = true } = cells[headings.key ?? -1] ?? {};
      const isNew = isPrompt && !table.oneRow;
      const key = isNew || table.oneRow ? '' : text;
      const columns = [...headings.columns].map(([header, at]) => [header, cells[at]] as const);
      const own = [...(isNew && text !== '' ? [[table.key, { text, isPrompt }] as const] : []), ...columns];
      marks[key] = own.reduce((done, [header, cell]) => withMark(done, header, cell, isNew), marks[key] ?? {});
    }
  return marks;
}

/** A new row may stand more than once, with other prompts: its cells have a mark for each. */
function withMark(
  marks: Record<string, string>,
  header: string,
  cell: CellWritten | undefined,
  isNew: boolean,
): Record<string, string> {
  if (!cell || cell.text === '') return isNew ? marks : Object.assign(marks, { [header]: markOf('') });
  const mark = isNew || cell.isPrompt ? promptMarkOf(cell.text) : markOf(cell.text);
  const before = isNew ? marks[header] : undefined;
  const isThere = before?.split(' ').includes(mark);
  return Object.assign(marks, { [header]: before && !isThere ? `${before} ${mark}` : mark });
}
