/** An invented older schema, and the two migrations that lead it on. No trust has ever had it. */
import type { Migration } from '../../../src/workbook/migrations/migration.ts';
import { moveRows, renameColumn, splitColumn } from '../../../src/workbook/migrations/steps.ts';

const nameAndAddress = (cell: unknown): readonly [string, string] => {
  const [, name = '', address = ''] = /^(.*?)\s*<(.*)>$/.exec(String(cell)) ?? [];
  return [name, address];
};

export const OLDER_MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    says: 'Stage is called Phase, and the head’s name and address have columns of their own.',
    tabs: ['Schools'],
    steps: [
      renameColumn('Schools', 'Stage', 'Phase'),
      splitColumn({
        tab: 'Schools',
        column: 'Head',
        into: ['Headteacher', 'Head’s address'],
        split: nameAndAddress,
        retired: 'Head (before v2)',
      }),
    ],
  },
  {
    to: 3,
    says: 'Warning letters are decisions.',
    tabs: ['Judgements', 'Decisions'],
    steps: [
      moveRows({
        from: 'Judgements',
        to: 'Decisions',
        columns: ['Ref', 'URN', 'Kind', 'Made on'],
        where: (row) => row['Kind'] === 'Letter',
        row: (row) => ({
          Ref: row['Ref'] ?? '',
          URN: row['URN'] ?? '',
          Kind: 'Warning letter',
          On: row['Made on'] ?? '',
        }),
        key: ['Ref'],
      }),
    ],
  },
];

export const OLDER_TABLES = {
  Schools: [
    ['Notes', 'URN', 'School', 'Stage', 'Head'],
    ['mine', 100001, 'Oak School', 'Primary', 'A Jones <a.jones@example.org>'],
    ['', 100002, 'Elm School', 'First', 'B Smith <b.smith@example.org>'],
    ['too', 100003, 'Ash School', 'Primary', 'nobody yet'],
  ],
  Judgements: [
    ['Ref', 'URN', 'Kind', 'Made on', 'My column'],
    ['J1', 100001, 'Letter', '2026-03-02', 'seen'],
    ['J2', 100002, 'Vulnerability', '2026-04-01', ''],
    ['J3', 100002, 'Letter', '2026-05-01', ''],
  ],
  Decisions: [
    ['Ref', 'URN', 'Kind', 'On'],
    ['D1', 100003, 'Other', '2026-01-05'],
  ],
  'My own tab': [['Anything'], [1], ['=1']],
} as const;
