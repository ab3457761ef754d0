/** The schedule, made by the menu and by set-up: ours once, and nobody else's touched. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, hostWith, rowsOf, TRUST } from '../trust.ts';
import { COLLEAGUE, clock, INSTALLER } from './scheduled.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
}, 60_000);

const opened = (): Host => {
  const host = hostWith(bundle);
  host.open();
  return host;
};
const repair = (host: Host, user = INSTALLER) => void host.clickMenu('Repair schedule', user);
const handlers = (host: Host) => host.triggers.map(({ handler, event, creator }) => [handler, event, creator]);
const said = (host: Host) => JSON.stringify([host.ui.toasts, host.ui.questions]);

const OURS = [
  ['onSheetEdit', 'ON_EDIT', INSTALLER],
  ['onSheetChange', 'ON_CHANGE', INSTALLER],
  ['runDaily', 'CLOCK', INSTALLER],
];

/** Triggers that another program, or an earlier version of this one, left in the project. */
const withOthers = (triggers: Host['triggers']): Host => {
  const host = hostWith(bundle, TRUST, { state: { properties: {}, triggers: [...triggers] } as never });
  host.open();
  return host;
};
const anEditTrigger = (id: string, handler: string, creator = INSTALLER) =>
  ({ id, handler, creator, event: 'ON_EDIT' }) as const;

describe('Repair schedule', () => {
  test('makes the edit, the change and the daily trigger', () => {
    const host = opened();
    repair(host);
    expect(handlers(host)).toEqual(OURS);
    expect(said(host)).toContain('3 of 3 triggers were missing and have been made');
  });

  test('twice leaves the same triggers', () => {
    const host = opened();
    repair(host);
    const first = host.triggers.map(({ id }) => id);
    repair(host);
    expect(host.triggers.map(({ id }) => id)).toEqual(first);
    expect(said(host)).toContain('The schedule is in order.');
  });

  test('takes away what stands twice, and leaves other people’s and other programs’ triggers alone', () => {
    const host = withOthers([
      anEditTrigger('1', 'onSheetEdit'),
      anEditTrigger('2', 'onSheetEdit'),
      anEditTrigger('3', 'runDaily'),
      anEditTrigger('4', 'somebodyElses'),
      anEditTrigger('5', 'onSheetEdit', COLLEAGUE),
    ]);
    repair(host);
    expect(host.triggers.map(({ id }) => id).slice(0, 3)).toEqual(['1', '4', '5']);
    expect(handlers(host).filter(([, , creator]) => creator === INSTALLER)).toEqual([
      OURS[0],
      ['somebodyElses', 'ON_EDIT', INSTALLER],
      OURS[1],
      OURS[2],
    ]);
  });

  test('by another account asks, and does nothing without a Yes: everything would be done twice', () => {
    const host = opened();
    repair(host);
    host.ui.willAnswer('NO');
    repair(host, COLLEAGUE);
    expect(handlers(host)).toEqual(OURS);
    expect(host.ui.questions[0]?.text).toMatch(
      /runs as data\.manager@example\.org.*cannot be seen or deleted from here/s,
    );
    expect(said(host)).toContain('Ask whoever has that account to choose Repair schedule');
  });

  const taken = (): Host => {
    const host = opened();
    repair(host);
    host.ui.willAnswer('YES');
    repair(host, COLLEAGUE);
    return host;
  };
  const AS_COLLEAGUE = OURS.map(([handler, event]) => [handler, event, COLLEAGUE]);

  test('by another account that says Yes takes the schedule over, and only its own triggers are made', () => {
    expect(handlers(taken())).toEqual([...OURS, ...AS_COLLEAGUE]);
  });

  test('taken over, the triggers of the account before go on its next morning, and the run comes once', () => {
    const host = taken();
    host.advanceTo('2026-10-05T12:00:00');
    expect(handlers(host)).toEqual(AS_COLLEAGUE);
    expect(rowsOf(host, 'Run log').map((row) => [row['Job'], row['By']])).toEqual([
      ['daily', COLLEAGUE],
      ['documents', COLLEAGUE],
      ['reminders', COLLEAGUE],
    ]);
  });

  test('taken over is the other account’s: whoever had it is asked in turn', () => {
    const host = taken();
    host.ui.willAnswer('NO');
    repair(host, INSTALLER);
    expect(host.ui.questions[host.ui.questions.length - 1]?.text).toContain(`runs as ${COLLEAGUE}`);
  });

  test('without the box that Google shows for it says which one', () => {
    const sheetOnly = ['spreadsheets.currentonly', 'userinfo.email', 'script.container.ui'];
    const grantedScopes = sheetOnly.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    const host = hostWith(bundle, TRUST, { grantedScopes });
    host.open();
    repair(host);
    expect(host.triggers).toEqual([]);
    expect(said(host)).toContain('Allow this application to run when you are not present');
  });

  test('that fails at any call says so in words, and a second time mends it', () => {
    const alone = opened();
    alone.resetCalls();
    repair(alone);
    const screen = 3;
    for (let call = 1; call <= alone.calls.total - screen; call++) {
      const host = opened();
      host.resetCalls();
      host.addFault({ kind: 'throw', at: call });
      repair(host);
      expect({ call, said: said(host) }).toMatchObject({
        said: expect.stringContaining('stopped before it was finished'),
      });
      repair(host);
      expect(handlers(host).sort()).toEqual([...OURS].sort());
    }
  });
});

