import { describe, expect, test } from '@jest/globals';
import { audit } from '../../../src/jobs/audit.ts';
import { snapshotOf } from '../../support/decide.ts';
import {
  aTrustDrive,
  audited,
  carryOut,
  findings,
  give,
  INSTALLER,
  listed,
  openToAll,
  person,
  planAudit,
} from './a-trust.ts';

const HEAD = 'head@school.example';
const CHAIR = 'chair@school.example';
const CEO = 'ceo@trust.example';
const WORK = '1·to work on';
const head = person(HEAD, 'Headteacher', '1', { Name: 'Ann Ash' });

describe('who lacks access', () => {
  test('a school’s headteacher edits what is to work on, its Chair and the Executive Team read it', () => {
    const people = [head, person(CHAIR, 'Chair of Academy Committee', '1'), person(CEO, 'CEO')];
    const { findings: found } = audited(aTrustDrive(['1']), { people });
    const told = found
      .filter(({ folder }) => folder === '1 — to work on')
      .map(({ says, do: what }) => `${says} ${what}`);
    expect(told).toEqual([
      `Ann Ash (${HEAD}) cannot edit “1 — to work on”. Let them edit it.`,
      `${CHAIR} (${CHAIR}) cannot read “1 — to work on”. Let them read it.`,
      `${CEO} (${CEO}) cannot read “1 — to work on”. Let them read it.`,
    ]);
  });

  test('figures are for the headteacher and the data contact to edit; the Chair does not see them', () => {
    const people = [
      head,
      person(CHAIR, 'Chair of Academy Committee', '1'),
      person('data@school.example', 'Data contact', '1'),
    ];
    const { findings: found } = audited(aTrustDrive(['1']), { people });
    const told = found.filter(({ folder }) => folder === '1 — figures').map(({ says }) => says);
    expect(told).toEqual([
      `Ann Ash (${HEAD}) cannot edit “1 — figures”.`,
      'data@school.example (data@school.example) cannot edit “1 — figures”.',
    ]);
  });

  test('the folders of the trust are for Directors, headteachers and Chairs, each as its name says', () => {
    const people = [
      head,
      person(CHAIR, 'Chair of Academy Committee', '1'),
      person('d@trust.example', 'Director'),
      person(CEO, 'CEO'),
    ];
    const { findings: found } = audited(aTrustDrive(['1']), { people });
    const at = (name: string) =>
      found
        .filter(({ folder }) => folder === `trust — ${name}`)
        .map(({ email, says }) => [email, says.includes('edit')]);
    expect(at('Board')).toEqual([
      ['d@trust.example', false],
      [CEO, false],
    ]);
    expect(at('Headteachers')).toEqual([
      [HEAD, false],
      [CEO, false],
    ]);
    expect(at('Everyone').map(([email]) => email)).toEqual([HEAD, CHAIR, 'd@trust.example', CEO]);
    expect(at('Executive Team')).toEqual([[CEO, true]]);
  });

  test('somebody whose first day is tomorrow does not yet', () => {
    const people = [person(HEAD, 'Headteacher', '1', { From: '2026-10-06' }), person(CEO, 'CEO')];
    expect(audited(aTrustDrive(['1']), { people }).findings.map(({ email }) => email)).not.toContain(HEAD);
  });

  test('somebody whose last day is today still does, and whether they get mail does not matter', () => {
    const people = [person(HEAD, 'Headteacher', '1', { To: '2026-10-05', 'Gets mail': 'No' })];
    expect(audited(aTrustDrive(['1']), { people }).findings.map(({ email }) => email)).toContain(HEAD);
  });

  test('of two roles the stronger counts', () => {
    const people = [person(HEAD, 'Chair of Academy Committee', '1'), head];
    const made = aTrustDrive(['1']);
    const plan = planAudit(listed(made.store), { people });
    const roles = plan.sharing.flatMap((change) =>
      change.kind === 'give access' && change.file === made.folder(WORK) ? [change.role] : [],
    );
    expect(roles).toEqual(['writer']);
  });

  test('the account that owns the folders is left out, though it is in People', () => {
    const people = [person(INSTALLER.toUpperCase(), 'CEO')];
    expect(audited(aTrustDrive(['1']), { people }).findings).toEqual([]);
  });

  test('an address that is none is a problem of People, and is never shared with', () => {
    const people = [person('head at school', 'Headteacher', '1'), person(CEO, 'CEO')];
    const { findings: found, problems } = audited(aTrustDrive(['1']), { people });
    expect(new Set(found.map(({ email }) => email))).toEqual(new Set([CEO]));
    expect(problems).toMatchObject([{ tab: 'People', row: 2, column: 'Email', found: 'head at school' }]);
  });
});

