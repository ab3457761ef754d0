import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { Fault } from '../../../src/local/runtime/faults.ts';
import { EVERY_CALL, oneIn } from '../../support/every-call.ts';
import { builtBundle } from '../trust.ts';
import { filesOf, hostOfFive, makeDocuments, makeDocumentsAndEnd, outcomeOf, URNS } from './five-schools.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

/** To stop before a call that only looks is to stop before the next of these. */
const CHANGES =
  /\.(create|copy|batchUpdate|update|remove|set\w*|insert\w*|delete\w*|flush|releaseLock|tryLock|hideSheet|appendRow)$/;

interface Place {
  readonly method?: string;
  readonly at: number;
}

/** Every call in turn where the environment says EVERY_CALL; else one in two of those that change something. */
function placesOf(calls: ReadonlyMap<string, number>, total: number): readonly Place[] {
  if (EVERY_CALL) return Array.from({ length: total }, (_, at) => ({ at: at + 1 }));
  const changing = [...calls]
    .filter(([method]) => CHANGES.test(method))
    .flatMap(([method, times]) => Array.from({ length: times }, (_, at) => ({ method, at: at + 1 })));
  return oneIn(2, changing);
}

/** A trust as it is before the run that is stopped, and when that run is. */
interface Before {
  readonly host: () => Host;
  readonly run: string;
  readonly later: string;
}

const NOTHING_MADE: Before = {
  host: () => hostOfFive(bundle),
  run: '2026-10-05T07:00:00',
  later: '2026-10-05T07:11:00',
};

/** Each school has its document, and another name since: the next version takes the place of the first. */
const OUT_OF_DATE: Before = {
  host: () => {
    const host = hostOfFive(bundle);
    makeDocuments(host);
    URNS.forEach((urn, index) => void host.edit('Schools', index + 2, 2, `School ${urn}`));
    return host;
  },
  run: '2026-10-06T07:00:00',
  later: '2026-10-06T07:11:00',
};

function started({ host: made, run }: Before): Host {
  const host = made();
  host.setNow(run);
  host.resetCalls();
  return host;
}

function undisturbed(before: Before) {
  const host = started(before);
  makeDocuments(host);
  const places = placesOf(host.calls.byMethod, host.calls.total);
  return { wanted: outcomeOf(host), places };
}

/** Stops, or fails, at the fault; then eleven minutes later the same is run to the end. */
function outcomeAfter(before: Before, fault: Fault) {
  const host = started(before);
  host.addFault(fault);
  makeDocumentsAndEnd(host);
  host.setNow(before.later);
  makeDocuments(host);
  return outcomeOf(host);
}

describe('documents of five schools', () => {
  // To end after a call is to end before the next one.
  test.each<[string, string, Before, Pick<Fault, 'kind'>]>([
    ['the first', 'ended before', NOTHING_MADE, { kind: 'die' }],
    ['the first', 'failing at', NOTHING_MADE, { kind: 'throw' }],
    ['the next version of', 'ended before', OUT_OF_DATE, { kind: 'die' }],
    ['the next version of', 'failing at', OUT_OF_DATE, { kind: 'throw' }],
  ])(
    'a run that makes %s documents, %s any call, and run again later, leaves each document once, as if nothing had happened',
    (_which, _what, before, fault) => {
      const { wanted, places } = undisturbed(before);
      const other = places.flatMap((place) => {
        const found = outcomeAfter(before, { ...fault, ...place });
        return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ place, found }];
      });
      expect(places.length).toBeGreaterThan(8);
      expect(other).toEqual([]);
      if (EVERY_CALL) console.info(`${places.length} calls, each in turn`);
    },
    900_000,
  );

  test('what a run left half made is put in the bin, and no copy of a template stays', () => {
    const host = hostOfFive(bundle, { faults: [{ kind: 'die', method: 'Docs.Documents.batchUpdate', at: 3 }] });
    makeDocumentsAndEnd(host);
    expect(filesOf(host).filter(({ part }) => part === 'template being filled')).toHaveLength(1);
    host.setNow('2026-10-05T07:11:00');
    makeDocuments(host);
    const files = filesOf(host);
    expect(files.filter(({ part }) => part === 'template being filled')).toEqual([]);
    const keys = files.flatMap(({ part, key }) => (part === 'document' ? [key] : []));
    expect(keys).toHaveLength(5);
    expect(new Set(keys).size).toBe(5);
  });

  test('a reservation under ten minutes old is left to the run that may still be at work', () => {
    const host = hostOfFive(bundle, { faults: [{ kind: 'die', method: 'Docs.Documents.batchUpdate', at: 3 }] });
    makeDocumentsAndEnd(host);
    host.setNow('2026-10-05T07:05:00');
    const { left } = makeDocuments(host).answer as { left: readonly { because: string }[] };
    expect(left.filter(({ because }) => because === 'another run is making it')).toHaveLength(5);
  });
});
