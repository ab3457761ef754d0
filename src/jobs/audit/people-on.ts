/** Who holds which role on a day, by address. */
import type { Day } from '../../domain/day.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { Problem } from '../../workbook/problem.ts';
import { decodeSource } from '../../workbook/source.ts';
import { type TabReader, tabReader } from '../../workbook/tab-reader.ts';
import { type Person, people as peopleTab } from '../../workbook/tabs/people.ts';

export interface Holder {
  /** As it is typed. */
  readonly email: string;
  readonly name: string;
  readonly current: readonly Person[];
  readonly ended: readonly Person[];
  readonly coming: readonly Person[];
}

export interface PeopleOn {
  /** By address in small letters. */
  readonly holders: ReadonlyMap<string, Holder>;
  /** Addresses in rows whose role, school or dates cannot be read: there is no telling what they may see. */
  readonly unclear: ReadonlyMap<string, Problem>;
  readonly schoolName: (urn: string) => string;
  readonly problems: readonly Problem[];
}

/** Google takes addresses for the same whatever their case. */
export const addressKey = (email: string): string => email.trim().toLowerCase();

/** A row that cannot be read whole gives nobody anything. Undefined where none can: then nobody can be said to be too many. */
export function peopleOn(
  snapshot: Snapshot,
  today: Day,
  reader: TabReader = tabReader(snapshot),
): PeopleOn | undefined {
  const { rows, problems } = reader.read(peopleTab);
  const schools = new Map(reader.schools.rows.map(({ urn, name }) => [urn, name]));
  const told = problems.filter(({ column }) => DECIDING.some((field) => headerOf(field) === column));
  const unread = new Set(told.map(({ row }) => row));
  const holders = new Map<string, Holder>();
  for (const row of rows) {
    if (row.email === undefined || unread.has(decodeSource(row.source)?.row ?? 0)) continue;
    const key = addressKey(row.email);
    holders.set(key, withRow(holders.get(key) ?? newHolder(row.email), row, today));
  }
  if (holders.size === 0) return undefined;
  return {
    holders,
    unclear: unclearRows(snapshot, told),
    schoolName: (urn) => schools.get(urn) ?? `the school ${urn}`,
    problems: told,
  };
}

const newHolder = (email: string): Holder => ({ email, name: '', current: [], ended: [], coming: [] });

function withRow(holder: Holder, row: Person, today: Day): Holder {
  const when = row.to !== undefined && row.to < today ? 'ended' : (row.from ?? today) > today ? 'coming' : 'current';
  return { ...holder, name: holder.name || (row.name ?? ''), [when]: [...holder[when], row] };
}

const DECIDING = ['email', 'role', 'urn', 'from', 'to'] as const;
const headerOf = (field: (typeof DECIDING)[number]): string => peopleTab.columns[field].header;

/** The address is taken from the cell: a row that cannot be used is not among the rows that were read. */
function unclearRows(snapshot: Snapshot, problems: readonly Problem[]): ReadonlyMap<string, Problem> {
  const cells = snapshot.tabs.get(peopleTab.name)?.cells ?? [];
  const column = findColumns(peopleTab, cells[0] ?? []).at.get('email');
  const unclear = new Map<string, Problem>();
  for (const problem of problems) {
    const email = column === undefined ? '' : addressKey(String(cells[problem.row - 1]?.[column] ?? ''));
    if (problem.row > 1 && email !== '' && problem.column !== headerOf('email')) unclear.set(email, problem);
  }
  return unclear;
}
