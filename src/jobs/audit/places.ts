/** The program's folders as places that people may see or not, each with those who should. */
import { AUDIENCES, type Audience, type AudienceName, EXECUTIVE_TEAM } from '../../documents/audience.ts';
import type { Role } from '../../workbook/tabs/people.ts';
import type { Access } from '../sharing.ts';
import { addressKey, type PeopleOn } from './people-on.ts';

export interface Place {
  /** Blank for the trust's. */
  readonly urn: string;
  readonly edit: readonly Role[];
  readonly view: readonly Role[];
}

export interface Expected {
  readonly email: string;
  readonly name: string;
  readonly role: Access;
}

/** The folder above all others gives what it is shared with everything: it is shared with nobody. */
const NOBODY: Place = { urn: '', edit: [], view: [] };
/** The trust edits its templates in place; they hold nothing of any school. */
const TEMPLATES: Place = { urn: '', edit: [...EXECUTIVE_TEAM, 'Trust Data Manager'], view: [] };
/** The roles that `For Directors` gives a document to. */
export const DIRECTORS: Place = { urn: '', edit: [], view: ['Director', 'Chair of Board'] };

/** Undefined: a folder that this program has no audience for. */
export function placeOf(key: string): Place | undefined {
  if (key === 'root') return NOBODY;
  if (key === 'templates') return TEMPLATES;
  const [whose = '', audience = ''] = key.split('·');
  return audienceOf(audience, whose === 'trust' ? '' : whose);
}

export function audienceOf(name: string, urn: string): Place | undefined {
  const audience: Audience | undefined = AUDIENCES[name as AudienceName];
  if (!audience) return undefined;
  // The team's own papers are written in; everything else it reads.
  const own = name === ('Executive Team' satisfies AudienceName);
  return {
    urn,
    edit: own ? [...audience.edit, ...EXECUTIVE_TEAM] : audience.edit,
    view: own ? audience.view : [...audience.view, ...EXECUTIVE_TEAM],
  };
}

/** By address; of several roles the strongest. Those of the trust count whichever school stands beside them. */
export function expectedIn({ urn, edit, view }: Place, { holders }: PeopleOn): ReadonlyMap<string, Expected> {
  const found = new Map<string, Expected>();
  for (const { email, name, current } of holders.values()) {
    const roles = current.flatMap((row) => (isHere(row, urn) ? [row.role] : []));
    const role = roles.some((each) => edit.includes(each))
      ? 'writer'
      : roles.some((each) => view.includes(each))
        ? 'reader'
        : undefined;
    if (role) found.set(addressKey(email), { email, name, role });
  }
  return found;
}

/** Whether a role counts in a place: at the school itself, anywhere for the trust's, and everywhere for the Executive Team's. */
export const isHere = ({ role, urn = '' }: { readonly role: Role; readonly urn?: string }, place: string): boolean =>
  place === '' || urn === place || EXECUTIVE_TEAM.includes(role);
