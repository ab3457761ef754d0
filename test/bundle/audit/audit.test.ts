import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { DriveOptions } from '../../../src/local/drive/drive-store.ts';
import { give, INSTALLER, openToAll } from '../../jobs/audit/a-trust.ts';
import { builtBundle, rowsOf } from '../trust.ts';
import {
  audited,
  auditHost,
  CEO,
  CHAIR,
  copyOf,
  ELM_HEAD,
  everyReader,
  HEAD,
  LEAVER,
  OAK_WORK,
  sharedTrust,
} from './a-shared-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

/** A trust in which too many have too much, and its host. */
function overshared(options: DriveOptions = {}) {
  const made = sharedTrust(options);
  give(made, made.folder(OAK_WORK), LEAVER, 'writer');
  give(made, made.folder(OAK_WORK), ELM_HEAD);
  give(made, made.document(OAK_WORK), LEAVER);
  openToAll(made, made.document(OAK_WORK));
  return { made, host: auditHost(bundle, made.store) };
}

test('a preview changes nothing, and lists what a run would change', () => {
  const { host } = overshared();
  const before = everyReader(host);
  const { answer, changes } = audited(host, true);
  expect(everyReader(host)).toEqual(before);
  expect(answer).toMatchObject({ folders: 12, documents: 10, take: 4, change: 0 });
  expect(changes).toHaveLength(answer.take + answer.give);
  expect(rowsOf(host, 'Run log')).toEqual([]);
});

test('a leaver, the head of another school and a public link lose a school’s document; its people have it', () => {
  const { made, host } = overshared();
  const { answer } = audited(host);
  expect(answer.findings.filter(({ state }) => state !== 'done')).toEqual([]);
  expect(answer.findings[0]?.do).toBe('The access was taken away.');
  expect(answer.findings.find(({ email, folder }) => email === HEAD && folder.includes('work'))?.do).toBe(
    'They can now edit it.',
  );
  const kinds = answer.findings.slice(0, answer.take).map(({ kind, email }) => [kind, email]);
  expect(kinds).toEqual([
    ['leaver', LEAVER],
    ['another school', ELM_HEAD],
    ['leaver', LEAVER],
    ['public link', ''],
  ]);
  const readers = host.documents.readers(made.document(OAK_WORK)).map(({ who, role }) => `${who} ${role}`);
  expect(readers.sort()).toEqual([
    `${CEO} reader`,
    `${CHAIR} reader`,
    `${HEAD} writer`,
    'installer@trust.example owner',
  ]);
  expect(host.drive.notices).toEqual([]);
});

test('an hour later there is nothing more to do', () => {
  const { host } = overshared();
  audited(host);
  host.setNow('2026-10-05T08:00:00');
  expect(audited(host)).toMatchObject({ answer: { findings: [], take: 0, give: 0 }, shared: 0 });
  expect(rowsOf(host, 'Run log')).toMatchObject([{ Job: 'audit' }]);
});

test('a minute too soon, Drive’s list is behind: what is done is done again and does no harm', () => {
  const { host } = overshared();
  audited(host);
  const after = everyReader(host);
  const { answer } = audited(host);
  expect(answer.findings.filter(({ state }) => state !== 'done')).toEqual([]);
  expect(everyReader(host)).toEqual(after);
});

test('an address without a Google account is invited by mail, once, and it is written down', () => {
  const { made, host } = overshared({ withoutAccount: [CHAIR] });
  const { answer } = audited(host);
  const invited = answer.findings.filter(({ state }) => state === 'invited by mail');
  expect(new Set(invited.map(({ email }) => email))).toEqual(new Set([CHAIR]));
  expect(host.drive.notices.map(({ to }) => to)).toEqual(invited.map(() => CHAIR));
  const log = rowsOf(host, 'Mail log');
  expect(log).toHaveLength(invited.length);
  expect(log[0]).toMatchObject({ Key: `share·${OAK_WORK}·${CHAIR}`, To: CHAIR, State: 'Sent' });
  expect(host.documents.readers(made.document(OAK_WORK)).map(({ who }) => who)).toContain(CHAIR);
  host.setNow('2026-10-05T08:00:00');
  audited(host);
  expect(host.drive.notices).toHaveLength(invited.length);
});

