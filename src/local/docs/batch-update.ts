/** `documents.batchUpdate` on a document: all of the requests, or none. */

import { ApiRefusal, refuse } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import type { Doc, Json } from './model/document.ts';
import { allTabs } from './model/document.ts';
import { type Context, idMaker, type NewRows } from './requests/context.ts';
import { REQUESTS, type RequestKind } from './requests/kinds.ts';

export interface Updated {
  readonly doc: Doc;
  readonly replies: readonly Json[];
}

interface Options {
  /** The revision the document has afterwards. */
  readonly revisionId: string;
  readonly newRows?: NewRows;
}

/** Throws an ApiRefusal in Google's words, or NotSupported for a request that the host does not imitate; the document given stays as it is. */
export function batchUpdate(doc: Doc, body: Json, { revisionId, newRows = 'plain' }: Options): Updated {
  onlyKnown(body, ['requests', 'writeControl'], '');
  mustBeLatest(doc, body['writeControl'] as Json | undefined);
  mustHaveNoNamedRanges(doc);
  const context: Context = { newRows, id: idMaker(doc) };
  const replies: Json[] = [];
  let changed = doc;
  ((body['requests'] ?? []) as readonly Json[]).forEach((request, n) => {
    const applied = applyOne(changed, request, n, context);
    changed = applied.doc;
    replies.push(applied.reply ?? {});
  });
  return { doc: { ...changed, revisionId }, replies };
}

function applyOne(doc: Doc, request: Json, n: number, context: Context) {
  const names = Object.keys(request ?? {});
  const [name, second] = names;
  if (name === undefined) return refuse(`Invalid requests[${n}]: No request set.`);
  if (second !== undefined) {
    return refuse(
      `Invalid value at 'requests[${n}]' (oneof), oneof field 'request' is already set. Cannot set '${second}'`,
    );
  }
  const kind = Object.hasOwn(REQUESTS, name) ? (REQUESTS[name] as RequestKind) : unknownKind(name, n);
  const given = request[name] as Json;
  onlyKnown(given, kind.fields, `requests[${n}].${snake(name)}`);
  try {
    return kind.apply(doc, given, context);
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.code !== 400) throw error;
    throw new ApiRefusal(`Invalid requests[${n}].${name}: ${error.message}`, error.code, error.reason);
  }
}

/** Google's other requests end the execution: the host lacks them. A name Google does not know is its to refuse. */
const NOT_IMITATED = [
  'createNamedRange',
  'deleteNamedRange',
  'replaceNamedRangeContent',
  'insertInlineImage',
  'replaceImage',
  'insertSectionBreak',
  'updateSectionStyle',
  'updateDocumentStyle',
  'updateNamedStyle',
  'createHeader',
  'createFooter',
  'createFootnote',
  'deleteHeader',
  'deleteFooter',
  'deletePositionedObject',
  'addDocumentTab',
  'deleteTab',
  'updateDocumentTabProperties',
  'insertPerson',
  'insertRichLink',
  'insertDate',
];

function unknownKind(name: string, n: number): never {
  if (NOT_IMITATED.includes(name)) throw new NotSupported(`The Docs request ${name}`);
  return refuse(`Invalid JSON payload received. Unknown name "${name}" at 'requests[${n}]': Cannot find field.`);
}

function onlyKnown(given: Json, fields: readonly string[], path: string): void {
  const strange = Object.keys(given ?? {}).find((key) => !fields.includes(key));
  if (strange === undefined) return;
  refuse(`Invalid JSON payload received. Unknown name "${strange}"${path ? ` at '${path}'` : ''}: Cannot find field.`);
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Google documents the refusal and its 400; its words are unproven. A target that is behind is merged by Google, which the host cannot do. */
function mustBeLatest({ revisionId }: Doc, control: Json = {}): void {
  onlyKnown(control, ['requiredRevisionId', 'targetRevisionId'], 'write_control');
  const { requiredRevisionId: required, targetRevisionId: target } = control;
  if (required !== undefined && target !== undefined) {
    refuse(
      `Invalid value at 'write_control' (oneof), oneof field 'control' is already set. Cannot set 'targetRevisionId'`,
    );
  }
  if (required !== undefined && required !== revisionId) {
    refuse(`The required revision ID '${String(required)}' does not match the latest revision.`);
  }
  if (target !== undefined && target !== revisionId) {
    throw new NotSupported('A change to a revision of a document that is not its latest');
  }
}

/** Named ranges move with the text; the host does not move them, so it does not let them go wrong. */
function mustHaveNoNamedRanges({ tabs }: Doc): void {
  const some = allTabs(tabs).some(({ documentTab }) => Object.keys(documentTab.namedRanges ?? {}).length > 0);
  if (some) throw new NotSupported('A change to a document with named ranges');
}
