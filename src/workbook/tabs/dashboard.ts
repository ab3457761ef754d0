import { academicYear } from '../kinds/academic-year.ts';
import { choice } from '../kinds/choice.ts';
import { code } from '../kinds/code.ts';
import { number } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const FIGURE_DIRECTIONS = ['Improving', 'Steady', 'Declining', 'Not comparable'] as const;

/** Its figures are words (`62%`, `fewer than 6 pupils: not shown`): nobody reads them back. The last three columns are for the charts. */
export const dashboard = tab({
  name: 'Dashboard',
  group: 'Now',
  about:
    'Every measure and school beside the national and the comparable figure, with three years; small numbers are not shown.',
  key: ['measure', 'urn'],
  columns: () =>
    lockedColumns({
      school: { ...schoolName(), note: 'Filled in by the program. The last row of a measure is the trust’s.' },
      urn: urn('Blank: the trust itself.'),
      measure: code({ header: 'Measure' }),
      name: text({ header: 'Name', note: 'The measure’s name.' }),
      year: academicYear({ header: 'Academic year' }),
      status: text({ header: 'Status', note: 'School: the school’s own figure, not yet published.' }),
      figure: text({ header: 'Figure' }),
      national: text({ header: 'National' }),
      gapToNational: text({ header: 'Gap to national' }),
      comparable: text({ header: 'Comparable schools' }),
      gapToComparable: text({ header: 'Gap to comparable schools' }),
      change: text({ header: 'Change', note: 'Since the year before.' }),
      threeYears: text({ header: 'Three years', note: 'The oldest first.' }),
      direction: choice(FIGURE_DIRECTIONS, { header: 'Direction', note: 'What the change means for the school.' }),
      capture: text({ header: 'Last capture', note: 'The latest capture since those results.' }),
      category: text({
        header: 'Category',
        note: 'The agreed category, where the setting dashboard.category is Yes.',
      }),
      chartLabel: text({ header: 'Chart: school' }),
      chartFigure: number({ header: 'Chart: figure' }),
      chartNational: number({ header: 'Chart: national' }),
    }),
});
export type DashboardRow = Row<typeof dashboard>;
