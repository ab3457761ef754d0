/** Editing the sheet brings `Categories` up to date, whoever edits and however fast. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, ELM, hostWith, OAK, recompute, rowsOf, SCHOOLS, TRUST } from '../trust.ts';
import { afresh, COLLEAGUE, INSTALLER, scheduled, table } from './scheduled.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
}, 60_000);

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

describe('fifty edits in ten seconds', () => {
  /** Two people who type one after the other, five times a second, whatever is running meanwhile. */
  function typeFifty(host: ReturnType<typeof scheduled>): void {
    const started = host.now.getTime();
    let typed = 0;
    const dueAt = () => started + typed * 200;
    const setClock = (to: number) => host.setNow(new Date(to).toISOString());
    const type = () => {
      const now = host.now.getTime();
      const [row, who] = typed % 2 === 0 ? [2, INSTALLER] : [3, COLLEAGUE];
      typed += 1;
      host.edit('Inspections', row, 5, 1 + ((typed * 7) % 4), who);
      // What another run takes does not hold this one up.
      if (host.now.getTime() > now) setClock(now);
    };
    for (let call = 1; call <= 3_000; call++)
      host.duringCall(call, () => typed < 50 && host.now.getTime() >= dueAt() && type());
    for (; typed < 50; setClock(Math.max(host.now.getTime(), dueAt()))) type();
    expect([typed, dueAt() - started]).toEqual([50, 10_000]);
  }

  test('from two people end as one correct result', () => {
    const host = scheduled(bundle);
    typeFifty(host);
    expect(table(host, 'Categories')).toEqual(afresh(host, bundle));
    expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test('get one history row a school at the daily run, and none before it', () => {
    const host = scheduled(bundle, TRUST, { now: '2026-10-05T09:00:00' });
    const before = rowsOf(host, 'Category history').length;
    typeFifty(host);
    host.edit('Inspections', 2, 5, 4);
    host.edit('Inspections', 3, 5, 1);
    expect(rowsOf(host, 'Category history')).toHaveLength(before);
    const [ran] = host.advanceTo('2026-10-06T08:00:00');
    expect(ran).toMatchObject({ name: 'runDaily', user: INSTALLER });
    expect(ran?.error?.message).toBeUndefined();
    const history = rowsOf(host, 'Category history').slice(before);
    expect(history.map((row) => [row['URN'], row['On'], row['Indicated']])).toEqual([
      [OAK, '2026-10-06', 'RED'],
      [ELM, '2026-10-06', 'GREEN'],
    ]);
    host.advanceTo('2026-10-07T08:00:00');
    expect(rowsOf(host, 'Category history')).toHaveLength(before + 2);
  });

  test('that meet a long run of another job are seen to before that run ends', () => {
    const host = scheduled(bundle);
    host.duringCall(30, () => void host.edit('Inspections', 2, 5, 4));
    recompute(host, { dryRun: true });
    expect(table(host, 'Categories')).toEqual(afresh(host, bundle));
  });
});

describe('what an edit costs in service calls', () => {
  const THE_RECOMPUTE = 83;
  const manySchools = (count: number) => ({
    ...TRUST,
    Schools: [...SCHOOLS, ...Array.from({ length: count }, (_, n) => [200_000 + n, `School ${n}`, 'Primary'])],
  });
  const costOf = (count: number): number => {
    const host = scheduled(bundle, manySchools(count));
    host.resetCalls();
    host.edit('Inspections', 2, 5, 4);
    return host.calls.total;
  };

  test('six to mark the school, and two to find that another run is at work', () => {
    const host = scheduled(bundle);
    const release = host.holdLock();
    host.edit('Inspections', 2, 5, 4);
    release();
    expect(host.calls.total - host.calls.of('LockService.getDocumentLock') - host.calls.of('Lock.tryLock')).toBe(6);
  });

  test('the same for 2 schools and for 202', () => {
    expect(costOf(200)).toBe(costOf(0));
  });

  test('six, and the recompute’s: lock, marks, snapshot, writing, reading once more, unlock, a last look', () => {
    expect(costOf(0)).toBe(6 + THE_RECOMPUTE);
  });
});

