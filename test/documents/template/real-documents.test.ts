/** Each row of each table in the real answers of documents.get, as a row that repeats. */
import { describe, expect, test } from '@jest/globals';
import type { Data } from '../../../src/documents/template/data.ts';
import type { FaultId } from '../../../src/documents/template/faults.ts';
import type { Block, Cell, Doc, Element, Paragraph, Row, Table } from '../../../src/local/docs/model/document.ts';
import { REAL, realDocument as read, runsOf } from '../../local/docs/documents.ts';
import { bodyText, filled, planned } from './a-template.ts';

const items = (count: number): Data['items'] =>
  Array.from({ length: count }, (_, at) => ({ name: `n${at}👩‍🏫`, value: `${'𝒳'.repeat(at)} é{{name}}` }));
const COUNTS = [0, 1, 2, 7];

const DOCUMENTS = new Map(REAL.map((name) => [name as string, read(name)]));
const realDocument = (name: string): Doc => DOCUMENTS.get(name) as Doc;

interface Place {
  readonly name: string;
  readonly table: number;
  readonly row: number;
}

const bodyOf = (doc: Doc): readonly Block[] => doc.tabs[0]?.documentTab.body.content ?? [];
const tablesOf = (doc: Doc): readonly Table[] => bodyOf(doc).flatMap(({ table }) => (table ? [table] : []));

const PLACES: readonly Place[] = REAL.flatMap((name) =>
  tablesOf(realDocument(name)).flatMap(({ tableRows }, table) => tableRows.map((_, row) => ({ name, table, row }))),
);

function withTable(doc: Doc, { table: wanted }: Place, change: (table: Table) => Table): Doc {
  let at = -1;
  const content = bodyOf(doc).map((block): Block => {
    if (!block.table) return block;
    at += 1;
    return at === wanted ? { ...block, table: change(block.table) } : block;
  });
  const [first, ...others] = doc.tabs;
  if (!first) throw new Error('A document has a tab.');
  const documentTab = { ...first.documentTab, body: { ...first.documentTab.body, content } };
  return { ...doc, tabs: [{ ...first, documentTab }, ...others] };
}

/** Text at the end of a cell, before its last new line. */
function append(cell: Cell, text: string): Cell {
  const last = cell.content.length - 1;
  const content = cell.content.map((block, at) =>
    at === last && block.paragraph ? { ...block, paragraph: appendTo(block.paragraph, text) } : block,
  );
  return { ...cell, content };
}
function appendTo(paragraph: Paragraph, text: string): Paragraph {
  const end = paragraph.elements.length - 1;
  const elements = paragraph.elements.map((element, at): Element => {
    const { textRun } = element;
    return at === end && textRun
      ? { ...element, textRun: { ...textRun, content: textRun.content.replace(/\n$/, `${text}\n`) } }
      : element;
  });
  return { ...paragraph, elements };
}

/** Cells that no merge covers: each shows the item's name, the last its value, too. */
const openCells = (table: Table, row: number): readonly number[] => {
  const covered = new Set<string>();
  table.tableRows.forEach(({ tableCells }, r) => {
    tableCells.forEach(({ tableCellStyle }, c) => {
      const { rowSpan = 1, columnSpan = 1 } = tableCellStyle as { rowSpan?: number; columnSpan?: number };
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < columnSpan; right++) if (down + right > 0) covered.add(`${r + down},${c + right}`);
    });
  });
  return (table.tableRows[row]?.tableCells ?? []).map((_, c) => c).filter((c) => !covered.has(`${row},${c}`));
};

function withTexts(row: Row, columns: readonly number[], texts: readonly string[]): Row {
  return {
    ...row,
    tableCells: row.tableCells.map((cell, c) =>
      columns.includes(c) ? append(cell, texts[columns.indexOf(c)] ?? '') : cell,
    ),
  };
}

const mapRow = (table: Table, row: number, rows: (row: Row) => readonly Row[]): Table => ({
  ...table,
  tableRows: table.tableRows.flatMap((each, at) => (at === row ? rows(each) : [each])),
});

function templateOf(doc: Doc, place: Place): Doc {
  return withTable(doc, place, (table) => {
    const columns = openCells(table, place.row);
    const tags = columns.map(
      (_, at) =>
        `${at === 0 ? '{{#each items}}' : ''} {{name}}${at === columns.length - 1 ? '{{value}}{{/each}}' : ''}`,
    );
    return mapRow(table, place.row, (row) => [withTexts(row, columns, tags)]);
  });
}

