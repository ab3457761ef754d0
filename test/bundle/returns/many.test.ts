/** More accepted at once than one pass writes: all of it is taken by one collect, and what somebody types between the rows stays. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, hostWith, OAK, rowsOf, type Table } from '../trust.ts';
import { collect, INSTALLER, TWO_SCHOOLS } from './a-returning-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const COUNT = 840;
const refs = Array.from({ length: COUNT }, (_, index) => `A${index + 1}`);
/** Every second one: no two stand together. */
const accepted = refs.filter((_, index) => index % 2 === 0);
const others = refs.filter((_, index) => index % 2 === 1);

const ACTIONS: Table = [
  ['Ref', 'URN', 'School', 'Plan', 'Priority', 'Action', 'Lead', 'Due'],
  ...refs.map((ref) => [ref, OAK, '', 'Commitment Plan', 'P1', `Do ${ref}`, '', '']),
];
const RETURNS: Table = [
  [
    'Ref',
    'URN',
    'School',
    'Document',
    'Tab',
    'Row',
    'Column',
    'Was',
    'Says',
    'By',
    'Collected on',
    'Accept',
    'Taken on',
    'Answer',
  ],
  ...accepted.map((ref, index) => [
    `R${index + 1}`,
    OAK,
    '',
    `${OAK}·Commitment Plan·2026/27·1`,
    'Actions',
    ref,
    'Lead',
    '',
    'Ann Ash',
    '',
    '2026-10-02',
    'Yes',
    '',
    '',
  ]),
];

test('420 rows in two portions, with somebody typing between them meanwhile', () => {
  const host = hostWith(
    bundle,
    { ...TWO_SCHOOLS, Actions: ACTIONS, Returns: RETURNS },
    { user: INSTALLER, latency: 'none' },
  );
  // A person types a lead in one of the other rows before each of the program's writes.
  const waiting = [...others];
  const typed: string[] = [];
  host.resetCalls();
  for (let call = 1; call <= 3_000; call += 7)
    host.duringCall(call, () => {
      const ref = waiting.shift();
      if (ref === undefined) return;
      typed.push(ref);
      host.edit('Actions', refs.indexOf(ref) + 2, 7, 'Typed by hand', INSTALLER);
    });
  collect(host);
  const leads = new Map(rowsOf(host, 'Actions').map((row) => [row['Ref'], row['Lead']]));
  expect(accepted.filter((ref) => leads.get(ref) !== 'Ann Ash')).toEqual([]);
  expect(typed.filter((ref) => leads.get(ref) !== 'Typed by hand')).toEqual([]);
  expect(typed.length).toBeGreaterThan(80);
  expect(rowsOf(host, 'Returns').filter(({ Answer: answer }) => answer !== 'Taken.')).toEqual([]);
});
