/** What --dry-run says is what is done. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rehearse } from '../../scripts/provision/rehearse.ts';
import type { LocalGoogle } from '../../src/local/google/local-google.ts';
import { aGoogle } from '../local/google/a-google.ts';
import { onlyHere } from '../local/google/in-process.ts';
import { aCase, type Case, run, runAndDie } from './a-job.ts';

let google: LocalGoogle;
let letOut: () => void;
beforeEach(async () => {
  google = await aGoogle();
  letOut = onlyHere(google);
});
afterEach(async () => {
  await google.close();
  letOut();
});

/** `POST www.googleapis.com/drive/v3/files`, ids left out, those of clasp and of comparing too. */
async function rehearsed({ folder, name, google: { drive } }: Case, asked = {}): Promise<readonly string[]> {
  const before = JSON.stringify(drive);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'a.js'), '');
  const lines: string[] = [];
  await rehearse(folder, name, { title: 'School improvement', ...asked }, (line) => lines.push(line));
  expect(JSON.stringify(drive)).toBe(before);
  return lines.flatMap((line) => {
    const [, method, address] = /^ {2}([A-Z]+) https:\/\/(.+)$/.exec(line) ?? [];
    return method === undefined ? [] : [bare(`${method} ${address}`)];
  });
}

const bare = (request: string): string => request.replace(/\?.*/s, '').replace(/(files|projects)\/[^/]+/, '$1/ID');

const sent = (from: number): readonly string[] =>
  google.asked
    .slice(from)
    .filter(({ line }) => line !== 'POST /token')
    .map(({ host, line }) => bare(line.replace(' ', ` ${host}`)));

const CONTENT = 'script.googleapis.com/v1/projects/ID/content';
const PUSHING = [`GET ${CONTENT}`, `GET ${CONTENT}`, `PUT ${CONTENT}`, `GET ${CONTENT}`];

test('from nothing it says each request of a real run, in its order, and those of the push', async () => {
  const said = await rehearsed(aCase(google));
  expect(google.asked).toEqual([]);
  await run(aCase(google));
  expect(said).toEqual([...sent(0), ...PUSHING]);
});

test('after a run that was cut off it says what is left to do', async () => {
  const one = aCase(google);
  const { ended } = await runAndDie(one, 'before', 4);
  const again = aCase(google);
  await run(again);
  const from = google.asked.length;
  const said = await rehearsed(again);
  expect(google.asked).toHaveLength(from);
  await run(again);
  expect(said).toEqual([...sent(from), ...PUSHING]);
  expect(await rehearsed(one)).toContain('PATCH www.googleapis.com/drive/v3/files/ID');
  await google.close();
  await ended.catch(() => undefined);
  google = await aGoogle();
});
