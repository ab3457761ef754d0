/** A trust of five schools whose documents are made by the built bundle, and what there is of them afterwards. */
import { jest } from '@jest/globals';
import type { Answered } from '../../../scripts/local/answer.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { hostWith, rowsOf, serve, type Tables, TRUST } from '../trust.ts';

export const KINDS = ['School on a page'];
export const BOTH = ['School on a page', 'Headteacher report'];
export const URNS = [100001, 100002, 100003, 100004, 100005];

export const FIVE_SCHOOLS: Tables = {
  ...TRUST,
  Schools: [
    ['URN', 'School', 'Phase', 'Folder to work on', 'Folder from the trust'],
    ...URNS.map((urn, index) => [urn, `${['Oak', 'Elm', 'Ash', 'Yew', 'Fir'][index]} School`, 'Primary', '', '']),
  ],
};

export const hostOfFive = (bundle: Bundle, options: Partial<HostOptions> = {}): Host =>
  hostWith(bundle, FIVE_SCHOOLS, { latency: 'none', ...options });

export interface Asked {
  readonly kind?: readonly string[];
  readonly only?: readonly string[];
  readonly again?: boolean;
}

/** What the run did; fails where it was refused. */
export function makeDocuments(host: Host, request: Asked = {}, dryRun = false): Answered['data'] {
  const answer = serve(host, { job: 'documents', request: { kind: KINDS, ...request }, dryRun });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}

/** The run ends at a call, and with it whatever it was doing. */
export function makeDocumentsAndEnd(host: Host): void {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    serve(host, { job: 'documents', request: { kind: KINDS } });
  } catch {
    // What a run that ended says is of no interest: what it left is.
  } finally {
    silent.mockRestore();
  }
}

export interface Kept {
  readonly part: string;
  readonly key: string;
  readonly id: string;
  readonly folder: string;
  readonly text: string;
}

/** The program's files that are not in the bin. */
export const filesOf = (host: Host): readonly Kept[] =>
  host.drive
    .all()
    .filter(({ trashed, properties }) => !trashed && properties['part'] !== undefined)
    .map(({ id, properties, parents, content }) => ({
      part: properties['part'] ?? '',
      key: properties['key'] ?? '',
      id,
      folder: host.drive.find(parents[0] ?? '')?.properties['key'] ?? '',
      text: content.kind === 'doc' ? textOf(content.doc) : '',
    }));

/** All the words of a Doc, tables, headers and footers among them. */
const textOf = (doc: Doc): string =>
  [...JSON.stringify(doc).matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('');

/** What must be the same however a run went: each document once, with its words and its folder, and what the ledger says. */
export function outcomeOf(host: Host) {
  const files = filesOf(host);
  const inOrder = <T>(all: readonly T[]) => all.map((each) => JSON.stringify(each)).sort();
  return {
    files: inOrder(files.map(({ part, key, folder, text }) => ({ part, key, folder, text }))),
    ledger: inOrder(
      rowsOf(host, 'Documents').map((row) => ({
        key: row['Key'],
        status: row['Status'],
        version: row['Version'],
        isThere: files.some(({ id, key }) => id === row['File'] && key === row['Key']),
      })),
    ),
  };
}
