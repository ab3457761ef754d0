/** What a migration plans, and that what is done already is not planned again. */
import { describe, expect, test } from '@jest/globals';
import { planMigration } from '../../../src/jobs/migrate.ts';
import type { Cell, Snapshot } from '../../../src/workbook/cell.ts';
import { afterSteps, backupName, planSteps } from '../../../src/workbook/migrations/migration.ts';
import { MIGRATIONS, versionOf } from '../../../src/workbook/migrations/migrations.ts';
import { renameColumn } from '../../../src/workbook/migrations/steps.ts';
import { notedVersion, versionRow } from '../../../src/workbook/migrations/version.ts';
import { TABS } from '../../../src/workbook/tabs.ts';
import { OLDER_MIGRATIONS, OLDER_TABLES } from './older.ts';

type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const snapshotOf = (tables: Tables): Snapshot => ({
  tabs: new Map(Object.entries(tables).map(([name, cells]) => [name, { cells }])),
});
const OLDER = snapshotOf(OLDER_TABLES);
const startSaying = (says: Cell): Tables => ({
  Start: [
    ['Item', 'How it stands'],
    ['Workbook version', says],
  ],
});

function migrating(snapshot: Snapshot, property: string | null = null, migrations = OLDER_MIGRATIONS) {
  const planned = planMigration(snapshot, property, migrations);
  if ('refused' in planned) throw new Error(planned.refused);
  return planned;
}

const migrated = (snapshot: Snapshot): Snapshot =>
  migrating(snapshot).stages.reduce((now, { steps }) => afterSteps(now, steps), snapshot);

const table = (snapshot: Snapshot, tab: string) => snapshot.tabs.get(tab)?.cells;

describe('the migrations of an older workbook', () => {
  test('are listed in words before anything is done, with the copies that are made first', () => {
    const { from, to, stages } = migrating(OLDER);
    expect([from, to]).toEqual([1, 3]);
    expect(stages.map(({ list, copies }) => [...copies.map(({ as }) => as), ...list])).toEqual([
      [
        'Schools before v2',
        'Schools: the column “Stage” is called “Phase”.',
        'Schools: “Headteacher” and “Head’s address” are filled from “Head” where they are blank.',
        'Schools: the column “Head” is called “Head (before v2)”.',
      ],
      [
        'Decisions before v3',
        'Judgements before v3',
        'Decisions: 2 rows are added, if they are not there yet.',
        'Judgements: 2 rows that moved are emptied.',
      ],
    ]);
  });

  test('rename a column, split a column and keep what could not be split', () => {
    expect(table(migrated(OLDER), 'Schools')).toEqual([
      ['Notes', 'URN', 'School', 'Phase', 'Head (before v2)', 'Headteacher', 'Head’s address'],
      ['mine', 100001, 'Oak School', 'Primary', 'A Jones <a.jones@example.org>', 'A Jones', 'a.jones@example.org'],
      ['', 100002, 'Elm School', 'First', 'B Smith <b.smith@example.org>', 'B Smith', 'b.smith@example.org'],
      ['too', 100003, 'Ash School', 'Primary', 'nobody yet'],
    ]);
  });

  test('move rows, and leave people’s own columns and tabs as they are', () => {
    const after = migrated(OLDER);
    expect(table(after, 'Decisions')?.slice(1)).toEqual([
      ['D1', 100003, 'Other', '2026-01-05'],
      ['J1', 100001, 'Warning letter', '2026-03-02'],
      ['J3', 100002, 'Warning letter', '2026-05-01'],
    ]);
    expect(table(after, 'Judgements')?.slice(1)).toEqual([
      ['', '', '', '', 'seen'],
      ['J2', 100002, 'Vulnerability', '2026-04-01', ''],
      ['', '', '', '', ''],
    ]);
    expect(table(after, 'My own tab')).toBe(OLDER_TABLES['My own tab']);
  });

  test('plan nothing where they are done', () => {
    const after = migrated(OLDER);
    for (const migration of OLDER_MIGRATIONS) expect(planSteps(migration, after)).toEqual([]);
  });

  test('done in part, after any step, are finished', () => {
    const all = migrating(OLDER).stages.flatMap(({ steps }) => steps);
    for (let done = 0; done <= all.length; done++)
      expect(migrated(afterSteps(OLDER, all.slice(0, done)))).toEqual(migrated(OLDER));
  });

  test('a row that somebody added again by hand is not doubled, and keeps what is typed there', () => {
    const typed = snapshotOf({
      ...OLDER_TABLES,
      Decisions: [
        ['Ref', 'Kind', 'On'],
        ['J1', 'Other', ''],
      ],
    });
    expect(table(migrated(typed), 'Decisions')?.slice(1)).toEqual([
      ['J1', 'Other', '2026-03-02', 100001],
      ['J3', 'Warning letter', '2026-05-01', 100002],
    ]);
  });

  test('a new header that stands beside the old one already takes what is blank in it', () => {
    const both = snapshotOf({
      T: [
        ['Old', 'New'],
        ['a', ''],
        ['b', 'c'],
      ],
    });
    expect(table(afterSteps(both, renameColumn('T', 'Old', 'New')(both)), 'T')).toEqual([
      ['Old (earlier)', 'New'],
      ['a', 'a'],
      ['b', 'c'],
    ]);
  });
});

describe('the version of a workbook', () => {
  test.each([
    ['1 where nobody noted it', {}, null, 1],
    ['what Start says, in a copy that has no property', startSaying(2), null, 2],
    ['what the property says, where Start was cleared', {}, '3', 3],
    ['the lower of the two', startSaying('3'), '2', 2],
    ['what the property says, where Start says nonsense', startSaying('lots'), '2', 2],
  ] as const)('is %s', (_what, tables, property, version) => {
    expect(notedVersion(snapshotOf(tables), property)).toBe(version);
  });

  test('that this program does not know yet is refused', () => {
    expect(planMigration(snapshotOf({ ...OLDER_TABLES, ...startSaying(4) }), null, OLDER_MIGRATIONS)).toEqual({
      refused: expect.stringContaining('version 4, and this program knows versions up to 3'),
    });
  });

  test('of a spreadsheet without a school is the present one: there is nothing to lead anywhere', () => {
    expect(migrating(snapshotOf({}))).toMatchObject({ from: 3, stages: [] });
  });

  test('stays in Start when Start is written anew', () => {
    expect(versionRow(snapshotOf(startSaying(2)))).toMatchObject([{ item: 'Workbook version', says: '2' }]);
    expect(versionRow(snapshotOf({}))).toEqual([]);
  });
});

test('the migrations that are given out lead from each version to the next', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
  expect(versionOf(MIGRATIONS)).toBe(MIGRATIONS.length + 1);
});

test('the name of a copy fits into a file, whatever the tab is called', () => {
  for (const name of [...TABS.map((tab) => tab.name), 'A tab with a name that is far too long'])
    expect(backupName(name, 12).length).toBeLessThanOrEqual(31);
});
