/** The daily run writes more tabs than a recompute; people are no less in its way. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, ELM, hostWith, OAK, rowsOf, serve, TRUST } from '../trust.ts';
import { atCalls } from './sweep.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
}, 60_000);

const [HEADERS = []] = TRUST['Categories'] ?? [];
const row = (cells: Readonly<Record<string, unknown>>) => HEADERS.map((header) => cells[String(header)] ?? '');
const CATEGORIES = [
  HEADERS,
  row({ URN: OAK, Agreed: 'GREEN', 'Agreed on': '2026-07-01', 'Agreed by': 'Ann' }),
  row({ URN: ELM, Agreed: 'RED', 'Agreed on': '2026-07-01', 'Reason for override': 'we know' }),
];
const make = () => hostWith(bundle, { ...TRUST, Categories: CATEGORIES });
/** The documents and the mail of a morning are other runs, with sweeps of their own. */
const run = (host: Host) => void serve(host, { job: 'daily' });
const bySchool = (host: Host) =>
  Object.fromEntries(rowsOf(host, 'Categories').flatMap((found) => (found['URN'] ? [[found['URN'], found]] : [])));

test('sorting and inserting at the service calls of the daily run puts nothing in a wrong row', () => {
  const alone = make();
  run(alone);
  const act = (host: Host) => {
    host.sort('Categories', 1, false);
    host.insertRows('Categories', 2);
  };
  atCalls(make, run, act, (host, call) => {
    expect({ call, rows: bySchool(host) }).toEqual({ call, rows: bySchool(alone) });
  });
}, 300_000);
