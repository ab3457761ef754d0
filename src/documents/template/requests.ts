/** The Docs requests that a plan is made of, and short ways to write them. */
import type { Style } from './docs-json.ts';

/** What an index counts in: the body of a tab, or one of its headers, footers or footnotes. */
export interface Place {
  readonly segmentId?: string;
  readonly tabId?: string;
}
type Location = Place & { readonly index: number };
type Range = Place & { readonly startIndex: number; readonly endIndex: number };

export interface CellLocation {
  readonly tableStartLocation: Location;
  readonly rowIndex: number;
  readonly columnIndex: number;
}
interface TableRange {
  readonly tableCellLocation: CellLocation;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type DocsRequest =
  | { readonly insertText: { readonly location: Location; readonly text: string } }
  | { readonly deleteContentRange: { readonly range: Range } }
  | { readonly updateTextStyle: { readonly range: Range; readonly textStyle: Style; readonly fields: string } }
  | {
      readonly updateParagraphStyle: { readonly range: Range; readonly paragraphStyle: Style; readonly fields: string };
    }
  | { readonly deleteParagraphBullets: { readonly range: Range } }
  | { readonly insertTableRow: { readonly tableCellLocation: CellLocation; readonly insertBelow: boolean } }
  | { readonly deleteTableRow: { readonly tableCellLocation: CellLocation } }
  | {
      readonly updateTableCellStyle: {
        readonly tableRange: TableRange;
        readonly tableCellStyle: Style;
        readonly fields: string;
      };
    }
  | {
      readonly updateTableRowStyle: {
        readonly tableStartLocation: Location;
        readonly rowIndices: readonly number[];
        readonly tableRowStyle: Style;
        readonly fields: string;
      };
    }
  | {
      readonly replaceAllText: {
        readonly containsText: { readonly text: string; readonly matchCase: boolean };
        readonly replaceText: string;
        readonly tabsCriteria?: { readonly tabIds: readonly string[] };
      };
    };

const range = (place: Place, startIndex: number, endIndex: number): Range => ({ ...place, startIndex, endIndex });

/** Docs refuses to insert nothing and to delete nothing. */
export const insertText = (place: Place, index: number, text: string): readonly DocsRequest[] =>
  text === '' ? [] : [{ insertText: { location: { ...place, index }, text } }];

export const deleteText = (place: Place, start: number, end: number): readonly DocsRequest[] =>
  start === end ? [] : [{ deleteContentRange: { range: range(place, start, end) } }];

export const styleText = (place: Place, start: number, end: number, textStyle: Style, fields: string): DocsRequest => ({
  updateTextStyle: { range: range(place, start, end), textStyle, fields },
});

export const styleParagraphs = (
  place: Place,
  start: number,
  end: number,
  paragraphStyle: Style,
  fields: string,
): DocsRequest => ({ updateParagraphStyle: { range: range(place, start, end), paragraphStyle, fields } });

export const deleteBullets = (place: Place, start: number, end: number): DocsRequest => ({
  deleteParagraphBullets: { range: range(place, start, end) },
});

export const styleCells = (
  tableCellLocation: CellLocation,
  rowSpan: number,
  columnSpan: number,
  tableCellStyle: Style,
  fields = Object.keys(tableCellStyle).join(),
): DocsRequest => ({
  updateTableCellStyle: { tableRange: { tableCellLocation, rowSpan, columnSpan }, tableCellStyle, fields },
});
