import { describe, expect, test } from '@jest/globals';
import { DriveStore } from '../../../src/local/drive/drive-store.ts';
import { aDoc, aDrive, aFolder, ask, refusal } from './a-drive.ts';

const HEAD = 'head@school.example';
const to = (emailAddress: string, role = 'reader') => ({ type: 'user', role, emailAddress });

describe('sharing', () => {
  test('a folder gives its readers to what is in it', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    ask(host, 'Drive.Permissions.create', to(HEAD, 'writer'), folder, { sendNotificationEmail: false });
    expect(host.documents.readers(doc)).toEqual([
      { who: 'installer@trust.example', role: 'owner' },
      { who: HEAD, role: 'writer', inheritedFrom: folder },
    ]);
    const { permissions } = ask(host, 'Drive.Permissions.list', doc, {
      fields: 'permissions(emailAddress,role,permissionDetails(inherited,inheritedFrom))',
    });
    expect(permissions).toContainEqual({
      emailAddress: HEAD,
      role: 'writer',
      permissionDetails: [{ inherited: true, inheritedFrom: folder }],
    });
  });

  test('the stronger of two grants counts', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    ask(host, 'Drive.Permissions.create', to(HEAD), folder);
    ask(host, 'Drive.Permissions.create', to(HEAD, 'writer'), doc);
    expect(host.documents.readers(doc)).toContainEqual({ who: HEAD, role: 'writer' });
    ask(host, 'Drive.Permissions.create', to(HEAD), doc);
    expect(host.documents.readers(doc)).toContainEqual({ who: HEAD, role: 'writer' });
  });

  test('what a file gives beside its folder is told, and taken away by itself', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    ask(host, 'Drive.Permissions.create', to(HEAD, 'writer'), folder);
    const { id } = ask(host, 'Drive.Permissions.create', to(HEAD), doc);
    const fields = { fields: 'permissions(emailAddress,role,permissionDetails(role,inherited))' };
    expect(ask(host, 'Drive.Permissions.list', doc, fields)['permissions']).toContainEqual({
      emailAddress: HEAD,
      role: 'writer',
      permissionDetails: [
        { role: 'reader', inherited: false },
        { role: 'writer', inherited: true },
      ],
    });
    ask(host, 'Drive.Permissions.remove', doc, id);
    expect(host.documents.readers(doc)).toContainEqual({ who: HEAD, role: 'writer', inheritedFrom: folder });
    expect(refusal(host, 'Drive.Permissions.remove', doc, id)).toMatchObject({ code: 403 });
  });

  test('without fields a permission is id, type, role and kind', () => {
    const host = aDrive();
    const doc = aDoc(host);
    const made = ask(host, 'Drive.Permissions.create', to(HEAD), doc);
    expect(made).toEqual({ kind: 'drive#permission', id: made.id, type: 'user', role: 'reader' });
    expect(ask(host, 'Drive.Permissions.list', doc)['permissions']).toContainEqual(made);
  });

  test('a role is changed, a permission taken away; not where a folder gives it', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    const { id } = ask(host, 'Drive.Permissions.create', to(HEAD), folder);
    ask(host, 'Drive.Permissions.update', { role: 'writer' }, folder, id);
    expect(host.documents.readers(doc)).toContainEqual({ who: HEAD, role: 'writer', inheritedFrom: folder });
    expect(refusal(host, 'Drive.Permissions.remove', doc, id)).toMatchObject({ code: 403 });
    ask(host, 'Drive.Permissions.remove', folder, id);
    expect(host.documents.readers(doc)).toHaveLength(1);
    expect(refusal(host, 'Drive.Permissions.remove', folder, id).message).toContain(`Permission not found: ${id}.`);
  });

  test('the owner cannot be removed', () => {
    const host = aDrive();
    const doc = aDoc(host);
    const [owner] = ask(host, 'Drive.Permissions.list', doc)['permissions'] as { id: string }[];
    expect(refusal(host, 'Drive.Permissions.remove', doc, owner?.id)).toMatchObject({ code: 403 });
  });

  test('a public link is a reader called anyone', () => {
    const host = aDrive();
    const doc = aDoc(host);
    expect(ask(host, 'Drive.Permissions.create', { type: 'anyone', role: 'reader' }, doc).id).toBe('anyoneWithLink');
    expect(host.documents.readers(doc)).toContainEqual({ who: 'anyone', role: 'reader' });
  });

  test('an address without an account is refused unless it is notified', () => {
    const drive = new DriveStore({ withoutAccount: ['clerk@old.example'] });
    const host = aDrive({ drive });
    const doc = aDoc(host);
    expect(
      refusal(host, 'Drive.Permissions.create', to('clerk@old.example'), doc, { sendNotificationEmail: false }),
    ).toMatchObject({
      code: 400,
      message:
        'API call to drive.permissions.create failed with error: Bad Request. User message: "You are trying to invite clerk@old.example. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."',
    });
    expect(drive.notices).toEqual([]);
    ask(host, 'Drive.Permissions.create', to('clerk@old.example'), doc, {
      sendNotificationEmail: true,
      emailMessage: 'Your plan',
    });
    expect(drive.notices).toEqual([expect.objectContaining({ to: 'clerk@old.example', message: 'Your plan' })]);
  });

  test('Drive tells people unless it is told not to', () => {
    const host = aDrive();
    ask(host, 'Drive.Permissions.create', to(HEAD), aDoc(host));
    expect(host.drive.notices).toHaveLength(1);
  });

  test('an admin’s block refuses other domains and public links', () => {
    const host = aDrive({ drive: new DriveStore({ onlyDomains: ['trust.example'] }) });
    const doc = aDoc(host);
    const create = (permission: object) => refusal(host, 'Drive.Permissions.create', permission, doc);
    expect(create(to(HEAD)).message).toContain('ACL change not allowed');
    expect(create({ type: 'anyone', role: 'reader' })).toMatchObject({ code: 400 });
    expect(create(to('ceo@trust.example'))).toBe('it worked');
  });

  test('people edit what they may edit and no more', () => {
    const host = aDrive();
    const doc = aDoc(host);
    ask(host, 'Drive.Permissions.create', to(HEAD), doc);
    expect(() => host.documents.edit(HEAD, doc, [])).toThrow('may not do that');
  });

  test('a group, a domain or a new owner ends the run', () => {
    const host = aDrive();
    const doc = aDoc(host);
    expect(() => refusal(host, 'Drive.Permissions.create', { type: 'domain', role: 'reader' }, doc)).toThrow(
      'of type domain is not supported',
    );
    expect(() => refusal(host, 'Drive.Permissions.create', to(HEAD, 'owner'), doc)).toThrow(
      'as owner is not supported',
    );
  });
});
