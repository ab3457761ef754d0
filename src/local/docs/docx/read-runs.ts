/** The runs of a paragraph: text, links, page numbers, breaks. */
import type { Element, Json } from '../model/document.ts';
import { type Elements, joined, run } from '../model/runs.ts';
import type { ReaderAt } from './reader.ts';
import { notConverted, onlyKnown, thingNotConverted } from './refuse-docx.ts';
import { textStyleOf } from './text-style.ts';
import { child, textIn, val, type Xml } from './xml.ts';

/** Marks around text, such as a comment's: the comment itself is no part of what `documents.get` gives. */
export const MARKS = [
  '#text',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
];
const NO_TEXT = ['w:commentReference', 'w:annotationRef', 'w:lastRenderedPageBreak', 'w:rPr', '#text'];

/** What Word tracks, Docs suggests. */
const TRACKED: Readonly<Record<string, string>> = {
  'w:ins': 'suggestedInsertionIds',
  'w:moveTo': 'suggestedInsertionIds',
  'w:del': 'suggestedDeletionIds',
  'w:moveFrom': 'suggestedDeletionIds',
};
/** What only wraps text. */
const WRAPPERS = ['w:smartTag', 'w:customXml', 'w:sdtContent', 'w:dir', 'w:bdo'];
const ABOUT_THE_WRAPPER = ['w:smartTagPr', 'w:customXmlPr', 'w:sdtPr', 'w:sdtEndPr', 'w:pPr'];

/** A field is open from its begin to its end; what stands after the separator is what Word last worked out. */
interface Field {
  instruction: string;
  isPastSeparator: boolean;
}

export class RunReader {
  private elements: Elements = [];
  private field: Field | undefined;

  constructor(
    private readonly reader: ReaderAt,
    /** What the paragraph's style puts on all of its text. */
    private readonly base: Json,
  ) {}

  read(paragraph: Xml): Elements {
    this.all(paragraph.children, {}, {});
    return this.elements;
  }

  private all(nodes: readonly Xml[], link: Json, marks: Json): void {
    for (const node of nodes) {
      const tracked = TRACKED[node.name];
      if (node.name === 'w:r') this.run(node, link, marks);
      else if (node.name === 'w:hyperlink') this.all(node.children, this.linkOf(node), marks);
      else if (node.name === 'w:fldSimple') this.number(node.attributes['w:instr'] ?? '', this.base);
      else if (tracked !== undefined)
        this.all(node.children, link, { ...marks, [tracked]: [`suggest.docx${node.attributes['w:id'] ?? ''}`] });
      else if (node.name === 'w:sdt' || WRAPPERS.includes(node.name)) this.all(node.children, link, marks);
      else if (!MARKS.includes(node.name) && !ABOUT_THE_WRAPPER.includes(node.name))
        throw thingNotConverted(node.name, 'in a paragraph');
    }
  }

  private linkOf({ attributes }: Xml): Json {
    const relation = this.reader.part.relation(attributes['r:id']);
    if (!relation?.isOutside) throw notConverted('a link to a place in itself');
    return { link: { url: relation.target } };
  }

  private run(node: Xml, link: Json, marks: Json): void {
    const properties = child(node, 'w:rPr');
    const character = this.reader.styles.character(val(properties, 'w:rStyle'));
    const style = { ...this.base, ...character, ...textStyleOf(properties), ...link };
    for (const part of node.children) this.part(part, style, marks);
  }

  private part(node: Xml, style: Json, marks: Json): void {
    if (NO_TEXT.includes(node.name)) return;
    if (node.name === 'w:fldChar' || node.name === 'w:instrText') this.fieldPart(node, style);
    else if (!this.field?.isPastSeparator) this.content(node, style, marks);
  }

  private content(node: Xml, style: Json, marks: Json): void {
    const text = { 'w:tab': '\t', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad', 'w:cr': '\v' }[node.name];
    if (node.name === 'w:t' || node.name === 'w:delText') this.add(marked(run(textIn(node), style), marks));
    else if (text !== undefined) this.add(marked(run(text, style), marks));
    else if (node.name === 'w:br') this.add(marked(breakOf(node, style), marks));
    else throw thingNotConverted(node.name, 'in a run of text');
  }

  private fieldPart(node: Xml, style: Json): void {
    const kind = node.attributes['w:fldCharType'];
    if (node.name === 'w:instrText' && this.field) this.field.instruction += textIn(node);
    else if (kind === 'begin') this.field = { instruction: '', isPastSeparator: false };
    else if (kind === 'separate' && this.field) this.field.isPastSeparator = true;
    else if (kind === 'end' && this.field) {
      this.number(this.field.instruction, style);
      this.field = undefined;
    }
  }

  private number(instruction: string, textStyle: Json): void {
    const [name = ''] = instruction.trim().split(/\s+/);
    const type = { PAGE: 'PAGE_NUMBER', NUMPAGES: 'PAGE_COUNT' }[name.toUpperCase()];
    if (type === undefined) throw notConverted(`the field "${instruction.trim()}"`);
    this.add([{ autoText: { type, textStyle } }]);
  }

  private add(elements: readonly Element[]): void {
    this.elements = joined(this.elements, elements);
  }
}

/** A tracked change of Word is a suggestion on each element it holds. */
const marked = (elements: readonly Element[], marks: Json): readonly Element[] =>
  elements.map(
    (element) =>
      Object.fromEntries(
        Object.entries(element).map(([kind, part]) => [kind, { ...(part as Json), ...marks }]),
      ) as Element,
  );

function breakOf(node: Xml, textStyle: Json): readonly Element[] {
  const type = node.attributes['w:type'] ?? 'textWrapping';
  if (type === 'page') return [{ pageBreak: { textStyle } }];
  if (type === 'column') return [{ columnBreak: { textStyle } }];
  onlyKnown(node, []);
  return run('\v', textStyle);
}
