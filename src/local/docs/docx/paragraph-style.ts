/** Paragraph properties (`w:pPr`) as a paragraph style of Docs. */
import type { Json } from '../model/document.ts';
import { colour, given, isOn, points, twips } from './measures.ts';
import { notConverted, onlyKnown } from './refuse-docx.ts';
import { child, children, val, type Xml } from './xml.ts';

const READ = [
  'w:pStyle',
  'w:numPr',
  'w:jc',
  'w:spacing',
  'w:ind',
  'w:keepNext',
  'w:keepLines',
  'w:widowControl',
  'w:pageBreakBefore',
  'w:shd',
  'w:pBdr',
  'w:tabs',
  'w:rPr',
  'w:sectPr',
];
const HARMLESS = [
  'w:outlineLvl',
  'w:suppressAutoHyphens',
  'w:overflowPunct',
  'w:contextualSpacing',
  'w:suppressLineNumbers',
  'w:bidi',
  'w:autoSpaceDE',
  'w:snapToGrid',
  'w:textAlignment',
  'w:cnfStyle',
  'w:kinsoku',
  'w:wordWrap',
  'w:topLinePunct',
  'w:autoSpaceDN',
  'w:adjustRightInd',
  'w:mirrorIndents',
  'w:pPrChange',
];

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
};

export function paragraphStyleOf(properties: Xml | undefined): Json {
  onlyKnown(properties, READ, HARMLESS);
  const alignment = val(properties, 'w:jc');
  const shading = colour(child(properties, 'w:shd')?.attributes['w:fill']);
  return given({
    alignment: alignment === undefined ? undefined : (ALIGNMENTS[alignment] ?? refuseAlignment(alignment)),
    ...spacing(child(properties, 'w:spacing')),
    ...indents(child(properties, 'w:ind')),
    keepWithNext: isOn(child(properties, 'w:keepNext')),
    keepLinesTogether: isOn(child(properties, 'w:keepLines')),
    avoidWidowAndOrphan: isOn(child(properties, 'w:widowControl')),
    pageBreakBefore: isOn(child(properties, 'w:pageBreakBefore')),
    shading: shading && { backgroundColor: shading },
    ...borders(child(properties, 'w:pBdr')),
    tabStops: tabStops(child(properties, 'w:tabs')),
  });
}

function refuseAlignment(alignment: string): never {
  throw notConverted(`text aligned "${alignment}"`);
}

function spacing(node: Xml | undefined): Json {
  const { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': rule = 'auto' } = node?.attributes ?? {};
  if (line !== undefined && rule !== 'auto') throw notConverted(`lines of a fixed height (${rule})`);
  return {
    spaceAbove: twips(before),
    spaceBelow: twips(after),
    lineSpacing: line === undefined ? undefined : Math.round((Number(line) / 240) * 10_000) / 100,
  };
}

/** Word counts the first line from the indent of the others, Docs from the margin. */
function indents(node: Xml | undefined): Json {
  if (!node) return {};
  const { attributes } = node;
  const start = Number(attributes['w:left'] ?? attributes['w:start'] ?? 0);
  const end = attributes['w:right'] ?? attributes['w:end'];
  const first = start + Number(attributes['w:firstLine'] ?? 0) - Number(attributes['w:hanging'] ?? 0);
  return { indentStart: points(start / 20), indentFirstLine: points(first / 20), indentEnd: twips(end) };
}

const SIDES = {
  'w:top': 'borderTop',
  'w:bottom': 'borderBottom',
  'w:left': 'borderLeft',
  'w:right': 'borderRight',
  'w:between': 'borderBetween',
} as const;

function borders(node: Xml | undefined): Json {
  const found = Object.entries(SIDES).map(([side, key]) => [key, border(child(node, side), true)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Eighths of a point, and points away from the text. */
export function border(node: Xml | undefined, ofParagraph = false): Json | undefined {
  const line = node?.attributes['w:val'];
  if (line === undefined || line === 'nil' || line === 'none') return undefined;
  const dashStyle = { single: 'SOLID', dotted: 'DOT', dashed: 'DASH' }[line];
  if (!dashStyle) throw notConverted(`a border drawn "${line}"`);
  const width = points(Number(node?.attributes['w:sz'] ?? 4) / 8);
  const padding = ofParagraph ? { padding: points(Number(node?.attributes['w:space'] ?? 0)) } : {};
  return { color: colour(node?.attributes['w:color']) ?? { color: { rgbColor: {} } }, width, ...padding, dashStyle };
}

const TAB_ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
};

function tabStops(node: Xml | undefined): readonly Json[] | undefined {
  const stops = children(node, 'w:tab').filter(({ attributes }) => attributes['w:val'] !== 'clear');
  if (stops.length === 0) return undefined;
  return stops.map(({ attributes }) => ({
    offset: twips(attributes['w:pos']),
    alignment: TAB_ALIGNMENTS[attributes['w:val'] ?? 'left'] ?? refuseAlignment(`tab ${attributes['w:val']}`),
  }));
}
