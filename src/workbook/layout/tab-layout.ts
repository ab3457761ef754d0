/** From the tabs as data to how each looks. */
import type { Tab } from '../tab.ts';
import { columnLayout } from './column-layout.ts';
import type { ColumnLayout, TabLayout } from './layout.ts';
import { TAB_COLOURS } from './palette.ts';

const SCHOOL = 'School';

export function layoutOf(tab: Tab): TabLayout {
  const columns = Object.values(tab.columns).map((column) => columnLayout(tab, column));
  return {
    tab: tab.name,
    colour: TAB_COLOURS[tab.group],
    startsHidden: tab.group === 'Policy' || tab.group === 'Log',
    ...(namesTheSchoolFirst(tab) && { frozenThrough: SCHOOL }),
    rangeName: tab.name.replace(/\W+/g, '_'),
    columns: columns.map((column, index) => (index === 0 ? withAbout(column, tab) : column)),
  };
}

/** The first header says what the whole tab is for. */
const withAbout = (column: ColumnLayout, { about }: Tab): ColumnLayout => ({
  ...column,
  note: `${column.note}\n\nThis tab: ${about}`,
});

const namesTheSchoolFirst = (tab: Tab): boolean => {
  const [first, second] = Object.values(tab.columns);
  return first?.header === 'URN' && second?.header === SCHOOL;
};

/** The tabs that these look things up in. They are laid out first. */
export const lookedUpIn = (layouts: readonly TabLayout[]): ReadonlySet<string> =>
  new Set(
    layouts.flatMap(({ columns }) => columns.flatMap(({ rule }) => (rule?.kind === 'in column' ? [rule.tab] : []))),
  );
