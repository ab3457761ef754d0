/** Lists: Word's numbering as the lists of Docs, nine levels each. */
import type { Json } from '../model/document.ts';
import { points } from './measures.ts';
import { notConverted } from './refuse-docx.ts';
import { child, children, val, type Xml } from './xml.ts';

const LEVELS = 9;
const STEP = 36;

const GLYPHS: Readonly<Record<string, string>> = {
  decimal: 'DECIMAL',
  lowerLetter: 'ALPHA',
  upperLetter: 'UPPER_ALPHA',
  lowerRoman: 'ROMAN',
  upperRoman: 'UPPER_ROMAN',
  decimalZero: 'ZERO_DECIMAL',
  none: 'NONE',
};

export const listIdOf = (numId: string): string => `kix.list.${numId}`;

/** The lists by their number. */
export function listsOf(root: Xml | undefined): ReadonlyMap<string, Json> {
  const abstract = new Map(children(root, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'], node]));
  return new Map(
    children(root, 'w:num').map((node) => {
      const source = abstract.get(val(node, 'w:abstractNumId'));
      const nestingLevels = Array.from({ length: LEVELS }, (_, level) => levelOf(source, level));
      return [node.attributes['w:numId'] ?? '', { listProperties: { nestingLevels } }];
    }),
  );
}

function levelOf(source: Xml | undefined, level: number): Json {
  const node = children(source, 'w:lvl').find(({ attributes }) => Number(attributes['w:ilvl']) === level);
  const format = val(node, 'w:numFmt') ?? 'none';
  const text = val(node, 'w:lvlText') ?? '';
  const indent = child(child(node, 'w:pPr'), 'w:ind')?.attributes ?? {};
  const start = Number(indent['w:left'] ?? indent['w:start'] ?? STEP * (level + 1) * 20) / 20;
  const first = start - Number(indent['w:hanging'] ?? (STEP / 2) * 20) / 20;
  return {
    bulletAlignment: val(node, 'w:lvlJc') === 'right' ? 'END' : 'START',
    ...glyph(format, text, level),
    indentFirstLine: points(first),
    indentStart: points(start),
    textStyle: {},
    startNumber: Number(val(node, 'w:start') ?? 1),
  };
}

function glyph(format: string, text: string, level: number): Json {
  if (format === 'bullet') return { glyphSymbol: text, glyphFormat: `%${level}` };
  const glyphType = GLYPHS[format];
  if (glyphType === undefined) throw notConverted(`a list numbered "${format}"`);
  return { glyphType, glyphFormat: text.replace(/%(\d)/g, (_, digit: string) => `%${Number(digit) - 1}`) };
}
