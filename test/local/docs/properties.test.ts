/** Whatever is asked of it, a document stays one: the request is applied and every invariant holds, or it is refused and nothing has changed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { batchUpdate } from '../../../src/local/docs/batch-update.ts';
import { faultsOf } from '../../../src/local/docs/check-document.ts';
import type { Doc, Json } from '../../../src/local/docs/model/document.ts';
import { ApiRefusal } from '../../../src/local/runtime/api-refusal.ts';
import { answer, REAL, realDocument } from './documents.ts';

const index = fc.integer({ min: 0, max: 4100 });
const text = fc.oneof(
  fc.constantFrom('', '\n', 'a\nb', '😀', 'x😀\n😀y', '\t', '{{a}}'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const range = fc
  .tuple(index, fc.integer({ min: 0, max: 300 }))
  .map(([startIndex, length]) => ({ startIndex, endIndex: startIndex + length }));
const small = fc.integer({ min: 0, max: 13 });

/** Tables are found by their order, as their places move. */
const table = fc.record({
  table: fc.integer({ min: 0, max: 3 }),
  rowIndex: small,
  columnIndex: small,
  rowSpan: small,
  columnSpan: small,
  yes: fc.boolean(),
});

type Ask = (doc: Doc) => Json;

const about =
  (name: string, body: Json): Ask =>
  () => ({ [name]: body });

const requests: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ index, text })
      .map(({ index: at, text: given }) => about('insertText', { location: { index: at }, text: given })),
  },
  { weight: 4, arbitrary: range.map((given) => about('deleteContentRange', { range: given })) },
  fc
    .record({ find: fc.constantFrom('a', 'the', ' ', '😀', '{{a}}'), text })
    .map(({ find, text: replaceText }) => about('replaceAllText', { containsText: { text: find }, replaceText })),
  range.map((given) =>
    about('updateTextStyle', {
      range: given,
      textStyle: { bold: true, link: { url: 'https://x.example' } },
      fields: 'bold,link',
    }),
  ),
  range.map((given) =>
    about('updateParagraphStyle', {
      range: given,
      paragraphStyle: { namedStyleType: 'HEADING_2' },
      fields: 'namedStyleType',
    }),
  ),
  range.map((given) => about('createParagraphBullets', { range: given, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' })),
  range.map((given) => about('deleteParagraphBullets', { range: given })),
  index.map((at) => about('insertPageBreak', { location: { index: at } })),
  fc
    .record({ index, rows: fc.integer({ min: 0, max: 3 }), columns: fc.integer({ min: 0, max: 3 }) })
    .map(({ index: at, rows, columns }) => about('insertTable', { location: { index: at }, rows, columns })),
  ...[
    'insertTableRow',
    'deleteTableRow',
    'insertTableColumn',
    'deleteTableColumn',
    'mergeTableCells',
    'unmergeTableCells',
    'updateTableCellStyle',
    'pinTableHeaderRows',
  ].map((name) =>
    table.map(
      ({ table: nth, rowIndex, columnIndex, rowSpan, columnSpan, yes }): Ask =>
        (doc) => {
          const tableStartLocation = { index: tableStarts(doc)[nth] ?? 2 };
          const tableCellLocation = { tableStartLocation, rowIndex, columnIndex };
          const tableRange = { tableCellLocation, rowSpan, columnSpan };
          const bodies: Record<string, Json> = {
            insertTableRow: { tableCellLocation, insertBelow: yes },
            deleteTableRow: { tableCellLocation },
            insertTableColumn: { tableCellLocation, insertRight: yes },
            deleteTableColumn: { tableCellLocation },
            mergeTableCells: { tableRange },
            unmergeTableCells: { tableRange },
            updateTableCellStyle: {
              tableRange,
              tableCellStyle: { contentAlignment: 'TOP' },
              fields: 'contentAlignment',
            },
            pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: rowIndex },
          };
          return { [name]: bodies[name] };
        },
    ),
  ),
);

function tableStarts(doc: Doc): readonly number[] {
  const starts: number[] = [];
  JSON.stringify(answer(doc), (_, value) => {
    if (value?.table) starts.push(value.startIndex);
    return value;
  });
  return starts;
}

describe.each(REAL)('the real document %s under any requests', (name) => {
  const start = realDocument(name);

  test('stays a document, or stays as it was', () => {
    let applied = 0;
    fc.assert(
      fc.property(fc.array(requests, { minLength: 1, maxLength: 12 }), (asks) => {
        let doc = start;
        for (const ask of asks) {
          const request = ask(doc);
          const before = doc;
          try {
            doc = batchUpdate(doc, { requests: [request] }, { revisionId: 'r' }).doc;
            applied++;
          } catch (error) {
            if (!(error instanceof ApiRefusal)) throw error;
            expect(doc).toBe(before);
            continue;
          }
          const faults = faultsOf(answer(doc));
          if (faults.length > 0)
            throw new Error(`${JSON.stringify(request)} broke the document:\n${faults.join('\n')}`);
        }
      }),
      { numRuns: name === 'form-with-tables' ? 40 : 150 },
    );
    expect(applied).toBeGreaterThan(50);
  });
});
