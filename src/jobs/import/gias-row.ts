/** One school out of a row of Get Information About Schools. */
import type { Day } from '../../domain/day.ts';
import type { Phase } from '../../domain/records.ts';
import { dayFromText } from '../../workbook/kinds/day-from-text.ts';
import { numberFromText } from '../../workbook/kinds/number-from-text.ts';
import { type GiasGrade, readGrade } from './gias-grade.ts';
import { phaseInGias } from './phase.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import { plainHeader, type TableRow } from './table.ts';

export interface GiasSchool {
  readonly line: number;
  readonly urn: string;
  readonly name: string;
  readonly phase: Phase | undefined;
  readonly roll: number | undefined;
  readonly laestab: string | undefined;
  readonly opened: Day | undefined;
  readonly predecessors: readonly string[];
  readonly trust: string;
  readonly isClosed: boolean;
  readonly grade: GiasGrade | undefined;
  /** What in its row could not be read; told only where the school is taken. */
  readonly problems: readonly ImportProblem[];
}

/** Extracts name a column with or without what its cells hold: `Trusts (name)`. */
export const COLUMNS = {
  urn: 'URN',
  name: 'EstablishmentName',
  authority: 'LA (code)',
  number: 'EstablishmentNumber',
  type: 'TypeOfEstablishment (name)',
  status: 'EstablishmentStatus (name)',
  opened: 'OpenDate',
  phase: 'PhaseOfEducation (name)',
  highest: 'StatutoryHighAge',
  roll: 'NumberOfPupils',
  trust: 'Trusts (name)',
  inspected: 'OfstedLastInsp',
  rating: 'OfstedRating (name)',
  links: 'Linked establishments',
} as const;
export type GiasColumn = keyof typeof COLUMNS;
export const namesOf = (header: string): readonly string[] =>
  [header, header.replace(/ \((name|code)\)$/, '')].map(plainHeader);
export const KEPT: ReadonlySet<string> = new Set(Object.values(COLUMNS).flatMap(namesOf));

export function readRow(file: string, { line }: TableRow, of: (column: GiasColumn) => string): GiasSchool {
  const problems: ImportProblem[] = [];
  const fault = (column: string, found: string, expected: string, toDo: string): void => {
    problems.push(inFile(file, { line, column, found: sayText(found), expected, do: toDo }));
  };
  const read = <T>(column: GiasColumn, header: string, expected: string, reader: (text: string) => T | undefined) => {
    const text = of(column);
    if (text === '') return undefined;
    const value = reader(text);
    if (value === undefined) fault(header, text, expected, 'The cell is not imported. Type it in the tab Schools');
    return value;
  };
  const { grade, fault: noGrade } = readGrade(of('rating'), of('inspected'));
  if (noGrade)
    fault(noGrade.column, noGrade.found, noGrade.expected, 'No inspection is imported. Add it to the tab Inspections');
  const phase = phaseInGias(of('phase'), of('type'), Number(of('highest') || Number.NaN));
  if (phase === undefined && of('phase') !== '') {
    fault('PhaseOfEducation', of('phase'), 'a phase', 'The phase is left blank. Pick it in the tab Schools');
  }
  return {
    line,
    urn: of('urn'),
    name: of('name'),
    phase,
    roll: read('roll', 'NumberOfPupils', 'a number of pupils', wholeNumber),
    laestab: of('authority') && of('number') ? `${of('authority')}/${of('number')}` : undefined,
    opened: read('opened', 'OpenDate', 'a date such as 01-09-2015', dayFromText),
    predecessors: predecessorsIn(of('links'), of('urn')),
    trust: of('trust'),
    isClosed: /^closed$/i.test(of('status')),
    grade,
    problems,
  };
}

const wholeNumber = (text: string): number | undefined => {
  const value = numberFromText(text);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
};

/** `125134 Predecessor`, `125175 Predecessor - amalgamated`; `148799 Successor` and `Does not have links` are none. */
function predecessorsIn(links: string, own: string): readonly string[] {
  const found = [...links.matchAll(/(?<!\d)(\d{5,7})\s*[-–:]?\s*Predecessor/gi)].map(([, urn]) => urn ?? '');
  return [...new Set(found)].filter((urn) => urn !== own);
}
