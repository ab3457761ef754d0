/** The figures of a Capture return: each row is a measure, and fills a row of Data captures. */
import { readYear, sayYear } from '../../../domain/academic-year.ts';
import type { Measure } from '../../../domain/measures.ts';
import { codeOf } from '../../../workbook/figure-codes.ts';
import { plain } from '../../../workbook/plain.ts';
import { dataCaptures } from '../../../workbook/tabs/data-captures.ts';
import { CODES_TO_WRITE } from '../../captures/codes.ts';
import { resultsYear } from '../../captures/results-to-ask.ts';
import { sayList } from '../../words.ts';
import { readCell } from '../read-cell.ts';
import type { ReturnedRow, ReturnFault } from '../return-table.ts';
import {
  type CellSaid,
  NOTHING_SAID,
  quoted,
  type ReturnedIn,
  type Returning,
  type RowSaid,
  refusedRow,
} from '../returning.ts';

/** Of which year and capture a table's figures are, by the period of the document: `2026/27 Autumn 1`. */
type Captured = (period: string) => readonly [year: string, capture: string];

const asked = (name: string, key: string, captured: Captured): Returning => ({
  name,
  key,
  columns: ['Value', 'Pupils', 'Code'],
  tab: dataCaptures,
  read: (row, from) => read(row, from, captured(from.period)),
});

const windowOf: Captured = (period) => {
  const [year = '', ...capture] = period.split(' ');
  return [year, capture.join(' ')];
};

/** The window's own. */
export const FIGURES = asked('Figures', 'Measure', windowOf);

/** Tests and examinations whose results the school knows and nobody has published yet. */
export const RESULTS = asked('Results', 'Result', (period) => {
  const year = resultsYear(windowPlace(period));
  return [year === undefined ? '' : sayYear(year), 'Results'];
});

function windowPlace(period: string): Parameters<typeof resultsYear>[0] {
  const [year, capture] = windowOf(period);
  return { year: readYear(year) ?? 0, capture };
}

const FIELDS = { Value: 'value', Pupils: 'pupils', Code: 'code' } as const;
type Header = keyof typeof FIELDS;

function read(row: ReturnedRow, { urn, measures }: ReturnedIn, [year, capture]: ReturnType<Captured>): RowSaid {
  const edited = Object.entries(row.edited) as [Header, string][];
  if (edited.length === 0) return NOTHING_SAID;
  const where = `Row ${row.key || 'without a measure'}`;
  const measure = measures.find(({ name, measure: code }) => [name, code].map(plain).includes(plain(row.key)));
  if (!measure) return refusedRow(where, quoted(row.key), 'Leave the names of the measures as they were.');
  const both = valueAndCode(row);
  if (both) return refusedRow(where, both, 'Keep one of them: the figure, or the code.');
  const read = edited.map(([header, text]) => readOne(header, text, measure, where));
  return {
    key: [urn, year, capture, measure.measure, 'School'],
    cells: read.flatMap((each) => ('field' in each ? [each] : [])),
    faults: read.flatMap((each) => ('toDo' in each ? [each] : [])),
  };
}

function readOne(header: Header, text: string, measure: Measure, where: string): CellSaid | ReturnFault {
  const fault = (toDo: string): ReturnFault => ({ where: `${where}, column ${header}`, found: quoted(text), toDo });
  const code = header === 'Pupils' ? undefined : codeOf(text);
  if (header === 'Code' || code !== undefined) {
    if (text === '') return { header, field: 'code', value: null };
    return isToBeWritten(code)
      ? { header, field: 'code', value: code }
      : fault(`Write ${sayList(CODES)}, or the figure.`);
  }
  const field = FIELDS[header];
  const found = readCell(text, { column: dataCaptures.columns[field], measure, year: 0 });
  return 'toDo' in found ? fault(found.toDo) : { header, field, value: found.value, measure };
}

const CODES = CODES_TO_WRITE.map(({ code }) => code);
const isToBeWritten = (code: string | undefined): code is string => CODES.some((each) => each === code);

/** A figure and a code in one row contradict each other, wherever the code stands. */
function valueAndCode({ cells: { Value: value = '', Code: code = '' } }: ReturnedRow): string | undefined {
  return value !== '' && code !== '' && codeOf(value) === undefined
    ? `${quoted(value)} and ${quoted(code)}`
    : undefined;
}
