/** The run ends, or fails, at every single call in turn; run again, everybody can see what an uninterrupted run lets them. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { give, openToAll } from '../../jobs/audit/a-trust.ts';
import { builtBundle, serve } from '../trust.ts';
import {
  audited,
  auditHost,
  CHAIR,
  copyOf,
  ELM_HEAD,
  everyReader,
  HEAD,
  LEAVER,
  OAK_WORK,
  sharedTrust,
} from './a-shared-trust.ts';

const OPTIONS = { withoutAccount: [CHAIR] };
let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

/** Small enough to be ended at every call, with a change of each sort. */
function start() {
  const made = sharedTrust(OPTIONS);
  give(made, made.folder(OAK_WORK), LEAVER, 'writer');
  give(made, made.folder(OAK_WORK), ELM_HEAD);
  give(made, made.folder(OAK_WORK), HEAD);
  openToAll(made, made.document(OAK_WORK));
  return made.store.toJSON();
}

test.each(['die', 'throw'] as const)(
  'a run that is ended (die) or fails (throw) at each call, and is run again: %s',
  (kind) => {
    const drive = start();
    const whole = auditHost(bundle, copyOf(drive, OPTIONS));
    audited(whole);
    const calls = whole.calls.total;
    const expected = everyReader(whole);
    expect(expected.length).toBeGreaterThan(20);
    const outcomes = new Set<string>();
    for (let at = 1; at <= calls; at++) {
      const host = auditHost(bundle, copyOf(drive, OPTIONS), { faults: [{ kind, at }] });
      try {
        outcomes.add(serve(host, { job: 'audit' }).ok ? 'ended' : 'refused');
      } catch {
        outcomes.add('died');
      }
      host.setNow('2026-10-05T07:11:00');
      const { answer } = audited(host);
      expect({ at, left: answer.findings.filter(({ state }) => !['done', 'invited by mail'].includes(state)) }).toEqual(
        { at, left: [] },
      );
      expect({ at, readers: everyReader(host) }).toEqual({ at, readers: expected });
      const twice = host.drive.notices.filter(
        ({ to, fileId }, index, all) => all.findIndex((one) => one.to === to && one.fileId === fileId) !== index,
      );
      expect({ at, twice }).toEqual({ at, twice: [] });
    }
    expect(outcomes).toContain(kind === 'die' ? 'died' : 'ended');
  },
);
