/** A template as it is compiled: sections of paragraphs and tables, and a footer. */
export const HEADINGS = ['h1', 'h2', 'h3'] as const;
export type Heading = (typeof HEADINGS)[number];

/** `prompt`: grey words that tell the headteacher what to write; `small`: notes under tables. */
export const PARAGRAPH_CLASSES = ['prompt', 'small'] as const;
/** `number`: to the right; `rag`: a colour's word, in the middle; `prompt`: as above. */
export const CELL_CLASSES = ['number', 'rag', 'prompt'] as const;
export type CellClass = (typeof CELL_CLASSES)[number];

export type Style = Heading | 'body' | 'footer' | (typeof PARAGRAPH_CLASSES)[number];

export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly strong: boolean;
  readonly em: boolean;
  readonly prompt: boolean;
  readonly href?: string;
}
export type Run =
  | Words
  | { readonly kind: 'break' }
  | { readonly kind: 'page number' }
  | { readonly kind: 'page count' };

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: Style;
  readonly list?: List;
  readonly runs: readonly Run[];
}
/** Every numbered list counts from 1: `id` tells it from the others. */
export interface List {
  readonly kind: 'bullets' | 'numbers';
  readonly id: number;
}

export interface Cell {
  readonly looks: CellClass | undefined;
  readonly isHeader: boolean;
  readonly paragraphs: readonly Paragraph[];
}
export interface Row {
  readonly cells: readonly Cell[];
}
export interface Table {
  readonly kind: 'table';
  /** Percentages of the width, 100 together. */
  readonly widths: readonly number[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

export type Block = Paragraph | Table | { readonly kind: 'page break' };

export interface Section {
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
}

export interface Template {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly footer: Paragraph;
}

/** No table is wider than a person reads: columns across 17 cm, and across 25.7 cm. */
export const MOST_COLUMNS = { portrait: 6, landscape: 9 } as const;
