import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hostSupport } from '../../scripts/docs/host-support.ts';
import { SUPPORTED } from '../../src/local/registry/all.ts';

describe('docs/host-support.md', () => {
  test('says what the registry says', () => {
    expect(readFileSync(new URL('../../docs/host-support.md', import.meta.url), 'utf8')).toBe(hostSupport());
  });

  test('names every class once', () => {
    const names = SUPPORTED.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Range');
  });
});
