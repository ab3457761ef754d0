import { decimal, layOut, whole } from '../../local/lay-out.ts';
import type { Planning } from './planning.ts';

const HEADERS = [
  ...['kind', 'documents', 'runs', 'ms', 'of it deciding', 'filling', 'processor ms', 'first ms', 'ms a document'],
  ...['processor', 'requests a document', 'most'],
];

export const sayPlanning = (planned: readonly Planning[]): string =>
  [
    'Planning alone, with no sheet and no Drive: from cells and the template to every request',
    '',
    layOut(HEADERS, planned.map(line)),
    '',
    '  ms    the middle of the runs in one process; first ms is the first of them, as an execution on Google runs it',
  ].join('\n');

const line = (each: Planning): readonly string[] => [
  each.kind,
  whole(each.documents),
  whole(each.runs),
  whole(each.wallMs),
  whole(each.decideMs),
  whole(each.fillMs),
  whole(each.cpuMs),
  whole(each.firstWallMs),
  decimal(each.msADocument),
  decimal(each.cpuMs / each.documents),
  whole(each.requestsADocument),
  whole(each.mostRequests),
];
