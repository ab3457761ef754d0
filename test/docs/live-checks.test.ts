import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';
import { liveChecksPage } from '../../scripts/docs/live-checks.ts';
import { PROBES } from '../../src/apps-script/live-checks/probes.ts';

const NOT_PROBES = ['in-document', 'probe', 'probes', 'run-probes', 'scratch'];

describe('docs/live-checks.md', () => {
  test('says what the probes say: npm run docs puts it there', () => {
    expect(readFileSync(join(ROOT, 'docs/live-checks.md'), 'utf8')).toBe(liveChecksPage());
  });

  test('has every probe of the folder, each once, in a file of its name', () => {
    const files = readdirSync(join(ROOT, 'src/apps-script/live-checks')).map((name) => name.replace('.ts', ''));
    const ids = PROBES.map(({ id }) => id);
    expect([...ids].sort()).toEqual(files.filter((name) => !NOT_PROBES.includes(name)).sort());
  });
});
