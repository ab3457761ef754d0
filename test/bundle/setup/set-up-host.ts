import { expect } from '@jest/globals';
import type { Answered } from '../../../scripts/local/answer.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import { type Host, startHost } from '../../../src/local/host.ts';
import type { Fault } from '../../../src/local/runtime/faults.ts';
import type { LocalWorkbook } from '../../../src/local/workbook/local-workbook.ts';
import { NOW, serve } from '../trust.ts';

export const hostOver = (bundle: Bundle, workbook: LocalWorkbook, faults: readonly Fault[] = []): Host =>
  startHost({ bundle, workbook, now: NOW, user: 'data.manager@example.org', latency: 'none', faults });

export function setUp(host: Host, request: object = {}): Answered['data'] {
  const answer = serve(host, { job: 'setup', request });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}

/** A run that ends before this call, as when Google stops it. */
export function setUpAndDie(host: Host, request: object = {}): void {
  expect(() => setUp(host, request)).toThrow();
}
