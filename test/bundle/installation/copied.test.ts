/** A copy of the spreadsheet (File, Make a copy): a script of its own, which sees none of the files. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle } from '../trust.ts';
import { checkedLines, copyOf, lineOf, onStart, setUpByHand } from './installed.ts';

let bundle: Bundle;
let first: Host;
beforeAll(async () => {
  bundle = await builtBundle();
  first = setUpByHand(bundle);
  checkedLines(first);
});

describe.each([
  ['which took the noted properties along', true],
  ['which did not', false],
])('a copy, %s', (_what, withProperties) => {
  test('is told that it is one, and what to do, and so a second time', async () => {
    const copy = await copyOf(bundle, first, withProperties);
    for (const found of [checkedLines(copy), checkedLines(copy)]) {
      expect(lineOf(found, 'This spreadsheet')).toMatch(
        /^Urgent \| This spreadsheet \| A copy of .*sees none of the documents/,
      );
      expect(lineOf(found, 'This spreadsheet')).toContain('choose Yes at mail.dry.run');
    }
    expect(
      onStart(copy)
        .map((row) => row['How it stands'])
        .join(),
    ).toContain('A copy of the one that was set up');
  });
});

test('a copy in which Set up was chosen stands by itself', async () => {
  const copy = await copyOf(bundle, first, false);
  copy.ui.willAnswer('YES');
  copy.clickMenu('Set up');
  expect(lineOf(checkedLines(copy), 'This spreadsheet')).toMatch(/^Well/);
});
