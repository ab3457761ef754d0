/** Run properties (`w:rPr`) as a text style of Docs. */
import type { Json } from '../model/document.ts';
import { colour, given, isOn, points } from './measures.ts';
import { onlyKnown } from './refuse-docx.ts';
import { child, val, type Xml } from './xml.ts';

const READ = [
  'w:rStyle',
  'w:b',
  'w:i',
  'w:u',
  'w:strike',
  'w:smallCaps',
  'w:color',
  'w:sz',
  'w:rFonts',
  'w:shd',
  'w:vertAlign',
  'w:highlight',
];
const HARMLESS = [
  'w:bCs',
  'w:iCs',
  'w:szCs',
  'w:lang',
  'w:noProof',
  'w:kern',
  'w:webHidden',
  'w:ins',
  'w:dstrike',
  'w:cs',
  'w:spacing',
  'w:position',
  'w:outline',
  'w:shadow',
  'w:caps',
  'w:vanish',
  'w:em',
  'w:w',
  'w:rtl',
  'w:snapToGrid',
  'w:eastAsianLayout',
  // A tracked change of the looks, or of a paragraph's end: the text is in the runs.
  'w:rPrChange',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
];

const OFFSETS: Readonly<Record<string, string>> = {
  superscript: 'SUPERSCRIPT',
  subscript: 'SUBSCRIPT',
  baseline: 'NONE',
};

export function textStyleOf(properties: Xml | undefined): Json {
  onlyKnown(
    properties,
    READ,
    HARMLESS.filter((name) => !isSet(child(properties, name))),
  );
  const font = child(properties, 'w:rFonts')?.attributes['w:ascii'];
  const size = val(properties, 'w:sz');
  const offset = val(properties, 'w:vertAlign');
  return given({
    bold: isOn(child(properties, 'w:b')),
    italic: isOn(child(properties, 'w:i')),
    underline: isOn(child(properties, 'w:u')),
    strikethrough: isOn(child(properties, 'w:strike')),
    smallCaps: isOn(child(properties, 'w:smallCaps')),
    foregroundColor: colour(val(properties, 'w:color')),
    backgroundColor:
      highlight(val(properties, 'w:highlight')) ?? colour(child(properties, 'w:shd')?.attributes['w:fill']),
    fontSize: size === undefined ? undefined : points(Number(size) / 2),
    weightedFontFamily: font === undefined ? undefined : { fontFamily: font, weight: 400 },
    baselineOffset: offset === undefined ? undefined : OFFSETS[offset],
  });
}

/** Word's fifteen pens. */
const PENS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};
const highlight = (pen: string | undefined): Json | undefined => colour(PENS[pen ?? '']);

/** Looks that Docs has no word for are harmless only while they are off. */
function isSet(node: Xml | undefined): boolean {
  if (!node || !['w:caps', 'w:vanish', 'w:outline', 'w:shadow', 'w:dstrike'].includes(node.name)) return false;
  return isOn(node) === true;
}
