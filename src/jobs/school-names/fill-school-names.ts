/** Every tab with a URN shows the school's name beside it: filled in only where it says something else. */
import type { Cell, Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import type { Tab } from '../../workbook/tab.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { schools } from '../../workbook/tabs/schools.ts';
import { TABS } from '../../workbook/tabs.ts';
import type { FillRows } from '../change.ts';

/** The tabs that have a URN of a school and its name beside it. To find them makes the columns of every tab. */
export const tabsWithSchools = (): readonly Tab[] =>
  TABS.filter(({ columns }) => columns['urn']?.kind === 'school' && columns['school'] !== undefined);

/** `but`: tabs that the same run writes whole. */
export function fillSchoolNames(snapshot: Snapshot, but: readonly string[] = []): readonly FillRows[] {
  const { names } = tabReader(snapshot);
  const values = namesByUrn(snapshot);
  return tabsWithSchools()
    .filter((tab) => !but.includes(tab.name) && differs(snapshot, tab, names, values))
    .map(({ name }) => ({ kind: 'fill rows', tab: name, from: 'urn', field: 'school', values }));
}

/** A predecessor's rows show the name of the school that it became. */
function namesByUrn(snapshot: Snapshot): Readonly<Record<string, string>> {
  const { rows } = tabReader(snapshot).schools;
  const named = rows.flatMap(({ urn, name, predecessors }) =>
    name === undefined ? [] : [...predecessors, urn].map((each) => [each, name] as const),
  );
  // A school's own name stands before one that it has as somebody's predecessor, and its first row before a second.
  const own = rows.flatMap(({ urn, name }) => (name === undefined ? [] : [[urn, name] as const]));
  return Object.fromEntries([...named, ...[...own].reverse()]);
}

function differs({ tabs }: Snapshot, tab: Tab, names: SchoolNames, values: Readonly<Record<string, string>>): boolean {
  const [headers = [], ...rows] = tabs.get(tab.name)?.cells ?? [];
  const { at } = findColumns(tab, headers);
  const urnAt = at.get('urn');
  const read = tab.columns['urn']?.reader(tabs.has(schools.name) ? { schools: names } : {});
  if (urnAt === undefined || !read) return false;
  const schoolAt = at.get('school') ?? -1;
  const wantedFor = (cell: Cell): string | undefined => (cell === '' ? undefined : values[String(read(cell, 0) ?? '')]);
  return rows.some((row) => {
    const wanted = wantedFor(row[urnAt] ?? '');
    return wanted !== undefined && String(row[schoolAt] ?? '').trim() !== wanted.trim();
  });
}
