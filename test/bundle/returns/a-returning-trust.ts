/** A trust of two schools whose documents are made and shared, and what their headteachers do in them. */

import type { CollectAnswer } from '../../../src/jobs/collect.ts';
import { collect as collectJob } from '../../../src/jobs/collect.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import type { Edit } from '../../support/in-a-document.ts';
import { TERM_DATES } from '../daily/a-trust.ts';
import { ELM, hostWith, OAK, rowsOf, serve, type Tables, TRUST } from '../trust.ts';

export const HEAD = 'head@oak.example';
export const ELM_HEAD = 'head@elm.example';
export const INSTALLER = 'role@trust.example';

export const FIGURES = ['Measure', 'Value', 'Pupils', 'Code'];
export const RESULTS = ['Result', 'Value', 'Pupils'];
export const NIL = ['Nil return', 'Reason'];
export const ACTIONS = ['Ref', 'Priority', 'Action', 'Lead', 'Due'];
export const PROGRESS = ['Ref', 'Reviewed on', 'RAG', 'Note'];
export const FACT_CHECK = ['Ref', 'Fact-check', 'Correction'];
export const SEF = ['Term', 'Likely outcome', 'Headlines'];

export const TWO_SCHOOLS: Tables = {
  ...TRUST,
  'Term dates': TERM_DATES,
  People: [
    ['Email', 'Name', 'Role', 'URN', 'From', 'To'],
    ['ceo@trust.example', 'Cy Clay', 'CEO', '', '', ''],
    [HEAD, 'Ann Ash', 'Headteacher', OAK, '2020-09-01', ''],
    [ELM_HEAD, 'Eve Elder', 'Headteacher', ELM, '2020-09-01', ''],
  ],
  'Data captures': [
    ['URN', 'Academic year', 'Capture', 'Measure', 'Value', 'Pupils', 'Status'],
    [OAK, "'2025/26", 'Summer 1', 'ABSENCE', 6.2, 210, 'School'],
    [ELM, "'2025/26", 'Summer 1', 'ABSENCE', 5.1, 190, 'School'],
  ],
  Priorities: [
    ['Ref', 'URN', 'Priority', 'From', 'To', 'Lead'],
    ['P1', OAK, 'Reading', '2026-09-01', '2027-08-31', 'Headteacher'],
    ['P2', OAK, 'Attendance', '2026-09-01', '2027-08-31', 'Headteacher'],
    ['P3', ELM, 'Writing', '2026-09-01', '2027-08-31', 'Headteacher'],
  ],
  Actions: [
    [
      'Ref',
      'URN',
      'School',
      'Plan',
      'Priority',
      'Action',
      'Lead',
      'Due',
      'Cost',
      'Support wanted',
      'RAG',
      'Reviewed on',
      'Evidence',
    ],
    ['A1', OAK, '', 'Commitment Plan', 'P1', 'Teach phonics daily', 'Ann Ash', '2026-12-01', 500, '', '', '', ''],
    ['A2', OAK, '', 'Commitment Plan', 'P2', 'Ring home on day one', '', '', '', '', '', '', ''],
    ['A3', ELM, '', 'Commitment Plan', 'P3', 'Write every day', 'Eve Elder', '2026-12-18', '', '', '', '', ''],
    ['A4', ELM, '', 'RRCP', 'P3', 'Coach each teacher', 'Eve Elder', '2026-11-20', '', '', '', '', ''],
    ['A5', ELM, '', 'RRCP', 'P3', 'Check books weekly', 'Eve Elder', '2026-11-20', '', '', '', '', ''],
  ],
  Reviews: [
    ['Ref', 'URN', 'Kind', 'Planned', 'Focus', 'Held on'],
    ['V1', OAK, 'Peer review', '2026-09-22', 'Reading', '2026-09-23'],
  ],
};

export const serveJob = (host: Host, job: string, request: object = {}, dryRun = false) => {
  const answer = serve(host, { job, request, dryRun });
  if (!answer.ok) throw new Error(`${answer.error.message} ${answer.error.do ?? ''}`);
  return answer.data;
};

export const RETURNING = ['Commitment Plan', 'RRCP', 'Capture return', 'SEF summary', 'Fact-check'];

/** The trust with its documents made and shared, on the morning of 5 October 2026; then it is noon. */
export function returningHost(bundle: Bundle, tables: Tables = TWO_SCHOOLS, more: Partial<HostOptions> = {}): Host {
  const host = hostWith(bundle, tables, { user: INSTALLER, latency: 'none', ...more });
  serveJob(host, 'documents', { kind: RETURNING });
  // Drive's list is a minute behind.
  host.setNow('2026-10-05T07:30:00');
  serveJob(host, 'audit');
  host.setNow('2026-10-05T12:00:00');
  return host;
}

export const idOf = (host: Host, urn: number, kind: string): string => {
  const row = rowsOf(host, 'Documents').find((each) => String(each['Key']).startsWith(`${urn}·${kind}·`));
  if (!row) throw new Error(`There is no ${kind} of ${urn}.`);
  return String(row['File']);
};

export function documentOf(host: Host, urn: number, kind: string): Doc {
  const file = host.drive.find(idOf(host, urn, kind));
  if (!file) throw new Error(`The ${kind} of ${urn} is not in Drive.`);
  return host.drive.docOf(file);
}

export const inDocument = (host: Host, by: string, urn: number, kind: string, ...edits: readonly Edit[]): void => {
  for (const edit of edits) host.documents.change(by, idOf(host, urn, kind), edit);
  later(host);
};

/** Half an hour on: Drive's list is behind no longer. */
export function later(host: Host): void {
  const then = new Date(host.now.getTime() + 1_800_000);
  host.setNow(then.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T'));
}

export const collect = (host: Host, request: object = {}): CollectAnswer =>
  serveJob(host, collectJob.name, request).answer as CollectAnswer;

/** Says Yes or No to every row of Returns that waits. */
export function acceptAll(host: Host, accept: 'Yes' | 'No' = 'Yes'): void {
  const table = tableOf(host.workbook, 'Returns');
  const [headers = []] = table;
  const [at, answer, taken] = ['Accept', 'Answer', 'Taken on'].map((header) => headers.indexOf(header)) as [
    number,
    number,
    number,
  ];
  table.forEach((row, index) => {
    if (
      index > 0 &&
      row[0] !== '' &&
      row[at] === '' &&
      !/^(Taken|Withdrawn|Not taken|The workbook)/.test(String(row[answer])) &&
      row[taken] === ''
    )
      host.edit('Returns', index + 1, at + 1, accept);
  });
}

export const returnsOf = (host: Host) =>
  rowsOf(host, 'Returns').map((row) =>
    ['Tab', 'Row', 'Column', 'Was', 'Says', 'By'].map((header) => String(row[header])).join(' | '),
  );
