/** A trust at its agreement meeting, in the local host: the page, who ticks what, and what came of it. */

import type { SignOffAnswer } from '../../../src/jobs/agreement/sign-off.ts';
import type { MeetingAnswer } from '../../../src/jobs/agreement.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { hostWith, rowsOf, serve, type Tables, TRUST } from '../trust.ts';

export const JULY = '2026-07-06T10:00:00';
export const PAGE = 'Agreement meeting';

export const inJuly = (bundle: Bundle, tables: Tables = TRUST, options: Partial<HostOptions> = {}): Host =>
  hostWith(bundle, tables, { now: JULY, ...options });

function run(host: Host, job: string, request: object): unknown {
  const answer = serve(host, { job, request });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data.answer;
}

export const openPage = (host: Host, request: object = {}): MeetingAnswer =>
  run(host, 'agreement-meeting', request) as MeetingAnswer;

export const signOff = (host: Host, request: object = {}): SignOffAnswer =>
  run(host, 'sign-off', request) as SignOffAnswer;

/** Types in the page, by the row's key and the column's header. */
export function type(host: Host, urn: number | string, cells: Readonly<Record<string, unknown>>): void {
  const rows = rowsOf(host, PAGE);
  const index = rows.findIndex((row) => String(row['URN']) === String(urn));
  const headers = Object.keys(rows[0] ?? {});
  for (const [header, value] of Object.entries(cells)) host.edit(PAGE, index + 2, headers.indexOf(header) + 1, value);
}

export const onPage = (host: Host, urn: number | string) =>
  rowsOf(host, PAGE).find((row) => String(row['URN']) === String(urn)) ?? {};

export const agreedIn = (host: Host) =>
  Object.fromEntries(rowsOf(host, 'Categories').map((row) => [String(row['URN']), row['Agreed']]));

export const historyOf = (host: Host, urn: number | string) =>
  rowsOf(host, 'Category history').filter((row) => String(row['URN']) === String(urn));
