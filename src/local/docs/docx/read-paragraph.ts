/** A paragraph: its named style, what is on top of it, its bullet, its runs. */
import type { Json, Paragraph } from '../model/document.ts';
import { isHeading } from '../model/paragraphs.ts';
import { joined, run } from '../model/runs.ts';
import { listIdOf } from './numbering.ts';
import { paragraphStyleOf } from './paragraph-style.ts';
import { RunReader } from './read-runs.ts';
import type { ReaderAt } from './reader.ts';
import { textStyleOf } from './text-style.ts';
import { child, val, type Xml } from './xml.ts';

export function readParagraph(node: Xml, reader: ReaderAt): Paragraph {
  const properties = child(node, 'w:pPr');
  const looks = reader.styles.paragraph(val(properties, 'w:pStyle'));
  const elements = new RunReader(reader, looks.text).read(node);
  const ending = { ...looks.text, ...textStyleOf(child(properties, 'w:rPr')) };
  const last = elements.at(-1)?.textRun?.textStyle;
  const bullet = bulletOf(properties, reader);
  const style = {
    namedStyleType: looks.named,
    direction: 'LEFT_TO_RIGHT',
    ...looks.paragraph,
    ...bullet?.indents,
    ...paragraphStyleOf(properties),
  };
  return {
    elements: joined(elements, run('\n', child(properties, 'w:rPr') || !last ? ending : last)),
    paragraphStyle: isHeading(style) ? { headingId: reader.headingId(), ...style } : style,
    ...(bullet && { bullet: bullet.bullet }),
  };
}

function bulletOf(properties: Xml | undefined, { lists, usedLists }: ReaderAt) {
  const number = child(properties, 'w:numPr');
  const numId = val(number, 'w:numId') ?? '0';
  const list = lists.get(numId);
  if (numId === '0' || !list) return undefined;
  usedLists.add(numId);
  const level = Number(val(number, 'w:ilvl') ?? 0);
  const { nestingLevels } = list['listProperties'] as { nestingLevels: readonly Json[] };
  const { indentStart, indentFirstLine } = nestingLevels[level] as Json;
  return {
    bullet: { listId: listIdOf(numId), ...(level > 0 && { nestingLevel: level }), textStyle: {} },
    indents: { indentFirstLine, indentStart },
  };
}
