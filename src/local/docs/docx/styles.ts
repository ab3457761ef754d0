/** The styles of a .docx: Docs' own nine become named styles, any other is plain text with its looks on it. */
import type { Json } from '../model/document.ts';
import { NAMED_STYLES } from '../model/new-document.ts';
import { paragraphStyleOf } from './paragraph-style.ts';
import { textStyleOf } from './text-style.ts';
import { child, children, val, type Xml } from './xml.ts';

export interface StyleLooks {
  readonly named: string;
  /** What comes on top of the named style. */
  readonly text: Json;
  readonly paragraph: Json;
}

export interface Styles {
  readonly namedStyles: readonly Json[];
  readonly paragraph: (styleId: string | undefined) => StyleLooks;
  readonly character: (styleId: string | undefined) => Json;
}

const NAMED: Readonly<Record<string, string>> = {
  normal: 'NORMAL_TEXT',
  title: 'TITLE',
  subtitle: 'SUBTITLE',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`heading ${level}`, `HEADING_${level}`])),
};

interface Style {
  readonly text: Json;
  readonly paragraph: Json;
  readonly named: string | undefined;
  readonly basedOn: string | undefined;
}

export function stylesOf(root: Xml | undefined): Styles {
  const nodes = new Map<string, Xml>();
  const byId = new Map<string, Style>();
  let normal: string | undefined;
  for (const node of children(root, 'w:style')) {
    const id = node.attributes['w:styleId'] ?? '';
    if (!['paragraph', 'character'].includes(node.attributes['w:type'] ?? '')) continue;
    if (isParagraph(node) && isDefault(node)) normal = id;
    nodes.set(id, node);
  }
  /** Only the styles in use are read: what an unused one holds is no reason to refuse a file. */
  const style = (id: string): Style | undefined => {
    const node = nodes.get(id);
    if (node && !byId.has(id)) byId.set(id, styleFrom(node));
    return byId.get(id);
  };
  const chain = (id: string | undefined): readonly Style[] => {
    const found = id === undefined ? undefined : style(id);
    return found ? [...chain(found.basedOn), found] : [];
  };
  return {
    namedStyles: namedStyles(root, chain),
    paragraph: (id) => paragraphLooks(chain(id ?? normal)),
    character: (id) => merged(chain(id).map(({ text }) => text)),
  };
}

const isParagraph = ({ attributes }: Xml): boolean => attributes['w:type'] === 'paragraph';

const isDefault = ({ attributes }: Xml): boolean => ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');

function styleFrom(node: Xml): Style {
  const { indentStart, indentFirstLine, ...paragraph } = paragraphStyleOf(child(node, 'w:pPr'));
  const hasIndent = child(child(node, 'w:pPr'), 'w:ind') !== undefined;
  return {
    text: textStyleOf(child(node, 'w:rPr')),
    paragraph: hasIndent ? { ...paragraph, indentStart, indentFirstLine } : paragraph,
    named: namedBy(node),
    basedOn: val(node, 'w:basedOn'),
  };
}

const namedBy = (node: Xml): string | undefined => NAMED[(val(node, 'w:name') ?? '').toLowerCase()];

/** From the nearest named style up, its own looks count as the name; those below it are on top. */
function paragraphLooks(chain: readonly Style[]): StyleLooks {
  const at = chain.map(({ named }) => named !== undefined).lastIndexOf(true);
  const above = chain.slice(at + 1);
  return {
    named: chain[at]?.named ?? 'NORMAL_TEXT',
    text: merged(above.map(({ text }) => text)),
    paragraph: merged(above.map(({ paragraph }) => paragraph)),
  };
}

/** Docs' defaults, with what the file says of each: the document's defaults are those of plain text. */
function namedStyles(root: Xml | undefined, chain: (id: string) => readonly Style[]): readonly Json[] {
  const defaults = child(root, 'w:docDefaults');
  const text = textStyleOf(child(child(defaults, 'w:rPrDefault'), 'w:rPr'));
  const paragraph = paragraphStyleOf(child(child(defaults, 'w:pPrDefault'), 'w:pPr'));
  return NAMED_STYLES.map((usual) => {
    const name = usual['namedStyleType'];
    const id = children(root, 'w:style').find((node) => isParagraph(node) && namedBy(node) === name)?.attributes[
      'w:styleId'
    ];
    if (name !== 'NORMAL_TEXT' && id === undefined) return usual;
    const own = (id === undefined ? [] : chain(id)).filter(
      ({ named }) => name === 'NORMAL_TEXT' || named !== 'NORMAL_TEXT',
    );
    const base = name === 'NORMAL_TEXT' ? [usual] : [{ namedStyleType: name, textStyle: {}, paragraphStyle: NORMAL }];
    return {
      namedStyleType: name,
      textStyle: merged([
        ...base.map((one) => one['textStyle'] as Json),
        ...(name === 'NORMAL_TEXT' ? [text] : []),
        ...own.map((one) => one.text),
      ]),
      paragraphStyle: merged([
        ...base.map((one) => one['paragraphStyle'] as Json),
        ...(name === 'NORMAL_TEXT' ? [paragraph] : []),
        ...own.map((one) => one.paragraph),
      ]),
    };
  });
}

const NORMAL: Json = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };

const merged = (styles: readonly Json[]): Json => Object.assign({}, ...styles);
