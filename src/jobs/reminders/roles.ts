/** Whom the words of `Cycle` and `Calendar` mean: `Data contact (else Headteacher)`, `Director (where ticked)`, `Executive Team`. */
import { EXECUTIVE_TEAM } from '../../documents/audience.ts';
import type { Level } from '../../domain/mail/levels.ts';
import { plain } from '../../workbook/plain.ts';
import { ROLES, type Role } from '../../workbook/tabs/people.ts';

/** Who is meant by a word or two. */
export interface Named {
  /** As it stands in a sentence: `the headteacher`. */
  readonly says: string;
  /** Whoever holds any of these. Empty: a role that People does not have. */
  readonly roles: readonly Role[];
  /** Where nobody can be reached in them. */
  readonly orElse?: Role;
  /** Only where somebody ticked it for the document at hand. */
  readonly whereTicked: boolean;
}

const GROUPS: Readonly<Record<string, readonly Role[]>> = {
  'executive team': EXECUTIVE_TEAM,
  board: ['Director', 'Chair of Board'],
  'senior leadership team': ['Deputy Headteacher', 'Senior Leader'],
  'academy committee': ['Chair of Academy Committee'],
  'academy council': ['Chair of Academy Committee'],
};

/** Commas inside brackets belong to what is in them. */
export const namedIn = (text: string | undefined): readonly Named[] =>
  (text ?? '')
    .split(/[,;](?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(named);

function named(text: string): Named {
  const [, before = text, inside = ''] = /^(.*?)\s*\((.*)\)\s*$/.exec(text) ?? [];
  const orElse = rolesOf(inside.replace(/^else\s+/i, ''))[0];
  return {
    says: sayRole(before),
    roles: rolesOf(before),
    whereTicked: /^where ticked$/i.test(inside.trim()),
    ...(/^else\s/i.test(inside) && orElse !== undefined && { orElse }),
  };
}

function rolesOf(text: string): readonly Role[] {
  const word = plain(text).replace(/^the /, '');
  const role = ROLES.find((each) => each.toLowerCase() === word || `${each.toLowerCase()}s` === word);
  return role === undefined ? (GROUPS[word] ?? []) : [role];
}

/** Small inside a sentence, but for names that are written with capitals. */
export const sayRole = (role: string): string =>
  `the ${/^(headteacher|deputy headteacher|data contact|senior leader|safeguarding lead|clerk|investigator|appraisal sub-group)s?$/i.test(role.trim()) ? role.trim().toLowerCase() : role.trim().replace(/^the /i, '')}`;

/** Each level by whom it needs, then whom else it takes in (Section 1). */
const BY_LEVEL: Readonly<Record<Level, readonly [needed: readonly Role[], also: readonly Role[]]>> = {
  1: [['Headteacher'], ['Deputy Headteacher', 'Senior Leader']],
  2: [['Chair of Academy Committee'], []],
  3: [EXECUTIVE_TEAM, []],
  4: [['Director', 'Chair of Board'], []],
};
const SAYS_LEVEL: Readonly<Record<Level, string>> = {
  1: 'the headteacher',
  2: 'the Chair of Academy Committee',
  3: 'the Executive Team',
  4: 'the Board',
};

export const namedBy = (level: Level): Named => ({
  says: SAYS_LEVEL[level],
  roles: BY_LEVEL[level][0],
  whereTicked: false,
});
export const alsoBy = (level: Level): readonly Role[] => BY_LEVEL[level][1];

/** The trust's roles, wherever they are written: they have to do with every school. */
const OF_TRUST: readonly Role[] = [
  ...EXECUTIVE_TEAM,
  'Trust Data Manager',
  'Chief Financial Officer',
  'Director',
  'Chair of Board',
  'Trust Mentor',
];
/** Where a school has none of its own, the trust's. */
const SHARED: readonly Role[] = ['Clerk', 'Appraisal sub-group', 'Safeguarding lead'];

export const isOfTrust = (role: Role): boolean => OF_TRUST.includes(role);
export const isShared = (role: Role): boolean => SHARED.includes(role);
