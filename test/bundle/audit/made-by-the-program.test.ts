/** The folders and documents of a real run, then the audit: their readers are their audience, and none of them can share them on. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, ELM, hostWith, OAK, rowsOf, serve, type Table, TRUST } from '../trust.ts';
import { audited, CEO, CHAIR, ELM_HEAD, HEAD } from './a-shared-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const PEOPLE: Table = [
  ['Email', 'Role', 'URN'],
  [CEO, 'CEO', ''],
  ['director@trust.example', 'Director', ''],
  [HEAD, 'Headteacher', OAK],
  [CHAIR, 'Chair of Academy Committee', OAK],
  [ELM_HEAD, 'Headteacher', ELM],
];

test('what the program made is seen by its audience, and by Directors where For Directors says Yes', () => {
  const host = hostWith(bundle, { ...TRUST, People: PEOPLE }, { latency: 'none', scriptId: 'theirs' });
  const made = serve(host, {
    job: 'documents',
    request: { kind: ['Headteacher report'], only: [String(OAK), String(ELM)] },
  });
  expect(made).toMatchObject({ ok: true, data: { files: { made: [expect.any(String), expect.any(String)] } } });
  host.setNow('2026-10-05T07:30:00');
  const column = (TRUST['Documents']?.[0] ?? []).indexOf('For Directors');
  host.edit('Documents', 2, column + 1, 'Yes');
  audited(host);
  const readers = rowsOf(host, 'Documents').map(({ File: file }) =>
    host.documents
      .readers(String(file))
      .filter(({ role }) => role !== 'owner')
      .map(({ who, role }) => `${who} ${role}`)
      .sort(),
  );
  expect(readers).toEqual([
    [`${CEO} reader`, `${CHAIR} reader`, 'director@trust.example reader', `${HEAD} writer`],
    [`${CEO} reader`, `${ELM_HEAD} writer`],
  ]);
  const shareable = host.drive
    .all()
    .filter(({ writersCanShare, properties }) => writersCanShare && properties['part'] !== 'template');
  expect(shareable.filter(({ trashed }) => !trashed).map(({ name }) => name)).toEqual([]);
});
