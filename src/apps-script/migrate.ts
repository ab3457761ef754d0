/** Leads the workbook to the present version: lists what it will do, asks once, copies each tab, then changes it. */
import { type Migrating, planMigration, readsOf, type Stage } from '../jobs/migrate.ts';
import type { Migration } from '../workbook/migrations/migration.ts';
import { VERSION_PROPERTY, versionFields } from '../workbook/migrations/version.ts';
import { start } from '../workbook/tabs/start.ts';
import { alone } from './alone.ts';
import { apply } from './apply.ts';
import { type Calls, countCalls } from './calls.ts';
import { inWords } from './in-words.ts';
import { done, type Reply, refused } from './reply.ts';
import { copyTab, reshapeSheet } from './reshape-sheet.ts';
import { takeSnapshot } from './snapshot.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `agreed`: whether the person wants what is listed; not asked where there is nothing to do. The versions from and to. */
export const migrateWorkbook = (
  migrations: readonly Migration[],
  agreed: (migrating: Migrating) => boolean,
): Reply<Migrating> =>
  inWords('The change to the present version', () => {
    const calls = countCalls();
    const book = calls.call(() => SpreadsheetApp.getActive());
    const planned = plan(book, migrations, calls);
    if (!planned.ok || planned.data.stages.length === 0) return planned;
    if (!agreed(planned.data)) return refused('Nothing was changed: the workbook is still of an earlier version.');
    return alone('The change to the present version', calls, () => carryOut(book, migrations, calls));
  });

/** For what Set up has just made or found to be of the present version: a new spreadsheet is blank until it has its locale. */
export const noteVersion = (version: number): Reply<undefined> =>
  inWords('Noting the version', () => {
    const calls = countCalls();
    const book = calls.call(() => SpreadsheetApp.getActive());
    return alone('Noting the version', calls, () => {
      note(book, version, calls);
      return done(undefined);
    });
  });

/** The list that people agree to, or not. */
export const sayMigrating = ({ from, to, stages }: Migrating): string =>
  [
    `This workbook is of version ${from}; the program is of version ${to}.`,
    ...stages.map(({ says, list }) => [says, ...list].join('\n')),
    `Each of these tabs is copied first, to a hidden tab: ${stages.flatMap(({ copies }) => copies.map(({ as }) => as)).join(', ') || 'none'}.`,
    'Your own columns and tabs stay as they are. Change the workbook now?',
  ].join('\n\n');

function plan(book: Spreadsheet, migrations: readonly Migration[], calls: Calls): Reply<Migrating> {
  const snapshot = takeSnapshot(book, readsOf(migrations), calls);
  const noted = properties(calls);
  const planned = planMigration(
    snapshot,
    calls.call(() => noted.getProperty(VERSION_PROPERTY)),
    migrations,
  );
  return 'refused' in planned ? refused(planned.refused) : done(planned);
}

/** Planned again under the lock: what is listed may be a minute old. */
function carryOut(book: Spreadsheet, migrations: readonly Migration[], calls: Calls): Reply<Migrating> {
  const planned = plan(book, migrations, calls);
  if (!planned.ok) return planned;
  for (const stage of planned.data.stages) carryOutStage(book, stage, calls);
  note(book, planned.data.to, calls);
  return planned;
}

/** The version is noted last: until then the stage is done again, and what is done of it does nothing. */
function carryOutStage(book: Spreadsheet, { to, copies, steps }: Stage, calls: Calls): void {
  for (const { tab, as } of copies) copyTab(book, tab, as, calls);
  for (const step of steps) reshapeSheet(book, step, calls);
  calls.call(() => SpreadsheetApp.flush());
  note(book, to, calls);
}

function note(book: Spreadsheet, version: number, calls: Calls): void {
  const fields = versionFields(version);
  apply({ book, calls, hasTime: () => true }, [{ kind: 'put row', tab: start.name, key: [fields.item], fields }]);
  const noted = properties(calls);
  calls.call(() => noted.setProperty(VERSION_PROPERTY, String(version)));
}

const properties = ({ call }: Calls) => call(() => PropertiesService.getDocumentProperties());
