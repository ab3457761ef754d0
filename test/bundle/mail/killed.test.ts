/** A run that ends, or fails, anywhere: nobody has a mail twice, and of nobody’s is it unknown without a problem saying so. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { CallCounts } from '../../../src/local/runtime/call-counts.ts';
import type { Fault } from '../../../src/local/runtime/faults.ts';
import { builtBundle } from '../trust.ts';
import { logOf, mailHost, remind, remindAndEnd } from './a-trust.ts';

let bundle: Bundle;
let calls: CallCounts;
beforeAll(async () => {
  bundle = await builtBundle();
  const whole = mailHost(bundle);
  remind(whole);
  calls = whole.calls;
});

const PEOPLE = 4;

interface Outcome {
  readonly at: number;
  readonly twice: readonly string[];
  readonly lost: readonly string[];
  readonly unsaid: readonly string[];
}

/** What a fault and a second run leave wrong. */
function outcomeOf(fault: Fault): Outcome {
  const host = mailHost(bundle, {}, { faults: [fault] });
  remindAndEnd(host);
  const { answer } = remind(host);
  const log = logOf(host);
  const to = host.outbox.map((mail) => mail.to.join());
  const doubtful = log.filter(({ State: state }) => state === 'Reserved' || state === 'Failed');
  return {
    at: fault.at,
    twice: to.filter((address, index) => to.indexOf(address) !== index),
    lost: allOf(host).filter((address) => !to.includes(address) && !doubtful.some((row) => row['To'] === address)),
    unsaid: doubtful.map((row) => String(row['To'])).filter((address) => !said(answer.problems, address)),
  };
}

const said = (problems: readonly { readonly tab: string; readonly found: string }[], address: string): boolean =>
  problems.some(({ tab, found }) => tab === 'Mail log' && found.includes(address));

/** Everybody who should have a mail: of each the log has a row, or it was sent. */
const allOf = (host: Host): readonly string[] => [
  ...new Set([...logOf(host).map(({ To: to }) => String(to)), ...host.outbox.map((mail) => mail.to.join())]),
];

const wrong = ({ twice, lost, unsaid }: Outcome): boolean => twice.length + lost.length + unsaid.length > 0;

describe.each([
  ['ended before', 'die'],
  ['failing at', 'throw'],
] as const)('a run %s each of its calls', (_, kind) => {
  test('and run again, leaves nobody with two digests and nobody without a word', () => {
    const outcomes = Array.from({ length: calls.total }, (_unused, index) => outcomeOf({ kind, at: index + 1 }));
    expect(calls.total).toBeGreaterThan(40);
    expect(outcomes.filter(wrong)).toEqual([]);
  });
});

test('a run that never hears that a mail went, or that the log was written, leaves nobody with two digests', () => {
  const places = ['MailApp.sendEmail', 'Range.setValues'].flatMap((method) =>
    Array.from({ length: calls.of(method) }, (_, index) => ({ method, at: index + 1 })),
  );
  const outcomes = places.map((place) => outcomeOf({ kind: 'throw', when: 'after', ...place }));
  expect(places.length).toBeGreaterThan(PEOPLE);
  expect(outcomes.filter(wrong)).toEqual([]);
});

test('a run that ends as a mail goes leaves its chunk reserved, and the next run sends none of it', () => {
  const host = mailHost(bundle, {}, { faults: [{ kind: 'die', at: 2, method: 'MailApp.sendEmail', when: 'after' }] });
  remindAndEnd(host);
  expect(logOf(host).map(({ State: state }) => state)).toEqual(Array(PEOPLE).fill('Reserved'));
  const { answer } = remind(host);
  expect(host.outbox).toHaveLength(2);
  expect(answer.problems.map(({ tab, column, row }) => [tab, column, row])).toEqual(
    [2, 3, 4, 5].map((row) => ['Mail log', 'State', row]),
  );
});

test('a run that ends before it reserved anything is made good by the next', () => {
  const host = mailHost(bundle, {}, { faults: [{ kind: 'die', at: 1, method: 'MailApp.getRemainingDailyQuota' }] });
  remindAndEnd(host);
  expect(host.outbox).toEqual([]);
  remind(host);
  expect(host.outbox).toHaveLength(PEOPLE);
});
