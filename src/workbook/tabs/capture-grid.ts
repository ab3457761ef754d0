import { CAPTURES } from '../../domain/records.ts';
import { required } from '../column.ts';
import { academicYear } from '../kinds/academic-year.ts';
import { choice } from '../kinds/choice.ts';
import { figure, figureOrCode } from '../kinds/figure.ts';
import { wholeNumber } from '../kinds/number.ts';
import { type Row, type Tab, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const captureGrid = tab({
  name: 'Capture grid',
  group: 'Now',
  about: 'The open capture window, wide: a row a school. What is typed here becomes rows of Data captures.',
  key: ['urn', 'year', 'capture'],
  columns: lockedColumns({
    urn: required(urn()),
    school: schoolName(),
    year: required(academicYear({ header: 'Academic year' })),
    capture: required(choice(CAPTURES, { header: 'Capture', note: 'The window that is open.' })),
  }),
});
export type CaptureGridRow = Row<typeof captureGrid>;

/** The columns of one measure; the fields are the measure, and the measure with the second word. */
export const gridColumns = (measure: string) => ({
  [measure]: figureOrCode({ header: measure, note: 'Type the figure, or a code such as SUPP.' }, `${measure} code`),
  [`${measure} pupils`]: wholeNumber({ header: `${measure} pupils`, note: 'How many pupils the figure rests on.' }),
  [`${measure} last`]: figure({ header: `${measure} last`, note: 'The last capture.', locked: true }),
  [`${measure} national`]: figure({ header: `${measure} national`, note: 'The latest national figure.', locked: true }),
});

/** The grid with the columns of the measures that the trust captures. A code typed for RWM_EXP is read as the field `RWM_EXP code`. */
export const captureGridOf = (measures: readonly string[]): Tab => ({
  ...captureGrid,
  columns: Object.assign({ ...captureGrid.columns }, ...measures.map(gridColumns)),
});
