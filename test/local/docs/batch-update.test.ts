import { describe, expect, test } from '@jest/globals';
import { batchUpdate } from '../../../src/local/docs/batch-update.ts';
import type { Doc, Json } from '../../../src/local/docs/model/document.ts';
import { aDocument, answer, edited, realDocument, runsOf, textOf } from './documents.ts';

const insert = (index: number, text: string): Json => ({ insertText: { location: { index }, text } });
const remove = (startIndex: number, endIndex: number): Json => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const bold = (startIndex: number, endIndex: number): Json => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle: { bold: true }, fields: 'bold' },
});
const cell = (index: number, rowIndex: number, columnIndex = 0) => ({
  tableStartLocation: { index },
  rowIndex,
  columnIndex,
});
const heading = (startIndex: number): Json => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex: startIndex + 1 },
    paragraphStyle: { namedStyleType: 'HEADING_1' },
    fields: 'namedStyleType',
  },
});
const aTable = (rows = 2, columns = 2): Doc =>
  edited(aDocument('before'), [{ insertTable: { location: { index: 7 }, rows, columns } }]);

describe('text', () => {
  test('goes in at its index; the rest moves', () => {
    expect(textOf(edited(aDocument('Heather School'), [insert(9, 'First ')]))).toBe('Heather First School\n');
  });

  test('an emoji counts two', () => {
    const doc = edited(aDocument('a😀b'), [insert(4, '!')]);
    expect(textOf(doc)).toBe('a😀!b\n');
  });

  test('put inside an emoji, goes behind it', () => {
    expect(textOf(edited(aDocument('a😀b'), [insert(3, '!')]))).toBe('a😀!b\n');
  });

  test('takes the style of the text before it', () => {
    const doc = edited(aDocument('bold plain'), [bold(1, 5), insert(5, 'er')]);
    expect(runsOf(doc)[0]).toEqual({ text: 'bolder', style: { bold: true } });
  });

  test('at the start of a paragraph takes the style of what follows', () => {
    const doc = edited(aDocument('one\ntwo'), [bold(5, 8), insert(5, 'X')]);
    expect(runsOf(doc)).toContainEqual({ text: 'Xtwo', style: { bold: true } });
  });

  test('after a link is no part of the link', () => {
    const link = {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 5 },
        textStyle: { link: { url: 'https://x.example' } },
        fields: 'link',
      },
    };
    const doc = edited(aDocument('link'), [link, insert(5, ' on')]);
    expect(runsOf(doc)).toEqual([
      { text: 'link', style: expect.objectContaining({ link: { url: 'https://x.example' }, underline: true }) },
      { text: ' on\n', style: {} },
    ]);
  });

  test('with newlines makes paragraphs in the same style, bullets too', () => {
    const bullets = {
      createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' },
    };
    const doc = edited(aDocument('one'), [bullets, insert(4, '\ntwo\nthree')]);
    expect(textOf(doc)).toBe('one\ntwo\nthree\n');
    expect(JSON.stringify(answer(doc)).match(/"bullet":/g)).toHaveLength(3);
  });

  test('loses its control and private-use characters, keeps tabs and line breaks', () => {
    expect(textOf(edited(aDocument(), [insert(1, 'a\u0000\rb\u001f\tc\u000bd\ue000')]))).toBe('ab\tc\u000bd\n');
  });

  test('at the end of a segment needs no index', () => {
    expect(textOf(edited(aDocument('a'), [{ insertText: { endOfSegmentLocation: {}, text: 'b' } }]))).toBe('ab\n');
  });

  test('of a new heading has an id of its own', () => {
    const ids =
      JSON.stringify(answer(edited(aDocument('one'), [heading(1), insert(4, '\ntwo')]))).match(
        /"headingId":"[^"]+"/g,
      ) ?? [];
    expect(new Set(ids).size).toBe(2);
  });
});

