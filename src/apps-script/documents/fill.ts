/** One document: a copy of its template under its own name, filled in by one call. */
import type { MakeDocument } from '../../jobs/drive.ts';
import type { Calls } from '../calls.ts';
import { docs, files } from './services.ts';

export interface MadeFile {
  readonly id: string;
  readonly link: string;
  /** When the program left it: a later change is a person's. */
  readonly leftAt: string;
}

export function fill({ key, name, batches }: MakeDocument, copy: string, folder: string, { call }: Calls): MadeFile {
  // The copy's own properties would say that it is a template being filled.
  // Whoever may edit it may not give it to others.
  const resource = { name, parents: [folder], properties: { part: 'document', key }, writersCanShare: false };
  const made = call(() =>
    files().copy(resource as object, copy, { supportsAllDrives: true, fields: 'id,webViewLink' }),
  );
  const id = String(made.id);
  for (const requests of batches) call(() => docs().batchUpdate({ requests } as object, id));
  return { id, link: String(made.webViewLink ?? ''), leftAt: new Date().toISOString() };
}
