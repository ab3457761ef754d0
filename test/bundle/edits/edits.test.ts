/** Editing the sheet brings `Categories` up to date, whoever edits and however fast. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, ELM, OAK, rowsOf } from '../trust.ts';
import { afresh, scheduled, table } from './scheduled.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

describe('an edit', () => {
  test('in a tab that decides nothing costs two calls and writes nothing', () => {
    const host = scheduled(bundle);
    host.edit('Priorities', 2, 1, 'P1');
    expect(host.calls.total).toBe(2);
    expect(host.calls.cellsWritten).toBe(0);
  });

  test('of an inspection brings its school up to date, and no other row', () => {
    const host = scheduled(bundle);
    host.edit('Inspections', 2, 5, 4);
    expect(rowsOf(host, 'Categories')[0]).toMatchObject({ URN: OAK, Indicated: 'RED' });
    expect(table(host, 'Categories')).toEqual(afresh(host, bundle));
    expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test('writes nothing but Categories: no history, no problems, no line in the log', () => {
    const host = scheduled(bundle);
    const others = ['Category history', 'Problems', 'Run log'];
    const before = others.map((tab) => table(host, tab));
    host.edit('Inspections', 2, 5, 4);
    expect(others.map((tab) => table(host, tab))).toEqual(before);
  });

  test('that moves a row from one school to another brings both up to date', () => {
    const host = scheduled(bundle);
    host.edit('Inspections', 2, 1, ELM);
    expect(table(host, 'Categories')).toEqual(afresh(host, bundle));
  });
});
