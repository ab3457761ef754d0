/** For how many schools documents are made, and of which kinds. */
import { LARGEST, USUAL } from './ask-documents.ts';

export interface DocumentSizes {
  readonly schools: readonly number[];
  readonly kinds: readonly string[];
  readonly planningRuns: number;
  /** The trust on which the documents of a day are tried, and how many the account may make. */
  readonly ofADay: { readonly schools: number; readonly aDay: number };
}

const FEW = { schools: 6, aDay: 5 };
const MANY = { schools: 300, aDay: 250 };

export interface SizesAsked {
  readonly schools?: readonly number[];
  readonly kind?: string;
  readonly quick?: boolean;
}

export function documentSizesOf({ schools, kind, quick = false }: SizesAsked): DocumentSizes {
  return {
    schools: schools ?? (quick ? [1, 6] : [1, 30, 300]),
    kinds: kind === undefined ? (quick ? [USUAL] : [USUAL, LARGEST]) : [kind],
    planningRuns: quick ? 1 : 3,
    ofADay: quick || schools ? FEW : MANY,
  };
}
