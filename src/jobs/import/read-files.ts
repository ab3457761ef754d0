/** Reads the public files of a request, and which schools of GIAS are meant. */
import type { Day } from '../../domain/day.ts';
import { type Gias, readGias } from './gias.ts';
import type { GiasSchool } from './gias-row.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import type { ImportRequest } from './request.ts';
import { type ResultsFile, readResults } from './results-file.ts';
import { KS2, KS4 } from './stages.ts';
import { schoolsOfTrust } from './trust.ts';

export interface FilesRead {
  readonly gias: Gias | undefined;
  readonly chosen: readonly GiasSchool[];
  /** A trust was named: no school is taken that is not its own. */
  readonly isTrust: boolean;
  /** By year, the most final first: what is said first holds. */
  readonly files: readonly ResultsFile[];
  readonly problems: readonly ImportProblem[];
}

const STATUSES = ['Final', 'Revised', 'Provisional', 'School'];

export function readFiles({ gias: giasFile, ks2, ks4, csv, trust = '', year }: ImportRequest, today: Day): FilesRead {
  const read = giasFile && readGias(giasFile);
  const ofTrust = read?.gias && schoolsOfTrust(read.gias, trust);
  const chosen = ofTrust?.schools ?? [];
  const isTrust = trust.trim() !== '';
  const dated = { today, ...(year !== undefined && { year }) };
  const results = [
    ...ks2.map((file) => readResults(file, KS2, dated)),
    ...ks4.map((file) => readResults(file, KS4, dated)),
  ];
  const files = results.flatMap(({ results: found }) => found ?? []);
  return {
    gias: read?.gias,
    chosen,
    isTrust,
    files: files.sort((a, b) => a.year - b.year || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    problems: [
      ...(!giasFile && results.length + csv.length === 0 ? [noFile()] : []),
      ...(read?.problems ?? []),
      ...(ofTrust?.problems ?? []),
      ...(isTrust && !giasFile ? [trustWithoutGias(trust)] : []),
      ...chosen.flatMap(({ problems }) => problems),
      ...results.flatMap(({ problems }) => problems),
    ],
  };
}

const noFile = (): ImportProblem =>
  inFile('', {
    found: 'no file',
    expected: 'a GIAS file, results files, or files with the headers of a tab',
    do: 'Give at least one file',
  });

const trustWithoutGias = (trust: string): ImportProblem =>
  inFile('', {
    found: `the trust ${sayText(trust)}, without a GIAS file`,
    expected: 'a GIAS file, which says whose each school is',
    do: 'Only schools in the tab Schools are imported. Give the GIAS file, too',
  });