test('an administrator’s block is told in words, and costs nobody else anything', () => {
  const { made, host } = overshared();
  host.drive.options = { onlyDomains: ['trust.example', 'oak.example'] };
  const { answer } = audited(host);
  const blocked = answer.findings.filter(({ state }) => state === 'blocked');
  expect(new Set(blocked.map(({ email }) => email))).toEqual(new Set([ELM_HEAD]));
  expect(blocked[0]?.do).toBe(
    `Google Workspace does not let the folder be shared with ${ELM_HEAD}: ACL change not allowed. Ask its administrator to allow sharing with elm.example, or type in People an address of the trust’s own.`,
  );
  expect(answer.findings.filter(({ state }) => !['done', 'blocked'].includes(state))).toEqual([]);
  expect(host.documents.readers(made.document(OAK_WORK)).map(({ who }) => who)).toContain(HEAD);
});

test('a call that fails is one finding; running again makes it good', () => {
  const { host } = overshared();
  host.addFault({ kind: 'throw', at: 2, method: 'Drive.Permissions.create', message: 'Internal error.' });
  const { answer } = audited(host);
  expect(answer.findings.filter(({ state }) => state !== 'done')).toMatchObject([
    { state: 'refused', do: 'Google refused it: Internal error. Run it again.' },
  ]);
  host.setNow('2026-10-05T08:00:00');
  expect(audited(host).answer.findings).toMatchObject([{ state: 'done' }]);
});

test('looking costs as many calls for two schools as for forty', () => {
  const callsFor = (urns: number): number => {
    const made = sharedTrust();
    const host = auditHost(bundle, made.store);
    if (urns > 2)
      for (const file of made.store.all())
        for (let n = 2; n < urns; n++) made.store.put({ ...file, id: `${file.id}${n}` }, 0);
    audited(host, true);
    return host.calls.total;
  };
  expect(callsFor(40)).toBe(callsFor(2));
});

describe('the menu', () => {
  const clicked = (host: ReturnType<typeof auditHost>) => {
    host.open();
    host.clickMenu('Who can see what…');
  };

  test('says the numbers, asks once, and does it', () => {
    const made = sharedTrust();
    give(made, made.folder(OAK_WORK), LEAVER, 'writer');
    const host = auditHost(bundle, made.store, { uiAnswers: ['YES'] });
    clicked(host);
    expect(JSON.stringify(host.ui.questions)).toContain('1 access should be taken away');
    expect(host.documents.readers(made.document(OAK_WORK)).map(({ who }) => who)).not.toContain(LEAVER);
    expect(host.ui.toasts.map(({ text }) => text).join()).toContain('changes made.');
  });

  test('changes nothing where the answer is no', () => {
    const made = sharedTrust();
    const host = auditHost(bundle, made.store, { uiAnswers: ['NO'] });
    clicked(host);
    expect(everyReader(host)).toEqual([]);
    expect(host.ui.toasts.map(({ text }) => text)).toEqual(['Nothing was changed.']);
  });

  test('goes on by itself where its time is up, until everybody has what they should', () => {
    const made = sharedTrust();
    const host = auditHost(bundle, made.store, { uiAnswers: ['YES'] });
    const whole = auditHost(bundle, copyOf(made.store.toJSON()));
    audited(whole);
    host.open();
    host.duringCall({ at: 5, method: 'Drive.Permissions.create' }, () => host.setNow('2026-10-05T07:05:00'));
    host.clickMenu('Who can see what…');
    expect(host.ui.toasts.map(({ text }) => text).join()).toMatch(/^5 changes made\.\s+Time ran out before \d+ more/);
    expect(host.triggers.map(({ handler }) => handler)).toContain('continueAudit');
    expect(everyReader(host)).not.toEqual(everyReader(whole));
    host.advanceTo('2026-10-05T07:10:00');
    expect(everyReader(host)).toEqual(everyReader(whole));
    expect(host.triggers.map(({ handler }) => handler)).not.toContain('continueAudit');
  });

  test('is not for another account: it would see none of the files', () => {
    const made = sharedTrust();
    const host = auditHost(bundle, made.store, {
      state: { properties: { document: { 'files of': INSTALLER } }, triggers: [] },
    });
    host.open('other@trust.example');
    host.clickMenu('Who can see what…', 'other@trust.example');
    expect(JSON.stringify(host.ui.questions)).toContain('other@trust.example sees none of them');
  });

  test('does not make whoever looks first the account that makes the documents', () => {
    const host = auditHost(bundle, copyOf({ serial: 0, files: [], notices: [] }));
    host.open('other@trust.example');
    host.clickMenu('Who can see what…', 'other@trust.example');
    expect(host.ui.toasts.map(({ text }) => text)).toEqual(['No folder has been made yet: there is nothing to see.']);
    expect(host.properties().get('files of')).toBeUndefined();
  });
});
