/** What an import tells whoever asked for it: plain JSON. */
import type { ImportProblem } from './problems.ts';

export interface FileReport {
  readonly file: string;
  readonly kind: 'GIAS' | 'KS2' | 'KS4' | 'CSV';
  /** `2018/19`; of a results file. */
  readonly year?: string;
  readonly status?: string;
  /** The tab that a file of the trust's own fills. */
  readonly tab?: string;
  /** Rows under the header. */
  readonly rows: number;
  /** Schools, or rows of a file of the trust's own, that were taken. */
  readonly taken: number;
  /** Figures taken, and codes in the place of one. */
  readonly figures?: number;
  readonly codes?: number;
}

export interface TabCount {
  readonly tab: string;
  /** Rows that the files ask for: new ones, ones to change, and ones that say it already. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

export interface NationalFigureRead {
  readonly year: string;
  readonly measure: string;
  /** Null: the year was published, without a national figure. */
  readonly national: number | null;
  readonly source: string;
}

export interface TakenSchool {
  readonly urn: string;
  readonly school: string;
  readonly phase: string;
  readonly predecessors: readonly string[];
  readonly isNew: boolean;
}

/** A school in a results file that no school of the GIAS file is, or was. */
export interface LeftOutSchool {
  readonly file: string;
  readonly urn: string;
  readonly school: string;
}

/** A cell that said something else than the file. */
export interface Replaced {
  readonly tab: string;
  readonly key: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

export interface ImportAnswer {
  readonly files: readonly FileReport[];
  readonly tabs: readonly TabCount[];
  readonly years: readonly string[];
  readonly national: readonly NationalFigureRead[];
  readonly schools: readonly TakenSchool[];
  readonly leftOut: readonly LeftOutSchool[];
  readonly replaced: readonly Replaced[];
  readonly problems: readonly ImportProblem[];
}
