/** What the files say of the schools themselves: GIAS, or for want of it the results files. */
import type { Day } from '../../domain/day.ts';
import type { Phase } from '../../domain/records.ts';
import { numberFromText } from '../../workbook/kinds/number-from-text.ts';
import type { SchoolRow } from '../../workbook/tabs/schools.ts';
import type { GiasSchool } from './gias-row.ts';
import { phaseInResults } from './phase.ts';
import type { ResultsFile } from './results-file.ts';
import type { SchoolLine } from './school-lines.ts';
import type { Scope } from './scope.ts';

/** What a file says of a school. */
export interface SchoolFacts {
  readonly file: string;
  readonly line: number;
  readonly urn: string;
  readonly name: string;
  readonly phase: Phase | undefined;
  readonly roll: number | undefined;
  readonly laestab: string | undefined;
  readonly opened: Day | undefined;
  readonly predecessors: readonly string[];
}

export const factsInGias = (file: string, chosen: readonly GiasSchool[], { before }: Scope): readonly SchoolFacts[] =>
  chosen.map((school) => ({
    ...school,
    file,
    predecessors: [...new Set([...school.predecessors, ...(before.get(school.urn) ?? [])])],
  }));

/** Schools that are in the tab already, where the files tell of a URN that they had before. */
export const factsOfHeld = (held: readonly SchoolRow[], { before }: Scope): readonly SchoolFacts[] =>
  held
    .filter(({ urn }) => before.has(urn))
    .map(({ urn, name = '', phase }) => ({
      file: '',
      line: 0,
      urn,
      name,
      phase,
      roll: undefined,
      laestab: undefined,
      opened: undefined,
      predecessors: before.get(urn) ?? [],
    }));

/** Every school in the files that stands in no list, by the latest row that tells of it. */
export function factsInResults(
  files: readonly ResultsFile[],
  scope: Scope,
  isListed: (urn: string) => boolean,
): readonly SchoolFacts[] {
  const academies = new Map([...scope.academies.values()].map((academy) => [academy.urn, academy]));
  const facts = new Map<string, SchoolFacts>();
  for (const file of [...files].sort((a, b) => a.year - b.year)) {
    for (const line of file.schools) {
      const urn = scope.schoolOf(line.urn);
      if (urn === undefined || isListed(urn)) continue;
      const isBefore = urn !== line.urn;
      if (isBefore && facts.has(urn)) continue;
      facts.set(urn, factsInLine(file, line, urn, isBefore ? academies.get(urn)?.name : undefined));
    }
  }
  return [...facts.values()].map((school) => ({
    ...school,
    opened: academies.get(school.urn)?.opens,
    predecessors: scope.before.get(school.urn) ?? [],
  }));
}

function factsInLine(
  { file, stage }: ResultsFile,
  line: SchoolLine,
  urn: string,
  name: string | undefined,
): SchoolFacts {
  const [authority, number] = [line.of('LEA'), line.of('ESTAB')];
  return {
    file,
    line: line.line,
    urn,
    name: name || line.of('SCHNAME'),
    phase: phaseInResults(line.of('RECTYPE'), line.of('AGERANGE'), line.of('PHASE'), stage.name),
    roll: numberFromText(line.of('TOTPUPS')),
    laestab: authority && number ? `${authority}/${number}` : undefined,
    opened: undefined,
    predecessors: [],
  };
}
