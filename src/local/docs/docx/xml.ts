/** XML as a tree that keeps the order of things and every space. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Xml {
  /** `w:p`; `#text` for text. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  htmlEntities: false,
});

type Raw = Readonly<Record<string, unknown>>;

/** Throws where the text is no well-formed XML: the parser alone would read as far as it goes. */
export function parseXml(text: string): Xml {
  const checked = XMLValidator.validate(text);
  if (checked !== true) throw new Error(`XML that is cut off or damaged: ${checked.err.msg}`);
  const root = (parser.parse(text) as readonly Raw[])
    .map(nodeOf)
    .find(({ name }) => !name.startsWith('?') && name !== '#text');
  if (!root) throw new Error('The XML holds no element.');
  return root;
}

function nodeOf(raw: Raw): Xml {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  if (name === '#text') return { name, attributes: {}, children: [], text: String(raw[name]) };
  const attributes = (raw[':@'] ?? {}) as Readonly<Record<string, string>>;
  return { name, attributes, children: ((raw[name] ?? []) as readonly Raw[]).map(nodeOf), text: '' };
}

export function child(node: Xml | undefined, name: string): Xml | undefined {
  return node?.children.find((one) => one.name === name);
}

export function children(node: Xml | undefined, name: string): readonly Xml[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** The `w:val` of a child. */
export function val(node: Xml | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

export function textIn({ children: inside }: Xml): string {
  return inside.map(({ name, text }) => (name === '#text' ? text : '')).join('');
}
