/** Fills a paragraph's tags where they stand. */

import { LOOKS } from '../../workbook/layout/palette.ts';
import { rgb } from './colour.ts';
import type { Style } from './docs-json.ts';
import { coloured } from './render.ts';
import {
  type CellLocation,
  type DocsRequest,
  deleteText,
  insertText,
  type Place,
  styleCells,
  styleText,
} from './requests.ts';
import type { Scope } from './scope.ts';
import { holds, type Shown, show } from './show-value.ts';
import type { ChoiceNode, Inline, Span, ValueNode, Written } from './tree.ts';

export interface Edit {
  /** Nothing before this index is changed by it. */
  readonly at: number;
  readonly requests: readonly DocsRequest[];
}
/** A tag for which plain words on one line are to stand, or nothing: all of its like may be replaced at once. */
export interface Scalar {
  readonly node: Written;
  readonly shown: Shown;
}
export interface Filling {
  readonly place: Place;
  /** In the text itself, not in a cell, header, footer or footnote. */
  readonly inText: boolean;
  readonly edits: Edit[];
  readonly scalars: Scalar[];
  /** Letters about that join what stands before them: nothing may be put in right before them. */
  readonly careful: boolean;
  /** The cell that says nothing but one coloured value. */
  readonly cell?: CellLocation;
}

export function fillInline(nodes: readonly Inline[], scope: Scope, filling: Filling): void {
  for (const node of nodes) {
    if (node.kind === 'value') fillValue(node, scope, filling);
    else if (node.kind === 'mark') filling.scalars.push({ node, shown: NOTHING });
    else if (node.kind === 'choice') fillChoice(node, scope, filling);
  }
}

const NOTHING: Shown = { text: '' };

const remove = ({ edits, place }: Filling, start: number, end: number): void => {
  edits.push({ at: start, requests: deleteText(place, start, end) });
};

function fillValue(node: ValueNode, scope: Scope, filling: Filling): void {
  const shown = show(node.tag, scope);
  const plain = shown.url === undefined && shown.colour === undefined && !shown.text.includes('\v');
  if (plain) filling.scalars.push({ node, shown });
  else filling.edits.push({ at: node.start, requests: replaceValue(filling, node, shown) });
}

/** Text takes the style of what stands before it: it goes in at the tag's end, or after its first brace, and then the tag goes. */
export function replaceValue(
  { place, careful, cell }: Filling,
  { start, end }: Span,
  { text, url, colour }: Shown,
): readonly DocsRequest[] {
  const at = careful ? start + 1 : end;
  const after = at + text.length;
  const style = (textStyle: Style): readonly DocsRequest[] =>
    text === '' ? [] : [styleText(place, at, after, textStyle, Object.keys(textStyle).join())];
  return [
    ...insertText(place, at, text),
    ...(url === undefined ? [] : style({ link: { url } })),
    ...(colour === undefined ? [] : style(coloured(colour, cell !== undefined))),
    ...(cell && colour ? [styleCells(cell, 1, 1, { backgroundColor: rgb(LOOKS[colour].fill) })] : []),
    ...deleteText(place, after, after + end - at),
    ...deleteText(place, start, at),
  ];
}

function fillChoice({ test, yes, no, marks, start, end }: ChoiceNode, scope: Scope, filling: Filling): void {
  const [open, middle] = marks;
  const last = marks[marks.length - 1];
  if (!open || !middle || !last) return;
  const taken = holds(test, scope);
  if (!taken && middle === last) {
    remove(filling, start, end);
    return;
  }
  if (taken) filling.scalars.push({ node: open, shown: NOTHING });
  else remove(filling, start, middle.end);
  fillInline(taken ? yes : no, scope, filling);
  if (taken && middle !== last) remove(filling, middle.start, end);
  else filling.scalars.push({ node: last, shown: NOTHING });
}
