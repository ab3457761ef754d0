/** Which tab a file of the trust's own fills: the one that its headers fit best; of several, the one in its name. */
import { findColumns } from '../../workbook/headers.ts';
import type { Tab } from '../../workbook/tab.ts';
import { TABS } from '../../workbook/tabs.ts';
import { type ImportProblem, inFile } from './problems.ts';
import { plainHeader, sayHeadersOf, type Table } from './table.ts';

/** The tabs that people fill. */
export const OWN_TABS: readonly Tab[] = TABS.filter(
  ({ group, key, columns }) =>
    (group === 'Records' || group === 'Policy') && key.some((field) => columns[field] && !columns[field].locked),
);

export interface OwnTab {
  readonly tab: Tab;
  /** Where each field stands in a row's cells. */
  readonly at: ReadonlyMap<string, number>;
}

export interface OwnTabRead {
  readonly own?: OwnTab;
  readonly problems: readonly ImportProblem[];
}

export function ownTab(table: Table): OwnTabRead {
  const headers = [...table.at.keys()];
  const fitting = OWN_TABS.map((tab) => ({ tab, at: findColumns(tab, headers).at })).filter(hasNeeded);
  const most = Math.max(2, ...fitting.map(({ at }) => at.size));
  const best = fitting.filter(({ at }) => at.size === most);
  const own = best.length === 1 ? best[0] : namedIn(table.file, best);
  if (!own) return { problems: [notRecognised(table, best)] };
  const found = new Set([...own.at.values()].map((position) => headers[position]));
  const unknown = table.headers.filter((header) => header !== '' && !found.has(plainHeader(header)));
  return { own, problems: unknown.length > 0 ? [unknownHeaders(table, own, unknown)] : [] };
}

/** The columns without which no row can be used. */
const hasNeeded = ({ tab, at }: OwnTab): boolean =>
  Object.entries(tab.columns).every(([field, { blank }]) => blank !== 'refused' || at.has(field)) &&
  tab.key.some((field) => at.has(field));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** The longest name that the file's name holds: `Capture reviews.csv` is not `Reviews` while there is such a tab. */
function namedIn(file: string, fitting: readonly OwnTab[]): OwnTab | undefined {
  const letters = lettersOf(file);
  const named = fitting.filter(({ tab }) => letters.includes(lettersOf(tab.name)));
  return named.reduce<OwnTab | undefined>(
    (longest, next) => (!longest || next.tab.name.length > longest.tab.name.length ? next : longest),
    undefined,
  );
}

const notRecognised = (table: Table, candidates: readonly OwnTab[]): ImportProblem =>
  inFile(table.file, {
    line: 1,
    found: sayHeadersOf(table),
    expected:
      candidates.length > 1
        ? `the headers of one tab, not of ${candidates.map(({ tab }) => tab.name).join(' and ')}`
        : 'the headers of a tab, as the tab has them',
    do: 'Nothing of it is imported. Put the tab’s name in the file’s name, and its headers in the first line',
  });

const unknownHeaders = (table: Table, { tab }: OwnTab, unknown: readonly string[]): ImportProblem =>
  inFile(table.file, {
    line: 1,
    column: unknown.join(', '),
    found: unknown.length === 1 ? 'a column that the tab does not have' : 'columns that the tab does not have',
    expected: `the headers of ${tab.name}`,
    do: 'They are not imported, the other columns are. Correct the headers if they should be',
  });
