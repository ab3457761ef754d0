/** What a cell shows: its words, and what in it cannot be read. */
import type { DocsCell, ParagraphElement, StructuralElement, Suggested } from '../template/docs-json.ts';
import { indexIn, isAny, partIn, partsIn, textIn } from './json-parts.ts';
import type { TextPlace } from './return-table.ts';
import { tidy } from './tidy.ts';

export interface CellAsRead {
  /** Without what is struck through, and without what is only suggested. */
  readonly text: string;
  /** What is struck through. */
  readonly struck: string;
  /** A suggested edit waits in it. */
  readonly suggestion: boolean;
  /** A picture, an equation, a drop-down: it may say something, and Docs does not tell what. */
  readonly unread: boolean;
  /** It holds a table. */
  readonly table: boolean;
  /** A merged cell, or one that is hidden under it. */
  readonly merged: boolean;
  readonly place: TextPlace;
}

interface Piece {
  readonly text: string;
  readonly struck?: boolean;
  readonly suggested?: 'in' | 'out';
  readonly unread?: boolean;
}

export function cellAsRead(cell: DocsCell, merged: boolean, tabId: string | undefined): CellAsRead {
  const content = partsIn(cell.content);
  const pieces = content.flatMap(piecesOf);
  const stays = pieces.filter(({ suggested }) => suggested !== 'in');
  const start = indexIn(cell.startIndex) + 1;
  return {
    text: tidy(stays.map(({ text, struck }) => (struck ? text.replace(/[^\n]/g, '') : text)).join('')),
    struck: tidy(stays.map(({ text, struck }) => (struck ? text : '')).join('')),
    suggestion: isSuggested(cell) || pieces.some(({ suggested }) => suggested !== undefined),
    unread: stays.some(({ unread }) => unread),
    table: content.some(({ table }) => table !== undefined),
    merged,
    place: { ...(tabId !== undefined && { tabId }), start, end: Math.max(start, indexIn(cell.endIndex) - 1) },
  };
}

export const isSuggested = ({ suggestedInsertionIds, suggestedDeletionIds }: Suggested): boolean =>
  isAny(suggestedInsertionIds) || isAny(suggestedDeletionIds);

function piecesOf({ paragraph }: StructuralElement): readonly Piece[] {
  const { elements, positionedObjectIds } = partIn(paragraph);
  const hanging = isAny(positionedObjectIds) ? [{ text: '', unread: true }] : [];
  return [...hanging, ...partsIn(elements).map(pieceOf)];
}

function pieceOf(element: ParagraphElement): Piece {
  const { textRun, dateElement, person, richLink } = element;
  const [kind] = [textRun, dateElement, person, richLink, ...breaks(element), ...others(element)].filter(Boolean);
  const { textStyle, ...suggested } = partIn(kind as (Suggested & { textStyle?: object }) | undefined);
  const isStruck = (partIn(textStyle) as { strikethrough?: unknown }).strikethrough === true;
  return {
    ...said(element),
    ...(isStruck && { struck: true }),
    ...(isAny(suggested.suggestedDeletionIds) && { suggested: 'out' }),
    ...(isAny(suggested.suggestedInsertionIds) && { suggested: 'in' }),
  };
}

/** Docs shows a drop-down as this letter, and tells nothing of it. */
const UNTOLD = /\ue907/;

function said(element: ParagraphElement): Piece {
  const { textRun, dateElement, person, richLink } = element;
  if (textRun) {
    const text = textIn(partIn(textRun).content);
    return { text, unread: UNTOLD.test(text) };
  }
  if (dateElement) return chip(partIn(partIn(dateElement).dateElementProperties).displayText);
  if (person) {
    const { name, email } = partIn(partIn(person).personProperties);
    return chip(textIn(name) || email);
  }
  if (richLink) {
    const { title, uri } = partIn(partIn(richLink).richLinkProperties);
    return chip(textIn(title) || uri);
  }
  if (breaks(element).some(Boolean)) return { text: '\n' };
  return { text: '', unread: !silent(element) };
}

/** A chip that shows nothing cannot be read. */
const chip = (shown: string | undefined): Piece => ({ text: textIn(shown), unread: textIn(shown) === '' });

const breaks = ({ pageBreak, columnBreak }: ParagraphElement) => [pageBreak, columnBreak];
const others = (element: ParagraphElement) => [
  element.inlineObjectElement,
  element.equation,
  element.horizontalRule,
  element.footnoteReference,
  element.autoText,
];
const silent = ({ horizontalRule, footnoteReference, autoText }: ParagraphElement): boolean =>
  [horizontalRule, footnoteReference, autoText].some(Boolean);
