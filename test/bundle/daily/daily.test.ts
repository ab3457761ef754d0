import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, hostWith, rowsOf, serve } from '../trust.ts';
import { daily, trustOf } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const PAGES = ['Categories', 'Capture grid', 'Dashboard', 'Start', 'People'];

test('a daily run fills every page that a data manager looks at', () => {
  const host = hostWith(bundle, trustOf(6));
  const { applied } = daily(host);
  expect(applied.left).toEqual([]);
  expect(applied.tabs).toEqual(expect.arrayContaining(PAGES));
  expect(rowsOf(host, 'Categories')).toHaveLength(6);
  expect(rowsOf(host, 'Capture grid')).toHaveLength(6);
});

test('a second time on one day writes nothing', () => {
  const host = hostWith(bundle, trustOf(6));
  daily(host);
  host.resetCalls();
  expect(daily(host).applied).toEqual({ cells: 0, tabs: [], left: [] });
  expect(host.calls.cellsWritten).toBe(0);
  expect(host.calls.of('Sheet.updateChart') + host.calls.of('Sheet.insertChart')).toBe(0);
});

test('in a workbook with nothing but schools a second time writes nothing either', () => {
  const host = hostWith(bundle, {
    Schools: [
      ['URN', 'School', 'Phase'],
      [100001, 'Oak School', 'Primary'],
    ],
  });
  daily(host);
  expect(daily(host).applied).toEqual({ cells: 0, tabs: [], left: [] });
});

test('a workbook without Schools is refused, and nothing is written', () => {
  const host = hostWith(bundle, { Notes: [['mine']] });
  expect(serve(host, { job: 'daily' })).toMatchObject({ ok: false });
  expect(host.calls.cellsWritten).toBe(0);
});

describe('the number of service calls', () => {
  const callsFor = (schools: number): readonly [first: number, second: number] => {
    const host = hostWith(bundle, trustOf(schools));
    daily(host);
    const first = host.calls.total;
    host.resetCalls();
    daily(host);
    return [first, host.calls.total];
  };

  test('is the same for 6 schools and for 60, on the first run and on the next', () => {
    expect(callsFor(60)).toEqual(callsFor(6));
  });
});

describe('Recompute now in the menu', () => {
  test('leaves Start, Problems and Dashboard fresh', () => {
    const host = hostWith(bundle, trustOf(2));
    host.open();
    host.clickMenu('Recompute now');
    expect(host.executions.flatMap(({ error }) => (error ? [error.message] : []))).toEqual([]);
    expect(rowsOf(host, 'Start').map((row) => row['Item'])).toContain('Worked out on');
    expect(rowsOf(host, 'Dashboard').length).toBeGreaterThan(0);
    expect(daily(host).applied.cells).toBe(0);
  });
});

describe('a run that dies', () => {
  test.each([1, 2, 3, 5, 8])('at write %s is finished by the next', (at) => {
    const host = hostWith(bundle, trustOf(3));
    host.addFault({ kind: 'die', method: 'Range.setValues', at });
    expect(() => serve(host, { job: 'daily' })).toThrow();
    daily(host);
    expect(daily(host).applied.cells).toBe(0);
    expect(rowsOf(host, 'Capture grid')).toHaveLength(3);
  });
});