describe('deleting', () => {
  test('within a paragraph takes the text out', () => {
    expect(textOf(edited(aDocument('one two'), [remove(1, 5)]))).toBe('two\n');
  });

  test('over a newline joins the paragraphs; the first one’s style stays', () => {
    const doc = edited(aDocument('one\ntwo'), [heading(1), remove(4, 5)]);
    expect(textOf(doc)).toBe('onetwo\n');
    expect(JSON.stringify(answer(doc))).toContain('"headingId"');
  });

  test('from one paragraph into another joins them; the first one’s style stays', () => {
    const doc = edited(aDocument('one\ntwo'), [heading(1), remove(3, 6)]);
    expect(textOf(doc)).toBe('onwo\n');
    expect(JSON.stringify(answer(doc))).toContain('"headingId"');
  });

  test('a whole paragraph leaves the next one as it is', () => {
    const doc = edited(aDocument('one\ntwo'), [heading(1), remove(1, 5)]);
    expect(textOf(doc)).toBe('two\n');
    expect(JSON.stringify(answer(doc))).not.toContain('"headingId"');
  });

  test('a whole table with the newline before it takes both', () => {
    expect(textOf(aTable())).toBe('before\n[|/|]\n');
    const end = 8 + 2 + 2 + 4 + 4;
    expect(textOf(edited(aTable(), [remove(7, end)]))).toBe('before\n');
    expect(textOf(edited(aTable(), [remove(8, end)]))).toBe('before\n\n');
  });

  test('the newline of the paragraph before the empty one that stands before a table is allowed', () => {
    const doc = edited(aDocument('one\n'), [{ insertTable: { location: { index: 5 }, rows: 1, columns: 1 } }]);
    expect(textOf(doc)).toBe('one\n\n[]\n');
    expect(textOf(edited(doc, [remove(4, 5)]))).toBe('one\n[]\n');
  });

  test('inside one cell is allowed', () => {
    expect(textOf(edited(aTable(1, 1), [insert(11, 'cell'), remove(11, 13)]))).toBe('before\n[ll]\n');
  });
});

