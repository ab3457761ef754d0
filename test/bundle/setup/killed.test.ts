import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Fault } from '../../../src/local/runtime/faults.ts';
import type { LocalWorkbook } from '../../../src/local/workbook/local-workbook.ts';
import { newWorkbook } from '../../../src/local/workbook-file.ts';
import { layoutOf, lookedUpIn } from '../../../src/workbook/layout/tab-layout.ts';
import { TABS } from '../../../src/workbook/tabs.ts';
import { atMost, EVERY_CALL } from '../../support/every-call.ts';
import { builtBundle, serve } from '../trust.ts';
import { halfMade } from './half-made.ts';
import { hostOver, setUp, setUpAndDie } from './set-up-host.ts';
import { changingCalls } from './sweep.ts';
import { stateText } from './workbook-state.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const american = (): LocalWorkbook => {
  const workbook = newWorkbook();
  workbook.locale = 'en_US';
  workbook.timeZone = 'America/New_York';
  return workbook;
};

type Request = { readonly only?: readonly string[] };

/** What an undisturbed set-up makes, and every call of it that changes something. */
function undisturbed(made: () => LocalWorkbook, request: Request) {
  const host = hostOver(bundle, made());
  host.resetCalls();
  setUp(host, request);
  return { wanted: stateText(host.workbook), places: changingCalls(host), calls: host.calls.total };
}

/** The places from which a stopped set-up, run again, comes to another end. */
function differing(made: () => LocalWorkbook, request: Request, most: number) {
  const { wanted, places } = undisturbed(made, request);
  const tried = atMost(most, places);
  const other = tried.filter((place) => {
    const host = hostOver(bundle, made(), [{ kind: 'die', ...place }]);
    setUpAndDie(host, request);
    setUp(host, request);
    return stateText(host.workbook) !== wanted;
  });
  return { other, tried: tried.length, of: places.length };
}

describe('set-up, stopped at any call that changes something and run again, is as if it had never been stopped', () => {
  test.each<[string, () => LocalWorkbook, readonly string[]]>([
    ['three tabs of a new spreadsheet', american, ['Settings', 'Categories']],
    ['three tabs of a half-made workbook', halfMade, ['Schools', 'Settings', 'Categories']],
  ])('%s: calls all over them', (_what, made, only) => {
    const { other, tried } = differing(made, { only }, 40);
    expect(tried).toBeGreaterThan(15);
    expect(other).toEqual([]);
  });

  test.each<[string, () => LocalWorkbook]>([
    ['a new spreadsheet', american],
    ['a half-made workbook', halfMade],
  ])('the whole of %s: calls all over it', (what, made) => {
    const { other, tried, of } = differing(made, {}, 8);
    console.info(`Set-up of ${what}: stopped at ${tried} of ${of} calls that change something.`);
    expect(of).toBeGreaterThan(1000);
    expect(other).toEqual([]);
  });

  const lookedUp = [...lookedUpIn(TABS.map(layoutOf))];
  const swept = EVERY_CALL ? TABS.map(({ name }) => name) : ['Concerns'];
  test.each(swept)('the tab %s: calls all over it', (tab) => {
    const { other, tried } = differing(newWorkbook, { only: [...new Set([tab, ...lookedUp])] }, 30);
    expect(tried).toBeGreaterThan(15);
    expect(other).toEqual([]);
  });
});

describe('set-up in which one call fails', () => {
  test.each<[string, () => LocalWorkbook]>([
    ['a new spreadsheet', american],
    ['a half-made workbook', halfMade],
  ])('says so in words, and run again comes to the same end: %s', (_what, made) => {
    const only = ['Schools', 'Settings', 'Categories'];
    const { wanted, calls } = undisturbed(made, { only });
    const places = Array.from({ length: calls }, (_, index): Fault => ({ kind: 'throw', at: index + 1 }));
    const tried = atMost(12, places);
    for (const fault of tried) {
      const host = hostOver(bundle, made(), [fault]);
      const answer = serve(host, { job: 'setup', request: { only } });
      const said = answer.ok ? '' : answer.error.message;
      expect({ at: fault.at, said }).toMatchObject({
        said: expect.stringMatching(/^$|stopped before it was finished/),
      });
      setUp(host, { only });
      expect({ at: fault.at, same: stateText(host.workbook) === wanted }).toEqual({ at: fault.at, same: true });
    }
    expect(tried.length).toBeGreaterThan(8);
  });
});
