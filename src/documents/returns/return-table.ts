/** A table of a document that comes back: its first column tells its rows apart, some of the others are the school's to write. */
export interface ReturnTable {
  /** What the answer under it calls it: `Actions`. */
  readonly name: string;
  /** The header of the column that tells its rows apart, as the template has it: `Ref`, `Measure`. */
  readonly key: string;
  /** The headers of the columns that come back. Any other is printed only. */
  readonly columns: readonly string[];
  /** A row without a key is a new one. */
  readonly newRows?: true;
  /** It has one row, which stands for the document itself: its key column comes back, too. */
  readonly oneRow?: true;
}

/** A row as the school left it. */
export interface ReturnedRow {
  /** What stands in its key column; blank: a new row. */
  readonly key: string;
  /** By header, without the words that the template put there to be written over. A column that is gone is absent. */
  readonly cells: Readonly<Record<string, string>>;
  /** The same of those cells alone that no longer say what the program wrote in them. */
  readonly edited: Readonly<Record<string, string>>;
  /** Where its key is written. */
  readonly keyCell: TextPlace;
}

/** Text within one cell or paragraph, its last `\n` left out. Indices as Docs counts them. */
export interface TextPlace {
  readonly tabId?: string;
  readonly start: number;
  readonly end: number;
}

/** What could not be read, in words that a headteacher understands. */
export interface ReturnFault {
  /** `Row A41, column Due`; the whole table: blank. */
  readonly where: string;
  readonly found: string;
  readonly toDo: string;
}

export interface ReturnedTable {
  readonly table: ReturnTable;
  /** None where the table as a whole cannot be understood: its fault says why. */
  readonly rows: readonly ReturnedRow[];
  readonly faults: readonly ReturnFault[];
  /** Where its answer stands, or is to stand; undefined where the table itself is not found. */
  readonly answer?: AnswerPlace;
}

/** The paragraph under the table that the program owns. */
export interface AnswerPlace {
  readonly tabId?: string;
  /** Where the paragraph after the table begins. */
  readonly after: number;
  /** The answer that stands there already. */
  readonly standing?: TextPlace & { readonly text: string };
}

/** What the program itself wrote in the cells that come back, as marks: by table, key and header. The key of a new row is blank. */
export interface Given {
  readonly [table: string]: { readonly [key: string]: { readonly [header: string]: string } };
}
