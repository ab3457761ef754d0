/** A workbook of another version has other columns: a job that took it for one of this version would fill in the wrong ones. */
import type { Work } from '../jobs/job.ts';
import type { Snapshot } from '../workbook/cell.ts';
import { MIGRATIONS, versionOf } from '../workbook/migrations/migrations.ts';
import { notedVersion, sayNewer, sayOlder, VERSION_PROPERTY } from '../workbook/migrations/version.ts';
import { schools } from '../workbook/tabs/schools.ts';
import { start } from '../workbook/tabs/start.ts';
import type { Calls } from './calls.ts';
import { type Refusal, refused } from './reply.ts';
import { takeSnapshot } from './snapshot.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Of which version each is. `Start` is read only where the property is not there: in a copy, or a file. */
export function versions(book: Spreadsheet, snapshot: Snapshot, calls: Calls) {
  const noted = calls.call(() => PropertiesService.getDocumentProperties());
  const property = calls.call(() => noted.getProperty(VERSION_PROPERTY));
  const says = property === null && !snapshot.tabs.has(start.name) ? takeSnapshot(book, [start.name], calls) : snapshot;
  return { workbook: notedVersion(says, property), program: versionOf(MIGRATIONS) };
}

/** For whoever opens it: jobs are refused until it is set up anew, and nobody is to find out by a refusal. */
export function sayIfOlder(book: Spreadsheet, calls: Calls): string | undefined {
  if (!calls.call(() => book.getSheetByName(schools.name))) return undefined;
  const { workbook, program } = versions(book, { tabs: new Map() }, calls);
  return workbook < program ? `${capital(sayOlder(workbook, program))} ${SET_UP}` : undefined;
}

const SET_UP = 'Choose Set up: it lists what it will change, and asks once.';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function refuseVersion(
  { takesOlder = false }: Pick<Work<never, never>, 'takesOlder'>,
  book: Spreadsheet,
  snapshot: Snapshot,
  calls: Calls,
): Refusal | undefined {
  if (!snapshot.tabs.has(schools.name)) return undefined;
  const { workbook: from, program: to } = versions(book, snapshot, calls);
  if (from > to) return refused(`Not run: ${sayNewer(from, to)}`);
  return from < to && !takesOlder ? refused(`Not run: ${sayOlder(from, to)}`, SET_UP) : undefined;
}
