import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { commandLine } from '../../scripts/local/command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const decisions = readdirSync(join(ROOT, 'docs/decisions'), 'utf8').filter((name) => name.endsWith('.md'));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'sheets-templates/README.md',
  ...readdirSync(join(ROOT, 'docs'), 'utf8').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...decisions.map((name) => `docs/decisions/${name}`),
];

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('links only to files that are there', () => {
    const links = all(text, /\]\((?!https?:)([^)#]+)[^)]*\)/g);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  test('names only commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const missing = all(text, /npm run ([\w-]+)/g).filter((name) => {
      const file = scripts[name]?.match(/scripts\/\S+\.ts/)?.[0];
      return scripts[name] === undefined || (file !== undefined && !existsSync(join(ROOT, file)));
    });
    expect(missing).toEqual([]);
  });

  test('names only jobs that the command line has', () => {
    const jobs = commandLine(async () => undefined).commands.map((command) => command.name());
    expect(all(text, /npm run local -- ([a-z][\w-]*)/g).filter((job) => !jobs.includes(job))).toEqual([]);
  });

  test('names only paths that are there', () => {
    const made = /^(?:workspace|dist)\//;
    const paths = all(text, /`((?:src|scripts|test|docs|sheets-templates|workspace|dist)\/[\w./-]*)`/g);
    expect(paths.filter((path) => !made.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the glossary', () => {
  const words = all(read('docs/glossary.md'), /^\*\*(.+?)\*\* – /gm);

  test('is in the order of the alphabet, each word once', () => {
    const sorted = [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en-GB', { sensitivity: 'base' }));
    expect(words).toEqual(sorted);
    expect(words.length).toBeGreaterThan(50);
  });
});

test('the list of decisions has every decision', () => {
  const listed = all(read('docs/decisions/README.md'), /\]\(([^)]+)\)/g);
  expect([...listed].sort()).toEqual(decisions.filter((name) => name !== 'README.md').sort());
});
