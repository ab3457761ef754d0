/**
 * The whole of a morning that ends, or fails, at any service call, and is run again a quarter of an hour later: what schools
 * wrote is taken once, each document is made once, the calendar is whole, and nobody has a digest twice or is silently left out.
 */

import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { Fault } from '../../../src/local/runtime/faults.ts';
import { POLICY_FILES } from '../../seeds/seed-files.ts';
import { EVERY_CALL } from '../../support/every-call.ts';
import { typeIn } from '../../support/in-a-document.ts';
import { SETTINGS } from '../mail/a-trust.ts';
import {
  ACTIONS,
  acceptAll,
  collect,
  ELM_HEAD,
  HEAD,
  inDocument,
  later,
  NIL,
  returningHost,
  TWO_SCHOOLS,
} from '../returns/a-returning-trust.ts';
import { filled } from '../returns/edited-documents.ts';
import { kept } from '../returns/kept.ts';
import { builtBundle, ELM, OAK, rowsOf } from '../trust.ts';

const cycle = POLICY_FILES.find(({ tab }) => tab === 'Cycle');
const MONDAY = '2026-10-12T07:00:00';
const A_QUARTER_LATER = '2026-10-12T07:15:00';

let bundle: Bundle;
let start: () => Host;
let whole: Outcome;
let calls: ReadonlyMap<string, number>;
let total: number;

/** Two schools' documents were written in; one school's entries are accepted, the other's not yet read; nothing is in the calendar. */
beforeAll(async () => {
  bundle = await builtBundle();
  const host = returningHost(bundle, {
    ...TWO_SCHOOLS,
    Cycle: [cycle?.headers ?? [], ...(cycle?.rows ?? [])],
    Settings: [...SETTINGS, ['calendar.from', '2026-09-01']],
    Concerns: [
      ['Ref', 'URN', 'Kind', 'Raised on', 'Closed on'],
      ['C1', OAK, 'Safeguarding', '2026-10-09', ''],
    ],
  });
  inDocument(host, HEAD, OAK, 'Commitment Plan', typeIn(ACTIONS, 'A1', 'Due', '5/11/2026'));
  collect(host);
  later(host);
  acceptAll(host);
  inDocument(host, ELM_HEAD, ELM, 'Capture return', typeIn(NIL, 1, 'Nil return', 'yes'));
  host.setNow(MONDAY);
  start = kept(host, bundle);
  const undisturbed = start();
  undisturbed.resetCalls();
  morning(undisturbed);
  calls = undisturbed.calls.byMethod;
  total = undisturbed.calls.total;
  undisturbed.setNow(A_QUARTER_LATER);
  morning(undisturbed);
  whole = outcomeOf(undisturbed);
}, 120_000);

const morning = (host: Host): void => void host.run('runDaily', [], { as: 'time' });

interface Outcome {
  readonly calendar: readonly unknown[];
  readonly documents: readonly unknown[];
  readonly returns: readonly unknown[];
  readonly actions: readonly unknown[];
  readonly categories: readonly unknown[];
  /** Whom which mail reached. */
  readonly mails: readonly string[];
}

function outcomeOf(host: Host): Outcome {
  const files = new Set(rowsOf(host, 'Documents').map(({ File: file }) => String(file)));
  return {
    calendar: filled(host, 'Calendar')
      .map(({ Document: link, ...row }) => JSON.stringify([row, link !== '']))
      .sort(),
    documents: filled(host, 'Documents')
      .map(({ Key: key, Status: status }) => `${key} ${status}`)
      .sort(),
    returns: filled(host, 'Returns')
      .map(({ Ref: _, ...row }) => JSON.stringify(row))
      .sort(),
    actions: filled(host, 'Actions'),
    categories: filled(host, 'Categories'),
    mails: [...mailsIn(host), ...orphansIn(host, files)].sort(),
  };
}

/** By what their key begins with, and to whom. */
const mailsIn = (host: Host): readonly string[] =>
  host.outbox.map(({ to, subject }) => `${kindOf(subject)} ${to.join()}`);
const kindOf = (subject: string): string => (subject.startsWith('Urgent') ? 'alert' : subject.replace(/^.*: /, ''));

/** Documents in Drive that no row knows. */
const orphansIn = (host: Host, files: ReadonlySet<string>): readonly string[] =>
  host.drive
    .all()
    .filter(({ properties, trashed }) => !trashed && properties?.['part'] === 'document')
    .flatMap(({ id }) => (files.has(id) ? [] : [`orphan ${id}`]));

