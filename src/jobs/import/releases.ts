/** The day on which figures were released, for `Updated`. */
import type { Day } from '../../domain/day.ts';
import { dayFromText } from '../../workbook/kinds/day-from-text.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';
import type { ResultsFile } from './results-file.ts';

export interface Releases {
  readonly of: (file: ResultsFile) => Day | undefined;
  readonly problems: readonly ImportProblem[];
}

/** One day can be the release of one year's figures only: the newest of those given. Earlier years stay blank. */
export function releasesOf(published: string | undefined, files: readonly ResultsFile[]): Releases {
  const day = published === undefined ? undefined : dayFromText(published);
  const newest = Math.max(...files.map(({ year }) => year));
  const older = day === undefined ? [] : files.filter(({ year }) => year < newest);
  return {
    of: ({ year }) => (year === newest ? day : undefined),
    problems: [
      ...(published !== undefined && day === undefined ? [badDay(published)] : []),
      ...older.map(({ file }) => notThatDay(file, day ?? '')),
    ],
  };
}

const badDay = (published: string): ImportProblem =>
  inFile('', {
    found: `${sayText(published)} as the day of publication`,
    expected: 'a date such as 2019-12-13',
    do: 'Updated is left blank: the figures count from 1 September after their year',
  });

const notThatDay = (file: string, day: Day): ImportProblem =>
  inFile(file, {
    found: `${day} as the day of publication of several years`,
    expected: 'one day for one year’s results',
    do: 'It is written for the newest year only. Import the others one at a time with theirs, or leave Updated blank',
  });
