/** An import in which one call fails, or that Google ends: said in words, and the same import again comes to the same end. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { file } from '../../jobs/import/support.ts';
import { atMost } from '../../support/every-call.ts';
import { changingCalls } from '../setup/sweep.ts';
import { stateOf } from '../setup/workbook-state.ts';
import { builtBundle, hostWith, SCHOOLS, serve, type Tables } from '../trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const HEADERS = ['RECTYPE', 'URN', 'SCHNAME', 'TELIG', 'PTRWM_EXP', 'READPROG', 'READPROG_LOWER', 'READPROG_UPPER'];
const KS2 = file(
  '2018-19_ks2final.csv',
  HEADERS,
  [1, 100001, 'Oak School', 20, '61%', '1.2', '-1', '3'],
  [1, 100002, 'Elm School', 30, '72%', '-0.4', '-2', '1'],
  [5, '', '', 9, '65%', '', '', ''],
);
const TABLES: Tables = {
  Schools: SCHOOLS,
  'Data captures': [
    ['URN', 'Academic year', 'Capture', 'Measure', 'Value', 'Status', 'Mine'],
    [100001, "'2018/19", 'Results', 'RWM_EXP', 60, 'Final', 'seen'],
  ],
};
const importOn = (host: Host) => serve(host, { job: 'import', request: { ks2: [KS2] } });

/** A run that died may leave rows that it made room with, blank below the last. */
const saidIn = ({ workbook }: Host): string =>
  JSON.stringify(stateOf(workbook).tabs.map(({ name, cells, hidden }) => ({ name, cells, hidden })));

function undisturbed() {
  const host = hostWith(bundle, TABLES);
  host.resetCalls();
  expect(importOn(host)).toMatchObject({ ok: true });
  return host;
}

test('any call may fail', () => {
  const whole = undisturbed();
  const wanted = saidIn(whole);
  const calls = Array.from({ length: whole.calls.total }, (_, index) => index + 1);
  for (const at of atMost(40, calls)) {
    const host = hostWith(bundle, TABLES, { faults: [{ kind: 'throw', at }] });
    const answer = importOn(host);
    const said = answer.ok ? '' : answer.error.message;
    expect({ at, said }).toMatchObject({ said: expect.stringMatching(/^$|stopped before it was finished/) });
    expect(importOn(host)).toMatchObject({ ok: true });
    expect({ at, same: saidIn(host) === wanted }).toEqual({ at, same: true });
  }
  expect(whole.calls.total).toBeGreaterThan(40);
});

test('Google may end it before any call that changes something', () => {
  const whole = undisturbed();
  const wanted = saidIn(whole);
  const other = changingCalls(whole).filter((place) => {
    const host = hostWith(bundle, TABLES, { faults: [{ kind: 'die', ...place }] });
    expect(() => importOn(host)).toThrow();
    importOn(host);
    return saidIn(host) !== wanted;
  });
  expect(other).toEqual([]);
});
