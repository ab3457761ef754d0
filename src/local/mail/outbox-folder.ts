/** Mail as .eml files in a folder. Each is a new file: nothing that is there is ever written over. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentMail } from './outbox.ts';
import { toEml } from './to-eml.ts';

/** The names of the files, in the order of the mails. */
export async function writeOutbox(sent: readonly SentMail[], folder: string): Promise<readonly string[]> {
  if (sent.length > 0) mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const mail of sent) names.push(writeNew(folder, nameOf(mail), await toEml(mail, idOf(mail))));
  return names;
}

const idOf = ({ to, subject, at }: SentMail): string =>
  createHash('sha256')
    .update([at, ...to, subject].join('\n'))
    .digest('hex')
    .slice(0, 24);

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2026-10-05 0700 head@oak.example 1 overdue, 3 due- week of 5 October`. */
function nameOf({ to, subject, at }: SentMail): string {
  const when = new Date(at);
  const day = [when.getFullYear(), pad(when.getMonth() + 1), pad(when.getDate())].join('-');
  const name = `${day} ${pad(when.getHours())}${pad(when.getMinutes())} ${to.join(' ')} ${subject}`;
  return name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '-')
    .slice(0, 120)
    .trim();
}

function writeNew(folder: string, name: string, data: Buffer): string {
  for (let n = 1; ; n++) {
    const file = `${name}${n === 1 ? '' : ` (${n})`}.eml`;
    try {
      writeFileSync(join(folder, file), data, { flag: 'wx' });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
