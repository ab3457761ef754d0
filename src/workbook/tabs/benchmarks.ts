import { required } from '../column.ts';
import { academicYear } from '../kinds/academic-year.ts';
import { code } from '../kinds/code.ts';
import { figure } from '../kinds/figure.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';

export const benchmarks = tab({
  name: 'Benchmarks',
  group: 'Policy',
  about:
    'The national figure of each measure and year. A row says that the year was published, even with National blank.',
  key: ['year', 'measure'],
  columns: () => ({
    year: required(academicYear({ header: 'Academic year', note: 'Such as 2025/26.' })),
    measure: required(code({ header: 'Measure', note: 'As the tab Measures names it.' })),
    national: figure({
      header: 'National',
      note: 'The figure for England, state-funded schools, in the measure’s unit.',
    }),
    status: text({ header: 'Status', note: 'Provisional, Revised or Final.' }),
    origin: text({ header: 'Source', note: 'Where it was published.' }),
  }),
});
export type BenchmarkRow = Row<typeof benchmarks>;
