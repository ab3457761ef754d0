/** What Set up does in Drive: the trust's templates, once. They are the trust's own from then on, and are never written again. */
import { DOCUMENT_KINDS } from '../../documents/kinds.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import { settings as settingsTab } from '../../workbook/tabs/settings.ts';
import { countCalls } from '../calls.ts';
import { momentNow } from '../moment.ts';
import { done, type Reply } from '../reply.ts';
import { takeSnapshot } from '../snapshot.ts';
import { folders } from './folders.ts';
import { programFiles } from './program-files.ts';
import { refuseMissingServices } from './services.ts';
import { ensureTemplates } from './templates.ts';
import { refuseOthers } from './whose-files.ts';

/** The titles of the templates that were put into Drive now. */
export function setUpFiles(): Reply<readonly string[]> {
  const calls = countCalls();
  const refusal = refuseMissingServices(calls) ?? refuseOthers(momentNow(calls).who, calls, false);
  if (refusal) return refusal;
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, [settingsTab.name], calls);
  const trustName = readSettings(snapshot.tabs.get(settingsTab.name)).settings['trust.name'];
  const known = programFiles(calls);
  const made = ensureTemplates(DOCUMENT_KINDS, known, folders(known, trustName || 'Trust', calls), calls);
  return done(made.map(({ title }) => title));
}
