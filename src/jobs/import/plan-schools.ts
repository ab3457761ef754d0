/** Rows of the tab Schools: from GIAS, or for want of it from the results files themselves. */
import type { Phase } from '../../domain/records.ts';
import { numberFromText } from '../../workbook/kinds/number-from-text.ts';
import { plain } from '../../workbook/plain.ts';
import { type SchoolRow, schools as schoolsTab } from '../../workbook/tabs/schools.ts';
import type { Fields } from '../change.ts';
import type { TakenSchool } from './answer.ts';
import type { Drafts } from './drafts.ts';
import type { GiasSchool } from './gias.ts';
import { phaseInResults } from './phase.ts';
import { type ImportProblem, inTab } from './problems.ts';
import type { ResultsFile } from './results-file.ts';
import type { SchoolLine } from './school-lines.ts';
import type { Scope } from './scope.ts';
import { cellOf, type Standing, type StandingRow } from './standing.ts';

/** What a file says of a school. */
export interface SchoolFacts {
  readonly file: string;
  readonly line: number;
  readonly urn: string;
  readonly name: string;
  readonly phase: Phase | undefined;
  readonly roll: number | undefined;
  readonly laestab: string | undefined;
  readonly opened: string | undefined;
  readonly predecessors: readonly string[];
}

type Schools = Standing<typeof schoolsTab>;

export interface SchoolsPlanned {
  readonly taken: readonly TakenSchool[];
  readonly problems: readonly ImportProblem[];
}

export function planSchools(standing: Schools, facts: readonly SchoolFacts[], drafts: Drafts): SchoolsPlanned {
  const problems: ImportProblem[] = [];
  const taken = facts.map((school): TakenSchool => {
    const held = standing.find([school.urn]);
    const row = held?.row as SchoolRow | undefined;
    const predecessors = [...new Set([...(row?.predecessors ?? []), ...school.predecessors])];
    drafts.put(standing, [school.urn], fieldsFor(school, predecessors, row));
    if (held) problems.push(...differences(school, held));
    return {
      urn: school.urn,
      school: row?.name ?? school.name,
      phase: row?.phase ?? school.phase ?? '',
      predecessors,
      isNew: held === undefined,
    };
  });
  return { taken, problems };
}

const KEPT = ['name', 'phase', 'laestab', 'opened'] as const;

/** A cell that holds something is a person's and is kept; the roll follows the file, and predecessors are added to. */
function fieldsFor(school: SchoolFacts, predecessors: readonly string[], held: SchoolRow | undefined): Fields {
  const kept = KEPT.filter((field) => school[field] !== undefined && held?.[field] === undefined);
  return {
    ...Object.fromEntries(kept.map((field) => [field, school[field] ?? null])),
    ...(school.roll !== undefined && { roll: school.roll }),
    ...(predecessors.length > 0 && { predecessors: predecessors.join(', ') }),
  };
}

function differences(school: SchoolFacts, { number, row }: StandingRow<typeof schoolsTab>): ImportProblem[] {
  const held = row as SchoolRow;
  return KEPT.filter((field) => {
    const [said, holds] = [school[field], held[field]];
    return said !== undefined && holds !== undefined && plain(said) !== plain(holds);
  }).map((field) =>
    inTab(school.file, {
      line: school.line,
      tab: schoolsTab.name,
      row: number,
      column: schoolsTab.columns[field].header,
      found: String(cellOf(schoolsTab, field, held[field])),
      expected: `${school[field]}, as the file has it`,
      do: 'The cell is kept. Type what the file says if that is right',
    }),
  );
}

/** A school under the URN that it has, and under one that it had. */
export function bothStand(standing: Schools, taken: readonly TakenSchool[], { academies }: Scope): ImportProblem[] {
  const becameAcademy = (present: string): readonly string[] =>
    [...academies].filter(([, academy]) => academy.urn === present).map(([old]) => old);
  return taken.flatMap(({ urn, school, predecessors }) =>
    [...new Set([...predecessors, ...becameAcademy(urn)])].flatMap((old) => {
      const held = standing.find([old]);
      if (!held) return [];
      return inTab('', {
        tab: schoolsTab.name,
        row: held.number,
        column: schoolsTab.columns.urn.header,
        found: `${old}, which has become ${urn} (${school})`,
        expected: 'one row for each school, under its present URN',
        do: `Delete the row of ${old}, and put ${old} in Predecessor URN of ${urn}. Keep both if both go on`,
      });
    }),
  );
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
