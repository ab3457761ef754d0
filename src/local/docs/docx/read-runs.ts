/** The runs of a paragraph: text, links, page numbers, breaks. */
import type { Element, Json } from '../model/document.ts';
import { type Elements, joined, run } from '../model/runs.ts';
import type { ReaderAt } from './reader.ts';
import { notConverted, onlyKnown } from './refuse-docx.ts';
import { textStyleOf } from './text-style.ts';
import { child, textIn, val, type Xml } from './xml.ts';

const PASSED_OVER = ['w:pPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr', '#text', 'w:permStart', 'w:permEnd'];

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
    this.all(paragraph.children, {});
    return this.elements;
  }

  private all(nodes: readonly Xml[], link: Json): void {
    for (const node of nodes) {
      if (node.name === 'w:r') this.run(node, link);
      else if (node.name === 'w:hyperlink') this.all(node.children, this.linkOf(node));
      else if (node.name === 'w:fldSimple') this.number(node.attributes['w:instr'] ?? '', this.base);
      else if (!PASSED_OVER.includes(node.name)) throw notConverted(`${node.name} in a paragraph`);
    }
  }

  private linkOf({ attributes }: Xml): Json {
    const relation = this.reader.part.relation(attributes['r:id']);
    if (!relation?.isOutside) throw notConverted('a link to a place in itself');
    return { link: { url: relation.target } };
  }

  private run(node: Xml, link: Json): void {
    const properties = child(node, 'w:rPr');
    const character = this.reader.styles.character(val(properties, 'w:rStyle'));
    const style = { ...this.base, ...character, ...textStyleOf(properties), ...link };
    for (const part of node.children) this.part(part, style);
  }

  private part(node: Xml, style: Json): void {
    if (node.name === 'w:rPr' || node.name === '#text' || node.name === 'w:lastRenderedPageBreak') return;
    if (node.name === 'w:fldChar' || node.name === 'w:instrText') this.fieldPart(node, style);
    else if (!this.field?.isPastSeparator) this.content(node, style);
  }

  private content(node: Xml, style: Json): void {
    const text = { 'w:tab': '\t', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad', 'w:cr': '\v' }[node.name];
    if (node.name === 'w:t') this.add(run(textIn(node), style));
    else if (text !== undefined) this.add(run(text, style));
    else if (node.name === 'w:br') this.add(breakOf(node, style));
    else throw notConverted(`${node.name} in a run of text`);
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

function breakOf(node: Xml, textStyle: Json): readonly Element[] {
  const type = node.attributes['w:type'] ?? 'textWrapping';
  if (type === 'page') return [{ pageBreak: { textStyle } }];
  if (type === 'column') return [{ columnBreak: { textStyle } }];
  onlyKnown(node, []);
  return run('\v', textStyle);
}
