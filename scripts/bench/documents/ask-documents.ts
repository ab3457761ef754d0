/** Asks the built bundle for one kind of document, one for each school. */
import type { DocumentsAnswer } from '../../../src/jobs/documents.ts';
import type { Host } from '../../../src/local/host.ts';
import type { Answer, Answered } from '../../local/answer.ts';

export const USUAL = 'School on a page';
export const LARGEST = 'Headteacher report';

export interface Asked {
  readonly answer: DocumentsAnswer;
  readonly files: NonNullable<Answered['data']['files']>;
}

/** What the run did; fails where it was refused or a template has a fault. */
export function askDocuments(host: Host, kind: string): Asked {
  const asked = tryDocuments(host, kind);
  if ('told' in asked) throw new Error(asked.told);
  const [fault] = asked.answer.faults;
  if (fault) throw new Error(`The template of ${fault.kind} has a fault: ${fault.found} in “${fault.place}”`);
  return asked;
}

export function tryDocuments(host: Host, kind: string): Asked | { readonly told: string } {
  const call = JSON.stringify({ job: 'documents', request: { kind: [kind] } });
  try {
    const reply = JSON.parse(String(host.call('serve', call))) as Answer;
    if (!reply.ok) return { told: reply.error.message };
    const { answer, files } = reply.data;
    return {
      answer: answer as DocumentsAnswer,
      files: files ?? { made: [], binned: 0, left: [], atLimit: false, failed: [] },
    };
  } catch (error) {
    return { told: error instanceof Error ? error.message : String(error) };
  }
}

export function wait(host: Host, minutes: number): void {
  host.setNow(new Date(host.now.getTime() + minutes * 60_000).toISOString());
}