/** What a person is told of: a mail of which nobody knows whether it went. */
const doubtfulIn = (host: Host): readonly string[] =>
  rowsOf(host, 'Mail log')
    .filter(({ State: state }) => state === 'Reserved' || state === 'Failed')
    .map(({ To: to, Subject: subject }) => `${kindOf(String(subject))} ${to}`);
const saidIn = (host: Host): string =>
  JSON.stringify(rowsOf(host, 'Problems').filter(({ Tab: tab }) => tab === 'Mail log'));

interface Wrong {
  readonly what: string;
  readonly is: unknown;
}

function wrongAfter(fault: Fault): readonly Wrong[] {
  const host = start();
  host.resetCalls();
  host.addFault(fault);
  attempt(host);
  host.setNow(A_QUARTER_LATER);
  attempt(host);
  const { mails, ...state } = outcomeOf(host);
  const { mails: wanted, ...wantedState } = whole;
  const doubtful = doubtfulIn(host);
  // What is doubtful is a problem by the next morning's look at the sheet at the latest.
  if (doubtful.length > 0) attempt(host);
  const lost = wanted.filter((mail) => !mails.includes(mail) && !doubtful.includes(mail));
  const twice = mails.filter((mail, index) => mails.indexOf(mail) !== index);
  const strange = mails.filter((mail) => !wanted.includes(mail));
  const unsaid = doubtful.filter((mail) => !saidIn(host).includes(mail.split(' ').pop() ?? ''));
  return [
    ...(Object.keys(wantedState) as (keyof typeof wantedState)[]).flatMap((what) =>
      JSON.stringify(state[what]) === JSON.stringify(wantedState[what])
        ? []
        : [{ what, is: differing(state[what], wantedState[what]) }],
    ),
    ...[{ lost }, { twice }, { strange }, { unsaid }].flatMap((each) =>
      Object.entries(each).flatMap(([what, is]) => (is.length > 0 ? [{ what, is }] : [])),
    ),
  ];
}

const differing = (is: readonly unknown[], wanted: readonly unknown[]) => {
  const text = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row));
  return {
    more: text(is).filter((row) => !text(wanted).includes(row)),
    less: text(wanted).filter((row) => !text(is).includes(row)),
  };
};

/** A morning that fails says so to Google; what it says is of no interest here, what it leaves is. */
function attempt(host: Host): void {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    morning(host);
  } catch {
    // See above.
  } finally {
    silent.mockRestore();
  }
}

/** Where the program cannot know what became of a call, or others wait for it. */
const TELLING =
  /^(Drive\.Files\.copy|Docs\.Documents\.batchUpdate|MailApp\.sendEmail|Range\.setValues|Spreadsheet\.flush|SpreadsheetApp\.flush|Lock\.tryLock|Properties\.set\w+)$/;
/** To end before a call that only looks is to end before the next of these. */
const CHANGING =
  /\.(create|copy|batchUpdate|update|remove|set\w*|insert\w*|delete\w*|protect|hide\w*|flush|releaseLock|tryLock|sendEmail|newTrigger)$/;

/** With EVERY_CALL each of them in turn, an hour; else one of each that tells: the last to end before, the first to fail at. */
function placesFor(kind: Fault['kind']): readonly Pick<Fault, 'method' | 'at'>[] {
  const of = (methods: RegExp, ats: (times: number) => readonly number[]) =>
    [...calls].flatMap(([method, times]) => (methods.test(method) ? ats(times).map((at) => ({ method, at })) : []));
  if (!EVERY_CALL) return of(TELLING, (times) => [kind === 'die' ? times : 1]);
  return kind === 'die' ? of(CHANGING, upTo) : upTo(total).map((at) => ({ at }));
}
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test('undisturbed, it takes what was accepted, offers the rest, makes what is due, and writes to everybody who is to hear', () => {
  expect(whole.actions.map((row) => (row as Record<string, unknown>)['Due'])).toContain('2026-11-05');
  expect(whole.returns).toHaveLength(2);
  expect(whole.documents.length).toBeGreaterThan(8);
  expect(whole.mails).toEqual([
    'alert ceo@trust.example',
    'week of 12 October ceo@trust.example',
    'week of 12 October head@elm.example',
    'week of 12 October head@oak.example',
  ]);
});

describe.each([
  ['ended before', 'die'],
  ['failing at', 'throw'],
] as const)('a morning %s any call', (_what, kind) => {
  test('and run again is as if nothing had happened', () => {
    const places = placesFor(kind);
    const wrong = places.flatMap((place) => wrongAfter({ kind, ...place }).map((each) => ({ place, ...each })));
    if (EVERY_CALL) console.info(`${places.length} calls, each in turn`);
    expect(places.length).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
  }, 7_200_000);
});
