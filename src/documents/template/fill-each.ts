/** Repeats paragraphs: the copies go in with their styles, and then the paragraphs they were made from go. */
import type { Filling } from './fill-paragraph.ts';
import { type Line, textOf } from './render.ts';
import { deleteText, insertText } from './requests.ts';
import { type Laid, restyle } from './restyle.ts';
import type { Paragraph } from './tree.ts';

/** `fixed`: the new line of the last paragraph cannot be deleted. */
export function fillEach(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  fixed: boolean,
  { edits, place, inText }: Filling,
): void {
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  if (!first || !last) return;
  // New paragraphs take the list of the one they are put into; a list can be taken off them, not put on.
  const donor = (fixed ? undefined : [...paragraphs].reverse().find(({ bullet }) => bullet)) ?? last;
  const text = lines.map((line) => `\n${textOf(line)}`).join('');
  const laid = layLines(lines, donor.end);
  edits.push({
    at: first.start,
    requests: [
      ...deleteText(place, donor.end, last.end),
      ...insertText(place, donor.end - 1, text),
      ...restyle(place, fixed ? withoutEnd(laid) : laid, [donor], inText),
      ...deleteText(place, first.start, donor.end),
    ],
  });
}

/** The last new line of a text is outside what Docs will style. */
const withoutEnd = (laid: readonly Laid[]): readonly Laid[] =>
  laid.map((each, at) => (at === laid.length - 1 ? { ...each, end: each.end - 1 } : each));

/** Where lines come to stand that follow one another from an index. */
export function layLines(lines: readonly Line[], start: number, inColour = false): readonly Laid[] {
  let at = start;
  return lines.map((line) => {
    const from = at;
    at += textOf(line).length + 1;
    return { line, start: from, end: at, inColour };
  });
}
