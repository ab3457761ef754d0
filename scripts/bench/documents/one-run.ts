/** One run: its calls, which of them belong to a document or a folder, and what is left as the constant of a run. */
import type { Host } from '../../../src/local/host.ts';
import { type Spent, spentOn } from '../spent.ts';
import { askDocuments } from './ask-documents.ts';
import { type Parts, watchParts } from './parts.ts';

/** A document is copied and filled. */
export const CALLS_A_DOCUMENT = 2;
/** A folder is made, and remembered until Drive lists it. */
export const CALLS_A_FOLDER = 2;
/** A template is unpacked (four), uploaded and remembered. */
export const CALLS_AN_UPLOAD = 6;

export interface OneRun extends Spent {
  readonly made: number;
  /** Not made for want of time: they are the next run’s. */
  readonly left: number;
  readonly calls: number;
  /** Calls of batchUpdate beyond the first, of documents that need more than 450 requests. */
  readonly furtherBatches: number;
  readonly folders: number;
  readonly uploads: number;
  /** What the run costs beside its documents, folders and uploads. */
  readonly constant: number;
  readonly parts?: Parts;
  readonly byMethod: Readonly<Record<string, number>>;
  /** What the calls would take by the host’s model; computing takes none of it. */
  readonly modelledSeconds: number;
}

/** `withParts`: only of a run that makes documents and no folder. */
export function oneRun(host: Host, kind: string, withParts = false): OneRun {
  const before = { folders: partCount(host, 'folder'), uploads: partCount(host, 'template') };
  host.resetCalls();
  const parts = withParts ? watchParts(host) : undefined;
  const { result, wallMs, cpuMs } = spentOn(() => askDocuments(host, kind));
  const { made, left, failed } = result.files;
  if (failed[0]) throw new Error(`${failed[0].key} was refused: ${failed[0].why}`);
  const { total, byMethod, modelledMs } = host.calls;
  const furtherBatches = host.calls.of('Docs.Documents.batchUpdate') - made.length;
  const folders = partCount(host, 'folder') - before.folders;
  const uploads = partCount(host, 'template') - before.uploads;
  const ofDocuments = CALLS_A_DOCUMENT * made.length + furtherBatches;
  return {
    made: made.length,
    left: left.length,
    calls: total,
    furtherBatches,
    folders,
    uploads,
    constant: total - ofDocuments - CALLS_A_FOLDER * folders - CALLS_AN_UPLOAD * uploads,
    ...(parts && { parts: parts(ofDocuments) }),
    byMethod: Object.fromEntries([...byMethod].sort(([, one], [, other]) => other - one)),
    modelledSeconds: modelledMs / 1000,
    wallMs,
    cpuMs,
  };
}

const partCount = (host: Host, part: string): number =>
  host.drive.all().filter(({ properties, trashed }) => !trashed && properties['part'] === part).length;
