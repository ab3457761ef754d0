/** Docs' values as the `docx` library takes them. */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  ShadingType,
  UnderlineType,
} from 'docx';
import type { Json } from '../model/document.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const TWIPS = 20;

/** Points, as `{magnitude, unit}`; nothing where there is none. */
export function magnitude(dimension: unknown): number | undefined {
  return dimension === undefined ? undefined : Number((dimension as { magnitude?: number }).magnitude ?? 0);
}

export function twipsOf(dimension: unknown): number | undefined {
  const points = magnitude(dimension);
  return points === undefined ? undefined : Math.round(points * TWIPS);
}

/** `FF0000`; nothing for a colour that is none. */
export function hexOf(colour: unknown): string | undefined {
  const rgb = (colour as { color?: { rgbColor?: Record<string, number> } } | undefined)?.color?.rgbColor;
  if (!rgb) return undefined;
  return ['red', 'green', 'blue']
    .map((part) =>
      Math.round((rgb[part] ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

const filled = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

export function runLooks(style: Json): IRunOptions {
  const looks: Mutable<IRunOptions> = {};
  if (style['bold'] !== undefined) looks.bold = style['bold'] === true;
  if (style['italic'] !== undefined) looks.italics = style['italic'] === true;
  if (style['strikethrough'] !== undefined) looks.strike = style['strikethrough'] === true;
  if (style['smallCaps'] !== undefined) looks.smallCaps = style['smallCaps'] === true;
  if (style['underline'] !== undefined)
    looks.underline = { type: style['underline'] ? UnderlineType.SINGLE : UnderlineType.NONE };
  const [colour, background] = [hexOf(style['foregroundColor']), hexOf(style['backgroundColor'])];
  if (colour !== undefined) looks.color = colour;
  if (background !== undefined) looks.shading = filled(background);
  const size = magnitude(style['fontSize']);
  if (size !== undefined) looks.size = Math.round(size * 2);
  const font = (style['weightedFontFamily'] as { fontFamily?: string } | undefined)?.fontFamily;
  if (font !== undefined) looks.font = font;
  if (style['baselineOffset'] === 'SUPERSCRIPT') looks.superScript = true;
  if (style['baselineOffset'] === 'SUBSCRIPT') looks.subScript = true;
  return looks;
}

const ALIGNMENTS = {
  START: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.RIGHT,
  JUSTIFIED: AlignmentType.BOTH,
} as const;

export function paragraphLooks(style: Json): IParagraphOptions {
  const looks: Mutable<IParagraphOptions> = {};
  const alignment = ALIGNMENTS[style['alignment'] as keyof typeof ALIGNMENTS];
  if (alignment !== undefined) looks.alignment = alignment;
  const spacing = spacingOf(style);
  if (spacing) looks.spacing = spacing;
  const indent = indentOf(style);
  if (indent) looks.indent = indent;
  if (style['keepWithNext'] !== undefined) looks.keepNext = style['keepWithNext'] === true;
  if (style['keepLinesTogether'] !== undefined) looks.keepLines = style['keepLinesTogether'] === true;
  if (style['avoidWidowAndOrphan'] !== undefined) looks.widowControl = style['avoidWidowAndOrphan'] === true;
  if (style['pageBreakBefore'] === true) looks.pageBreakBefore = true;
  const fill = hexOf((style['shading'] as Json | undefined)?.['backgroundColor']);
  if (fill !== undefined) looks.shading = filled(fill);
  const borders = bordersOf(style);
  if (borders) looks.border = borders;
  const tabStops = tabStopsOf(style['tabStops'] as readonly Json[] | undefined);
  if (tabStops) looks.tabStops = tabStops;
  return looks;
}

function spacingOf(style: Json): IParagraphOptions['spacing'] | undefined {
  const [before, after] = [twipsOf(style['spaceAbove']), twipsOf(style['spaceBelow'])];
  const percent = style['lineSpacing'] as number | undefined;
  if (before === undefined && after === undefined && percent === undefined) return undefined;
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(percent !== undefined && { line: Math.round((percent / 100) * 240), lineRule: LineRuleType.AUTO }),
  };
}

function indentOf(style: Json): IParagraphOptions['indent'] | undefined {
  const [left, first, right] = [
    twipsOf(style['indentStart']),
    twipsOf(style['indentFirstLine']),
    twipsOf(style['indentEnd']),
  ];
  if (left === undefined && first === undefined && right === undefined) return undefined;
  const ahead = (first ?? left ?? 0) - (left ?? 0);
  return {
    left: left ?? 0,
    ...(right !== undefined && { right }),
    ...(ahead >= 0 ? { firstLine: ahead } : { hanging: -ahead }),
  };
}

const DASHES = { SOLID: BorderStyle.SINGLE, DOT: BorderStyle.DOTTED, DASH: BorderStyle.DASHED } as const;

/** A line of no width is no line. */
export function borderOf(value: unknown): IBorderOptions | undefined {
  if (value === undefined) return undefined;
  const { color, width, dashStyle, padding } = value as Json;
  const points = magnitude(width) ?? 0;
  if (points === 0) return { style: BorderStyle.NIL };
  const space = magnitude(padding);
  return {
    style: DASHES[dashStyle as keyof typeof DASHES] ?? BorderStyle.SINGLE,
    size: Math.round(points * 8),
    color: hexOf(color) ?? '000000',
    ...(space !== undefined && { space }),
  };
}

function bordersOf(style: Json): IParagraphOptions['border'] | undefined {
  const sides = {
    top: 'borderTop',
    bottom: 'borderBottom',
    left: 'borderLeft',
    right: 'borderRight',
    between: 'borderBetween',
  };
  const drawn = Object.entries(sides).flatMap(([side, key]) => {
    const line = borderOf(style[key]);
    return line && line.style !== BorderStyle.NIL ? [[side, line]] : [];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

const TABS = { START: 'left', CENTER: 'center', END: 'right' } as const;

function tabStopsOf(stops: readonly Json[] | undefined): IParagraphOptions['tabStops'] | undefined {
  return stops?.map(({ offset, alignment }) => ({
    type: TABS[(alignment ?? 'START') as keyof typeof TABS] ?? 'left',
    position: twipsOf(offset) ?? 0,
  }));
}
