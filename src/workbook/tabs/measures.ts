import { MEASURE_KINDS, MEASURE_PHASES } from '../../domain/measures.ts';
import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { code } from '../kinds/code.ts';
import { number } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';

export const measures = tab({
  name: 'Measures',
  group: 'Policy',
  about: 'The measures that figures are held for. The ones the policy names are known without a row here.',
  key: ['measure'],
  columns: () => ({
    measure: required(
      code({ header: 'Measure', note: 'A short name in capitals, used in Data captures and Benchmarks.' }),
    ),
    name: text({ header: 'Name', note: 'What readers are shown.' }),
    phase: choice(MEASURE_PHASES, { header: 'Phase' }),
    kind: choice(MEASURE_KINDS, { header: 'Kind' }),
    unit: text({ header: 'Unit', note: '% for a percentage: figures are then read as 65 or 65%, never as 0.65.' }),
    better: choice(['Higher', 'Lower'], { header: 'Better', note: 'Which way is better.' }),
    headline: yesNo({ header: 'Headline', note: 'Yes: among the headline measures of a school on a page.' }),
    dashboard: yesNo({ header: 'Dashboard', note: 'Yes: shown on the Data Dashboard.' }),
    lowest: number({ header: 'Lowest', note: 'A figure under this is a slip of the hand and is not used.' }),
    highest: number({ header: 'Highest', note: 'A figure over this is a slip of the hand and is not used.' }),
  }),
});
export type MeasureRow = Row<typeof measures>;
