/** People sort, insert, delete and type while a job runs; a lock does not stop them. Nothing may land in the wrong row. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/local/bundle.ts';
import type { Host } from '../../src/local/host.ts';
import { builtBundle, ELM, hostWith, OAK, recompute, rowsOf, TRUST } from './trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const CATEGORIES = [
  ['Notes', 'URN', 'School', 'Indicated', 'Agreed', 'Because', 'As of'],
  ['oak is mine', OAK, '', '', 'GREEN', '', ''],
  ['elm is mine', ELM, '', '', 'RED', '', ''],
];

/** A host whose people act when the snapshot has been taken and the tab is about to be read again. */
function betweenSnapshotAndApply(act: (host: Host) => void): Host {
  const host = hostWith(bundle, { ...TRUST, Categories: CATEGORIES });
  recompute(host, { dryRun: true });
  const readsOfSnapshot = host.calls.of('Range.getValues');
  host.resetCalls();
  host.duringCall({ method: 'Range.getValues', at: readsOfSnapshot + 1 }, () => act(host));
  return host;
}

const bySchool = (host: Host) =>
  Object.fromEntries(
    rowsOf(host, 'Categories').map((row) => [row['School'], [row['URN'], row['Notes'], row['Agreed']]]),
  );

const EACH_IN_ITS_ROW = { 'Oak School': [OAK, 'oak is mine', 'GREEN'], 'Elm School': [ELM, 'elm is mine', 'RED'] };

describe('between the snapshot and the writing', () => {
  test('a person sorts the tab', () => {
    const host = betweenSnapshotAndApply((at) => at.sort('Categories', 1));
    recompute(host);
    expect(rowsOf(host, 'Categories').map((row) => row['URN'])).toEqual([ELM, OAK]);
    expect(bySchool(host)).toEqual(EACH_IN_ITS_ROW);
  });

  test('a person inserts a row above', () => {
    const host = betweenSnapshotAndApply((at) => at.insertRows('Categories', 2));
    recompute(host);
    expect(bySchool(host)).toMatchObject(EACH_IN_ITS_ROW);
    expect(rowsOf(host, 'Categories')).toHaveLength(3);
  });

  test('a person deletes a school’s row, which is added again at the end', () => {
    const host = betweenSnapshotAndApply((at) => at.deleteRows('Categories', 2));
    recompute(host);
    expect(bySchool(host)).toEqual({ 'Oak School': [OAK, '', ''], 'Elm School': [ELM, 'elm is mine', 'RED'] });
  });

  test('a person inserts a column', () => {
    const host = betweenSnapshotAndApply((at) => at.insertColumns('Categories', 3));
    recompute(host);
    expect(bySchool(host)).toEqual(EACH_IN_ITS_ROW);
  });

  test('a person types in a column of their own', () => {
    const host = betweenSnapshotAndApply((at) => at.edit('Categories', 2, 5, 'AMBER'));
    recompute(host);
    expect(bySchool(host)['Oak School']).toEqual([OAK, 'oak is mine', 'AMBER']);
  });
});

describe('what people added stays as it is', () => {
  test('a formula among the rows, a column beside them, and the colours agreed', () => {
    const host = hostWith(bundle, { ...TRUST, Categories: CATEGORIES });
    host.edit('Categories', 2, 1, '=1+1');
    recompute(host);
    const sheet = host.workbook.sheet('Categories');
    expect(sheet?.formulas.get(1, 0)).toBe('=1+1');
    expect(rowsOf(host, 'Categories').map((row) => row['Agreed'])).toEqual(['GREEN', 'RED']);
  });

  test('a column beside the problems, however many there are', () => {
    const problems = [
      ['Tab', 'Row', 'Mine', 'Column', 'Found', 'Expected', 'What to do'],
      ['Old', 1, 'mine', 'x', 'x', 'x', 'x'],
    ];
    const people = [
      ['Email', 'Role'],
      ['a@example.org', 'Juggler'],
    ];
    const host = hostWith(bundle, { ...TRUST, Problems: problems, People: people });
    recompute(host);
    expect(rowsOf(host, 'Problems')[0]).toMatchObject({ Mine: 'mine' });
    expect(rowsOf(host, 'Problems').map((row) => row['Tab'])).not.toContain('Old');
  });

  test('a value between two that change keeps its formula', () => {
    const host = hostWith(bundle, {
      ...TRUST,
      Categories: [
        ['URN', 'Indicated', 'As of'],
        [OAK, 'RED', ''],
        [999, 'GREEN', ''],
        [ELM, 'RED', ''],
      ],
    });
    host.edit('Categories', 3, 2, '="GREEN"');
    recompute(host);
    expect(host.workbook.sheet('Categories')?.formulas.get(2, 1)).toBe('="GREEN"');
  });
});

test('text from a file that looks like a formula stays text', () => {
  const host = hostWith(bundle, {
    ...TRUST,
    Schools: [
      ['URN', 'School', 'Phase'],
      [OAK, "'=HYPERLINK(1)", 'Primary'],
    ],
  });
  recompute(host);
  expect(rowsOf(host, 'Categories')[0]).toMatchObject({ School: '=HYPERLINK(1)' });
  expect(host.workbook.sheet('Categories')?.formulas.get(1, 1)).toBeUndefined();
  host.resetCalls();
  expect(recompute(host).applied.cells).toBe(0);
});
