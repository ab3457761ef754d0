import { decimal, layOut, whole } from '../../local/lay-out.ts';
import { sayGoals, sayMachine } from '../say-report.ts';
import { CASES, type CollectInHost } from './in-host.ts';
import type { CollectReport } from './measure-collect.ts';
import type { OneCollect } from './one-run.ts';

const HEADERS = [
  ...['schools', 'edited', 'read', 'answered', 'offered', 'left', 'calls', 'constant'],
  ...['modelled s', 'computing s', 'processor s'],
];

export const sayCollect = (report: CollectReport): string =>
  [
    `collect, measured on ${report.day}. ${sayMachine(report.machine)}`,
    [
      'The built program in the local host: one Commitment Plan for each school of a made-up trust with four full years',
      '',
      layOut(HEADERS, report.inHost.flatMap(linesOf)),
      '',
      '  edited      a word in the first action of so many plans. …+: what was left, five minutes later. read back: the run',
      '              after, which reads what was answered. all accepted: Yes in every row of Returns',
      '  calls       one for each plan read, one for each answered; constant: the rest',
      '  modelled s  what the calls would take by the host’s model of Google; no computing is in it',
    ].join('\n'),
    sayGoals(report),
  ].join('\n\n');

const linesOf = (size: CollectInHost) =>
  CASES.flatMap((name) =>
    size.runs[name].map((run, index) => line(size.schools, index === 0 ? name : `${name} +${index}`, run)),
  );

const line = (schools: number, name: string, run: OneCollect): readonly string[] => [
  whole(schools),
  name,
  whole(run.read),
  whole(run.answered),
  whole(run.offered),
  whole(run.left),
  whole(run.calls),
  whole(run.constant),
  decimal(run.modelledSeconds),
  decimal(run.wallMs / 1000),
  decimal(run.cpuMs / 1000),
];
