import { describe, expect, test } from '@jest/globals';
import { aDoc, aDrive, ask, DOC, MANIFEST, refusal, wait } from './a-drive.ts';

describe('drive.file', () => {
  test('shows nothing that another script made, in Drive or in Docs', () => {
    const host = aDrive();
    const doc = aDoc(host);
    wait(host, 60);
    const other = aDrive({ drive: host.drive, scriptId: 'a copy of the script', now: '2026-10-05T09:00:00' });
    expect(refusal(other, 'Drive.Files.get', doc)).toMatchObject({ code: 404 });
    expect(refusal(other, 'Drive.Files.copy', {}, doc)).toMatchObject({ code: 404 });
    expect(refusal(other, 'Docs.Documents.get', doc).message).toBe(
      'API call to docs.documents.get failed with error: Requested entity was not found.',
    );
    expect(refusal(other, 'Docs.Documents.batchUpdate', { requests: [] }, doc)).toMatchObject({ code: 404 });
    expect(refusal(other, 'Drive.Files.create', { mimeType: DOC, parents: [doc] })).toMatchObject({ code: 404 });
    expect(ask(other, 'Drive.Files.list')['files']).toEqual([]);
  });

  test('shows nothing that was made for another account, shared with it or not', () => {
    const host = aDrive();
    const doc = aDoc(host);
    ask(host, 'Drive.Permissions.create', { type: 'user', role: 'writer', emailAddress: 'head@school.example' }, doc);
    const run = () => host.run('failure', ['Drive', 'Files', 'get', [doc]], { user: 'head@school.example' });
    expect(run()).toMatchObject({ code: 404 });
  });

  test('without it nothing is let through', () => {
    const host = aDrive({}, { ...MANIFEST, oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] });
    expect(refusal(host, 'Drive.Files.list')).toEqual({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.list failed with error: Request had insufficient authentication scopes.',
      code: 403,
      isError: true,
    });
  });

  test('is no help where the manifest does not enable the services', () => {
    const host = aDrive({}, { oauthScopes: MANIFEST.oauthScopes ?? [] });
    expect(() => ask(host, 'Drive.Files.list')).toThrow("Cannot read properties of undefined (reading 'Files')");
  });
});
