/**
 * The migrations, in order. A change of the schema that a workbook in use would not survive (a column renamed or split,
 * rows in another tab) comes with one; a new tab or column does not need any: Set up adds those.
 */
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [];

/** The version that a list of migrations leads to. The first version of the schema needed none. */
export const versionOf = (migrations: readonly Migration[]): number =>
  migrations.reduce((last, { to }) => Math.max(last, to), 1);
