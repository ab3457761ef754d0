import { CAPTURES } from '../../domain/records.ts';
import { required, wanted } from '../column.ts';
import { academicYear } from '../kinds/academic-year.ts';
import { choice } from '../kinds/choice.ts';
import { code } from '../kinds/code.ts';
import { date } from '../kinds/date.ts';
import { figure, figureOrCode } from '../kinds/figure.ts';
import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { schoolName, urn } from './shared-columns.ts';

export const dataCaptures = tab({
  name: 'Data captures',
  group: 'Records',
  about: 'Every figure the trust holds: one row for a school, year, capture, measure and status.',
  key: ['urn', 'year', 'capture', 'measure', 'status'],
  columns: () => ({
    urn: required(urn('The school’s URN, or its predecessor’s. Its name is understood, too.')),
    school: schoolName(),
    year: required(academicYear({ header: 'Academic year', note: 'Such as 2025/26.' })),
    capture: required(
      choice(CAPTURES, { header: 'Capture', note: 'The half term of the capture, or Results for published results.' }),
    ),
    measure: required(code({ header: 'Measure', note: 'As the tab Measures names it, such as RWM_EXP.' })),
    value: figureOrCode({
      header: 'Value',
      note: 'The figure, or the code published in its place. A percentage as 65 or 65%.',
    }),
    lower: figure({ header: 'Lower', note: 'The lower confidence limit, where one is published.' }),
    upper: figure({
      header: 'Upper',
      note: 'The upper confidence limit. Without it a low progress score decides nothing.',
    }),
    pupils: wholeNumber({
      header: 'Pupils',
      note: 'How many pupils the figure rests on. Small numbers are not shown outside the Executive Team.',
    }),
    comparable: figure({ header: 'Comparable schools', note: 'The figure of comparable schools, in the same unit.' }),
    status: wanted(
      choice(['Provisional', 'Revised', 'Final', 'School'], {
        header: 'Status',
        note: 'Final counts before Revised, Revised before Provisional, and School (not yet published) last.',
      }),
      'any row for the same figure that has a status is used before this one',
    ),
    code: text({
      header: 'Code',
      note: 'Why there is no figure, or why it is not used: SUPP, SP, NEW, NE, NP, NA, LOWCOV, c, z, x.',
    }),
    origin: text({ header: 'Source', note: 'Where the figure comes from, such as the file it was imported from.' }),
    updated: date({
      header: 'Updated',
      note: 'The day the figure was released. Blank: results count from 1 September after the year, captures from the end of the half term.',
    }),
  }),
});
export type DataCapture = Row<typeof dataCaptures>;
