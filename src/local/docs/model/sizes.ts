/** How many index units things take: UTF-16 code units of text, 1 for what is not text, 1 for the start of a table, a row and a cell. */
import type { Block, Cell, Element, Row } from './document.ts';

const known = new WeakMap<object, number>();

/** Nothing in a document is changed in place, so a size once worked out stays true. */
function remembered<T extends object>(size: (thing: T) => number): (thing: T) => number {
  return (thing) => {
    let units = known.get(thing);
    if (units === undefined) {
      units = size(thing);
      known.set(thing, units);
    }
    return units;
  };
}

export function elementSize({ textRun, units }: Element): number {
  return textRun ? textRun.content.length : (units ?? 1);
}

export function contentSize(content: readonly Block[]): number {
  return sum(content, blockSize);
}

export const cellSize = remembered((cell: Cell): number => 1 + contentSize(cell.content));

export const rowSize = remembered((row: Row): number => 1 + sum(row.tableCells, cellSize));

export const blockSize = remembered((block: Block): number => {
  if (block.paragraph) return sum(block.paragraph.elements, elementSize);
  if (block.table) return 2 + sum(block.table.tableRows, rowSize);
  return block.tableOfContents ? block.tableOfContents.units : 1;
});

function sum<T>(things: readonly T[], size: (thing: T) => number): number {
  let total = 0;
  for (const thing of things) total += size(thing);
  return total;
}
