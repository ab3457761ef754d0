import type { CellStyle } from '../workbook/style.ts';
import { restyler } from '../workbook/style.ts';
import { forEachCell, readLayer } from './cell-reading.ts';
import { checkTable } from './cell-writing.ts';
import { RangeValues } from './range-values.ts';

type Maybe<T> = T | null;

/** How the cells of a range look. */
export abstract class RangeLooks extends RangeValues {
  setNumberFormat(format: string): this {
    return this.look({ numberFormat: formatOf(format) });
  }

  setNumberFormats(formats: string[][]): this {
    return this.lookEach(formats, (format) => ({ numberFormat: formatOf(format) }));
  }

  getNumberFormat(): string {
    return this.first().numberFormat ?? 'General';
  }

  getNumberFormats(): string[][] {
    return this.looks((look) => look.numberFormat ?? 'General');
  }

  setBackground(color: Maybe<string>): this {
    return this.look({ background: colorOf(color) });
  }

  setBackgrounds(colors: Maybe<string>[][]): this {
    return this.lookEach(colors, (color) => ({ background: colorOf(color) }));
  }

  getBackground(): string {
    return this.first().background ?? '#ffffff';
  }

  getBackgrounds(): string[][] {
    return this.looks((look) => look.background ?? '#ffffff');
  }

  setFontColor(color: Maybe<string>): this {
    return this.look({ fontColor: colorOf(color) });
  }

  setFontColors(colors: Maybe<string>[][]): this {
    return this.lookEach(colors, (color) => ({ fontColor: colorOf(color) }));
  }

  getFontColor(): string {
    return this.first().fontColor ?? '#000000';
  }

  getFontColors(): string[][] {
    return this.looks((look) => look.fontColor ?? '#000000');
  }

  setFontWeight(weight: Maybe<string>): this {
    return this.look({ bold: weight === 'bold' || undefined });
  }

  setFontWeights(weights: Maybe<string>[][]): this {
    return this.lookEach(weights, (weight) => ({ bold: weight === 'bold' || undefined }));
  }

  getFontWeight(): string {
    return this.first().bold ? 'bold' : 'normal';
  }

  getFontWeights(): string[][] {
    return this.looks((look) => (look.bold ? 'bold' : 'normal'));
  }

  setFontStyle(fontStyle: Maybe<string>): this {
    return this.look({ italic: fontStyle === 'italic' || undefined });
  }

  setFontStyles(fontStyles: Maybe<string>[][]): this {
    return this.lookEach(fontStyles, (fontStyle) => ({ italic: fontStyle === 'italic' || undefined }));
  }

  getFontStyle(): string {
    return this.first().italic ? 'italic' : 'normal';
  }

  getFontStyles(): string[][] {
    return this.looks((look) => (look.italic ? 'italic' : 'normal'));
  }

  setFontLine(line: Maybe<string>): this {
    return this.look({
      underline: line === 'underline' || undefined,
      strikethrough: line === 'line-through' || undefined,
    });
  }

  setFontSize(size: number): this {
    return this.look({ fontSize: size });
  }

  setFontSizes(sizes: number[][]): this {
    return this.lookEach(sizes, (fontSize) => ({ fontSize }));
  }

  getFontSize(): number {
    return this.first().fontSize ?? 10;
  }

  getFontSizes(): number[][] {
    return this.looks((look) => look.fontSize ?? 10);
  }

  setFontFamily(family: Maybe<string>): this {
    return this.look({ fontFamily: family ?? undefined });
  }

  setFontFamilies(families: Maybe<string>[][]): this {
    return this.lookEach(families, (family) => ({ fontFamily: family ?? undefined }));
  }

  getFontFamily(): string {
    return this.first().fontFamily ?? 'Arial';
  }

  getFontFamilies(): string[][] {
    return this.looks((look) => look.fontFamily ?? 'Arial');
  }

  setWrap(wrap: boolean): this {
    return this.look({ wrap });
  }

  setWraps(wraps: boolean[][]): this {
    return this.lookEach(wraps, (wrap) => ({ wrap }));
  }

  setWrapStrategy(strategy: unknown): this {
    return this.look({ wrap: strategy === 'WRAP' });
  }

  getWrap(): boolean {
    return this.first().wrap ?? false;
  }

  getWraps(): boolean[][] {
    return this.looks((look) => look.wrap ?? false);
  }

  setHorizontalAlignment(alignment: Maybe<'left' | 'center' | 'normal' | 'right'>): this {
    return this.look({ horizontal: alignment === 'normal' ? undefined : (alignment ?? undefined) });
  }

  setHorizontalAlignments(alignments: Maybe<'left' | 'center' | 'normal' | 'right'>[][]): this {
    return this.lookEach(alignments, (one) => ({ horizontal: one === 'normal' ? undefined : (one ?? undefined) }));
  }

  getHorizontalAlignment(): string {
    return this.first().horizontal ?? 'general';
  }

  getHorizontalAlignments(): string[][] {
    return this.looks((look) => look.horizontal ?? 'general');
  }

  setVerticalAlignment(alignment: Maybe<'top' | 'middle' | 'bottom'>): this {
    return this.look({ vertical: alignment ?? undefined });
  }

  setVerticalAlignments(alignments: Maybe<'top' | 'middle' | 'bottom'>[][]): this {
    return this.lookEach(alignments, (alignment) => ({ vertical: alignment ?? undefined }));
  }

  getVerticalAlignment(): string {
    return this.first().vertical ?? 'bottom';
  }

  getVerticalAlignments(): string[][] {
    return this.looks((look) => look.vertical ?? 'bottom');
  }

  clearFormat(): this {
    this.mayWrite();
    forEachCell(this.area, (row, column) => {
      this.sheet.styles.set(row, column, undefined);
    });
    return this;
  }

  protected look(change: CellStyle): this {
    this.mayWrite();
    const restyle = restyler(change);
    const { styles } = this.sheet;
    forEachCell(this.area, (row, column) => {
      styles.set(row, column, restyle(styles.get(row, column)));
    });
    return this;
  }

  private lookEach<T>(table: T[][], change: (item: T) => CellStyle): this {
    this.mayWrite();
    const { row, column, rows, columns } = this.area;
    checkTable(table, rows, columns);
    const restylers = new Map<T, ReturnType<typeof restyler>>();
    table.forEach((line, r) => {
      line.forEach((item, c) => {
        const restyle = restylers.get(item) ?? restyler(change(item));
        restylers.set(item, restyle);
        this.sheet.styles.set(row + r, column + c, restyle(this.sheet.styles.get(row + r, column + c)));
      });
    });
    return this;
  }

  private first(): CellStyle {
    return this.sheet.styles.get(this.area.row, this.area.column) ?? {};
  }

  private looks<R>(see: (look: CellStyle) => R): R[][] {
    return readLayer(this.sheet.styles, this.area, (look) => see(look ?? {}));
  }
}

function colorOf(color: Maybe<string>): string | undefined {
  return color === null || color === 'transparent' ? undefined : color.toLowerCase();
}

function formatOf(format: string): string | undefined {
  return format === '' || /^general$/i.test(format) ? undefined : format;
}
