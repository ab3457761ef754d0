/** docs/privacy.md, against the tabs, the documents and the permissions that it speaks of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';
import { PERSONAL } from '../../scripts/docs/personal-columns.ts';
import { privacyPage, SCOPE_SEES } from '../../scripts/docs/privacy.ts';
import { MENU } from '../../src/apps-script/entry-points.ts';
import { AUDIENCES } from '../../src/documents/audience.ts';
import { DOCUMENT_KINDS } from '../../src/documents/kinds.ts';
import { TABS } from '../../src/workbook/tabs.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const page = read('docs/privacy.md');
const headersOf = (tab: (typeof TABS)[number]) => Object.values(tab.columns).map(({ header }) => header);

test('docs/privacy.md is what the tabs, documents and permissions say: after a change, npm run docs', () => {
  expect(page).toBe(privacyPage());
});

test('every column that it names is there', () => {
  const there = new Map(TABS.map((tab) => [tab.name, headersOf(tab)]));
  const gone = Object.entries(PERSONAL).flatMap(([tab, { who, maybe = [] }]) =>
    [...who, ...maybe].filter((header) => !there.get(tab)?.includes(header)).map((header) => `${tab}, ${header}`),
  );
  expect(gone).toEqual([]);
});

/** Headers that sound like a person and hold roles, names of things, or links. */
const NOBODY = [
  'Calendar, Owner',
  'Calendar, Closed by',
  'Cycle, Owner',
  'Dashboard, Name',
  'Measures, Name',
  'Term dates, Name',
  'Support plan, Focus agreed by',
  'Support offer, Focus agreed by',
  'Challenges, Acknowledge by',
  'Challenges, Meet by',
  'Challenges, Decide by',
];
const SOUNDS_LIKE_SOMEBODY =
  /(?:^|\s)by$|^By$|^Name$|Email|^Lead$|^Team$|Mentor|manager$|Investigator|^Person$|Provider|^Owner$|^Matched with$/;

test('every column that may hold a person’s name or address is named', () => {
  const missing = TABS.flatMap((tab) =>
    headersOf(tab)
      .filter((header) => SOUNDS_LIKE_SOMEBODY.test(header) && !PERSONAL[tab.name]?.who.includes(header))
      .map((header) => `${tab.name}, ${header}`),
  );
  expect(missing.sort()).toEqual([...NOBODY].sort());
  expect(PERSONAL['Mail log']?.who).toContain('To');
});

test('every permission of the program is explained, and no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { readonly oauthScopes: readonly string[] };
  expect(Object.keys(SCOPE_SEES).sort()).toEqual(oauthScopes.map((scope) => scope.split('/').pop() ?? '').sort());
  for (const scope of Object.keys(SCOPE_SEES)) expect(page).toContain(`| \`${scope}\` |`);
});

test('every kind of document stands with its folder', () => {
  for (const { title, audience } of DOCUMENT_KINDS) expect(page).toContain(`| ${title} | ${audience} |`);
  expect(Object.keys(AUDIENCES).filter((name) => !page.includes(`| ${name} |`))).toEqual([]);
});

test('it asks people to choose nothing that the menu does not have', () => {
  const labels: readonly string[] = MENU.flatMap((group) => group.map(({ label }) => label));
  const bold = [...page.matchAll(/[Cc]hoose \*\*([^*]+)\*\*/g)].map((match) => match[1] ?? '');
  expect(bold.length).toBeGreaterThan(2);
  expect(bold.filter((label) => !labels.includes(label))).toEqual([]);
});
