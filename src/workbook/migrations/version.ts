/**
 * Which version of the schema a workbook has. It is noted twice: in a row of `Start`, which travels with a copy or a file,
 * and in a property of the document, which nobody can type over. Where they differ the lower one counts, for a migration
 * that is done already does nothing; a workbook without either is of the first version.
 */
import type { Snapshot } from '../cell.ts';
import { plain } from '../plain.ts';
import { start } from '../tabs/start.ts';
import { said } from './reshape.ts';
import { columnAt } from './reshape-edits.ts';

export const VERSION_PROPERTY = 'schema.version';
export const VERSION_ITEM = 'Workbook version';

export function notedVersion(snapshot: Snapshot, property: string | null): number {
  const noted = [onStart(snapshot), property ?? ''].map(readVersion).filter((version) => version !== undefined);
  return noted.length === 0 ? 1 : Math.min(...noted);
}

/** Whether both places say it. */
export const isNoted = (snapshot: Snapshot, property: string | null, version: number): boolean =>
  onStart(snapshot) === String(version) && property === String(version);

/** What the row of `Start` says; blank where there is none. */
function onStart({ tabs }: Snapshot): string {
  const cells = tabs.get(start.name)?.cells ?? [];
  const [item, says] = [columnAt(cells, start.columns.item.header), columnAt(cells, start.columns.says.header)];
  const row = cells.find((line) => plain(said(line[item])) === plain(VERSION_ITEM));
  return said(row?.[says]);
}

const readVersion = (text: string): number | undefined => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined);

/** The row of `Start` that notes a version. */
export const versionFields = (version: number) =>
  ({
    part: 'Health check',
    item: VERSION_ITEM,
    state: 'Well',
    says: String(version),
  }) as const;

/** The row that stands in `Start` now, for a job that writes the whole tab anew. */
export function versionRow(snapshot: Snapshot): readonly ReturnType<typeof versionFields>[] {
  const version = readVersion(onStart(snapshot));
  return version === undefined ? [] : [versionFields(version)];
}

export const sayNewer = (from: number, to: number): string =>
  `this workbook is of version ${from}, and this program knows versions up to ${to}. Use the program that it was last used with, or a newer one.`;

export const sayOlder = (from: number, to: number): string =>
  `this workbook is of version ${from}, and this program is of version ${to}.`;
