/** Who holds a role, and can be written to, on a day. */
import { decodeSource } from '../../workbook/source.ts';
import type { Person, Role } from '../../workbook/tabs/people.ts';
import { addressKey, type PeopleOn } from '../audit/people-on.ts';
import { isOfTrust, isShared } from './roles.ts';

/** Somebody in a role. */
export interface Holding {
  /** In small letters. */
  readonly email: string;
  readonly role: Role;
  readonly urn?: string;
}

export interface Reached {
  readonly holdings: readonly Holding[];
  /** Why nobody is reached. `asked not to`: they have it so in Gets mail. */
  readonly why?: 'no address' | 'unreadable' | 'nobody' | 'asked not to';
}

export interface Holders {
  readonly inRole: (role: Role, urn: string | undefined) => Reached;
  /** Somebody who is named, not a role: by name or address. */
  readonly byName: (name: string) => Reached;
  readonly nameOf: (email: string) => string;
}

/** `rows`: all of People, for the reason why nobody is reached. */
export function holdersOf(people: PeopleOn | undefined, rows: readonly Person[], today: string): Holders {
  const current = [...(people?.holders.values() ?? [])].flatMap(({ email, current: held }) =>
    held.map((row) => ({ row, email: addressKey(email) })),
  );
  const unread = new Set((people?.problems ?? []).map(({ row }) => row));
  const reached = (fits: (row: Person) => boolean): Reached => {
    const found = current.filter(({ row }) => fits(row));
    const holdings = found.filter(({ row }) => row.getsMail !== false).map(holding);
    if (holdings.length > 0) return { holdings };
    return { holdings, why: found.length > 0 ? 'asked not to' : whyNobody(rows.filter(fits), unread, today) };
  };
  return {
    inRole: (role, urn) => {
      const here = reached((row) => row.role === role && isHere(row, urn));
      const isNone = here.holdings.length === 0 && isShared(role) && here.why !== 'asked not to';
      const ofTrust = isNone ? reached((row) => row.role === role && row.urn === undefined) : here;
      return ofTrust.holdings.length > 0 ? ofTrust : here;
    },
    byName: (name) => {
      const word = name.trim().toLowerCase();
      return reached((row) => row.name?.trim().toLowerCase() === word || row.email?.toLowerCase() === word);
    },
    nameOf: (email) => people?.holders.get(email)?.name ?? '',
  };
}

const holding = ({ row, email }: { readonly row: Person; readonly email: string }): Holding => ({
  email,
  role: row.role,
  ...(row.urn !== undefined && { urn: row.urn }),
});

/** What is the trust's own concerns a role wherever it is held; a school's, only its own people and the trust's. */
const isHere = ({ role, urn }: Person, place: string | undefined): boolean =>
  place === undefined || urn === place || isOfTrust(role);

function whyNobody(
  fitting: readonly Person[],
  unread: ReadonlySet<number>,
  today: string,
): NonNullable<Reached['why']> {
  const present = fitting.filter(({ from, to }) => (to ?? today) >= today && (from ?? today) <= today);
  if (present.length === 0) return 'nobody';
  const hasDates = present.some(
    ({ source, email }) => email !== undefined && unread.has(decodeSource(source)?.row ?? 0),
  );
  return hasDates ? 'unreadable' : 'no address';
}
