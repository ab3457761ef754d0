/** What the probes look at in a `documents.get` answer. */
import type {
  DocsDocument,
  DocsParagraph,
  DocsRow,
  ParagraphElement,
  StructuralElement,
  TabContent,
} from '../../documents/template/docs-json.ts';

export const firstTab = (document: DocsDocument): TabContent => document.tabs?.[0]?.documentTab ?? document;

export const bodyOf = (document: DocsDocument): readonly StructuralElement[] => firstTab(document).body?.content ?? [];

export const footersOf = (document: DocsDocument): readonly StructuralElement[] =>
  Object.values(firstTab(document).footers ?? {}).flatMap(({ content = [] }) => content);

export const rowsOf = (document: DocsDocument): readonly DocsRow[] =>
  bodyOf(document).flatMap(({ table }) => table?.tableRows ?? []);

/** Where the first table begins. */
export const tableStart = (document: DocsDocument): number =>
  bodyOf(document).find(({ table }) => table !== undefined)?.startIndex ?? 0;

/** Those in tables, too. */
export const paragraphsOf = (content: readonly StructuralElement[]): readonly DocsParagraph[] =>
  content.flatMap(({ paragraph, table }): readonly DocsParagraph[] => [
    ...(paragraph ? [paragraph] : []),
    ...(table?.tableRows ?? []).flatMap(({ tableCells = [] }) =>
      tableCells.flatMap(({ content: inside = [] }) => paragraphsOf(inside)),
    ),
  ]);

export const elementsOf = (content: readonly StructuralElement[]): readonly ParagraphElement[] =>
  paragraphsOf(content).flatMap(({ elements = [] }) => elements);

export const textOf = (content: readonly StructuralElement[]): string =>
  elementsOf(content)
    .map(({ textRun }) => textRun?.content ?? '')
    .join('');
