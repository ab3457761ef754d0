import { CAPTURES } from '../../domain/records.ts';
import type { Cell } from '../cell.ts';
import { required } from '../column.ts';
import { academicYear } from '../kinds/academic-year.ts';
import { choice } from '../kinds/choice.ts';
import { figureOrCode } from '../kinds/figure.ts';
import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Columns, type Tab, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

/** Where a row stands for, and what was taken of it. The columns of the measures stand beside these. */
export const captureGrid = tab({
  name: 'Capture grid',
  group: 'Now',
  about:
    'The open capture window, wide: a row a school. What is typed under a measure becomes a row of Data captures; a blank removes nothing.',
  key: ['urn', 'year', 'capture'],
  columns: () =>
    lockedColumns({
      urn: required(urn()),
      school: schoolName(),
      year: required(academicYear({ header: 'Academic year' })),
      capture: required(choice(CAPTURES, { header: 'Capture', note: 'The window that is open.' })),
      taken: text({ header: 'Taken', note: 'What was typed in this row and is in Data captures now.' }),
    }),
});

/** The columns of one measure; the fields are the measure, and the measure with the second word. */
const gridColumns = (measure: string): Columns => ({
  [measure]: figureOrCode({ header: measure, note: 'Type the figure, or a code such as SUPP.' }, codeField(measure)),
  [pupilsField(measure)]: wholeNumber({
    header: pupilsField(measure),
    note: 'How many pupils the figure rests on.',
  }),
  [lastField(measure)]: text({ header: lastField(measure), note: 'The last capture.', locked: true }),
  [nationalField(measure)]: text({
    header: nationalField(measure),
    note: 'The latest national figure.',
    locked: true,
  }),
});

/** Where a code typed for a measure is read. */
export const codeField = (measure: string): string => `${measure} code`;
export const pupilsField = (measure: string): string => `${measure} pupils`;
export const lastField = (measure: string): string => `${measure} last`;
export const nationalField = (measure: string): string => `${measure} national`;

/** The grid with the columns of the measures that the trust captures. A code typed for RWM_EXP is read as the field `RWM_EXP code`. */
export const captureGridOf = (measures: readonly string[]): Tab => ({
  ...captureGrid,
  columns: Object.assign({ ...captureGrid.columns }, ...measures.map(gridColumns)),
});

/** The measures of a header row: each has a column for its last capture. */
export function gridMeasures(headers: readonly Cell[]): readonly string[] {
  const known = new Set(headers.map((header) => String(header).trim().toUpperCase()));
  return [...known].filter((header) => known.has(lastField(header).toUpperCase()));
}

const SECOND_WORD = / (?:pupils|last|national)$/;

/** The grid with the columns that these fields fill. */
export const captureGridWith = (fields: readonly string[]): Tab =>
  captureGridOf([
    ...new Set(
      fields.filter((field) => !(field in captureGrid.columns)).map((field) => field.replace(SECOND_WORD, '')),
    ),
  ]);
