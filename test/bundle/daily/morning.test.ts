/** What Google runs each morning, all of it: returns, categories and calendar, documents, mail. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { POLICY_FILES } from '../../seeds/seed-files.ts';
import { SETTINGS } from '../mail/a-trust.ts';
import { HEAD, INSTALLER, later, TWO_SCHOOLS } from '../returns/a-returning-trust.ts';
import { builtBundle, hostWith, OAK, rowsOf } from '../trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const cycle = POLICY_FILES.find(({ tab }) => tab === 'Cycle');

/** Monday 5 October 2026: the Commitment Plan and the summary of the self-evaluation are due by 23 October. */
function firstMorning(more: Partial<HostOptions> = {}): Host {
  const host = hostWith(
    bundle,
    {
      ...TWO_SCHOOLS,
      Cycle: [cycle?.headers ?? [], ...(cycle?.rows ?? [])],
      Settings: [...SETTINGS, ['calendar.from', '2026-09-01']],
    },
    { user: INSTALLER, latency: 'none', ...more },
  );
  try {
    host.run('runDaily', [], { as: 'time' });
  } catch {
    // It fails aloud: `executions` has what it said.
  }
  return host;
}

const planTask = (host: Host) =>
  rowsOf(host, 'Calendar').find((row) => row['Activity'] === 'Commitment Plan' && row['URN'] === OAK);

describe('the first morning', () => {
  test('makes what is due, and the calendar and the mail of that morning have its link', () => {
    const host = firstMorning();
    const plan = rowsOf(host, 'Documents').find(({ Key }) => String(Key).startsWith(`${OAK}·Commitment Plan·`));
    expect(plan).toMatchObject({ Status: 'Made', Link: expect.stringContaining('https://') });
    expect(planTask(host)).toMatchObject({ Status: 'Due', Document: plan?.['Link'] });
    expect(host.outbox.find(({ to }) => to.includes(HEAD))?.htmlBody).toContain(String(plan?.['Link']));
  });
  test('leaves what is not due for later: the report of the autumn waits for its meeting', () => {
    const host = firstMorning();
    const made = rowsOf(host, 'Documents').map(({ Kind }) => Kind);
    expect(made).toContain('SEF summary');
    expect(made).not.toContain('Headteacher report');
  });
  test('run again on the same day sends nothing, makes nothing and changes no row of the calendar', () => {
    const host = firstMorning();
    const state = () => ({
      calendar: rowsOf(host, 'Calendar'),
      documents: rowsOf(host, 'Documents'),
      history: rowsOf(host, 'Category history'),
      mails: host.outbox.length,
    });
    const before = state();
    expect(before.mails).toBeGreaterThan(0);
    later(host);
    host.run('runDaily', [], { as: 'time' });
    expect(state()).toEqual(before);
  });
  test('in which the calendar cannot be worked out makes no document, says so, and makes them a little later', () => {
    const host = firstMorning({ faults: [{ kind: 'throw', method: 'Range.setValues', at: 1 }] });
    expect(rowsOf(host, 'Documents')).toEqual([]);
    expect(host.executions.map(({ error }) => error?.message ?? '').join()).toMatch(/stopped before it was finished/);
    later(host);
    host.run('runDaily', [], { as: 'time' });
    const made = rowsOf(host, 'Documents').map(({ Kind }) => Kind);
    expect(made).toContain('SEF summary');
    expect(made).not.toContain('Headteacher report');
  });
});
