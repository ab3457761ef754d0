import { required } from '../column.ts';
import { academicYear } from '../kinds/academic-year.ts';
import { code } from '../kinds/code.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

/** Its figures are words (`62%`, `fewer than 6 pupils: not shown`): nobody reads them back. */
export const dashboard = tab({
  name: 'Dashboard',
  group: 'Now',
  about: 'Every school and measure beside the national and the comparable figure, with three years and the category.',
  key: ['urn', 'measure'],
  columns: lockedColumns({
    urn: required(urn()),
    school: schoolName(),
    category: text({ header: 'Category', note: 'The agreed category.' }),
    measure: required(code({ header: 'Measure' })),
    name: text({ header: 'Name', note: 'The measure’s name.' }),
    year: academicYear({ header: 'Academic year' }),
    status: text({ header: 'Status' }),
    figure: text({ header: 'Figure' }),
    national: text({ header: 'National' }),
    gapToNational: text({ header: 'Gap to national' }),
    comparable: text({ header: 'Comparable schools' }),
    gapToComparable: text({ header: 'Gap to comparable schools' }),
    threeYears: text({ header: 'Three years' }),
    direction: text({ header: 'Direction' }),
  }),
});
export type DashboardRow = Row<typeof dashboard>;
