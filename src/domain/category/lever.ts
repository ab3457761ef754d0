/** What may change in "what would change it": a latest figure, the likely outcome, rapid improvement, an open judgement closed. */
import type { Case } from '../evidence/case.ts';
import type { Pieces } from '../evidence/evidence.ts';
import { type EvidenceReader, readerAfter, type Settled } from '../evidence/reader.ts';
import type { RuleMeasure } from '../measures.ts';
import type { Source } from '../outcome.ts';
import type { Judgement, JudgementKind } from '../records.ts';

/** A cell that would hold something else, or a judgement that would be added. */
export type EvidenceChange =
  | {
      readonly kind: 'set';
      readonly source: Source;
      /** The record's field. */
      readonly field: string;
      readonly from: string | number;
      readonly to: string | number;
    }
  | { readonly kind: 'add judgement'; readonly judgement: NewJudgement };

export interface NewJudgement {
  readonly urn: string;
  readonly kind: JudgementKind;
  readonly value: NonNullable<Judgement['value']>;
  readonly madeOn: string;
}

/** One way to move a lever: what it would hold. */
export interface Option {
  readonly to: string | number;
  /** How many steps it takes: of 0.1 or 0.01 for a figure, of a word for the rest. */
  readonly size: number;
}

export interface Lever {
  readonly name: string;
  /** The measure whose latest figure it moves. */
  readonly figure?: RuleMeasure;
  /** The evidence that it can change. */
  readonly touches: Pieces;
  /** Whether it can be moved for the better, or for the worse. */
  readonly canMove: (state: State, better: boolean) => boolean;
  /** Settles the evidence that it gives by itself, with every answer left open that it could be moved to. */
  readonly leaveOpen?: (state: State, better: boolean, settled: Settled) => void;
  /**
   * The ways to move it, the smallest first, that could change one of these pieces of evidence; improvements alone,
   * or none: nobody is advised to let a figure fall.
   */
  readonly options: (state: State, wanted: Pieces, better: boolean) => readonly Option[];
  readonly move: (state: State, option: Option) => State;
  readonly change: (state: State, option: Option) => EvidenceChange;
  /** `2.3 points more in reading, writing and maths (65%)`. */
  readonly say: (state: State, option: Option) => string;
}

/** The school's cases, as they would be after the changes so far. */
export type State = readonly EvidenceReader[];

/** The state with some cases changed; only the evidence that a change touches is read again. */
export const changed = (state: State, touches: Pieces, change: (given: Case) => Case): State =>
  state.map((reader) => {
    const given = change(reader.given);
    return given === reader.given ? reader : readerAfter(reader, given, touches);
  });
