/** Which year a results file is of, and how final it is: by its name, else by what was asked. */
import { type AcademicYear, readYear, sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { FigureStatus } from '../../domain/records.ts';
import { statusInName, statusOfAge, yearInName } from './file-name.ts';
import { type ImportProblem, inFile, sayText } from './problems.ts';

export interface Dated {
  /** As it was asked for. */
  readonly year?: string;
  readonly today: Day;
}

interface DateRead {
  readonly year: AcademicYear | undefined;
  readonly status: FigureStatus;
  readonly problems: readonly ImportProblem[];
}

export function dateFile(name: string, { year: asked, today }: Dated): DateRead {
  const named = yearInName(name);
  const given = asked === undefined ? undefined : readYear(asked);
  const year = named ?? given;
  if (year === undefined) return { year, status: 'Final', problems: [noYear(name, asked)] };
  const said = statusInName(name);
  const problems: ImportProblem[] = [];
  if (named !== undefined && given !== undefined && named !== given) problems.push(twoYears(name, named, given));
  if (named !== undefined && asked !== undefined && given === undefined) problems.push(unreadableYear(name, asked));
  const status = said ?? statusOfAge(year, today);
  if (said === undefined && status !== 'Final') problems.push(noStatus(name));
  return { year, status, problems };
}

const noYear = (name: string, asked: string | undefined): ImportProblem =>
  inFile(name, {
    found: asked === undefined ? 'no academic year in the file’s name' : `${sayText(asked)} as the academic year`,
    expected: 'a name such as 2018-19_936_ks2final.csv, or a year such as 2018/19',
    do: 'Nothing of it is imported. Give the year with the file, or in its name',
  });

const unreadableYear = (name: string, asked: string): ImportProblem =>
  inFile(name, {
    found: `${sayText(asked)} as the academic year`,
    expected: 'a year such as 2018/19',
    do: 'The year in the file’s name is used',
  });

const twoYears = (name: string, named: AcademicYear, given: AcademicYear): ImportProblem =>
  inFile(name, {
    found: `${sayYear(named)} in the name, ${sayYear(given)} asked for`,
    expected: 'one year',
    do: `It is imported as ${sayYear(named)}. If that is wrong, correct the file’s name and import it again`,
  });

const noStatus = (name: string): ImportProblem =>
  inFile(name, {
    found: 'neither provisional, revised nor final in the file’s name',
    expected: 'one of them',
    do: 'It is imported as Provisional. If that is wrong, put the word in the file’s name and import it again',
  });
