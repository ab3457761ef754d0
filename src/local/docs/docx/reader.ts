/** What every part of the conversion looks up. */
import type { Block, Json } from '../model/document.ts';
import type { Part } from './parts.ts';
import type { Styles } from './styles.ts';
import type { Xml } from './xml.ts';

export interface Reader {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, Json>;
  /** Lists that some paragraph is in. */
  readonly usedLists: Set<string>;
  readonly headingId: () => string;
  /** Reads what stands in a cell as what stands in the body. */
  readonly blocks: (nodes: readonly Xml[], reader: ReaderAt) => readonly Block[];
}

export interface ReaderAt extends Reader {
  readonly part: Part;
}
