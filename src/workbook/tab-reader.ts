/** Reads tabs of one snapshot: Schools once, so that every link to it can be looked up. */
import type { Snapshot } from './cell.ts';
import { readTab, type TabRows } from './read-tab.ts';
import { type SchoolNames, schoolNames } from './school-names.ts';
import type { Tab } from './tab.ts';
import { type SchoolRow, schools } from './tabs/schools.ts';

export interface TabReader {
  readonly schools: TabRows<typeof schools>;
  readonly names: SchoolNames;
  readonly read: <T extends Tab>(tab: T) => TabRows<T>;
}

/** Where a job did not ask for Schools, URNs are taken as they stand. */
export function tabReader(snapshot: Snapshot): TabReader {
  const sheet = snapshot.tabs.get(schools.name);
  const found = readTab(schools, sheet);
  const names = schoolNames(found.rows as readonly SchoolRow[]);
  return {
    schools: found,
    names,
    read: (tab) => readTab(tab, snapshot.tabs.get(tab.name), sheet && names),
  };
}
