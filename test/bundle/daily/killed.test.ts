import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { runLog } from '../../../src/workbook/tabs/run-log.ts';
import { stateOf } from '../setup/workbook-state.ts';
import { builtBundle, hostWith, SCHOOLS, type Tables } from '../trust.ts';
import { daily } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

/** Two schools, and none of the tabs that the run makes. */
const BARE: Tables = { Schools: SCHOOLS };
const MAKES = /^Spreadsheet\.insertSheet$/;
const CHANGES = /^(Spreadsheet|Sheet|Range|Protection)\.(set|insert|delete|hide|move|protect|remove)/;

/** Where a tab stands among the others depends on which were there when it was made. */
const stateIn = ({ workbook }: Host): string => {
  const { tabs, ...book } = stateOf(workbook);
  return JSON.stringify({ ...book, tabs: [...tabs].sort((a, b) => (a.name < b.name ? -1 : 1)) });
};

const placesIn = (host: Host, methods: RegExp) =>
  [...host.calls.byMethod]
    .filter(([method]) => methods.test(method))
    .flatMap(([method, times]) => Array.from({ length: times }, (_, at) => ({ method, at: at + 1 })));

describe('the daily run of a workbook that has no tab but Schools', () => {
  test('stopped before any call that changes something, and run again, is as if it had never been stopped', () => {
    const whole = hostWith(bundle, BARE);
    daily(whole);
    const wanted = stateIn(whole);
    const places = placesIn(whole, CHANGES);
    const other = places.filter((place) => {
      const host = hostWith(bundle, BARE, { faults: [{ kind: 'die', ...place }] });
      expect(() => daily(host)).toThrow();
      daily(host);
      return stateIn(host) !== wanted;
    });
    expect(placesIn(whole, MAKES).length).toBeGreaterThan(5);
    expect(other).toEqual([]);
  });

  test('stopped just after it made a tab, gives it all its headers the next time it has something to write', () => {
    const whole = hostWith(bundle, BARE);
    daily(whole);
    const made = whole.workbook.sheets.map(({ name }) => name);
    const wanted = headersIn(whole, made);
    expect(wanted['Run log']).toEqual(Object.values(runLog.columns).map(({ header }) => header));
    for (const place of placesIn(whole, /^Spreadsheet\.setActiveSheet$/)) {
      const host = hostWith(bundle, BARE, { faults: [{ kind: 'die', ...place }] });
      expect(() => daily(host)).toThrow();
      daily(host);
      host.advanceTo('2026-10-06T07:00:00');
      daily(host);
      expect({ place, ...headersIn(host, made) }).toEqual({ place, ...wanted });
    }
  });
});

const headersIn = (host: Host, tabs: readonly string[]) =>
  Object.fromEntries(tabs.map((tab) => [tab, tableOf(host.workbook, tab)[0]]));
