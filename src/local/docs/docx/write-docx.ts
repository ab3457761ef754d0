/** A Google Doc as the .docx that an export makes of it. */
import { AlignmentType, Document, type ILevelsOptions, LevelFormat, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { NotSupported } from '../../runtime/failures.ts';
import type { Doc, DocumentTab, Json } from '../model/document.ts';
import { paragraphLooks, runLooks, twipsOf } from './to-word.ts';
import { STYLE_IDS } from './write-paragraph.ts';
import { sectionsIn, writeSection } from './write-section.ts';

/** The parts of a .docx by their paths. The library's own packing is asynchronous; a service of Apps Script is not. */
interface Compiler {
  compile(file: Document): ReadonlyMap<string, string | Uint8Array>;
}

export function docxOf(doc: Doc): Buffer {
  const [tab, ...others] = doc.tabs;
  if (!tab || others.length > 0) throw new NotSupported('A .docx of a Doc with several tabs');
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const parts = [...compiler.compile(wordOf(doc, tab.documentTab))].map(([path, data]) => [
    path,
    typeof data === 'string' ? strToU8(data) : data,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

function wordOf(doc: Doc, tab: DocumentTab): Document {
  const sections = sectionsIn(tab.body.content);
  const styles = ((tab['namedStyles'] as Json | undefined)?.['styles'] ?? []) as readonly Json[];
  const normal = styles.find(({ namedStyleType }) => namedStyleType === 'NORMAL_TEXT') ?? {};
  return new Document({
    title: doc.title,
    creator: 'School Improvement Strategy',
    styles: {
      default: {
        document: {
          run: runLooks(part(normal, 'textStyle')),
          paragraph: paragraphLooks(part(normal, 'paragraphStyle')),
        },
      },
      paragraphStyles: styles.filter(({ namedStyleType }) => STYLE_IDS[String(namedStyleType)]).map(wordStyle),
    },
    numbering: {
      config: Object.entries(tab.lists ?? {}).map(([reference, list]) => ({ reference, levels: levelsOf(list) })),
    },
    sections: sections.map((section, index) => writeSection(section, index, tab, index === sections.length - 1)),
  });
}

const part = (style: Json, key: string): Json => (style[key] ?? {}) as Json;

function wordStyle(style: Json) {
  const name = String(style['namedStyleType']);
  return {
    id: STYLE_IDS[name] as string,
    name: name.toLowerCase().replace('_', ' '),
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: runLooks(part(style, 'textStyle')),
    paragraph: {
      ...paragraphLooks(part(style, 'paragraphStyle')),
      ...(/^HEADING_(\d)$/.test(name) && { outlineLevel: Number(name.slice(-1)) - 1 }),
    },
  };
}

const FORMATS: Readonly<Record<string, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  DECIMAL: LevelFormat.DECIMAL,
  ZERO_DECIMAL: LevelFormat.DECIMAL_ZERO,
  ALPHA: LevelFormat.LOWER_LETTER,
  UPPER_ALPHA: LevelFormat.UPPER_LETTER,
  ROMAN: LevelFormat.LOWER_ROMAN,
  UPPER_ROMAN: LevelFormat.UPPER_ROMAN,
  NONE: LevelFormat.NONE,
};

function levelsOf(list: Json): readonly ILevelsOptions[] {
  const { nestingLevels } = list['listProperties'] as { nestingLevels: readonly Json[] };
  return nestingLevels.map((level, at) => {
    const { glyphSymbol, glyphType, glyphFormat = '', indentStart, indentFirstLine, startNumber = 1 } = level;
    const left = twipsOf(indentStart) ?? 0;
    const ahead = (twipsOf(indentFirstLine) ?? 0) - left;
    return {
      level: at,
      format: glyphSymbol === undefined ? (FORMATS[String(glyphType)] ?? LevelFormat.NONE) : LevelFormat.BULLET,
      text:
        glyphSymbol === undefined
          ? String(glyphFormat).replace(/%(\d)/g, (_, digit: string) => `%${Number(digit) + 1}`)
          : String(glyphSymbol),
      alignment: level['bulletAlignment'] === 'END' ? AlignmentType.RIGHT : AlignmentType.LEFT,
      start: Number(startNumber),
      style: { paragraph: { indent: { left, ...(ahead < 0 ? { hanging: -ahead } : { firstLine: ahead }) } } },
    };
  });
}
