import type { Column, ColumnKind } from '../column.ts';
import type { Tab } from '../tab.ts';
import { measures } from '../tabs/measures.ts';
import { schools } from '../tabs/schools.ts';
import type { CellRule, ColumnLayout } from './layout.ts';
import { HEADER_FILLS } from './palette.ts';
import { widthOf } from './widths.ts';
import { wordsOf } from './words.ts';

export const DATE_FORMAT = 'd mmm yyyy';
/** Plain text: the sheet reads nothing into it. */
export const TEXT_FORMAT = '@';

/** A note begins with its mark: who fills the column in, and, to the program, that the column has been laid out. */
export const MARKS = { program: '🔒', people: '✎' } as const;
const FILLED_IN = {
  program: `${MARKS.program} Written by the program: what is typed here is replaced.`,
  people: `${MARKS.people} For people to fill in.`,
} as const;

export function columnLayout(tab: Tab, of: Column): ColumnLayout {
  const who = of.locked ? 'program' : 'people';
  const format = formatOf(of);
  const rule = of.locked ? undefined : ruleOf(tab, of);
  return {
    header: of.header,
    note: `${FILLED_IN[who]}\n${saying(of)}`,
    locked: of.locked,
    headerFill: HEADER_FILLS[who],
    width: widthOf(tab.name, of),
    wrap: WRAPPED.has(of.kind),
    toTheLeft: TO_THE_LEFT.has(of.kind) || MIXED.has(`${tab.name}·${of.header}`),
    ...(format !== undefined && { format }),
    ...(rule && { rule }),
    words: wordsOf(tab.name, of),
  };
}

const saying = ({ note, expected }: Column): string => (note === '' ? `Holds ${expected}.` : note);

const WRAPPED: ReadonlySet<ColumnKind> = new Set(['text', 'choice', 'URNs', 'grade']);

/** What is read as a name, not added up, stands where names stand; so does a column that holds numbers and words. */
const TO_THE_LEFT: ReadonlySet<ColumnKind> = new Set(['date', 'school', 'grade']);
const MIXED: ReadonlySet<string> = new Set([
  'Schools·URN',
  'Settings·Value',
  'Support plan·Days',
  'Support plan·Team size',
]);

/** Texts that a sheet would take for a date or a number: `2025/26`, `929/2345`, `1/2`, a day written out for reading. */
const AS_TEXT: ReadonlySet<string> = new Set([
  'Ref',
  'LAESTAB',
  'Period',
  'Key',
  'Task',
  'Started',
  'On',
  'Left at',
  'Digest',
  'Row',
  'Was',
  'Says',
  'Three years',
  'Person',
  'Matched with',
]);

function formatOf({ kind, header }: Column): string | undefined {
  if (kind === 'date') return DATE_FORMAT;
  if (kind === 'academic year' || kind === 'URNs') return TEXT_FORMAT;
  return kind === 'text' && AS_TEXT.has(header) ? TEXT_FORMAT : undefined;
}

function ruleOf(tab: Tab, { kind, header, choices, expected, remedy }: Column): CellRule | undefined {
  const help = `${remedy}.`;
  if (choices) return { kind: 'one of', choices, help };
  if (kind === 'date') return { kind: 'date', help };
  if (kind === 'school')
    return { kind: 'in column', tab: schools.name, header: schools.columns.urn.header, help: `Type ${expected}.` };
  if (kind === 'code' && tab.name !== measures.name && header === measures.columns.measure.header)
    return { kind: 'in column', tab: measures.name, header, help };
  return undefined;
}
