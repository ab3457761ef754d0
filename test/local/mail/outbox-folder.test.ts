import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { writeOutbox } from '../../../src/local/mail/outbox-folder.ts';
import { aMailHost, send } from './a-mail.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'outbox-'));

test('a mail program reads in the file what was sent: headers, both bodies, the attachment, whatever the letters', async () => {
  const host = aMailHost();
  const text = 'Größe – “ō” 🏫\r\n';
  send(
    host,
    {
      subject: '1 overdue: Bläckenfield – “week”',
      body: 'Do it – now\n',
      htmlBody: '<p>Do it – now</p>',
      name: 'Trust Ō',
    },
    { text, type: 'text/calendar', name: 'dates.ics' },
  );
  const folder = aFolder();
  const [file = ''] = await writeOutbox(host.outbox, folder);
  const raw = readFileSync(join(folder, file));
  // Whatever is not ASCII is encoded: nothing on the way can garble it.
  expect([...raw].every((byte) => byte < 128)).toBe(true);
  const mail = await simpleParser(raw);
  expect(mail.subject).toBe('1 overdue: Bläckenfield – “week”');
  expect(mail.from?.value).toEqual([{ name: 'Trust Ō', address: 'data@trust.example' }]);
  expect(mail.date?.toISOString()).toBe('2026-10-05T06:00:00.000Z');
  expect(mail.text).toBe('Do it – now\n');
  expect(mail.html).toBe('<p>Do it – now</p>');
  expect(mail.headers.get('content-type')).toMatchObject({ value: 'multipart/mixed' });
  expect(raw.toString()).toContain('Content-Type: multipart/alternative');
  expect(mail.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
    ['dates.ics', text],
  ]);
});

test('the same mail gives the same bytes', async () => {
  const [one, other] = [aFolder(), aFolder()];
  const host = aMailHost();
  send(host, { htmlBody: '<p>Due</p>' });
  const [file = ''] = await writeOutbox(host.outbox, one);
  await writeOutbox(host.outbox, other);
  expect(readFileSync(join(one, file))).toEqual(readFileSync(join(other, file)));
});

test('a file that is there already is never written over, whoever made it', async () => {
  const folder = aFolder();
  const host = aMailHost();
  send(host);
  const [file = ''] = await writeOutbox(host.outbox, folder);
  expect(file).toBe('2026-10-05 0700 head@oak.example Due.eml');
  writeFileSync(join(folder, file), 'mine');
  await writeOutbox(host.outbox, folder);
  expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
  expect(readdirSync(folder).sort()).toEqual([
    '2026-10-05 0700 head@oak.example Due (2).eml',
    '2026-10-05 0700 head@oak.example Due.eml',
  ]);
});

test('a subject cannot lead out of the folder', async () => {
  const host = aMailHost();
  send(host, { subject: '../../etc/passwd: "due"?' });
  const folder = aFolder();
  const [file = ''] = await writeOutbox(host.outbox, folder);
  expect(readdirSync(folder)).toEqual([file]);
  expect(file).not.toMatch(/[/\\:"?]/);
});
