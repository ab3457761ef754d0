/** Provisioning that is cut off at each request, whether Google did the work or never heard of it, and is run again. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LocalGoogle } from '../../src/local/google/local-google.ts';
import { aGoogle, ROLE_ACCOUNT, SECRETS } from '../local/google/a-google.ts';
import { onlyHere } from '../local/google/in-process.ts';
import { aCase, type Case, found, keptFile, ONE_OF_EACH, type Run, run, runAndDie, sheetsOf } from './a-job.ts';

let google: LocalGoogle;
let letOut: () => void;
/** Runs that wait for an answer that never comes. */
const dead: Run[] = [];

beforeAll(async () => {
  google = await aGoogle();
  letOut = onlyHere(google);
});
afterAll(async () => {
  await google.close();
  await Promise.allSettled(dead.map(({ ended }) => ended));
  letOut();
});

/** How many requests a run makes, without those for access tokens. */
async function requestsOf(going: () => Promise<unknown>): Promise<number> {
  const before = google.asked.length;
  await going();
  return google.asked.slice(before).filter(({ line }) => line !== 'POST /token').length;
}

const eachOf = (requests: number) =>
  Array.from({ length: requests }, (_, index) => index + 1).flatMap((nth) =>
    (['before', 'after'] as const).map((how) => ({ nth, how, name: `${how}-${nth}` })),
  );

test('whatever request it was, the next run ends with one sheet, one script, and both known', async () => {
  const requests = await requestsOf(() => run(aCase(google, 'undisturbed')));
  expect(requests).toBe(4);
  for (const { nth, how, name } of eachOf(requests)) {
    const one = aCase(google, name);
    dead.push(await runAndDie(one, how, nth));
    await run(one);
    expect({ name, ...found(one) }).toEqual({ name, ...ONE_OF_EACH });
    // Google cannot say whether it made a bound script: only then is the empty sheet given up.
    const binned = sheetsOf(one).filter(({ trashed }) => trashed).length;
    expect({ name, binned }).toEqual({ name, binned: nth === 4 ? 1 : 0 });
  }
});

test('the run after it may be cut off at each of its requests, too', async () => {
  const lost = async (name: string): Promise<Case> => {
    const one = aCase(google, name);
    dead.push(await runAndDie(one, 'after', 4));
    return one;
  };
  const undisturbed = await lost('twice');
  const requests = await requestsOf(() => run(undisturbed));
  expect(requests).toBeGreaterThan(4);
  for (const { nth, how, name } of eachOf(requests)) {
    const one = await lost(`twice-${name}`);
    dead.push(await runAndDie(one, how, nth));
    await run(one);
    expect({ name, ...found(one) }).toEqual({ name, ...ONE_OF_EACH });
  }
});

test('run again when all is done, it makes nothing', async () => {
  const one = aCase(google, 'done');
  const first = await run(one);
  expect(await run(one)).toEqual(first);
  expect(found(one)).toEqual(ONE_OF_EACH);
});

test('nothing of the login is said or kept', async () => {
  const one = aCase(google, 'secret');
  dead.push(await runAndDie(one, 'after', 4));
  const unfinished = keptFile(one);
  await run(one);
  const all = [...one.said, unfinished, keptFile(one)].join('\n');
  expect(all).toContain(ROLE_ACCOUNT);
  for (const secret of SECRETS) expect(all).not.toContain(secret);
});
