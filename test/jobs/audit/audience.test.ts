/** Whoever joins, leaves or moves: what the audit leaves is what the audience says. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AUDIENCES, EXECUTIVE_TEAM } from '../../../src/documents/audience.ts';
import type { DriveFile } from '../../../src/local/drive/file.ts';
import { shared } from '../../../src/local/drive/sharing.ts';
import {
  aTrustDrive,
  carryOut,
  listed,
  MAKER,
  type Made,
  person,
  planAudit,
  readers,
  SCHOOL_AUDIENCES,
  TRUST_AUDIENCES,
} from './a-trust.ts';

const URNS = ['1', '2'];
const ADDRESSES = ['a@x.example', 'b@x.example', 'C@x.example', 'd@x.example'];
const ROLES = [
  'CEO',
  'Headteacher',
  'Chair of Academy Committee',
  'Data contact',
  'Director',
  'Chair of Board',
  'Clerk',
];
const AT_A_SCHOOL = ['Headteacher', 'Chair of Academy Committee', 'Data contact', 'Clerk'];
const DAYS = ['', '2026-09-01', '2026-10-04', '2026-10-05', '2026-10-06', '2027-01-01'];
const KEYS = [
  ...URNS.flatMap((urn) => SCHOOL_AUDIENCES.map((audience) => [urn, audience] as const)),
  ...TRUST_AUDIENCES.map((audience) => ['', audience] as const),
];
const keyOf = ([urn, audience]: (typeof KEYS)[number]) => `${urn || 'trust'}·${audience}`;

const aPerson = fc
  .record({
    email: fc.constantFrom(...ADDRESSES),
    role: fc.constantFrom(...ROLES),
    urn: fc.constantFrom(...URNS),
    from: fc.constantFrom(...DAYS),
    to: fc.constantFrom(...DAYS),
  })
  .map((each) => ({ ...each, urn: AT_A_SCHOOL.includes(each.role) ? each.urn : '' }));
type Someone = typeof aPerson extends fc.Arbitrary<infer T> ? T : never;

/** What somebody shared by hand: with whom, as what, on the folder, its document or the folder above all. */
const byHand = fc.record({
  who: fc.constantFrom(...ADDRESSES, 'stranger@y.example', undefined),
  role: fc.constantFrom('reader', 'commenter', 'writer'),
  on: fc.constantFrom('folder', 'document', 'root'),
  key: fc.constantFrom(...KEYS.map(keyOf)),
});
type ByHand = typeof byHand extends fc.Arbitrary<infer T> ? T : never;

/** A day, with everybody's rows as they are by then. */
const aDay = fc.record({
  today: fc.constantFrom('2026-10-05', '2026-10-06', '2027-01-01'),
  people: fc.array(aPerson, { minLength: 1, maxLength: 8 }),
  shares: fc.array(byHand, { maxLength: 6 }),
});

function shareByHand(made: Made, { who, role, on, key }: ByHand): void {
  const id = on === 'document' ? made.document(key) : made.folder(on === 'root' ? 'root' : key);
  const asked = who === undefined ? { type: 'anyone', role } : { type: 'user', role, emailAddress: who };
  shared(made.store, made.store.find(id) as DriveFile, asked, { notify: false }, MAKER);
}

/** The audience of a folder, worked out from the rows alone: an address and whether it edits. */
function audienceOn(
  [urn, name]: (typeof KEYS)[number],
  people: readonly Someone[],
  today: string,
): ReadonlyMap<string, boolean> {
  const { edit, view } = AUDIENCES[name] as { readonly edit: readonly string[]; readonly view: readonly string[] };
  const team: readonly string[] = EXECUTIVE_TEAM;
  const found = new Map<string, boolean>();
  for (const { email, role, urn: at, from, to } of people) {
    const isIn =
      (from === '' || from <= today) && (to === '' || to >= today) && (urn === '' || at === urn || team.includes(role));
    const edits = isIn && (edit.includes(role) || (team.includes(role) && name === 'Executive Team'));
    const reads = isIn && (edits || view.includes(role) || team.includes(role));
    const key = email.toLowerCase();
    if (reads) found.set(key, edits || (found.get(key) ?? false));
  }
  return found;
}

const canEdit = (made: Made, id: string): ReadonlyMap<string, boolean> =>
  new Map(readers(made, id).map(({ who, role }) => [who.toLowerCase(), role === 'writer']));

const sorted = (map: ReadonlyMap<string, boolean>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));

test('after an audit a document’s readers are its audience, whoever joined, left or moved, and whatever was shared by hand', () => {
  fc.assert(
    fc.property(fc.array(aDay, { minLength: 1, maxLength: 4 }), (days) => {
      const made = aTrustDrive(URNS);
      for (const { today, people, shares } of days) {
        for (const each of shares) shareByHand(made, each);
        const rows = people.map(({ email, role, urn, from, to }) => person(email, role, urn, { From: from, To: to }));
        carryOut(made.store, planAudit(listed(made.store), { people: rows, today }).sharing);
        for (const key of KEYS)
          expect(sorted(canEdit(made, made.document(keyOf(key))))).toEqual(sorted(audienceOn(key, people, today)));
        expect(planAudit(listed(made.store), { people: rows, today }).sharing).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('where Drive does not say which folder a share comes from, the next audits find what the first could not see', () => {
  fc.assert(
    fc.property(aDay, ({ today, people, shares }) => {
      const made = aTrustDrive(URNS);
      for (const each of shares) shareByHand(made, each);
      const rows = people.map(({ email, role, urn, from, to }) => person(email, role, urn, { From: from, To: to }));
      const unsaid = () =>
        listed(made.store).map((file) => ({ ...file, grants: (file.grants ?? []).map(({ from, ...grant }) => grant) }));
      for (let pass = 0; pass < 3; pass++) carryOut(made.store, planAudit(unsaid(), { people: rows, today }).sharing);
      for (const key of KEYS)
        expect(sorted(canEdit(made, made.document(keyOf(key))))).toEqual(sorted(audienceOn(key, people, today)));
    }),
    { numRuns: 100 },
  );
});

test('nothing is given before all that is too much is taken away', () => {
  fc.assert(
    fc.property(aDay, ({ today, people, shares }) => {
      const made = aTrustDrive(URNS);
      for (const each of shares) shareByHand(made, each);
      const rows = people.map(({ email, role, urn, from, to }) => person(email, role, urn, { From: from, To: to }));
      const kinds = planAudit(listed(made.store), { people: rows, today }).sharing.map(({ kind }) => kind);
      expect(kinds).toEqual([...kinds].sort((one, other) => rank(one) - rank(other)));
    }),
  );
});

const rank = (kind: string): number => ['take access', 'change access', 'give access'].indexOf(kind);
