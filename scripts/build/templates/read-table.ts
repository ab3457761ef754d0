/** A table: widths, a header row that every page repeats, rows with a cell for each column and words in each cell. */
import { allows, classIn, elementsIn } from './allowed.ts';
import { type Faults, fault } from './faults.ts';
import { readParagraphs } from './paragraphs.ts';
import { CELL_CLASSES, type Cell, MOST_COLUMNS, type Row, type Table } from './template.ts';
import type { Element } from './tree.ts';

/** Adds to `faults`. */
export function readTable(table: Element, isLandscape: boolean, faults: Faults): Table {
  const parts = elementsIn(table, ['colgroup', 'thead', 'tbody'], faults);
  const part = (name: string): Element | undefined => parts.find((each) => each.name === name);
  const widths = readWidths(part('colgroup'), table, faults);
  const head = readRows(part('thead'), widths.length, faults);
  const body = readRows(part('tbody'), widths.length, faults);
  if (head.length === 0 || head.some(({ cells }) => cells.some(({ isHeader }) => !isHeader)))
    faults.push(fault(table.line, 'a table without a header row', 'Give it <thead><tr> with a <th> for each column'));
  if (body.length === 0) faults.push(fault(table.line, 'a table without rows', 'Give it <tbody> with a row'));
  const most = isLandscape ? MOST_COLUMNS.landscape : MOST_COLUMNS.portrait;
  if (widths.length > most)
    faults.push(
      fault(table.line, `a table of ${widths.length} columns`, `At most ${most} fit this page: put fewer, or turn it`),
    );
  return { kind: 'table', widths, head, body };
}

function readWidths(group: Element | undefined, table: Element, faults: Faults): readonly number[] {
  const columns = group ? elementsIn(group, ['col'], faults) : [];
  const widths = columns.map(({ attributes }) => Number(/^(\d+)%$/.exec(attributes.get('width') ?? '')?.[1] ?? 0));
  const sum = widths.reduce((total, width) => total + width, 0);
  if (sum !== 100 || widths.includes(0))
    faults.push(
      fault(
        group?.line ?? table.line,
        `the columns’ widths are ${widths.join('% + ')}%`,
        'Give <colgroup> a <col width="25%"> for each column, 100% together',
      ),
    );
  return widths;
}

function readRows(part: Element | undefined, columns: number, faults: Faults): readonly Row[] {
  if (!part) return [];
  return elementsIn(part, ['tr'], faults).map((row) => {
    const cells = elementsIn(row, ['th', 'td'], faults).map((cell) => readCell(cell, faults));
    if (cells.length !== columns)
      faults.push(
        fault(row.line, `a row of ${cells.length} cells in a table of ${columns} columns`, 'Give each column its cell'),
      );
    return { cells };
  });
}

function readCell(cell: Element, faults: Faults): Cell {
  allows(cell, ['class'], faults);
  const paragraphs = readParagraphs(cell, faults);
  if (paragraphs.every(({ runs }) => runs.length === 0))
    faults.push(fault(cell.line, 'an empty cell', 'Write what is there, or that there is nothing'));
  return { looks: classIn(cell, CELL_CLASSES, faults), isHeader: cell.name === 'th', paragraphs };
}
