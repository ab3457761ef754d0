import { decimal, layOut, whole } from '../../local/lay-out.ts';
import type { DocumentsInHost } from './in-host.ts';
import { CALLS_A_DOCUMENT, CALLS_A_FOLDER, CALLS_AN_UPLOAD, type OneRun } from './one-run.ts';

const HEADERS = [
  ...['kind', 'schools', 'run', 'made', 'left', 'calls', 'two each', 'further', 'folders', 'upload', 'constant'],
  ...['modelled s', 'a minute', 'computing s', 'processor s'],
];

export const sayRuns = (sizes: readonly DocumentsInHost[]): string =>
  [
    'The built program in the local host: one document for each school of a made-up trust with four full years',
    '',
    layOut(HEADERS, sizes.flatMap(linesOf)),
    '',
    '  calls       two each: a copy and a batchUpdate for each document. further: a batchUpdate more for each 450 requests',
    '              beyond the first. folders: two calls for each that is made. upload: six for a template. constant: the rest',
    '  run         first: in an empty Drive. term: the term after, folders and template there. …+: what was left, five',
    '              minutes later. nothing due: once more, with every document made',
    '  modelled s  what the calls would take by the host’s model of Google; no computing is in it. a minute: documents',
    '  computing s the same run here, the host’s own work included: on the clock, and of all cores together',
  ].join('\n');

const linesOf = (size: DocumentsInHost) => [
  ...size.firstTerm.map((run, index) => line(size, index === 0 ? 'first' : `first +${index}`, run)),
  ...size.nextTerm.map((run, index) => line(size, index === 0 ? 'term' : `term +${index}`, run)),
  line(size, 'nothing due', size.nothingDue),
];

const line = ({ kind, schools }: DocumentsInHost, name: string, run: OneRun): readonly string[] => [
  kind,
  whole(schools),
  name,
  whole(run.made),
  whole(run.left),
  whole(run.calls),
  whole(CALLS_A_DOCUMENT * run.made),
  whole(run.furtherBatches),
  whole(CALLS_A_FOLDER * run.folders),
  whole(CALLS_AN_UPLOAD * run.uploads),
  whole(run.constant),
  decimal(run.modelledSeconds),
  run.made === 0 ? '' : decimal(perMinute(run)),
  decimal(run.wallMs / 1000),
  decimal(run.cpuMs / 1000),
];

export const perMinute = ({ made, modelledSeconds }: OneRun): number => (made / modelledSeconds) * 60;