describe('a request that Google refuses', () => {
  const table = aTable();
  const two = aDocument('one\ntwo');
  test.each<[string, Doc, Json, string]>([
    [
      'an index past the end',
      two,
      insert(999, 'x'),
      'insertText: Index 999 must be less than the end index of the referenced segment, 9.',
    ],
    [
      'an index between a table and the paragraph before it',
      table,
      insert(8, 'x'),
      'insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    ],
    [
      'an index at a cell’s start',
      table,
      insert(10, 'x'),
      'insertText: The insertion index must be inside the bounds of an existing paragraph.',
    ],
    ['no text', two, insert(1, ''), 'insertText: Insert text requests must specify text to insert.'],
    [
      'index 0, where the section break is',
      two,
      insert(0, 'x'),
      'insertText: The insertion index must be inside the bounds',
    ],
    [
      'a range over the last newline',
      two,
      remove(5, 9),
      'deleteContentRange: The range cannot include the newline character at the end of the segment.',
    ],
    [
      'a range past the end',
      two,
      remove(5, 99),
      'deleteContentRange: Index 99 must be less than the end index of the referenced segment, 9.',
    ],
    ['an empty range', two, remove(3, 3), 'deleteContentRange: The range should not be empty.'],
    [
      'half an emoji',
      aDocument('a😀b'),
      remove(2, 3),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the newline before a table',
      table,
      remove(7, 8),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the whole paragraph before a table',
      edited(table, [insert(1, 'first\n')]),
      remove(7, 14),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'a place in a cell that a merge covers',
      edited(table, [
        { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 1, columnSpan: 2 } } },
      ]),
      insert(13, 'x'),
      'insertText: The index is in a cell that is covered by a merge',
    ],
    [
      'a cell’s last newline',
      table,
      remove(11, 12),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'a row of a table',
      table,
      remove(9, 14),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the start of a table',
      table,
      remove(5, 12),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the end of a table and what follows',
      edited(table, [insert(18, 'after')]),
      remove(16, 20),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'a table that starts elsewhere',
      table,
      { deleteTableRow: { tableCellLocation: cell(7, 0) } },
      'deleteTableRow: Invalid table start location. Must specify the start index of the table.',
    ],
    [
      'a row that is not there',
      table,
      { deleteTableRow: { tableCellLocation: cell(8, 2) } },
      'deleteTableRow: Row index 2 is out of bounds',
    ],
    [
      'a field that no style has',
      two,
      { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: {}, fields: 'bogus' } },
      'updateTextStyle: Invalid field: bogus',
    ],
    [
      'a range without an end',
      two,
      { deleteContentRange: { range: {} } },
      'deleteContentRange: Invalid range: must contain a start and end index',
    ],
    [
      'an empty link',
      two,
      { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { link: {} }, fields: 'link' } },
      'updateTextStyle: Links must include at least one type.',
    ],
    [
      'a tab that is not there',
      two,
      { insertText: { location: { index: 1, tabId: 't.9' }, text: 'x' } },
      'insertText: The tab with ID t.9 was not found.',
    ],
    [
      'a page break in a table',
      table,
      { insertPageBreak: { location: { index: 11 } } },
      'insertPageBreak: Page breaks cannot be inserted inside a table.',
    ],
  ])('%s', (_, doc, request, message) => {
    expect(() => edited(doc, [insert(1, 'ok'), remove(1, 3), request])).toThrow(`Invalid requests[2].${message}`);
  });

  test.each<[string, Json, string]>([
    ['no request', {}, 'Invalid requests[0]: No request set.'],
    [
      'two at once',
      { insertText: {}, deleteContentRange: {} },
      "Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteContentRange'",
    ],
    [
      'a name Google does not know',
      { insertTextt: {} },
      `Invalid JSON payload received. Unknown name "insertTextt" at 'requests[0]': Cannot find field.`,
    ],
    [
      'a field Google does not know',
      { insertText: { txt: 'x' } },
      `Invalid JSON payload received. Unknown name "txt" at 'requests[0].insert_text': Cannot find field.`,
    ],
  ])('%s', (_, request, message) => {
    expect(() => edited(two, [request])).toThrow(message);
  });

  test('takes the whole batch with it', () => {
    const doc = aDocument('one');
    expect(() => edited(doc, [insert(1, 'x'), insert(99, 'y')])).toThrow('Invalid requests[1]');
    expect(textOf(doc)).toBe('one\n');
  });

  test('a stale revision', () => {
    const body = { requests: [], writeControl: { requiredRevisionId: 'r0' } };
    expect(() => batchUpdate(two, body, { revisionId: 'r9' })).toThrow(
      "The required revision ID 'r0' does not match the latest revision.",
    );
  });

  test('a deletion with a suggestion in it fails within Google', () => {
    const suggested = JSON.parse(
      JSON.stringify(aDocument('one')).replace(
        '"content":"one\\n"',
        '"content":"one\\n","suggestedInsertionIds":["s"]',
      ),
    );
    expect(() => edited(suggested, [remove(1, 2)])).toThrow('Internal error encountered.');
  });

  test('one that the host lacks is named', () => {
    expect(() => edited(two, [{ insertInlineImage: { uri: 'x' } }])).toThrow(
      'The Docs request insertInlineImage is not supported',
    );
  });
});

