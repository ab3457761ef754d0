import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { EVERY_CALL } from '../../support/every-call.ts';
import { builtBundle } from '../trust.ts';
import { checkedLines, scratchOf, setUpByHand } from './installed.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const CHANGES = /\.(create|copy|batchUpdate|update|remove|set\w*|insert\w*|delete\w*|flush|releaseLock|tryLock)$/;
const MAKES = /\.(create|copy|remove|insertSheet|deleteSheet|\w+Property)$/;

/** The first of each call that changes something, and the last of those that make or remove something; all where the environment says EVERY_CALL. */
function placesOf(host: Host) {
  return [...host.calls.byMethod]
    .filter(([method]) => CHANGES.test(method))
    .flatMap(([method, times]) => {
      const all = Array.from({ length: times }, (_, index) => index + 1);
      const some = new Set(MAKES.test(method) ? [1, times] : [1]);
      return (EVERY_CALL ? all : [...some]).map((at) => ({ method, at }));
    });
}

const start = (): Host => {
  const host = setUpByHand(bundle, { latency: 'none' });
  host.resetCalls();
  return host;
};

test('a check that ends at any call that changes something leaves nothing once the next is done', () => {
  const whole = start();
  checkedLines(whole);
  const places = placesOf(whole);
  expect(places.length).toBeGreaterThan(15);
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const left = places.flatMap((place) => {
    const host = start();
    host.addFault({ kind: 'die', ...place });
    expect(() => checkedLines(host)).toThrow();
    host.setNow('2026-10-05T07:05:00');
    checkedLines(host);
    return scratchOf(host).length > 0 ? [{ place, left: scratchOf(host) }] : [];
  });
  silent.mockRestore();
  expect(left).toEqual([]);
}, 300_000);
