/** Schools in results files that the GIAS file does not know: a problem, never new schools. */
import type { LeftOutSchool } from './answer.ts';
import { type ImportProblem, inFile, sayList } from './problems.ts';
import type { ResultsFile } from './results-file.ts';
import type { Scope } from './scope.ts';

export const leftOutIn = (files: readonly ResultsFile[], { schoolOf, isKnown }: Scope): readonly LeftOutSchool[] =>
  files.flatMap(({ file, schools }) =>
    schools
      .filter(({ urn }) => schoolOf(urn) === undefined && !isKnown(urn))
      .map(({ urn, of }) => ({ file, urn, school: of('SCHNAME') })),
  );

/** One problem a file; the answer lists every school. */
export const leftOutProblems = (leftOut: readonly LeftOutSchool[], gias: string): readonly ImportProblem[] =>
  [...new Set(leftOut.map(({ file }) => file))].map((file) => {
    const names = leftOut.filter((each) => each.file === file).map(({ urn, school }) => `${school} (${urn})`);
    return inFile(file, {
      column: 'URN',
      found: `${names.length} ${names.length === 1 ? 'school' : 'schools'} not in ${gias}: ${sayList(names)}`,
      expected: 'schools of the GIAS file, or predecessors of one',
      do: 'They are not imported. If one is the trust’s, add it to Schools, or its old URN to Predecessor URN, and import again',
    });
  });
