/**
 * Makes documents by a ledger. Their rows are reserved, and seen in the sheet, before the first file is made, and say Made
 * after: a run that dies in between leaves rows that say so, and the next run bins what there is and makes it afresh.
 */
import type { Change, Fields } from '../../jobs/change.ts';
import type { FileChange, MakeDocument } from '../../jobs/drive.ts';
import { documents as documentsTab } from '../../workbook/tabs/documents.ts';
import type { Calls } from '../calls.ts';
import { fill, type MadeFile } from './fill.ts';
import { folderChanges } from './folder-links.ts';
import type { Folders } from './folders.ts';
import { isLimit } from './limits.ts';
import { bin, type TemplateCopies } from './templates.ts';

export interface CarryingOut {
  readonly copies: TemplateCopies;
  readonly folders: Folders;
  readonly calls: Calls;
  readonly hasTime: () => boolean;
  /** Writes rows, and sees to it that they are in the sheet when it returns. */
  readonly write: (changes: readonly Change[]) => void;
}

export interface FilesDone {
  readonly made: readonly string[];
  readonly binned: number;
  /** The keys that time, or a limit of Google's, did not allow. A later run makes them. */
  readonly left: readonly string[];
  /** Whether it was one of Google's limits, and not the time: then only another day helps. */
  readonly atLimit: boolean;
  /** Documents that Google refused, with its words. */
  readonly failed: readonly { readonly key: string; readonly why: string }[];
}

export const NO_FILES: FilesDone = { made: [], binned: 0, left: [], atLimit: false, failed: [] };

export function carryOut(files: readonly FileChange[], doing: CarryingOut): FilesDone {
  const toMake = files.flatMap((change) => (change.kind === 'make document' ? [change] : []));
  const toBin = files.flatMap((change) => (change.kind === 'bin file' ? [change.file] : []));
  for (const file of toBin) bin(file, doing.calls);
  if (toMake.length === 0) return { ...NO_FILES, binned: toBin.length };
  doing.write(toMake.map((document) => reserved(document, new Date().toISOString())));
  const outcomes = makeAll(toMake, doing);
  doing.write([...outcomes.flatMap(settled), ...folderChanges(doing.folders.made())]);
  const replaced = outcomes.flatMap(({ document, outcome }) =>
    outcome.kind === 'made' && document.replaces ? [document.replaces.file] : [],
  );
  for (const file of [...replaced, ...doing.copies.copyOf.values()]) bin(file, doing.calls);
  const keys = (kind: Outcome['kind']) =>
    outcomes.flatMap(({ document, outcome }) => (outcome.kind === kind ? [document.key] : []));
  return {
    made: keys('made'),
    binned: toBin.length + replaced.length,
    left: keys('no time'),
    atLimit: outcomes.some(({ outcome }) => isAtLimit(outcome)),
    failed: outcomes.flatMap(({ document: { key }, outcome }) =>
      outcome.kind === 'refused' ? [{ key, why: outcome.why }] : [],
    ),
  };
}

type Outcome =
  | { readonly kind: 'made'; readonly file: MadeFile }
  | { readonly kind: 'no time' }
  | { readonly kind: 'refused'; readonly why: string };

const isAtLimit = (outcome: Outcome): boolean => outcome.kind === 'refused' && isLimit(outcome.why);

/** What Google refuses for one document costs no other document anything; a limit leaves the rest for a later run. */
function makeAll(documents: readonly MakeDocument[], doing: CarryingOut) {
  let atLimit = false;
  return documents.map((document) => {
    const outcome: Outcome = atLimit || !doing.hasTime() ? { kind: 'no time' } : make(document, doing);
    if (isAtLimit(outcome)) atLimit = true;
    return { document, outcome };
  });
}

function make(document: MakeDocument, { copies, folders, calls }: CarryingOut): Outcome {
  const copy = copies.copyOf.get(document.template);
  if (copy === undefined) return { kind: 'refused', why: 'its template is not there' };
  try {
    return { kind: 'made', file: fill(document, copy, folders.of(document.folder), calls) };
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}

const row = (key: string, fields: Fields): Change => ({ kind: 'put row', tab: documentsTab.name, key: [key], fields });

const reserved = ({ key, row: fields }: MakeDocument, at: string): Change =>
  row(key, { ...fields, status: 'Reserved', file: null, link: null, leftAt: at });

/** A row that is given up has no hour: the next run need not wait to take it. */
function settled({
  document,
  outcome,
}: {
  readonly document: MakeDocument;
  readonly outcome: Outcome;
}): readonly Change[] {
  if (outcome.kind !== 'made') return [row(document.key, { leftAt: null })];
  const { id, link, leftAt } = outcome.file;
  return [
    row(document.key, { status: 'Made', file: id, link, leftAt }),
    ...(document.replaces ? [row(document.replaces.key, { status: 'Superseded' })] : []),
  ];
}
