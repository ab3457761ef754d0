import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../src/local/workbook/workbook-from.ts';
import { aHost } from './a-host.ts';

const script = `
  function sheet() { return SpreadsheetApp.getActive().getSheetByName('Schools'); }
  function read() { return sheet().getDataRange().getValues().length; }
  function write(times) {
    for (let n = 0; n < times; n++) sheet().getRange(n + 1, 3).setValue(n);
    SpreadsheetApp.flush();
  }
  function writeAnyway(times) { try { write(times); } catch (e) { write(times); } finally { sheet().getRange('D1').setValue('finally'); } }
  function holdAndWrite() { LockService.getDocumentLock().tryLock(0); write(2); }
  function isFree() { return LockService.getDocumentLock().tryLock(0); }
  function wait(ms) { const from = Date.now(); Utilities.sleep(ms); sheet(); return Date.now() - from; }
  function forever() { for (;;) { Utilities.sleep(60000); sheet(); } }
  function onEdit() { for (;;) { Utilities.sleep(1000); sheet(); } }
`;

describe('service calls', () => {
  test('every call is counted by class and method, with the cells read and written', () => {
    const host = aHost(script);
    host.run('read');
    host.run('write', [2]);
    expect(host.calls.of('Range.getValues')).toBe(1);
    expect(host.calls.of('Range.setValue')).toBe(2);
    expect(host.calls).toMatchObject({ total: 13, cellsRead: 4, cellsWritten: 2, whileLoading: 0 });
  });

  test('counting starts again when asked', () => {
    const host = aHost(script);
    host.run('read');
    host.resetCalls();
    expect(host.calls.total).toBe(0);
  });

  test('a call made while the script is evaluated is told apart', () => {
    const host = aHost('const sheet = SpreadsheetApp.getActive(); function go() {}');
    host.run('go');
    expect(host.calls.whileLoading).toBe(1);
  });
});

describe('time', () => {
  test('calls move the clock by their usual time: the same for every run', () => {
    const times = [1, 2].map(() => {
      const host = aHost(script, { latency: 'median' });
      host.run('read');
      return host.calls.modelledMs;
    });
    expect(times).toEqual([1215, 1215]);
  });

  test('a seed gives other times, the same for every run with that seed', () => {
    const time = (seed: number) => {
      const host = aHost(script, { latency: { seed, failures: 0 } });
      host.run('read');
      return host.calls.modelledMs;
    };
    expect(time(1)).toBe(time(1));
    expect(time(1)).not.toBe(time(2));
  });

  test('the script feels the time its calls take', () => {
    expect(aHost(script).run('wait', [5000])).toBe(5000);
  });

  test('a large sheet costs more to read than a small one', () => {
    const ms = (rows: number) => {
      const tabs = { Schools: Array.from({ length: rows }, () => new Array(10).fill(1)) };
      const host = aHost(script, { tabs, latency: 'median' });
      host.run('read');
      return host.calls.modelledMs;
    };
    expect(ms(10_500) - ms(500)).toBeCloseTo(1000);
  });

  test('an execution ends after six minutes', () => {
    const host = aHost(script);
    expect(() => host.run('forever')).toThrow(
      expect.objectContaining({ reason: 'too long', message: 'Exceeded maximum execution time' }),
    );
    expect(host.executions[0]?.ms).toBeLessThanOrEqual(7 * 60_000);
  });

  test('a simple trigger ends after thirty seconds', () => {
    const host = aHost(script);
    const [ran] = host.edit('Schools', 2, 2, 'x');
    expect(ran).toMatchObject({ as: 'simple', error: { message: 'Exceeded maximum execution time' } });
    expect(ran?.ms).toBeLessThan(32_000);
  });
});

describe('faults', () => {
  test('the nth call fails and does nothing; the script may catch it', () => {
    const host = aHost(script, { faults: [{ at: 4, kind: 'throw', message: 'Service Spreadsheets failed' }] });
    expect(() => host.run('write', [2])).toThrow('Service Spreadsheets failed');
    expect(tableOf(host.workbook, 'Schools')[0]).toEqual(['URN', 'School']);
    host.addFault({ method: 'Range.setValue', at: 2, kind: 'throw' });
    host.run('writeAnyway', [1]);
    expect(tableOf(host.workbook, 'Schools')[0]).toEqual(['URN', 'School', 0, 'finally']);
  });

  test('an execution that dies keeps what it wrote and does no more, whatever it catches', () => {
    const host = aHost(script, { faults: [{ method: 'Range.setValue', at: 2, kind: 'die' }] });
    expect(() => host.run('writeAnyway', [3])).toThrow(
      expect.objectContaining({ name: 'ExecutionEnded', reason: 'died' }),
    );
    expect(tableOf(host.workbook, 'Schools')).toEqual([
      ['URN', 'School', 0],
      [145779, 'Heather First School', ''],
    ]);
  });

  test('a lock is free again when its execution ends, however it ends', () => {
    const host = aHost(script, { faults: [{ method: 'SpreadsheetApp.flush', at: 1, kind: 'die' }] });
    expect(() => host.run('holdAndWrite')).toThrow();
    expect(host.run('isFree')).toBe(true);
  });

  test('something can happen between two calls: a person’s edit, or another run', () => {
    const host = aHost(script);
    const free: unknown[] = [];
    host.duringCall({ method: 'SpreadsheetApp.flush', at: 1 }, () => {
      host.deleteRows('Schools', 2);
      free.push(host.run('isFree', [], { user: 'other@trust.example' }));
    });
    host.run('holdAndWrite');
    expect(tableOf(host.workbook, 'Schools')).toEqual([['URN', 'School', 0]]);
    expect(free).toEqual([false]);
  });
});