/** The document as it should read, made without the engine. */
function expected(doc: Doc, place: Place, list: readonly { readonly name: string; readonly value: string }[]): Doc {
  return withTable(doc, place, (table) => {
    const columns = openCells(table, place.row);
    const others = table.tableRows.filter(
      (row, at) => at !== place.row && at > 0 && row.tableRowStyle['tableHeader'] !== true,
    );
    const none = (row: Row): Row => ({
      ...row,
      tableCells: row.tableCells.map((cell, c) => ({
        ...cell,
        content: [
          {
            paragraph: {
              elements: [{ textRun: { content: c === 0 ? 'None\n' : '\n', textStyle: {} } }],
              paragraphStyle: {},
            },
          },
        ],
      })),
    });
    return mapRow(table, place.row, (row) => {
      if (list.length === 0) return others.length > 0 ? [] : [none(row)];
      return list.map(({ name, value }) =>
        withTexts(
          row,
          columns,
          columns.map((_, at) => ` ${name}${at === columns.length - 1 ? value : ''}`),
        ),
      );
    });
  });
}

/** The runs with words in them, and their styles, but for those of the items and of an empty list. */
const runsOutside = (doc: Doc) => runsOf(doc).filter(({ text }) => text.trim() !== '' && !/n\d👩|^None\n$/.test(text));

function reasonFor(table: Table, row: number): readonly FaultId[] {
  const cells = table.tableRows[row]?.tableCells ?? [];
  const merged = table.tableRows.some(({ tableCells }, r) =>
    tableCells.some(({ tableCellStyle }) => {
      const { rowSpan = 1, columnSpan = 1 } = tableCellStyle as { rowSpan?: number; columnSpan?: number };
      return (rowSpan > 1 || columnSpan > 1) && r <= row && row < r + rowSpan;
    }),
  );
  const paragraphs = cells.flatMap(({ content }) => content.flatMap(({ paragraph }) => (paragraph ? [paragraph] : [])));
  const found: readonly (readonly [boolean, FaultId])[] = [
    [merged, 'block-in-merged-cells'],
    [paragraphs.some(({ positionedObjectIds }) => positionedObjectIds), 'object-in-each'],
    [paragraphs.some(({ bullet }) => bullet), 'list-in-row'],
  ];
  return found.flatMap(([is, id]) => (is ? [id] : []));
}

describe('each row of each table of the real documents', () => {
  test('there are as many as they have, some to fill and some to refuse', () => {
    const refused = PLACES.filter(
      ({ name, table, row }) => reasonFor(tablesOf(realDocument(name))[table] as Table, row).length > 0,
    );
    expect([PLACES.length, refused.length]).toEqual([37, 20]);
  });

  test.each(PLACES)('$name, table $table, row $row', (place) => {
    const doc = realDocument(place.name);
    const template = templateOf(doc, place);
    const reasons = reasonFor(tablesOf(doc)[place.table] as Table, place.row);
    for (const count of COUNTS) {
      const list = items(count) as readonly { readonly name: string; readonly value: string }[];
      if (reasons.length > 0) expect(planned(template, { items: list }).faults.map(({ id }) => id)).toEqual(reasons);
      else {
        const done = filled(template, { items: list });
        expect(bodyText(done)).toBe(bodyText(expected(doc, place, list)));
        expect(runsOutside(done)).toEqual(
          runsOutside(withTable(doc, place, (table) => mapRow(table, place.row, () => []))),
        );
      }
    }
  });
});

test.each(REAL)(
  'every paragraph of %s outside its tables may repeat, be left out, or be refused for a reason',
  (name) => {
    const doc = realDocument(name);
    const ways = new Map<string, number>();
    bodyOf(doc).forEach((block, at) => {
      if (!block.paragraph) return;
      const text = appendTo(block.paragraph, '');
      const [first, ...rest] = text.elements;
      if (!first?.textRun) return;
      const opened = {
        ...text,
        elements: [
          { ...first, textRun: { ...first.textRun, content: `{{#each items}}${first.textRun.content}` } },
          ...rest,
        ],
      };
      const repeated = appendTo(opened, ' {{name}}{{/each}}');
      const changed = (...paragraphs: readonly Paragraph[]) => {
        const content = bodyOf(doc).flatMap((each, index): readonly Block[] =>
          index === at ? paragraphs.map((paragraph) => ({ paragraph })) : [each],
        );
        const [tab] = doc.tabs;
        if (!tab) throw new Error('A document has a tab.');
        return {
          ...doc,
          tabs: [{ ...tab, documentTab: { ...tab.documentTab, body: { ...tab.documentTab.body, content } } }],
        };
      };
      for (const count of [1, 3]) {
        const list = items(count) as readonly { readonly name: string }[];
        const { faults } = planned(changed(repeated), { items: list } as Data);
        const way = faults.map(({ id }) => id).join() || 'filled';
        ways.set(way, (ways.get(way) ?? 0) + 1);
        if (way !== 'filled') continue;
        const want = changed(...list.map(({ name: item }) => appendTo(text, ` ${item}`)));
        // Private-use letters are dropped from whatever is put in.
        expect(bodyText(filled(changed(repeated), { items: list } as Data))).toBe(
          bodyText(want).replace(/\ue907(?=[^\n]*n\d👩)/g, ''),
        );
      }
    });
    expect([...ways.keys()].filter((way) => way !== 'filled' && way !== 'object-in-each')).toEqual([]);
    expect(ways.get('filled')).toBeGreaterThan(20);
  },
);
