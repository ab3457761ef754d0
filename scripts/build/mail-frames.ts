/** The frames of mail, as the bundle carries them. Throws where one lacks a tag, or has one that nothing fills. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frames } from '../../src/documents/mail/frame.ts';
import { ROOT } from './paths.ts';

const FRAMES = join(ROOT, 'sheets-templates/mail');
const TAGS = ['first', 'lists', 'reply', 'roles', 'trust'];

export const readMailFrames = (): Frames => ({
  text: readFrame('mail.txt', TAGS),
  html: readFrame('mail.html', [...TAGS, 'subject']),
});

function readFrame(name: string, tags: readonly string[]): string {
  const frame = readFileSync(join(FRAMES, name), 'utf8');
  const found = [...frame.matchAll(/\{\{(\w+)\}\}/g)].map(([, tag = '']) => tag);
  const faults = [
    ...tags.filter((tag) => !found.includes(tag)).map((tag) => `${name} lacks {{${tag}}}`),
    ...found.filter((tag) => !tags.includes(tag)).map((tag) => `${name} has {{${tag}}}, which nothing fills`),
  ];
  if (faults.length > 0) throw new Error(`Frames of mail in ${FRAMES}:\n${faults.join('\n')}`);
  return frame;
}
