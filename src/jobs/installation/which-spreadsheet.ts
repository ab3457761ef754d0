/**
 * Whether this is the spreadsheet that was set up, or a copy of it. A copy brings a script of its own, which sees none of
 * the files and has no schedule. What the program noted in a property may or may not come along; what stands in Start does.
 */
import type { Snapshot } from '../../workbook/cell.ts';
import { versionRow } from '../../workbook/migrations/version.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { start } from '../../workbook/tabs/start.ts';
import { type Check, toMend, well } from './looked.ts';

export interface Noted {
  /** The id of this spreadsheet. */
  readonly id: string;
  /** The id that Set up noted in a property. */
  readonly property: string | null;
  /** The version of the workbook, noted in another. */
  readonly version: string | null;
  /** What the last check wrote in Start. */
  readonly onStart: string | undefined;
  /** Whether Start names the version of the workbook. */
  readonly startHasVersion: boolean;
}

export type Which = 'the one that was set up' | 'a copy' | 'not set up';

export const SPREADSHEET_ITEM = 'This spreadsheet';
const OWN = 'The one that was set up: ';
const COPY = 'A copy of the one that was set up.';

export const noteOnStart = (snapshot: Snapshot): Pick<Noted, 'onStart' | 'startHasVersion'> => ({
  onStart: idIn(
    tabReader(snapshot)
      .read(start)
      .rows.find(({ item }) => item === SPREADSHEET_ITEM)?.says ?? '',
  ),
  startHasVersion: versionRow(snapshot).length > 0,
});

/** What is no longer the id of the one that was set up, once a copy has been told that it is one, is the id of no spreadsheet. */
function idIn(says: string): string | undefined {
  if (says.startsWith(OWN)) return says.slice(OWN.length);
  return says.startsWith(COPY) ? '' : undefined;
}

export function whichSpreadsheet({ id, property, version, onStart, startHasVersion }: Noted): Which {
  if (property !== null) return property === id ? 'the one that was set up' : 'a copy';
  if (onStart !== undefined) return onStart === id ? 'the one that was set up' : 'a copy';
  if (version !== null) return 'the one that was set up';
  return startHasVersion ? 'a copy' : 'not set up';
}

export function saySpreadsheet(noted: Noted): Check {
  const which = whichSpreadsheet(noted);
  if (which === 'the one that was set up') return well(SPREADSHEET_ITEM, `${OWN}${noted.id}`);
  if (which === 'not set up')
    return toMend(
      SPREADSHEET_ITEM,
      'It has not been set up',
      'Choose Set up with the account that the trust keeps for it',
    );
  return toMend(
    SPREADSHEET_ITEM,
    `${COPY} It has no schedule, and sees none of the documents, folders and templates of the other. What the program notes beside the sheet ${noted.property === null ? 'did not come' : 'came'} along`,
    'To work on, open the other one. To try things here: choose Yes at mail.dry.run in Settings, so that nobody is written to from both. To go on here in its place: choose Set up, which makes new templates and folders and a schedule; the documents stay with the other',
    'Urgent',
  );
}