describe('replaceAllText', () => {
  const replace = (text: string, replaceText: string, more: Json = {}): Json => ({
    replaceAllText: { containsText: { text, matchCase: true }, replaceText, ...more },
  });

  test('finds text that is split over runs, and counts', () => {
    const doc = edited(aDocument('{{school}} and {{school}}'), [bold(3, 6)]);
    const { doc: changed, replies } = batchUpdate(
      doc,
      { requests: [replace('{{school}}', 'Heather 😀')] },
      { revisionId: 'r' },
    );
    expect(textOf(changed)).toBe('Heather 😀 and Heather 😀\n');
    expect(replies).toEqual([{ replaceAllText: { occurrencesChanged: 2 } }]);
  });

  test('that finds nothing says so with an empty reply', () => {
    expect(batchUpdate(aDocument('a'), { requests: [replace('b', 'c')] }, { revisionId: 'r' }).replies).toEqual([
      { replaceAllText: {} },
    ]);
  });

  test('takes capitals for small letters unless told otherwise', () => {
    const any = { replaceAllText: { containsText: { text: 'SCHOOL' }, replaceText: 'x' } };
    expect(textOf(edited(aDocument('School'), [any]))).toBe('x\n');
    expect(textOf(edited(aDocument('School'), [replace('SCHOOL', 'x')]))).toBe('School\n');
  });

  test('reaches cells', () => {
    expect(textOf(edited(aTable(1, 1), [insert(11, '{{a}}'), replace('{{a}}', 'b')]))).toBe('before\n[b]\n');
  });

  test('reaches headers and every tab, or the tabs it names', () => {
    const doc = twoTabs();
    const both = JSON.stringify(answer(edited(doc, [replace('{{a}}', 'done')])));
    expect(both).not.toContain('{{a}}');
    const one = JSON.stringify(answer(edited(doc, [replace('{{a}}', 'done', { tabsCriteria: { tabIds: ['t.2'] } })])));
    expect(one.match(/\{\{a\}\}/g)).toHaveLength(2);
  });

  test('with a newline makes paragraphs', () => {
    expect(textOf(edited(aDocument('x{{a}}y'), [replace('{{a}}', '1\n2')]))).toBe('x1\n2y\n');
  });
});

/** The first tab has a header; both hold the tag. */
function twoTabs(): Doc {
  const doc = aDocument('{{a}}');
  const [first] = doc.tabs;
  if (!first) throw new Error('no tab');
  const header = { headerId: 'kix.h', content: first.documentTab.body.content.slice(1) };
  const second = { tabProperties: { tabId: 't.2', title: 'Two', index: 1 }, documentTab: first.documentTab };
  return { ...doc, tabs: [{ ...first, documentTab: { ...first.documentTab, headers: { 'kix.h': header } } }, second] };
}

describe('segments and tabs', () => {
  test('a header counts from 0 and is edited by its id', () => {
    const doc = edited(twoTabs(), [{ insertText: { location: { index: 0, segmentId: 'kix.h' }, text: 'School: ' } }]);
    expect(JSON.stringify(answer(doc)['tabs'])).toContain('School: {{a}}');
  });

  test('a tab is edited by its id; without one the first is', () => {
    const doc = edited(twoTabs(), [
      insert(1, '1'),
      { insertText: { location: { index: 1, tabId: 't.2' }, text: '2' } },
    ]);
    expect(textOf(doc)).toBe('1{{a}}\n');
    expect(JSON.stringify(doc.tabs[1])).toContain('2{{a}}');
  });
});

