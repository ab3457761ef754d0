/** What a request may ask for beyond the document. */
import type { Doc, Json } from '../model/document.ts';
import { allTabs } from '../model/document.ts';

export interface Context {
  /** How a row that is inserted looks: Google's way is unproven, so either can be asked for. */
  readonly newRows: NewRows;
  /** An id that the document has not used: `h.local3`, `kix.local4`. */
  readonly id: (prefix: string) => string;
}

/** `plain`: cells without the reference row's looks; `like the reference row`: its cell, paragraph and text styles. */
export type NewRows = 'plain' | 'like the reference row';

export interface Applied {
  readonly doc: Doc;
  readonly reply?: Json;
}

export type Apply = (doc: Doc, request: Json, context: Context) => Applied;

/** Ids made from the number of ids made before: the same on every run. */
export function idMaker(doc: Doc): Context['id'] {
  const used = JSON.stringify(allTabs(doc.tabs).map(({ documentTab: { lists } }) => Object.keys(lists ?? {})));
  let serial = 0;
  return (prefix) => {
    let id: string;
    do id = `${prefix}local${(++serial).toString(36)}${doc.revisionId.slice(-6)}`;
    while (used.includes(`"${id}"`));
    return id;
  };
}
