/** Makes blocks of what stands in the body, a header or a cell, by the marks in its paragraphs. */
import { tellEach, tellText } from './check-shape.ts';
import type { StructuralElement } from './docs-json.ts';
import { type Reading, tell } from './faults.ts';
import { conditionOf, inOrder, nest, type Pair, pairMarks } from './pair-marks.ts';
import { type ReadParagraph, readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import type { Block, Mark, Span } from './tree.ts';

export interface Container {
  readonly blocks: readonly Block[];
  /** The marks that find no partner here. In a cell they are its row's. */
  readonly marks: readonly Mark[];
}

type Item = Span & { readonly block: Block };

export function readContainer(content: readonly StructuralElement[], inCell: boolean, reading: Reading): Container {
  tellText(content, reading);
  const read = content.map((element) => (element.paragraph ? readParagraph(element.paragraph, reading) : element));
  const { pairs, left } = pairMarks(read.flatMap((each) => ('marks' in each ? each.marks : [])));
  const short = pairs.filter(({ open, close }) => open.home === close.home);
  const long = pairs.filter((pair) => !short.includes(pair));
  for (const { open, close } of long) tellMarksInText([open, close], reading);
  const items = read.map((each): Item => {
    if (!('marks' in each)) return { ...spanOf(each), block: readOther(each, reading) };
    const own = inCell ? undefined : short.find(({ open }) => open.home === each.paragraph.start);
    return { ...each.paragraph, block: own ? repeated(own, each, reading) : asBlock(each) };
  });
  const blocks = nest(items, long, (pair, yes, no) => ({
    ...pair.open,
    block: made(pair, yes.map(toBlock), no.map(toBlock), reading),
  }));
  const marks = inCell ? [...left, ...short.flatMap(({ open, close }) => [open, close])] : left;
  return { blocks: blocks.map(toBlock), marks: inOrder(marks) };
}

const toBlock = ({ block }: Item): Block => block;
const spanOf = ({ startIndex: start = 0, endIndex: end = start }: StructuralElement): Span => ({ start, end });

const asBlock = ({ paragraph, marks }: ReadParagraph): Block => ({
  kind: marks.length > 0 && marks.every(({ alone }) => alone) ? 'mark' : 'paragraph',
  paragraph,
});

const readOther = (element: StructuralElement, reading: Reading): Block =>
  element.table
    ? {
        kind: 'table',
        table: readTable(element.table, spanOf(element), (cell) => readContainer(cell, true, reading), reading),
      }
    : { kind: 'other', ...spanOf(element) };

/** `{{#each questions}}{{item}}{{/each}}`: the paragraph repeats. */
function repeated(pair: Pair, { paragraph }: ReadParagraph, reading: Reading): Block {
  const outside =
    paragraph.text.slice(0, pair.open.start - paragraph.start) + paragraph.text.slice(pair.close.end - paragraph.start);
  if (outside.trim() !== '') tell(reading, 'mark-not-alone', pair.open.place, pair.open.raw);
  return made(pair, [{ kind: 'paragraph', paragraph }], [], reading);
}

const tellMarksInText = (marks: readonly Mark[], reading: Reading): void => {
  for (const { alone, place, raw } of marks) if (!alone) tell(reading, 'mark-not-alone', place, raw);
};

function made({ open, otherwise }: Pair, yes: readonly Block[], no: readonly Block[], reading: Reading): Block {
  if (otherwise) tellMarksInText([otherwise], reading);
  const { tag } = open;
  if (tag.kind !== 'each') return { kind: 'choice', test: conditionOf(open), yes, no };
  tellEach(open, yes, reading);
  return { kind: 'each', repeat: { ...tag, place: open.place, raw: open.raw }, body: yes };
}
