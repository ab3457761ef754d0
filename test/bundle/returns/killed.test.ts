/** A collect that ends, or fails, at any service call, and is run again a few minutes later. */

import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { collect as collectJob } from '../../../src/jobs/collect.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { Fault } from '../../../src/local/runtime/faults.ts';
import { EVERY_CALL } from '../../support/every-call.ts';
import { builtBundle, serve } from '../trust.ts';
import { acceptAll, collect, later, returningHost, serveJob } from './a-returning-trust.ts';
import { editAll, outcomeOf } from './edited-documents.ts';
import { kept } from './kept.ts';

let bundle: Bundle;
let edited: () => Host;
let accepted: () => Host;
beforeAll(async () => {
  bundle = await builtBundle();
  const host = returningHost(bundle);
  editAll(host);
  edited = kept(host, bundle);
  collect(host);
  later(host);
  acceptAll(host);
  accepted = kept(host, bundle);
}, 120_000);

/** To stop before a call that only looks is to stop before the next of these. */
const CHANGES =
  /\.(create|copy|batchUpdate|update|remove|set\w*|insert\w*|delete\w*|flush|releaseLock|tryLock|hideSheet|appendRow)$/;
/** Reading a document is where most of the time goes: to fail there must cost no other document anything. */
const READS = /^Docs\.Documents\.get$/;

interface Place {
  readonly method?: string;
  readonly at: number;
}

/** Every call in turn where the environment says EVERY_CALL; else every call that changes something, and one that reads. */
function placesOf(calls: ReadonlyMap<string, number>, total: number): readonly Place[] {
  if (EVERY_CALL) return Array.from({ length: total }, (_, at) => ({ at: at + 1 }));
  return [...calls].flatMap(([method, times]) => {
    if (READS.test(method)) return [{ method, at: 2 }];
    return CHANGES.test(method) ? Array.from({ length: times }, (_, at) => ({ method, at: at + 1 })) : [];
  });
}

function undisturbed(make: () => Host) {
  const host = make();
  host.resetCalls();
  collect(host);
  return { wanted: outcomeOf(host), places: placesOf(host.calls.byMethod, host.calls.total) };
}

/** The run ends at the fault, or carries on without what failed; five minutes later it is run to the end. */
function outcomeAfter(make: () => Host, fault: Fault) {
  const host = make();
  host.resetCalls();
  host.addFault(fault);
  collectAndEnd(host);
  host.setNow(new Date(host.now.getTime() + 300_000).toISOString());
  collect(host);
  return outcomeOf(host);
}

function collectAndEnd(host: Host): void {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    serve(host, { job: collectJob.name, request: {} });
  } catch {
    // What a run that ended says is of no interest: what it left is.
  } finally {
    silent.mockRestore();
  }
}

test('undisturbed, each of the six documents says what waits, and then what was taken, once under each table', () => {
  for (const [make, words] of [
    [edited, 'Waiting for the trust'],
    [accepted, 'Taken on 5 October 2026'],
  ] as const) {
    const { returns, texts, refs } = undisturbed(make).wanted;
    expect(returns).toHaveLength(12);
    expect(texts.map((text) => text.split('The trust’s answer').length - 1)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(texts.filter((text) => !text.includes(words))).toEqual([]);
    expect(refs.includes('A6')).toBe(make === accepted);
  }
});

describe('where Docs has had enough of the program', () => {
  const LIMIT = "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'";
  const atLimit = (at: number) => {
    const host = edited();
    host.resetCalls();
    host.addFault({ kind: 'throw', method: 'Docs.Documents.batchUpdate', at, message: LIMIT });
    return host;
  };

  test('those that were not answered are left for a run that answers them', () => {
    const host = atLimit(3);
    expect(serveJob(host, collectJob.name).reading).toEqual({ left: 4, unread: 0 });
    later(host);
    expect(serveJob(host, collectJob.name).reading).toEqual({ left: 0, unread: 0 });
    expect(outcomeOf(host)).toEqual(undisturbed(edited).wanted);
  });

  test('a run that could answer none does not ask for another at once', () => {
    expect(serveJob(atLimit(1), collectJob.name).reading).toEqual({ left: 0, unread: 0 });
  });
});

describe('a collect', () => {
  test.each<[string, string, () => Host, Pick<Fault, 'kind'>]>([
    ['offers', 'ended before', () => edited(), { kind: 'die' }],
    ['offers', 'failing at', () => edited(), { kind: 'throw' }],
    ['takes over', 'ended before', () => accepted(), { kind: 'die' }],
    ['takes over', 'failing at', () => accepted(), { kind: 'throw' }],
  ])(
    'that %s, %s any call, and is run again later, leaves each offer, each row and each answer once',
    (_does, _what, make, fault) => {
      const { wanted, places } = undisturbed(make);
      const other = places.flatMap((place) => {
        const found = outcomeAfter(make, { ...fault, ...place });
        return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ place, found }];
      });
      expect(places.length).toBeGreaterThan(12);
      expect(other.map(({ place, found }) => ({ place, ...found }))).toEqual([]);
      if (EVERY_CALL) console.info(`${places.length} calls, each in turn`);
    },
    1_800_000,
  );
});
