/** Looks at everything that an installation needs. What one look cannot see costs the others nothing. */
import { DOCUMENT_KINDS } from '../../documents/kinds.ts';
import { type Accounts, installerOf, sayAccount } from '../../jobs/installation/account.ts';
import { filesIn, sayFiles } from '../../jobs/installation/files.ts';
import { type Check, checked, type Looked, toKnow } from '../../jobs/installation/looked.ts';
import { sayMailLeft } from '../../jobs/installation/mail-left.ts';
import { sayPermissions, sayServices } from '../../jobs/installation/permissions.ts';
import { lastMorningRun, saySchedule } from '../../jobs/installation/schedule.ts';
import { sayVersion } from '../../jobs/installation/version.ts';
import { saySpreadsheet } from '../../jobs/installation/which-spreadsheet.ts';
import { bookChecks } from '../../jobs/start/health.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { documents as documentsTab } from '../../workbook/tabs/documents.ts';
import { runLog } from '../../workbook/tabs/run-log.ts';
import { start } from '../../workbook/tabs/start.ts';
import type { Calls } from '../calls.ts';
import { programFiles } from '../documents/program-files.ts';
import { ownerOfFiles } from '../documents/whose-files.ts';
import { SCHEDULE } from '../entry-points.ts';
import { clockNow, momentNow } from '../moment.ts';
import { versions } from '../refuse-version.ts';
import { takeSnapshot } from '../snapshot.ts';
import { scheduleMaker, scheduleStanding } from '../triggers.ts';
import { ALL_SCOPES, missingPermissions } from './permissions.ts';
import { spreadsheetNoted } from './spreadsheet-id.ts';

export interface Seen {
  /** What goes to Start. */
  readonly checks: readonly Check[];
  /** What the daily run says in Start already. */
  readonly book: readonly Check[];
  /** Whether this account is the one that the documents and the schedule belong to. */
  readonly isInstaller: boolean;
  /** Nobody has set it up: what is seen is all that there is. */
  readonly isNobodys: boolean;
  readonly hasServices: boolean;
  readonly hasStart: boolean;
}

export function lookAround(calls: Calls): Seen {
  const snapshot = look(() =>
    takeSnapshot(
      calls.call(() => SpreadsheetApp.getActive()),
      [start.name, runLog.name, documentsTab.name],
      calls,
    ),
  );
  const tabs: Snapshot = 'seen' in snapshot ? snapshot.seen : { tabs: new Map() };
  const accounts = look(() => accountsOf(calls));
  const installer = 'seen' in accounts ? installerOf(accounts.seen) : undefined;
  const isInstaller = 'seen' in accounts && installer === accounts.seen.who;
  const isNobodys = 'seen' in accounts && installer === undefined;
  const missing = look(() => missingPermissions(calls));
  const checks = [
    checked('Permissions', missing, (seen) => sayPermissions({ asked: ALL_SCOPES.length, missing: seen })),
    checked('Google’s services', look(servicesAreOn), sayServices),
    checked('Account', accounts, sayAccount),
    checked(
      'Version',
      look(() =>
        versions(
          calls.call(() => SpreadsheetApp.getActive()),
          tabs,
          calls,
        ),
      ),
      sayVersion,
    ),
    checked(
      'This spreadsheet',
      look(() => spreadsheetNoted(tabs, calls)),
      saySpreadsheet,
    ),
    ...(isInstaller ? ownChecks(tabs, calls) : othersChecks(installer)),
    checked(
      'Mail left today',
      look(() => calls.call(() => MailApp.getRemainingDailyQuota())),
      sayMailLeft,
    ),
  ];
  return {
    checks,
    book: bookChecks(tabs),
    isInstaller,
    isNobodys,
    hasServices: servicesAreOn(),
    hasStart: tabs.tabs.has(start.name),
  };
}

function look<T>(at: () => T): Looked<T> {
  try {
    return { seen: at() };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

const servicesAreOn = (): boolean => typeof Drive !== 'undefined' && typeof Docs !== 'undefined';

const accountsOf = (calls: Calls): Accounts => ({
  who: momentNow(calls).who,
  documents: ownerOfFiles(calls),
  schedule: scheduleMaker(calls),
});

function ownChecks(tabs: Snapshot, calls: Calls): readonly Check[] {
  const schedule = look(() => scheduleStanding(calls));
  const wanted = Object.keys(SCHEDULE).length;
  const files = look(() => {
    const { listed, find } = programFiles(calls);
    return filesIn(tabs, DOCUMENT_KINDS, listed, (kind) => find('template', kind) !== undefined);
  });
  return [
    checked('Schedule', schedule, ({ missing, surplus }) =>
      saySchedule({ wanted, missing, surplus, lastRun: lastMorningRun(tabs), today: clockNow().today }),
    ),
    ...('seen' in files ? sayFiles(files.seen) : [checked('Templates and folders', files, () => toKnow('', ''))]),
  ];
}

const othersChecks = (installer: string | undefined): readonly Check[] =>
  ['Schedule', 'Templates and folders', 'Documents in Drive'].map((item) =>
    toKnow(
      item,
      installer === undefined
        ? 'Not looked at: nobody has set this workbook up yet'
        : `Not looked at: only ${installer} sees this`,
    ),
  );
