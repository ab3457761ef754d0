import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { criteriaPage, OWN_SETTINGS, settingsOf } from '../../scripts/docs/criteria.ts';
import { EVIDENCE_WORDS } from '../../scripts/docs/criteria-evidence.ts';
import { POLICY_WORDS } from '../../scripts/docs/criteria-policy.ts';
import { CRITERIA } from '../../src/domain/criteria/criteria.ts';
import { SETTINGS, type SettingName } from '../../src/domain/settings.ts';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(here(path), 'utf8');
const page = criteriaPage();

/** The settings that a piece of source names. */
const settingsIn = (source: string): readonly SettingName[] =>
  (Object.keys(SETTINGS) as SettingName[]).filter((name) => source.includes(`'${name}'`));

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

test('docs/criteria.md is what the criteria say: after a change, npm run docs', () => {
  expect(read('docs/criteria.md')).toBe(page);
});

describe('the page of criteria', () => {
  test.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))(
    '%s has its title, the policy’s words, when it is met and its examples',
    (id, { title, metWhen, examples }) => {
      const section = page.split(`### ${id} `)[1]?.split('\n#')[0] ?? '';
      expect(section.startsWith(`${title}\n`)).toBe(true);
      expect(section).toContain(`> ${POLICY_WORDS[id]} (`);
      expect(section).toContain(metWhen.slice(1));
      expect(section.match(/^\| .* \| (?:met|not met|unknown) \|$/gm)).toHaveLength(examples.length);
    },
  );

  test('names, for the evidence, every setting that the evidence is read with', () => {
    const folder = 'src/domain/evidence';
    const used = settingsIn(
      readdirSync(here(folder), 'utf8')
        .map((file) => read(`${folder}/${file}`))
        .join('\n'),
    );
    expect(sorted(Object.values(EVIDENCE_WORDS).flatMap(({ settings }) => settings))).toEqual(sorted(used));
  });

  test('names, for the criteria, every setting that they compare with', () => {
    const used = settingsIn(read('src/domain/criteria/limits.ts'));
    expect(sorted(Object.values(OWN_SETTINGS).flat())).toEqual(sorted(used));
  });

  test('leaves the KS4 floor out where a criterion does not apply at KS4', () => {
    const g3 = CRITERIA.find(({ id }) => id === 'G3');
    expect(g3 && settingsOf(g3)).not.toContain('floor.p8');
  });

  test('has a table for each of Ofsted’s frameworks, with its days', () => {
    expect(page).toContain('### Overall effectiveness: until 31 August 2024');
    expect(page).toContain('### Sub-judgements: 1 September 2024 to 9 November 2025');
    expect(page).toContain('### Report card: from 10 November 2025');
  });
});
