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
    backgroundColor: colour(child(properties, 'w:shd')?.attributes['w:fill']),
    fontSize: size === undefined ? undefined : points(Number(size) / 2),
    weightedFontFamily: font === undefined ? undefined : { fontFamily: font, weight: 400 },
    baselineOffset: offset === undefined ? undefined : OFFSETS[offset],
  });
}

/** Looks that Docs has no word for are harmless only while they are off. */
function isSet(node: Xml | undefined): boolean {
  if (!node || !['w:caps', 'w:vanish', 'w:outline', 'w:shadow', 'w:dstrike', 'w:ins'].includes(node.name)) return false;
  return isOn(node) === true;
}