describe('rows that come, go and change places', () => {
  test.each<readonly [string, (host: ReturnType<typeof scheduled>) => void]>([
    ['a deleted row', (host) => void host.deleteRows('Inspections', 2)],
    ['an inserted row', (host) => void host.insertRows('Inspections', 2)],
    ['a sorted tab', (host) => void host.sort('Inspections', 1, false)],
    ['a pasted block over the URNs', (host) => void host.paste('Inspections', 2, 1, [[ELM], [OAK]])],
    ['a setting', (host) => void host.edit('Settings', 2, 1, 'view.months')],
    ['a school’s phase', (host) => void host.edit('Schools', 2, 3, 'Secondary')],
    ['a school’s name in place of its URN', (host) => void host.edit('Inspections', 2, 1, 'Elm School')],
    ['a renamed header', (host) => void host.edit('Inspections', 1, 5, 'Overall effectiveness')],
    ['an agreed colour', (host) => void host.edit('Categories', 2, 9, 'RED')],
    ['what the program wrote, typed over', (host) => void host.edit('Categories', 2, 3, 'RED')],
    ['a new record', (host) => void host.paste('Inspections', 4, 1, [[ELM, '2026-03-06', 'Graded', '', 1, 'Met']])],
  ])('%s', (_what, act) => {
    const host = scheduled(bundle);
    act(host);
    expect(table(host, 'Categories')).toEqual(afresh(host, bundle));
    expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  });
});

describe('an edit whose run is killed', () => {
  test('at any call is seen to by the next edit', () => {
    const alone = scheduled(bundle);
    alone.edit('Inspections', 2, 5, 4);
    for (let call = 1; call <= alone.calls.total; call++) {
      const host = scheduled(bundle);
      host.addFault({ kind: 'die', at: call });
      host.edit('Inspections', 2, 5, 4);
      host.edit('Inspections', 3, 5, 2);
      // Killed before it was marked: only the daily run, or an edit of the same school, can know of it.
      if (call <= 6) host.edit('Inspections', 2, 6, 'Met');
      expect({ call, rows: table(host, 'Categories') }).toEqual({ call, rows: afresh(host, bundle) });
    }
  });

  test('or fails at any call leaves the workbook usable, and the log says why in words', () => {
    const alone = scheduled(bundle);
    alone.edit('Inspections', 2, 5, 4);
    for (let call = 1; call <= alone.calls.total; call++) {
      const host = scheduled(bundle);
      host.addFault({ kind: 'throw', at: call });
      host.edit('Inspections', 2, 5, 4);
      expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
      expect(host.console.map(({ text }) => text).join()).toContain('Service error');
      host.edit('Inspections', 2, 6, 'Met');
      expect({ call, rows: table(host, 'Categories') }).toEqual({ call, rows: afresh(host, bundle) });
    }
  });
});

describe('marks of what was edited', () => {
  test('take a property a school, under 8,000 bytes in all for 250 schools edited one by one', () => {
    const count = 250;
    const schools = Array.from({ length: count }, (_, n) => [200_000 + n, `School ${n}`, 'Primary']);
    const inspections = schools.map(([urn]) => [urn, '2024-06-12', 'Graded', 'Overall effectiveness', 2, 'Met']);
    const [header = []] = TRUST['Inspections'] ?? [];
    const host = hostWith(bundle, {
      ...TRUST,
      Schools: [SCHOOLS[0] ?? [], ...schools],
      Inspections: [header, ...inspections],
    });
    host.open();
    host.clickMenu('Repair schedule');
    const release = host.holdLock();
    for (let row = 2; row <= count + 1; row++) host.edit('Inspections', row, 5, 3);
    release();
    host.edit('Inspections', 2, 5, 4);
    const held = [...host.properties()].filter(([name]) => name.startsWith('edit'));
    expect(held.length).toBeLessThanOrEqual(count + 2);
    expect(held.reduce((sum, [name, value]) => sum + name.length + value.length, 0)).toBeLessThan(8_000);
  });
});
