import { Paragraph as DocxParagraph, ExternalHyperlink, PageNumber, TextRun } from 'docx';
import { LOOKS, PROMPT_RUN, UNDER_TABLE } from './looks.ts';
import { HEADINGS, type List, type Paragraph, type Run, type Style, type Words } from './template.ts';

/** Where a paragraph stands. */
export interface Standing {
  readonly inTable?: InTable;
  /** A table has no room under it: what follows makes some. */
  readonly afterTable?: boolean;
}

export interface InTable {
  readonly alignment?: 'right' | 'center';
  readonly run: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string };
}

export const reference = ({ kind, id }: List): string => (kind === 'bullets' ? 'bullets' : `numbers-${id}`);

export const paragraphToDocx = (
  { style, list, runs }: Paragraph,
  { inTable, afterTable = false }: Standing = {},
): DocxParagraph =>
  new DocxParagraph({
    ...styleOf(style, inTable !== undefined),
    ...(afterTable && !isHeading(style) && { spacing: UNDER_TABLE }),
    ...(list && { numbering: { reference: reference(list), level: 0 } }),
    ...(inTable?.alignment && { alignment: inTable.alignment }),
    children: runs.map((run) => runToDocx(run, inTable?.run ?? {})),
  });

const isHeading = (style: Style): boolean => HEADINGS.some((each) => each === style);

function styleOf(style: Paragraph['style'], isInTable: boolean): { readonly style?: string } {
  if (style === 'body') return isInTable ? { style: LOOKS.table.id } : {};
  return { style: LOOKS[style].id };
}

function runToDocx(run: Run, looks: InTable['run']): TextRun | ExternalHyperlink {
  if (run.kind === 'break') return new TextRun({ break: 1 });
  if (run.kind === 'page number') return new TextRun({ children: [PageNumber.CURRENT] });
  if (run.kind === 'page count') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
  return wordsToDocx(run, looks);
}

function wordsToDocx({ text, strong, em, prompt, href }: Words, looks: InTable['run']): TextRun | ExternalHyperlink {
  const words = new TextRun({
    text,
    ...looks,
    ...(strong && { bold: true }),
    ...(em && { italics: true }),
    ...(prompt && PROMPT_RUN),
    ...(href !== undefined && { style: 'Hyperlink' }),
  });
  return href === undefined ? words : new ExternalHyperlink({ link: href, children: [words] });
}
