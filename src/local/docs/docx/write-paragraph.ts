/** A paragraph of Docs as one of Word. */
import {
  ExternalHyperlink,
  type IRunOptions,
  PageBreak,
  PageNumber,
  type ParagraphChild,
  Tab,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx';
import { NotSupported } from '../../runtime/failures.ts';
import type { Element, Json, Paragraph } from '../model/document.ts';
import { paragraphLooks, runLooks } from './to-word.ts';

export const STYLE_IDS: Readonly<Record<string, string>> = {
  TITLE: 'Title',
  SUBTITLE: 'Subtitle',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`HEADING_${level}`, `Heading${level}`])),
};

export function writeParagraph({ elements, paragraphStyle, bullet }: Paragraph): WordParagraph {
  const style = STYLE_IDS[String(paragraphStyle['namedStyleType'])];
  const ending = elements.at(-1)?.textRun;
  const ownEnding = ending?.content === '\n' && Object.keys(ending.textStyle).length > 0;
  return new WordParagraph({
    ...paragraphLooks(paragraphStyle),
    ...(style !== undefined && { style }),
    ...(bullet && { numbering: { reference: bullet.listId, level: bullet.nestingLevel ?? 0 } }),
    ...(ownEnding && { run: runLooks(ending.textStyle) }),
    children: elements.flatMap(writeElement),
  });
}

function writeElement(element: Element): readonly ParagraphChild[] {
  const { textRun, pageBreak, autoText } = element;
  if (textRun)
    return linked(pieces(textRun.content.replace(/\n$/, ''), runLooks(textRun.textStyle)), textRun.textStyle);
  if (pageBreak) return [new PageBreak()];
  if (autoText) return [pageNumber(autoText as { type: string; textStyle?: Json })];
  throw new NotSupported(`A .docx of a Doc with ${Object.keys(element).join(', ')}`);
}

/** Tabs and line breaks are things of their own in Word. */
function pieces(text: string, looks: IRunOptions): readonly TextRun[] {
  return text
    .split(/([\t\v])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return new TextRun({ ...looks, children: [new Tab()] });
      return piece === '\v' ? new TextRun({ ...looks, break: 1 }) : new TextRun({ ...looks, text: piece });
    });
}

function linked(runs: readonly TextRun[], { link }: Json): readonly ParagraphChild[] {
  const { url } = (link ?? {}) as { url?: string };
  return url === undefined || runs.length === 0 ? runs : [new ExternalHyperlink({ link: url, children: [...runs] })];
}

function pageNumber({ type, textStyle = {} }: { type: string; textStyle?: Json }): TextRun {
  const number = { PAGE_NUMBER: PageNumber.CURRENT, PAGE_COUNT: PageNumber.TOTAL_PAGES }[type];
  if (!number) throw new NotSupported(`A .docx of a Doc with the automatic text ${type}`);
  return new TextRun({ ...runLooks(textStyle), children: [number] });
}