describe('who can see too much', () => {
  const trust = (...people: readonly ReturnType<typeof person>[]) => ({ people: [person(CEO, 'CEO'), ...people] });

  test('a leaver is named with the last day', () => {
    const made = aTrustDrive(['1']);
    give(made, made.folder(WORK), HEAD, 'writer');
    expect(findings(made, trust({ ...head, To: '2026-10-04' }))).toEqual([
      {
        kind: 'leaver',
        folder: '1 — to work on',
        person: 'Ann Ash',
        email: HEAD,
        says: `Ann Ash (${HEAD}) can edit “1 — to work on”: Headteacher at School 1 until 4 October 2026.`,
        do: 'Take the access away.',
        state: 'to do',
      },
    ]);
  });

  test('a headteacher who has moved school is of another school', () => {
    const made = aTrustDrive(['1', '2']);
    give(made, made.folder(WORK), HEAD, 'writer');
    const [found] = findings(
      made,
      trust({ ...head, To: '2026-08-31' }, person(HEAD, 'Headteacher', '2', { From: '2026-09-01' })),
    );
    expect(found).toMatchObject({ kind: 'another school' });
    expect(found?.says).toContain('Headteacher at School 1 until 31 August 2026, now Headteacher at School 2');
  });

  test('somebody who starts later, who has another role, and whom People does not name', () => {
    const made = aTrustDrive(['1']);
    for (const who of [HEAD, 'clerk@school.example', 'who@elsewhere.example']) give(made, made.folder(WORK), who);
    const found = findings(made, trust({ ...head, From: '2027-01-01' }, person('clerk@school.example', 'Clerk', '1')));
    expect(found.map(({ kind, says }) => `${kind}: ${says.split('”: ')[1]}`)).toEqual([
      'starts later: Headteacher at School 1 only from 1 January 2027.',
      'not for their role: Clerk at School 1.',
      'nobody in People: no row of People has this address.',
    ]);
  });

  test('a public link, on a folder and on a document', () => {
    const made = aTrustDrive(['1']);
    openToAll(made, made.folder(WORK));
    openToAll(made, made.document('trust·Board'));
    expect(findings(made, trust())).toMatchObject([
      { kind: 'public link', says: 'Anyone who has the link can read “1 — to work on”.', state: 'to do' },
      { kind: 'public link', document: 'Plan of trust·Board', state: 'to do' },
    ]);
  });

  test('a share with a whole domain', () => {
    const made = aTrustDrive(['1']);
    const files = listed(made.store).map((file) =>
      file.id === made.folder(WORK)
        ? { ...file, grants: [{ id: 'd', type: 'domain' as const, role: 'reader', domain: 'trust.example' }] }
        : file,
    );
    const { answer } = planAudit(files, trust());
    expect(answer.findings[0]).toMatchObject({
      kind: 'public link',
      says: 'Everyone at trust.example can read “1 — to work on”.',
    });
  });

  test('a wrong role, whatever the case of the address', () => {
    const made = aTrustDrive(['1']);
    give(made, made.folder('1·from the trust'), HEAD.toUpperCase(), 'writer');
    give(made, made.folder(WORK), HEAD, 'reader');
    expect(findings(made, trust(head)).map(({ kind, do: what }) => [kind, what])).toEqual([
      ['wrong role', 'Let them edit it.'],
      ['wrong role', 'Let them read it, no more.'],
    ]);
  });

  test('a document shared by itself with somebody who has its folder', () => {
    const made = aTrustDrive(['1']);
    give(made, made.folder(WORK), HEAD, 'writer');
    give(made, made.document(WORK), HEAD, 'reader');
    expect(findings(made, trust(head))).toMatchObject([
      { kind: 'shared directly', document: `Plan of ${WORK}`, person: 'Ann Ash' },
    ]);
  });

  test('a document shared by itself with a leaver', () => {
    const made = aTrustDrive(['1']);
    give(made, made.document(WORK), HEAD);
    expect(findings(made, trust({ ...head, To: '2026-01-31' }))).toMatchObject([
      { kind: 'leaver', document: `Plan of ${WORK}` },
    ]);
  });

  test('the folder above all others is for nobody, and gives nobody a second finding', () => {
    const made = aTrustDrive(['1']);
    give(made, made.folder('root'), CEO);
    expect(findings(made, trust())).toMatchObject([
      { kind: 'not for their role', folder: 'School improvement: Trust' },
    ]);
  });

  test('what a folder outside gives is told, and not touched', () => {
    const made = aTrustDrive(['1']);
    const [root, ...others] = listed(made.store);
    const grants = [
      {
        id: 'x',
        type: 'user' as const,
        role: 'reader',
        email: HEAD,
        from: [{ role: 'reader', folder: 'a team folder' }],
      },
    ];
    const plan = planAudit([{ ...root, grants } as never, ...others], trust());
    expect(plan.answer.findings.filter(({ kind }) => kind === 'from another folder')).toMatchObject([
      { email: HEAD, state: 'for you' },
    ]);
    expect(plan.sharing.filter(({ kind }) => kind !== 'give access')).toEqual([]);
  });

  test('the templates are edited by the data manager and the Executive Team', () => {
    const made = aTrustDrive([]);
    give(made, made.folder('templates'), HEAD, 'writer');
    const { findings: found } = audited(made, trust(head, person('data@trust.example', 'Trust Data Manager')));
    expect(found.filter(({ folder }) => folder === 'Templates').map(({ kind, email }) => [kind, email])).toEqual([
      ['not for their role', HEAD],
      ['lacks access', CEO],
      ['lacks access', 'data@trust.example'],
    ]);
  });
});

