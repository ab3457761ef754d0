/** Four documents of two schools, edited; and all that a collect leaves, to compare. */
import type { Host } from '../../../src/local/host.ts';
import { textsIn } from '../../support/find-table.ts';
import { addRow, typeIn } from '../../support/in-a-document.ts';
import { ELM, OAK, rowsOf } from '../trust.ts';
import {
  ACTIONS,
  documentOf,
  ELM_HEAD,
  FACT_CHECK,
  FIGURES,
  HEAD,
  inDocument,
  NIL,
  PROGRESS,
  SEF,
} from './a-returning-trust.ts';

/** Something of each kind that comes back. */
export function editAll(host: Host): void {
  inDocument(
    host,
    HEAD,
    OAK,
    'Commitment Plan',
    typeIn(ACTIONS, 'A1', 'Due', '5/11/2026'),
    addRow(ACTIONS, ['', 'P2', 'Meet each family', 'Ann Ash', '1 December', '', '', '']),
    typeIn(PROGRESS, 'A2', 'Reviewed on', '2 October 2026'),
    typeIn(PROGRESS, 'A2', 'RAG', 'amber'),
  );
  inDocument(host, HEAD, OAK, 'Capture return', typeIn(FIGURES, 'Absence', 'Value', '5.4%'));
  inDocument(host, HEAD, OAK, 'SEF summary', typeIn(SEF, 1, 'Likely outcome', 'good'));
  inDocument(
    host,
    HEAD,
    OAK,
    'Fact-check',
    typeIn(FACT_CHECK, 'V1', 'Fact-check', 'Inaccurate'),
    typeIn(FACT_CHECK, 'V1', 'Correction', 'There are 14 classes'),
  );
  inDocument(host, ELM_HEAD, ELM, 'Capture return', typeIn(NIL, 1, 'Nil return', 'yes'));
  inDocument(host, ELM_HEAD, ELM, 'Commitment Plan', typeIn(ACTIONS, 'A3', 'Lead', 'somebody'));
}

export const EDITED: readonly (readonly [urn: number, kind: string])[] = [
  [OAK, 'Commitment Plan'],
  [OAK, 'Capture return'],
  [OAK, 'SEF summary'],
  [OAK, 'Fact-check'],
  [ELM, 'Capture return'],
  [ELM, 'Commitment Plan'],
];

const TARGETS = ['Actions', 'Plan reviews', 'Data captures', 'Reviews', 'Self-evaluation'];
const OF_DOCUMENTS = ['Key', 'Status', 'File', 'Nil return', 'Not read'];

/** What must be the same however a run went. When a document was read is left out, and so which Ref its offers have: one that could not be read is read later. */
export const outcomeOf = (host: Host) => ({
  returns: filled(host, 'Returns')
    .map(({ Ref: _, ...row }) => JSON.stringify(row))
    .sort(),
  targets: Object.fromEntries(TARGETS.map((tab) => [tab, filled(host, tab)])),
  documents: filled(host, 'Documents').map((row) => OF_DOCUMENTS.map((header) => row[header])),
  texts: EDITED.map(([urn, kind]) => textOf(host, urn, kind)),
  refs: textsIn(documentOf(host, OAK, 'Commitment Plan'), ACTIONS).map(([ref]) => ref),
});

export const filled = (host: Host, tab: string) =>
  rowsOf(host, tab).filter((row) => Object.values(row).some((cell) => cell !== ''));

/** All the words of a document. */
export const textOf = (host: Host, urn: number, kind: string): string =>
  [...JSON.stringify(documentOf(host, urn, kind)).matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text]) => text)
    .join('');
