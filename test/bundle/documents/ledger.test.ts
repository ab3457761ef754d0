import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentLine, DocumentsAnswer } from '../../../src/jobs/documents.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, rowsOf } from '../trust.ts';
import { type Asked, BOTH, filesOf, hostOfFive, makeDocuments as makeOf, URNS } from './five-schools.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const makeDocuments = (host: Host, request: Asked = {}, dryRun = false) =>
  makeOf(host, { kind: BOTH, ...request }, dryRun);
const answerOf = (host: Host, request?: Asked, dryRun?: boolean): DocumentsAnswer =>
  makeDocuments(host, request, dryRun).answer as DocumentsAnswer;
const reasons = (lines: readonly DocumentLine[]): readonly string[] => [
  ...new Set(lines.map(({ because }) => because)),
];
const statuses = (host: Host): readonly unknown[] => rowsOf(host, 'Documents').map((row) => row['Status']);
const documentsOf = (host: Host) => filesOf(host).filter(({ part }) => part === 'document');

const MANAGER = 'data.manager@example.org';
const OAK_PAGE = `${URNS[0]}·School on a page·2026/27 Autumn`;
const oakPage = (host: Host) => documentsOf(host).find(({ key }) => key.startsWith(`${URNS[0]}·School on a page·`));

describe('documents in the built bundle', () => {
  test('a dry run lists what would be made and why, makes nothing, and leaves it open whose account makes them', () => {
    const host = hostOfFive(bundle);
    const { make } = answerOf(host, {}, true);
    expect(host.calls.of('Properties.setProperty')).toBe(0);
    expect(make).toHaveLength(10);
    expect(reasons(make)).toEqual(['not made yet']);
    expect(host.drive.all()).toEqual([]);
    expect(rowsOf(host, 'Documents')).toEqual([]);
  });

  describe('once they are made', () => {
    let host: Host;
    beforeEach(() => {
      host = hostOfFive(bundle);
      makeDocuments(host);
      host.setNow('2026-10-05T09:00:00');
    });

    test('each has a row that says Made, with its file, its link and its audience', () => {
      expect(statuses(host)).toEqual(Array(10).fill('Made'));
      const row = rowsOf(host, 'Documents').find(({ Key }) => Key === oakPage(host)?.key);
      expect(row).toMatchObject({
        URN: 100001,
        School: 'Oak School',
        Kind: 'School on a page',
        Version: 1,
        File: oakPage(host)?.id,
        Link: expect.stringContaining('docs.google.com/document'),
      });
    });

    test('each lies in its school’s folder for its audience, and Schools links to the folders', () => {
      const folders = new Set(documentsOf(host).map(({ folder }) => folder));
      expect([...folders].filter((folder) => folder.startsWith('100001·')).sort()).toEqual([
        '100001·from the trust',
        '100001·to work on',
      ]);
      expect(rowsOf(host, 'Schools')[0]?.['Folder to work on']).toContain('drive.google.com/drive/folders');
    });

    test('run again, nothing is made: nothing in them has changed', () => {
      const { answer, files } = makeDocuments(host);
      expect((answer as DocumentsAnswer).make).toEqual([]);
      expect(reasons((answer as DocumentsAnswer).left)).toEqual(['nothing in it has changed']);
      expect(files?.made).toEqual([]);
    });

    test('what people have edited is left, its row says Edited, and asked for again it becomes the next version beside it', () => {
      const page = oakPage(host);
      host.documents.edit(MANAGER, page?.id ?? '', [
        { insertText: { location: { index: 1 }, text: 'Our own words. ' } },
      ]);
      host.setNow('2026-10-05T09:10:00');
      expect(reasons(answerOf(host).left)).toContain('people have edited it');
      expect(statuses(host).filter((status) => status === 'Edited')).toHaveLength(1);
      const { make } = answerOf(host, { again: true });
      expect(make.map(({ key }) => key)).toEqual([`${OAK_PAGE}·2`]);
      expect(documentsOf(host).map(({ key }) => key)).toEqual(
        expect.arrayContaining([`${OAK_PAGE}·1`, `${OAK_PAGE}·2`]),
      );
      expect(documentsOf(host).find(({ id }) => id === page?.id)?.text).toContain('Our own words.');
    });

    test('data that have changed make the next version on another day, the earlier file goes into the bin, at most once a day', () => {
      host.edit('Schools', 2, 2, 'Great Oak School');
      expect(reasons(answerOf(host).left)).toContain('it was made today: what has changed since goes in tomorrow');
      host.setNow('2026-10-06T09:00:00');
      const before = oakPage(host);
      const { make } = answerOf(host, { kind: ['School on a page'] });
      expect(make.map(({ key, because }) => [key, because])).toEqual([[`${OAK_PAGE}·2`, 'its data have changed']]);
      expect(oakPage(host)?.id).not.toBe(before?.id);
      expect(host.drive.find(before?.id ?? '')?.trashed).toBe(true);
      expect(statuses(host).filter((status) => status === 'Superseded')).toHaveLength(1);
      expect(answerOf(host, { kind: ['School on a page'] }).make).toEqual([]);
    });

    test('what is given to the Directors is not made again beneath them', () => {
      const column = Object.keys(rowsOf(host, 'Documents')[0] ?? {}).indexOf('For Directors') + 1;
      const rows = rowsOf(host, 'Documents').map(({ Key }) => Key);
      host.edit('Documents', rows.indexOf(`${URNS[0]}·Headteacher report·2026/27 Autumn·1`) + 2, column, 'Yes');
      host.edit('Schools', 2, 2, 'Great Oak School');
      host.setNow('2026-10-06T09:00:00');
      const { make, left } = answerOf(host, { only: ['100001'], kind: ['Headteacher report'] });
      expect(make).toEqual([]);
      expect(reasons(left)).toEqual(['it is submitted, approved or given to the Directors']);
    });

    test('a file that people took away is said to be gone, and made again only when asked', () => {
      host.documents.trash(MANAGER, oakPage(host)?.id ?? '');
      host.setNow('2026-10-05T09:30:00');
      expect(answerOf(host).make).toEqual([]);
      expect(statuses(host).filter((status) => status === 'Not found')).toHaveLength(1);
      expect(answerOf(host, { again: true }).make.map(({ key }) => key)).toEqual([`${OAK_PAGE}·2`]);
    });

    test('where its row was deleted, the next version is made beside the file that people may have written in', () => {
      const before = documentsOf(host);
      host.deleteRows('Documents', 2, 10);
      const { make } = answerOf(host, { kind: ['School on a page'] });
      expect(reasons(make)).toEqual(['its row in Documents is gone: the earlier file is left as it is']);
      const keys = documentsOf(host).map(({ id }) => id);
      expect(keys).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      expect(keys).toHaveLength(before.length + 5);
    });

    test('a template that the trust has changed is used as it is, and is not written over', () => {
      const template = filesOf(host).find(({ part, key }) => part === 'template' && key === 'school-on-a-page');
      host.documents.edit(MANAGER, template?.id ?? '', [
        { insertText: { location: { index: 1 }, text: 'Our trust, our words. ' } },
      ]);
      host.edit('Schools', 2, 2, 'Great Oak School');
      host.setNow('2026-10-06T09:00:00');
      makeDocuments(host);
      expect(oakPage(host)?.text).toContain('Our trust, our words.');
    });

    test('a faulty template makes no document, says what to mend, and harms no other kind', () => {
      const template = filesOf(host).find(({ part, key }) => part === 'template' && key === 'school-on-a-page');
      host.documents.edit(MANAGER, template?.id ?? '', [
        { insertText: { location: { index: 1 }, text: '{{nobody.knows}} ' } },
      ]);
      host.edit('Schools', 2, 2, 'Great Oak School');
      host.setNow('2026-10-06T09:00:00');
      const { make, faults } = answerOf(host);
      expect(faults).toEqual([expect.objectContaining({ id: 'unknown-tag', kind: 'School on a page' })]);
      expect(make.map(({ kind }) => kind)).toEqual(['Headteacher report']);
    });
  });

  test('one school and one kind can be asked for by name', () => {
    const host = hostOfFive(bundle);
    makeDocuments(host, { only: ['100002'], kind: ['headteacher report'] });
    expect(documentsOf(host).map(({ key }) => key)).toEqual(['100002·Headteacher report·2026/27 Autumn·1']);
  });

  test('a kind that there is not is refused, with those that there are', () => {
    expect(() => makeDocuments(hostOfFive(bundle), { kind: ['Newsletter'] })).toThrow(
      /no document called Newsletter.*School on a page/,
    );
  });

  test('another account is told whose the documents are, and makes none', () => {
    const host = hostOfFive(bundle);
    makeDocuments(host, { kind: ['School on a page'] });
    const call = JSON.stringify({ job: 'documents', request: { kind: BOTH } });
    const answer = JSON.parse(String(host.call('serve', call, 'deputy@example.org')));
    expect(answer).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('data.manager@example.org') },
    });
  });

  test('without leave to use Drive nothing is made, and the box to tick is named', () => {
    const grantedScopes = [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/userinfo.email',
    ];
    expect(() => makeDocuments(hostOfFive(bundle, { grantedScopes }))).toThrow(/drive\.file/);
  });
});