describe('tables', () => {
  test('a new one has a newline before it and blank cells of one index each', () => {
    const doc = aTable(2, 3);
    expect(textOf(doc)).toBe('before\n[||/||]\n');
    const [tab] = answer(doc)['tabs'] as never as {
      documentTab: { body: { content: { startIndex: number; endIndex: number }[] } };
    }[];
    expect(tab?.documentTab.body.content[2]).toMatchObject({ startIndex: 8, endIndex: 8 + 2 + 2 + 2 * 2 * 3 });
  });

  test('rows go in above and below, and come out', () => {
    const doc = edited(aTable(2, 1), [insert(11, 'a'), insert(15, 'b')]);
    expect(textOf(doc)).toBe('before\n[a/b]\n');
    expect(textOf(edited(doc, [{ insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true } }]))).toBe(
      'before\n[a//b]\n',
    );
    expect(textOf(edited(doc, [{ insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: false } }]))).toBe(
      'before\n[/a/b]\n',
    );
    expect(textOf(edited(doc, [{ deleteTableRow: { tableCellLocation: cell(8, 0) } }]))).toBe('before\n[b]\n');
  });

  test('columns go in and come out', () => {
    const doc = edited(aTable(1, 2), [insert(13, 'b'), insert(11, 'a')]);
    expect(textOf(edited(doc, [{ insertTableColumn: { tableCellLocation: cell(8, 0), insertRight: true } }]))).toBe(
      'before\n[a||b]\n',
    );
    expect(textOf(edited(doc, [{ deleteTableColumn: { tableCellLocation: cell(8, 0, 1) } }]))).toBe('before\n[a]\n');
  });

  test('the last row takes the table with it', () => {
    expect(textOf(edited(aTable(1, 2), [{ deleteTableRow: { tableCellLocation: cell(8, 0) } }]))).toBe('before\n\n');
  });

  test('a new row is bare, or like the row beside it if that is asked for', () => {
    const shaded = {
      updateTableCellStyle: {
        tableRange: { tableCellLocation: cell(8, 0), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { backgroundColor: { color: { rgbColor: { red: 1 } } } },
        fields: 'backgroundColor',
      },
    };
    const row = { insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true } };
    const reds = (doc: Doc) => JSON.stringify(answer(doc)).match(/"red":1/g)?.length;
    const doc = edited(aTable(1, 1), [shaded, insert(11, 'x'), bold(11, 12)]);
    expect(reds(edited(doc, [row]))).toBe(1);
    expect(reds(edited(doc, [row], 'like the reference row'))).toBe(2);
  });

  test('a merge grows over a row put into it, and shrinks by one taken out', () => {
    const merge = { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 2, columnSpan: 1 } } };
    const doc = edited(aTable(3, 2), [merge]);
    const span = (changed: Doc) =>
      changed.tabs[0]?.documentTab.body.content[2]?.table?.tableRows[0]?.tableCells[0]?.tableCellStyle['rowSpan'];
    expect(span(doc)).toBe(2);
    expect(span(edited(doc, [{ insertTableRow: { tableCellLocation: cell(8, 0, 1), insertBelow: true } }]))).toBe(3);
    expect(span(edited(doc, [{ deleteTableRow: { tableCellLocation: cell(8, 1, 1) } }]))).toBe(1);
  });

  test('a row below a cell that a merge covers goes below the merge, too', () => {
    const merge = { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 2, columnSpan: 1 } } };
    const row = { insertTableRow: { tableCellLocation: cell(8, 1), insertBelow: false } };
    const doc = edited(aTable(3, 1), [merge, row]);
    const spans = doc.tabs[0]?.documentTab.body.content[2]?.table?.tableRows.map(
      ({ tableCells }) => tableCells[0]?.tableCellStyle['rowSpan'],
    );
    expect(spans).toEqual([1, 2, 1, 1]);
  });

  test('a row below a merged cell goes below the merge', () => {
    const merge = { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 2, columnSpan: 1 } } };
    const doc = edited(aTable(3, 1), [
      merge,
      { insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true } },
      insert(11, 'x'),
    ]);
    expect(textOf(doc)).toBe('before\n[x///]\n');
  });

  test('header rows are pinned and let go', () => {
    const pin = (pinnedHeaderRowsCount: number) => ({
      pinTableHeaderRows: { tableStartLocation: { index: 8 }, pinnedHeaderRowsCount },
    });
    const headers = (doc: Doc) => JSON.stringify(doc).match(/"tableHeader":true/g)?.length ?? 0;
    expect(headers(edited(aTable(), [pin(1)]))).toBe(1);
    expect(headers(edited(aTable(), [pin(1), pin(0)]))).toBe(0);
  });

  test('a border is set on both sides of it', () => {
    const borderRight = { width: { magnitude: 1, unit: 'PT' }, dashStyle: 'SOLID', color: {} };
    const request = {
      updateTableCellStyle: {
        tableRange: { tableCellLocation: cell(8, 0), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { borderRight },
        fields: 'borderRight',
      },
    };
    const cells = edited(aTable(1, 2), [request]).tabs[0]?.documentTab.body.content[2]?.table?.tableRows[0]?.tableCells;
    expect(cells?.map(({ tableCellStyle }) => [tableCellStyle['borderRight'], tableCellStyle['borderLeft']])).toEqual([
      [borderRight, undefined],
      [undefined, borderRight],
    ]);
  });

  test('900 rows are filled in one batch', () => {
    const rows = Array.from({ length: 449 }, () => ({
      insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true },
    }));
    const doc = edited(edited(aTable(2, 3), rows), rows);
    const fill = Array.from({ length: 900 }, (_, row) => insert(11 + (899 - row) * 7, `r${899 - row}`));
    expect(textOf(edited(doc, fill))).toBe(
      `before\n[${Array.from({ length: 900 }, (_, row) => `r${row}||`).join('/')}]\n`,
    );
  });
});

