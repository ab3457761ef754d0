/** Schools go on writing in their documents, and the data manager in the workbook, at whichever call of a collect they do it. */

import { beforeAll, expect, test } from '@jest/globals';
import { CHANGED } from '../../../src/jobs/returns/returns-rows.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { EVERY_CALL } from '../../support/every-call.ts';
import { textsIn } from '../../support/find-table.ts';
import { typeIn } from '../../support/in-a-document.ts';
import { callsOf } from '../people-write/sweep.ts';
import { builtBundle, ELM, OAK } from '../trust.ts';
import {
  ACTIONS,
  acceptAll,
  collect,
  documentOf,
  ELM_HEAD,
  FIGURES,
  HEAD,
  INSTALLER,
  idOf,
  inDocument,
  later,
  returningHost,
} from './a-returning-trust.ts';
import { editAll, filled } from './edited-documents.ts';
import { kept } from './kept.ts';

let bundle: Bundle;
let make: () => Host;
beforeAll(async () => {
  bundle = await builtBundle();
  const host = returningHost(bundle);
  editAll(host);
  collect(host);
  later(host);
  acceptAll(host);
  inDocument(host, HEAD, OAK, 'Commitment Plan', typeIn(ACTIONS, 'A2', 'Cost', '£75'));
  make = kept(host, bundle);
}, 120_000);

/** A person finds the row by what stands in its first column, at that moment. */
function typeBy(host: Host, tab: string, key: string, header: string, value: unknown): void {
  const [headers = [], ...rows] = tableOf(host.workbook, tab);
  const at = rows.findIndex((row) => String(row[0]) === key);
  if (at >= 0) host.edit(tab, at + 2, headers.indexOf(header) + 1, value);
}

const cellBy = (host: Host, tab: string, key: string, header: string) =>
  filled(host, tab).find((row) => String(Object.values(row)[0]) === key)?.[header];

const typed = (host: Host, by: string, urn: number, kind: string, edit: ReturnType<typeof typeIn>) =>
  host.documents.change(by, idOf(host, urn, kind), edit);

/** Every call where the environment says so, else every seventeenth. */
const STEP = EVERY_CALL ? 1 : 17;

function atCalls(act: (host: Host) => void, look: (host: Host, call: string) => void): number {
  const places = callsOf(make, (host) => void collect(host)).filter((_, index) => index % STEP === 0);
  for (const place of places) {
    const host = make();
    host.resetCalls();
    host.duringCall(Number.parseInt(place, 10), () => act(host));
    collect(host);
    for (let run = 0; run < 2; run++) {
      later(host);
      collect(host);
    }
    look(host, place);
  }
  return places.length;
}

/** Between the last look at a cell and writing that very cell there is no looking: a few calls of each write. */
function expectFew(lost: readonly string[]): void {
  expect(lost.filter((call) => !/Sheet\.|Range\./.test(call))).toEqual([]);
  expect(lost.length).toBeLessThanOrEqual(EVERY_CALL ? 30 : 3);
  if (EVERY_CALL) console.info('written over:', lost);
}

const rowsBy = (host: Host, tab: string, headers: readonly string[]) =>
  filled(host, tab)
    .map((row) => headers.map((header) => String(row[header])).join(' | '))
    .sort();

test('two schools write, the data manager types, sorts, inserts and takes out a row: all of it stays, and is offered or taken', () => {
  const act = (host: Host) => {
    typed(host, HEAD, OAK, 'Commitment Plan', typeIn(ACTIONS, 'A2', 'Lead', 'Bo Birch'));
    typed(host, ELM_HEAD, ELM, 'Capture return', typeIn(FIGURES, 'Absence', 'Value', '4.9%'));
    host.sort('Returns', 1, false);
    host.sort('Actions', 1, false);
    host.insertRows('Actions', 2);
    host.deleteRows('Data captures', 2);
    typeBy(host, 'Actions', 'A4', 'Lead', 'Dee Day');
    typeBy(host, 'Returns', 'R2', 'Accept', 'No');
  };
  const looked = atCalls(act, (host, call) => {
    expect({ call, lead: cellBy(host, 'Actions', 'A4', 'Lead') }).toEqual({ call, lead: 'Dee Day' });
    expect({ call, accept: cellBy(host, 'Returns', 'R2', 'Accept') }).toEqual({ call, accept: 'No' });
    const actions = rowsBy(host, 'Actions', ['Ref', 'Action', 'Lead', 'Due', 'Priority']);
    expect({ call, actions }).toEqual({
      call,
      actions: expect.arrayContaining([
        'A1 | Teach phonics daily | Ann Ash | 2026-11-05 | P1',
        'A2 | Ring home on day one |  |  | P2',
        'A3 | Write every day | somebody | 2026-12-18 | P3',
        'A4 | Coach each teacher | Dee Day | 2026-11-20 | P3',
        'A5 | Check books weekly | Eve Elder | 2026-11-20 | P3',
      ]),
    });
    expect({ call, actions: actions.length }).toEqual({ call, actions: 6 });
    expect({ call, made: actions.filter((row) => /Meet each family \| Ann Ash \| 2026-12-01/.test(row)) }).toEqual({
      call,
      made: [expect.stringMatching(/^A6/)],
    });
    const offers = rowsBy(host, 'Returns', ['Row', 'Column', 'Says']);
    expect({ call, offers }).toEqual({
      call,
      offers: expect.arrayContaining([
        'A2 | Lead | Bo Birch',
        'A2 | Cost | £75',
        `${ELM}·2025/26·Summer 2·ABSENCE·School | Value | 4.9%`,
      ]),
    });
    expect({ call, twice: offers.length - new Set(offers).size }).toEqual({ call, twice: 0 });
    expect({ call, by: filled(host, 'Returns').filter((row) => row['By'] === INSTALLER) }).toEqual({ call, by: [] });
    const plan = textsIn(documentOf(host, OAK, 'Commitment Plan'), ACTIONS);
    expect({ call, plan: plan.map(([ref, , , lead]) => `${ref} ${lead}`) }).toEqual({
      call,
      plan: expect.arrayContaining(['A2 Bo Birch', 'A6 Ann Ash']),
    });
  });
  expect(looked).toBeGreaterThan(15);
}, 1_800_000);

test('a target cell that somebody types in at any call says what they typed, and what the school wrote is still in Returns', () => {
  const lost: string[] = [];
  atCalls(
    (host) => typeBy(host, 'Actions', 'A1', 'Due', new Date('2026-12-24T00:00')),
    (host, call) => {
      if (cellBy(host, 'Actions', 'A1', 'Due') !== '2026-12-24') lost.push(call);
      const row = filled(host, 'Returns').find((each) => each['Row'] === 'A1' && each['Column'] === 'Due');
      expect({ call, says: row?.['Says'] }).toEqual({ call, says: '5 Nov 2026' });
      expect({ call, answer: row?.['Answer'] }).toEqual({ call, answer: expect.stringMatching(/^(Taken\.|Changed)/) });
      if (row?.['Answer'] === CHANGED) expect({ call, was: row['Was'] }).toEqual({ call, was: '24 Dec 2026' });
    },
  );
  expectFew(lost);
}, 1_800_000);
