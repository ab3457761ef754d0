/** What the program itself writes in a document that came back: its answer under a table, and the Ref of a new row. */
import { LOOKS } from '../../workbook/layout/palette.ts';
import { cleanText } from '../template/clean-text.ts';
import { rgb } from '../template/colour.ts';
import type { Style } from '../template/docs-json.ts';
import {
  type DocsRequest,
  deleteBullets,
  deleteText,
  insertText,
  type Place,
  styleParagraphs,
  styleText,
} from '../template/requests.ts';
import { ANSWER } from './answer-place.ts';
import type { AnswerPlace, TextPlace } from './return-table.ts';

const { fill, text: ink } = LOOKS['Not yet set'];
const points = (magnitude: number): Style => ({ magnitude, unit: 'PT' });

/** Whatever the paragraph is like before which it is put, a heading or a list. */
const PARAGRAPH: Style = {
  namedStyleType: 'NORMAL_TEXT',
  alignment: 'START',
  pageBreakBefore: false,
  keepWithNext: false,
  spaceAbove: points(6),
  spaceBelow: points(6),
  indentStart: points(6),
  indentFirstLine: points(6),
  indentEnd: points(6),
  shading: { backgroundColor: rgb(fill) },
};
const BORDERS = 'borderTop,borderBottom,borderLeft,borderRight,borderBetween';
const PLAIN = 'bold,italic,underline,strikethrough,smallCaps,backgroundColor,baselineOffset,link';
const TEXT: Style = { fontSize: points(9), foregroundColor: rgb(ink) };

/** One paragraph under the table, in place of the answer that stands there; none where it says so already. */
export function answerRequests({ after, standing, ...place }: AnswerPlace, words: string): readonly DocsRequest[] {
  const cleaned = cleanText(words).trim();
  const text = cleaned.startsWith(ANSWER) ? cleaned : `${ANSWER}: ${cleaned}`;
  if (!standing) return [...insertText(place, after, `${text}\n`), ...styled(place, after, text.length + 1)];
  if (standing.text === text) return [];
  return [...replaced(standing, text), ...styled(place, standing.start, text.length)];
}

const replaced = ({ start, end, ...place }: TextPlace, text: string): readonly DocsRequest[] => [
  ...deleteText(placeOf(place), start, end),
  ...insertText(placeOf(place), start, text),
];

const placeOf = ({ tabId }: { readonly tabId?: string }): Place => (tabId === undefined ? {} : { tabId });

/** Bullets first: Docs indents what it takes off a list. */
const styled = (place: Place, start: number, length: number): readonly DocsRequest[] => [
  deleteBullets(place, start, start + length),
  styleParagraphs(place, start, start + length, PARAGRAPH, [...Object.keys(PARAGRAPH), BORDERS].join()),
  styleText(place, start, start + length, TEXT, [...Object.keys(TEXT), PLAIN].join()),
];

/** Puts a key where a new row has none, or the words that were to be written over; without their looks. */
export function writeKey(place: TextPlace, key: string): readonly DocsRequest[] {
  const text = cleanText(key);
  return [
    ...replaced(place, text),
    styleText(placeOf(place), place.start, place.start + text.length, {}, 'italic,strikethrough,foregroundColor'),
  ];
}

/** The requests of several places, each as these functions give them, so that no index moves before it is used. */
export const lastToFirst = (parts: readonly (readonly DocsRequest[])[]): readonly DocsRequest[] =>
  [...parts].sort((one, other) => startOf(other) - startOf(one)).flat();

/** Nothing before the index of the first is changed by them. */
function startOf([first]: readonly DocsRequest[]): number {
  if (first && 'insertText' in first) return first.insertText.location.index;
  return first && 'deleteContentRange' in first ? first.deleteContentRange.range.startIndex : 0;
}
