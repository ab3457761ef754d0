/** The rows of a results file that are a school's, and what they say of the school itself. */
import type { Day } from '../../domain/day.ts';
import { dayFrom } from '../../domain/day.ts';
import { dayFromText } from '../../workbook/kinds/day-from-text.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import type { Table, TableRow } from './table.ts';

const NAMES = [
  'RECTYPE',
  'URN',
  'SCHNAME',
  'LEA',
  'ESTAB',
  'AGERANGE',
  'PHASE',
  'NFTYPE',
  'TOTPUPS',
  'URN_AC',
  'SCHNAME_AC',
  'OPEN_AC',
] as const;
type SchoolColumn = (typeof NAMES)[number];
export const SCHOOL_COLUMNS: ReadonlySet<string> = new Set(NAMES);

/** The academy that a school became, or is about to become. */
export interface Academy {
  readonly urn: string;
  readonly name: string;
  readonly opens: Day | undefined;
}

export interface SchoolLine extends TableRow {
  readonly urn: string;
  readonly of: (column: SchoolColumn) => string;
  readonly academy: Academy | undefined;
}

export interface SchoolLines {
  readonly schools: readonly SchoolLine[];
  readonly problems: readonly ImportProblem[];
}

/** RECTYPE 1 is a mainstream school, 2 a special one. */
const IS_SCHOOL: ReadonlySet<string> = new Set(['1', '2']);
export const IS_URN = /^\d{5,7}$/;

export function schoolLines({ file, at, rows }: Table): SchoolLines {
  const position = (column: SchoolColumn): number => at.get(column) ?? -1;
  const positions = new Map(NAMES.map((column) => [column, position(column)]));
  const schools = new Map<string, SchoolLine>();
  const problems: ImportProblem[] = [];
  for (const row of rows) {
    const of = (column: SchoolColumn): string => row.cells[positions.get(column) ?? -1] ?? '';
    if (!IS_SCHOOL.has(of('RECTYPE'))) continue;
    const urn = of('URN');
    const first = schools.get(urn);
    if (!IS_URN.test(urn)) problems.push(noUrn(file, row, urn));
    else if (first) problems.push(twice(file, row, urn, first));
    else schools.set(urn, { ...row, urn, of, academy: academyOf(urn, of) });
  }
  return { schools: [...schools.values()], problems };
}

function academyOf(urn: string, of: (column: SchoolColumn) => string): Academy | undefined {
  const academy = of('URN_AC');
  if (!IS_URN.test(academy) || academy === urn) return undefined;
  return { urn: academy, name: of('SCHNAME_AC'), opens: compactDay(of('OPEN_AC')) };
}

/** `20190301`; some files write 01/03/2019. */
function compactDay(text: string): Day | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  return parts ? dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) : dayFromText(text);
}

const noUrn = (file: string, { line }: TableRow, urn: string): ImportProblem =>
  inFile(file, {
    line,
    column: 'URN',
    found: sayText(urn),
    expected: 'a school’s URN',
    do: 'The row is not imported. Correct the URN, and import the file again',
  });

const twice = (file: string, { line }: TableRow, urn: string, first: SchoolLine): ImportProblem =>
  inFile(file, {
    line,
    column: 'URN',
    found: `${urn} again, first on line ${first.line}`,
    expected: 'one row for each school',
    do: 'The first is imported. Delete the row that does not hold, and import the file again',
  });
