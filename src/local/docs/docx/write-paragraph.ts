/** A paragraph of Docs as one of Word. */
import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  type IRunOptions,
  PageBreak,
  PageNumber,
  type ParagraphChild,
  Tab,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx';
import { NotSupported } from '../../runtime/failures.ts';
import type { Element, Json, Paragraph, TextRun as Text } from '../model/document.ts';
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
  if (textRun) return writeText(textRun);
  const chip = chipOf(element);
  if (chip) return writeText(chip);
  if (pageBreak) return [new PageBreak()];
  if (autoText) return [pageNumber(autoText as { type: string; textStyle?: Json })];
  throw new NotSupported(`A .docx of a Doc with ${Object.keys(element).join(', ')}`);
}

function writeText({
  content,
  textStyle,
  suggestedInsertionIds,
  suggestedDeletionIds,
}: Text): readonly ParagraphChild[] {
  const [text, looks] = [content.replace(/\n$/, ''), runLooks(textStyle)];
  if (text === '') return [];
  if (suggestedDeletionIds) return [new DeletedTextRun({ ...looks, ...tracked(suggestedDeletionIds), text })];
  if (suggestedInsertionIds) return [new InsertedTextRun({ ...looks, ...tracked(suggestedInsertionIds), text })];
  return linked(pieces(text, looks), textStyle);
}

/** A suggestion is a tracked change; Docs says neither who made it nor when. */
function tracked(ids: unknown): { readonly id: number; readonly author: string; readonly date: string } {
  const [id = ''] = ids as readonly string[];
  const own = /^suggest\.docx(\d+)$/.exec(id)?.[1];
  const made = [...id].reduce((number, letter) => (number * 31 + letter.charCodeAt(0)) % 2 ** 30, 0);
  return { id: own === undefined ? made : Number(own), author: 'Suggested', date: '1970-01-01T00:00:00Z' };
}

/** A chip as the words it shows: a day, a person or a file with its link. */
function chipOf({ dateElement, person, richLink }: Element): Text | undefined {
  const [date, someone, file] = [dateElement, person, richLink] as readonly (Json | undefined)[];
  const part = (one: Json | undefined, key: string) => (one?.[key] ?? {}) as Readonly<Record<string, string>>;
  const textStyle = part(date ?? someone ?? file, 'textStyle') as Json;
  if (date) return { content: part(date, 'dateElementProperties')['displayText'] ?? '', textStyle };
  if (someone) {
    const { name, email = '' } = part(someone, 'personProperties');
    return { content: name ?? email, textStyle: { ...textStyle, link: { url: `mailto:${email}` } } };
  }
  const { title, uri = '' } = part(file, 'richLinkProperties');
  return file && { content: title ?? uri, textStyle: { ...textStyle, link: { url: uri } } };
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
