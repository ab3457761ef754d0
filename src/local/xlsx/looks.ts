import { type CellStyle as FileStyle, resolveThemeColor } from 'hucre/xlsx';
import { type Border, type CellStyle, style } from '../workbook/style.ts';

/** What Google Sheets shows a cell in that says nothing. */
export const FONT = { name: 'Arial', size: 10 } as const;

type FileColor = NonNullable<NonNullable<FileStyle['font']>['color']>;

/** Reads looks; one look in the file is worked out once. */
export function looksFrom(themeColors: readonly string[]): (look: FileStyle) => CellStyle | undefined {
  const known = new Map<FileStyle, CellStyle | undefined>();
  return (look) => {
    if (!known.has(look)) known.set(look, style(lookFrom(look, themeColors)));
    return known.get(look);
  };
}

function lookFrom({ font, fill, alignment, numFmt, border }: FileStyle, theme: readonly string[]): CellStyle {
  const color = (one: FileColor | undefined) => colorFrom(one, theme);
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
  const horizontal = alignment?.horizontal;
  return {
    numberFormat: numberFormatFrom(numFmt),
    background: color(solid),
    fontColor: color(font?.color),
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    strikethrough: font?.strikethrough || undefined,
    fontSize: font?.size === FONT.size ? undefined : font?.size,
    fontFamily: font?.name === FONT.name ? undefined : font?.name,
    wrap: alignment?.wrapText || undefined,
    horizontal: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
    vertical: verticalFrom(alignment?.vertical),
    border: borderFrom(border, color),
  };
}

/** Excel's built-in short date is the reader's own: here, the British one. */
function numberFormatFrom(format: string | undefined): string | undefined {
  if (format === undefined || /^general$/i.test(format)) return undefined;
  return /^(mm-dd-yy|m\/d\/yy+)$/i.test(format) ? 'dd/MM/yyyy' : format;
}

function verticalFrom(vertical: string | undefined): CellStyle['vertical'] {
  if (vertical === 'center') return 'middle';
  return vertical === 'top' ? 'top' : undefined;
}

function colorFrom(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  const rgb =
    color?.rgb ?? (color?.theme === undefined ? undefined : resolveThemeColor([...theme], color.theme, color.tint));
  return rgb && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toLowerCase()}` : undefined;
}

function borderFrom(
  border: FileStyle['border'],
  color: (one: FileColor | undefined) => string | undefined,
): Border | undefined {
  if (!border) return undefined;
  const side = (one: { color?: FileColor } | undefined) => (one ? (color(one.color) ?? '#000000') : undefined);
  const { top, left, bottom, right } = border;
  if (!(top || left || bottom || right)) return undefined;
  return { top: side(top), left: side(left), bottom: side(bottom), right: side(right) };
}

/** Writes looks; one look is worked out once. */
export function looksTo(): (look: CellStyle) => FileStyle {
  const known = new Map<CellStyle, FileStyle>();
  return (look) => {
    let made = known.get(look);
    if (!made) {
      made = lookTo(look);
      known.set(look, made);
    }
    return made;
  };
}

export function lookTo(look: CellStyle): FileStyle {
  const rgb = (color: string) => ({ rgb: hexOf(color) });
  const font = {
    ...(look.fontColor && { color: rgb(look.fontColor) }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strikethrough && { strikethrough: true }),
  };
  const hasFont = Object.keys(font).length > 0 || look.fontSize !== undefined || look.fontFamily !== undefined;
  const alignment = {
    ...(look.wrap && { wrapText: true }),
    ...(look.horizontal && { horizontal: look.horizontal }),
    ...(look.vertical && { vertical: look.vertical === 'middle' ? ('center' as const) : look.vertical }),
  };
  return {
    ...(look.numberFormat && { numFmt: look.numberFormat }),
    ...(look.background && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(look.background) },
    }),
    ...(hasFont && { font: { ...font, size: look.fontSize ?? FONT.size, name: look.fontFamily ?? FONT.name } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(look.border && { border: borderTo(look.border) }),
  };
}

function borderTo(border: Border): NonNullable<FileStyle['border']> {
  return Object.fromEntries(
    Object.entries(border)
      .filter(([, color]) => color !== undefined)
      .map(([side, color]) => [side, { style: 'thin' as const, color: { rgb: hexOf(String(color)) } }]),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  white: 'FFFFFF',
  black: '000000',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  grey: '808080',
  gray: '808080',
  yellow: 'FFFF00',
  orange: 'FFA500',
};

export function hexOf(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  return NAMED[color] ?? color.replace('#', '').toUpperCase();
}