describe('where People does not say', () => {
  test('somebody whose last day cannot be read keeps what they have', () => {
    const made = aTrustDrive(['1']);
    give(made, made.folder(WORK), HEAD, 'writer');
    give(made, made.folder('1·from the trust'), HEAD, 'writer');
    const plan = planAudit(listed(made.store), { people: [{ ...head, To: 'summer' }, person(CEO, 'CEO')] });
    expect(plan.sharing.filter((change) => change.kind !== 'give access' || change.email === HEAD)).toEqual([]);
    expect(plan.answer.findings.filter(({ email }) => email === HEAD)).toMatchObject([
      { kind: 'People is unclear', state: 'for you' },
      {
        kind: 'People is unclear',
        says: `${HEAD} can edit “1 — from the trust”, and To in row 2 of People cannot be read.`,
      },
    ]);
  });

  test('a URN that is no school’s takes nothing away', () => {
    const made = aTrustDrive(['1']);
    give(made, made.folder(WORK), HEAD, 'writer');
    const { findings: found } = audited(made, { people: [{ ...head, URN: '99' }, person(CEO, 'CEO')] });
    expect(found.filter(({ email }) => email === HEAD)).toMatchObject([
      { kind: 'People is unclear', state: 'for you' },
    ]);
  });

  test('without a single address nothing is planned', () => {
    const moment = { today: '2026-10-05', now: '2026-10-05T07:00:00', who: INSTALLER };
    expect(audit.plan(snapshotOf({ Schools: [], People: [] }), moment, {}, listed(aTrustDrive(['1']).store))).toEqual({
      refused: expect.stringContaining('People has no row with an address'),
    });
  });

  test('where Google does not say who can see a file, people are asked to look', () => {
    const [root, ...others] = listed(aTrustDrive([]).store);
    const { id, part, key, name, parents } = root as NonNullable<typeof root>;
    const { answer } = planAudit([{ id, part, key, name, parents }, ...others], { people: [person(CEO, 'CEO')] });
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ kind: 'not known', folder: name, state: 'for you' }),
    );
  });

  test('a folder of a later version is left to people', () => {
    const files = listed(aTrustDrive([]).store).map((file) =>
      file.key === 'trust·Board' ? { ...file, key: 'trust·Auditors' } : file,
    );
    const { answer } = planAudit(files, { people: [person(CEO, 'CEO')] });
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ kind: 'not known', folder: 'trust — Board', state: 'for you' }),
    );
  });
});

describe('For Directors', () => {
  const DIRECTOR = 'director@trust.example';
  const people = [head, person(DIRECTOR, 'Director'), person('board@trust.example', 'Chair of Board')];
  const row = (made: ReturnType<typeof aTrustDrive>, more: object) => ({
    Key: `${WORK}·1`,
    URN: '1',
    Kind: 'Headteacher report',
    File: made.document(WORK),
    Audience: 'to work on',
    Status: 'Made',
    ...more,
  });

  test('Yes lets the Directors read that document, and no other of its folder', () => {
    const made = aTrustDrive(['1']);
    const plan = planAudit(listed(made.store), { people, documents: [row(made, { 'For Directors': 'Yes' })] });
    const given = plan.sharing.filter(
      (change) => change.kind === 'give access' && change.email.includes('trust.example'),
    );
    const ids = [made.document(WORK), made.document(WORK), made.folder('trust·Board'), made.folder('trust·Board')];
    expect(
      given
        .map(({ file }) => file)
        .filter((file) => file !== made.folder('trust·Everyone'))
        .sort(),
    ).toEqual(ids.sort());
    carryOut(made.store, plan.sharing);
    expect(
      planAudit(listed(made.store), { people, documents: [row(made, { 'For Directors': 'Yes' })] }).sharing,
    ).toEqual([]);
  });

  test('without it a Director who has the document loses it', () => {
    const made = aTrustDrive(['1']);
    give(made, made.document(WORK), DIRECTOR);
    expect(findings(made, { people, documents: [row(made, {})] })).toMatchObject([
      { kind: 'not for their role', document: `Plan of ${WORK}`, email: DIRECTOR },
    ]);
  });

  test('of a kind that Directors are not given, it is told and not done', () => {
    const made = aTrustDrive(['1']);
    const { findings: found } = audited(made, {
      people,
      documents: [row(made, { Kind: 'Commitment Plan', 'For Directors': 'Yes' })],
    });
    expect(found.filter(({ document }) => document)).toMatchObject([{ kind: 'not for Directors', state: 'for you' }]);
  });

  test('a document that lies in another folder is told', () => {
    const made = aTrustDrive(['1', '2']);
    const { findings: found } = audited(made, {
      people,
      documents: [row(made, { File: made.document('2·to work on') })],
    });
    expect(found.filter(({ document }) => document)).toMatchObject([
      { kind: 'not in its folder', says: expect.stringContaining('is not in “1 — to work on”'), state: 'for you' },
    ]);
  });
});
