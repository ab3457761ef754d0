import { decimal, layOut, whole } from '../../local/lay-out.ts';
import { sayGoals, sayMachine } from '../say-report.ts';
import { callsAWrite, constantsOf } from './goals.ts';
import { CASES, type OneSending, type RemindersInHost } from './in-host.ts';
import type { RemindersReport } from './measure-reminders.ts';

const HEADERS = [
  ...['schools', 'people', 'tasks', 'run', 'mails', 'with dates', 'left', 'calls', 'log written', 'calls each'],
  ...['modelled s', 'mails a minute', 'computing s', 'processor s'],
];

export const sayReminders = (report: RemindersReport): string =>
  [
    `reminders, measured on ${report.day}. ${sayMachine(report.machine)}`,
    [
      'The built program in the local host: six people at each school and seven of the trust, a calendar that nobody has kept',
      '',
      layOut(
        HEADERS,
        report.inHost.flatMap((size) => linesOf(size, constantsOf(report.inHost)[0] ?? 0)),
      ),
      '',
      '  run         digests: a Monday; …+: what time did not allow, by the run that follows by itself. again: the same day',
      '  with dates  mails with a calendar file, a call each',
      '  log written before each chunk of mails and after the last; calls each: beyond the mails, files and constant',
      '  modelled s  what the calls would take by the host’s model of Google; no computing is in it',
    ].join('\n'),
    sayGoals(report),
  ].join('\n\n');

const linesOf = (size: RemindersInHost, constant: number) =>
  CASES.flatMap((name) =>
    size.runs[name].map((run, index) => line(size, index === 0 ? name : `${name} +${index}`, run, constant)),
  );

const line = (
  { schools, people, tasks }: RemindersInHost,
  name: string,
  run: OneSending,
  constant: number,
): readonly string[] => [
  whole(schools),
  whole(people),
  whole(tasks),
  name,
  whole(run.mails),
  whole(run.attachments),
  whole(run.left),
  whole(run.calls),
  whole(Math.max(0, run.flushes - 1)),
  decimal(callsAWrite(run, constant)),
  decimal(run.modelledSeconds),
  decimal(run.modelledSeconds === 0 ? 0 : (run.mails * 60) / run.modelledSeconds),
  decimal(run.wallMs / 1000),
  decimal(run.cpuMs / 1000),
];