describe('styles', () => {
  test('a mask sets what it names and drops what is not given', () => {
    const style = (textStyle: Json, fields: string): Json => ({
      updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle, fields },
    });
    const doc = edited(aDocument('ab'), [style({ bold: true, italic: true }, 'bold,italic'), style({}, 'bold')]);
    expect(runsOf(doc)[0]).toEqual({ text: 'a', style: { italic: true } });
  });

  test('zeros are left out, as Google leaves them out', () => {
    const style = {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 2 },
        textStyle: { foregroundColor: { color: { rgbColor: { red: 0, green: 0, blue: 1 } } } },
        fields: 'foregroundColor',
      },
    };
    expect(runsOf(edited(aDocument('ab'), [style]))[0]?.style).toEqual({
      foregroundColor: { color: { rgbColor: { blue: 1 } } },
    });
  });

  test('bullets take leading tabs as levels, and the tabs go', () => {
    const doc = edited(aDocument('one\n\ttwo\n\t\tthree'), [
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 16 }, bulletPreset: 'NUMBERED_DECIMAL_NESTED' } },
    ]);
    expect(textOf(doc)).toBe('one\ntwo\nthree\n');
    expect(
      doc.tabs[0]?.documentTab.body.content.slice(1).map(({ paragraph }) => paragraph?.bullet?.nestingLevel),
    ).toEqual([undefined, 1, 2]);
  });

  test('bullets after a list of the same kind join it', () => {
    const bullets = (startIndex: number, bulletPreset: string): Json => ({
      createParagraphBullets: { range: { startIndex, endIndex: startIndex + 1 }, bulletPreset },
    });
    const lists = (second: string) =>
      Object.keys(
        edited(aDocument('one\ntwo'), [bullets(1, 'BULLET_DISC_CIRCLE_SQUARE'), bullets(5, second)]).tabs[0]
          ?.documentTab.lists ?? {},
      );
    expect(lists('BULLET_DISC_CIRCLE_SQUARE')).toHaveLength(1);
    expect(lists('NUMBERED_DECIMAL_NESTED')).toHaveLength(2);
  });

  test('a page break stands before a newline', () => {
    expect(textOf(edited(aDocument('ab'), [{ insertPageBreak: { location: { index: 2 } } }]))).toBe('a\f\nb\n');
  });
});

describe('a real document', () => {
  test('keeps everything that a change does not touch', () => {
    const before = JSON.stringify(answer(realDocument('markdown-sampler')));
    const doc = edited(realDocument('markdown-sampler'), [insert(1, 'x'), remove(1, 2)]);
    expect(JSON.stringify({ ...answer(doc), revisionId: '' })).toBe(
      JSON.stringify({ ...JSON.parse(before), revisionId: '' }),
    );
  });
});
