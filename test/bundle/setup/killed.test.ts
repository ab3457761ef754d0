import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { LocalWorkbook } from '../../../src/local/workbook/local-workbook.ts';
import { newWorkbook } from '../../../src/local/workbook-file.ts';
import { builtBundle } from '../trust.ts';
import { halfMade } from './half-made.ts';
import { hostOver, setUp, setUpAndDie } from './set-up-host.ts';
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

/** To stop before a call that only looks is to stop before the next of these. */
const CHANGES = /^(Spreadsheet|Sheet|Range|Protection)\.(set|insert|delete|hide|move|protect|remove)/;

test.each<[string, () => LocalWorkbook, readonly string[]]>([
  ['a new spreadsheet', american, ['Settings', 'Categories']],
  ['a half-made workbook', halfMade, ['Schools', 'Settings', 'Categories']],
])(
  'set-up of %s, stopped at any call and run again, is as if it had never been stopped',
  (_what, made, only) => {
    const undisturbed = hostOver(bundle, made());
    undisturbed.resetCalls();
    setUp(undisturbed, { only });
    const wanted = stateText(undisturbed.workbook);
    const calls = [...undisturbed.calls.byMethod].filter(([method]) => CHANGES.test(method));
    const places = calls.flatMap(([method, times]) =>
      Array.from({ length: times }, (_, at) => ({ method, at: at + 1 })),
    );
    const other = places.filter((place) => {
      const host = hostOver(bundle, made(), [{ kind: 'die', ...place }]);
      setUpAndDie(host, { only });
      setUp(host, { only });
      return stateText(host.workbook) !== wanted;
    });
    expect(places.length).toBeGreaterThan(50);
    expect(other).toEqual([]);
  },
  240_000,
);
