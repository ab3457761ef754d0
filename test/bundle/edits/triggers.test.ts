/** The schedule, made by the menu and by set-up: ours once, and nobody else's touched. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, hostWith, rowsOf, TRUST } from '../trust.ts';
import { COLLEAGUE, INSTALLER } from './scheduled.ts';

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

  test('by another account is refused in words: everything would be done twice', () => {
    const host = opened();
    repair(host);
    repair(host, COLLEAGUE);
    expect(handlers(host)).toEqual(OURS);
    expect(said(host)).toContain(`the schedule runs as ${INSTALLER}`);
    expect(said(host)).toContain('Ask whoever has that account to choose Repair schedule');
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
