/** What is wrong with a template whatever its data: its braces, its suggestions, what it wants repeated. */
import type { StructuralElement } from './docs-json.ts';
import { type FaultId, type Reading, tell } from './faults.ts';
import type { Pair } from './pair-marks.ts';
import { type Block, type Mark, paragraphsOf, type Row } from './tree.ts';

/** Suggested edits, braces that are not tags, and tags that Docs would not let us fill in. */
export function tellText(content: readonly StructuralElement[], reading: Reading): void {
  const texts = content.map(textOf);
  content.forEach((element, at) => {
    const text = texts[at] ?? '';
    if (element.paragraph && hasSuggestion(element.paragraph)) tell(reading, 'suggestion', text, 'a suggested edit');
    if (element.tableOfContents) tellContents(element.tableOfContents.content ?? [], reading);
    if (element.paragraph) tellBraces(text, texts[at - 1] ?? '', texts[at + 1] ?? '', reading);
  });
}

const textOf = ({ paragraph }: StructuralElement): string =>
  (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '\ufffc').join('');

/** A quote inside a text is escaped, so that only a key of the answer itself is found. */
export const hasSuggestion = (part: object): boolean => /[{,]"suggested\w+":[{[]["{]/.test(JSON.stringify(part));

function tellContents(content: readonly StructuralElement[], reading: Reading): void {
  for (const text of content.map(textOf)) if (/\{\{|\}\}/.test(text)) tell(reading, 'tag-in-contents', text, text);
}

const OPENS = /\{\{[^{}]*$/;
const CLOSES = /^[^{}]*\}\}/;

function tellBraces(text: string, before: string, after: string, reading: Reading): void {
  const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
  if (!/\{\{|\}\}/.test(rest) && !/\{\{\{|\}\}\}/.test(text)) return;
  if (OPENS.test(rest) && CLOSES.test(after))
    tell(reading, 'tag-over-paragraphs', text, text.slice(text.lastIndexOf('{{')));
  else if (!(CLOSES.test(rest) && OPENS.test(before))) tell(reading, 'unbalanced-braces', text, text);
}

/** Only text can be repeated, with one list at most. */
export function tellEach({ place, raw }: Mark, body: readonly Block[], reading: Reading): void {
  if (!reading.inBody) tell(reading, 'each-outside-body', place, raw);
  if (holds(body, 'table')) tell(reading, 'table-in-each', place, raw);
  if (holds(body, 'other') || paragraphsOf(body).some(({ objects }) => objects))
    tell(reading, 'object-in-each', place, raw);
  const bullets = paragraphsOf(body).flatMap(({ bullet }) =>
    bullet ? [JSON.stringify([bullet.listId, bullet.nestingLevel])] : [],
  );
  if (new Set(bullets).size > 1) tell(reading, 'mixed-lists', place, raw);
}

const holds = (blocks: readonly Block[], kind: Block['kind']): boolean =>
  blocks.some(
    (block) =>
      block.kind === kind ||
      (block.kind === 'choice' && holds([...block.yes, ...block.no], kind)) ||
      (block.kind === 'each' && holds(block.body, kind)),
  );

export function tellEachRow({ place, raw }: Mark, { cells }: Row, pairs: readonly Pair[], reading: Reading): void {
  const blocks = cells.flatMap((cell) => cell.blocks);
  const paragraphs = paragraphsOf(blocks);
  const found: readonly (readonly [boolean, FaultId])[] = [
    [!reading.inBody, 'each-outside-body'],
    [holds(blocks, 'each') || pairs.length > 1, 'nested-each'],
    [holds(blocks, 'table'), 'table-in-each'],
    [paragraphs.some(({ objects }) => objects), 'object-in-each'],
    [paragraphs.some(({ bullet }) => bullet !== undefined), 'list-in-row'],
  ];
  for (const [is, id] of found) if (is) tell(reading, id, place, raw);
}
