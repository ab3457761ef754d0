/** A template as it is read: the paragraphs and tables of its document, with the blocks that its tags make of them. */
import type { Bullet, Style } from './docs-json.ts';
import type { Tag, Test, ValueTag } from './tags.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A tag as it is written, braces and all. */
export interface Written extends Span {
  readonly raw: string;
  /** Its style changes half-way: Docs may have split it over several runs. */
  readonly split: boolean;
}
export interface ValueNode extends Written {
  readonly kind: 'value';
  readonly tag: ValueTag;
}
export interface ChoiceNode extends Span {
  readonly kind: 'choice';
  readonly test: Condition;
  readonly yes: readonly Inline[];
  readonly no: readonly Inline[];
  /** The tags themselves: `{{#if}}`, `{{else}}`, `{{/if}}`. */
  readonly marks: readonly Written[];
}
export type Inline =
  | (Span & { readonly kind: 'text' })
  | ValueNode
  | ChoiceNode
  /** A mark of the row it is in: it shows nothing. */
  | (Written & { readonly kind: 'mark'; readonly mark?: Mark });

/** What opens, divides or closes a block. */
export interface Mark extends Written {
  readonly tag: Exclude<Tag, ValueTag | { readonly kind: 'wrong' }>;
  readonly place: string;
  /** Where its paragraph begins. */
  readonly home: number;
  /** Its paragraph holds nothing but marks. */
  readonly alone: boolean;
}

interface Run extends Span {
  readonly style: Style;
}
export interface Paragraph extends Span {
  /** Its text and the `\n` at its end; what is not text is `\ufffc`. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly style: Style;
  readonly bullet?: Bullet;
  readonly nodes: readonly Inline[];
  /** Pictures, breaks, page numbers: it is never empty, and cannot be repeated. */
  readonly objects: boolean;
}

export interface Choice {
  readonly kind: 'choice';
  readonly test: Condition;
  readonly yes: readonly Block[];
  readonly no: readonly Block[];
}
/** What a block repeats for, and where it says so. */
export interface Repeat {
  readonly path: string;
  readonly or?: string;
  readonly place: string;
  readonly raw: string;
}
/** What a block depends on, and where it says so. */
export type Condition = Test & Pick<Repeat, 'place' | 'raw'>;
export interface Each {
  readonly kind: 'each';
  readonly repeat: Repeat;
  readonly body: readonly Block[];
}
export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  /** A paragraph that holds nothing but marks: it is taken out. */
  | { readonly kind: 'mark'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: Table }
  /** A section's break, a table of contents: left alone. */
  | ({ readonly kind: 'other' } & Span)
  | Choice
  | Each;

export interface Cell extends Span {
  readonly blocks: readonly Block[];
  readonly style: Style;
}
export interface Row extends Span {
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly style: Style;
  readonly tests: readonly Condition[];
  readonly each?: Repeat;
}
export interface Table extends Span {
  readonly rows: readonly Row[];
}

export interface Segment {
  readonly place: { readonly segmentId?: string; readonly tabId?: string };
  readonly part: string;
  readonly inBody: boolean;
  readonly blocks: readonly Block[];
}

/** All paragraphs of some blocks, in order, those of tables among them. */
export const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block): readonly Paragraph[] => {
    if ('paragraph' in block) return [block.paragraph];
    if (block.kind === 'choice') return paragraphsOf([...block.yes, ...block.no]);
    if (block.kind === 'each') return paragraphsOf(block.body);
    return block.kind === 'table'
      ? block.table.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
      : [];
  });
