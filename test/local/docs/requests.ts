/** Requests that the tests make often, and documents to make them on. */
import type { Doc, Json } from '../../../src/local/docs/model/document.ts';
import { aDocument, edited } from './documents.ts';

export const insert = (index: number, text: string): Json => ({ insertText: { location: { index }, text } });
export const remove = (startIndex: number, endIndex: number): Json => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
export const bold = (startIndex: number, endIndex: number): Json => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle: { bold: true }, fields: 'bold' },
});
export const cell = (index: number, rowIndex: number, columnIndex = 0) => ({
  tableStartLocation: { index },
  rowIndex,
  columnIndex,
});
export const heading = (startIndex: number): Json => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex: startIndex + 1 },
    paragraphStyle: { namedStyleType: 'HEADING_1' },
    fields: 'namedStyleType',
  },
});
export const aTable = (rows = 2, columns = 2): Doc =>
  edited(aDocument('before'), [{ insertTable: { location: { index: 7 }, rows, columns } }]);

/** The first tab has a header; both hold the tag. */
export function twoTabs(): Doc {
  const doc = aDocument('{{a}}');
  const [first] = doc.tabs;
  if (!first) throw new Error('no tab');
  const header = { headerId: 'kix.h', content: first.documentTab.body.content.slice(1) };
  const second = { tabProperties: { tabId: 't.2', title: 'Two', index: 1 }, documentTab: first.documentTab };
  return { ...doc, tabs: [{ ...first, documentTab: { ...first.documentTab, headers: { 'kix.h': header } } }, second] };
}