describe('the daily run', () => {
  test('comes once a day, at 7 in the morning, as the account that made the schedule', () => {
    const host = opened();
    repair(host);
    const fired = host.advanceTo('2026-10-08T12:00:00');
    expect(fired.map(({ name, user, startedAt }) => [name, user, new Date(startedAt).getHours()])).toEqual(
      [6, 7, 8].map(() => ['runDaily', INSTALLER, 7]).concat(fired.length > 3 ? [['runDaily', INSTALLER, 7]] : []),
    );
    expect(rowsOf(host, 'Categories')).toHaveLength(2);
  });

  test('that cannot run fails aloud, in words: Google writes to the account it runs as', () => {
    const host = opened();
    repair(host);
    const release = host.holdLock();
    const [ran] = host.advanceTo('2026-10-06T12:00:00');
    release();
    expect(ran?.error?.message).toContain('another job is already running. Wait a minute, then try again.');
  });
});

describe('a run whose time is up', () => {
  /** Five minutes go by during a call. */
  const delayed = (method: string, at: number): Host => {
    const host = opened();
    repair(host);
    host.resetCalls();
    host.duringCall({ method, at }, () => host.setNow(clock(host, 300)));
    return host;
  };
  const ran = (host: Host) => host.executions.map(({ name, error }) => [name, error?.message]);

  test('each morning goes on a minute later, to the same end, and its one-off trigger is gone', () => {
    const whole = opened();
    repair(whole);
    whole.advanceTo('2026-10-05T12:00:00');
    const host = delayed('Range.setValues', 4);
    host.advanceTo('2026-10-05T12:00:00');
    expect(ran(host).slice(-2)).toEqual([
      ['runDaily', undefined],
      ['continueDaily', undefined],
    ]);
    expect(handlers(host)).toEqual(OURS);
    for (const tab of ['Categories', 'Category history', 'Dashboard', 'Problems', 'Start'])
      expect({ tab, rows: rowsOf(host, tab) }).toEqual({ tab, rows: rowsOf(whole, tab) });
  });

  test('each morning before it wrote anything fails aloud, and is not tried again at once', () => {
    const host = delayed('Range.getValues', 3);
    host.advanceTo('2026-10-05T12:00:00');
    const [last] = ran(host).slice(-1);
    expect(last?.[0]).toBe('runDaily');
    expect(last?.[1]).toMatch(
      /^Stopped: time ran out before anything was written in Categories, .*, mail.*Run it again/,
    );
    expect(handlers(host)).toEqual(OURS);
  });

  test('by hand says so, and never that nothing has changed', () => {
    const host = delayed('Range.getValues', 3);
    host.clickMenu('Recompute now');
    expect(said(host)).toContain('Stopped: time ran out before anything was written in Categories');
    expect(said(host)).not.toContain('Nothing has changed');
  });

  test('by hand half-way says what is left', () => {
    const host = delayed('Range.setValues', 4);
    host.clickMenu('Recompute now');
    expect(said(host)).toMatch(/cells changed in Categories.* Time ran out before .*Start: run it again to finish/);
  });
});

describe('opening the sheet', () => {
  const openedOn = (when: string) => {
    const host = opened();
    host.clickMenu('Recompute now');
    host.setNow(when);
    const before = host.ui.toasts.length;
    const ran = host.open();
    expect(ran.flatMap(({ error }) => error ?? [])).toEqual([]);
    return host.ui.toasts.slice(before).map(({ text }) => text);
  };

  test('says when the last run was, once three days have gone by without one', () => {
    expect(openedOn('2026-10-08T09:00:00')).toEqual([
      'Last recomputed 5 October 2026. Choose Recompute now; if it happens again, Repair schedule.',
    ]);
  });

  test('says nothing while the runs come', () => {
    expect(openedOn('2026-10-07T09:00:00')).toEqual([]);
  });
});
