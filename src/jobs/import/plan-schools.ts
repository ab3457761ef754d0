/** Rows of the tab Schools: from GIAS, or for want of it from the results files themselves. */
import { plain } from '../../workbook/plain.ts';
import { type SchoolRow, schools as schoolsTab } from '../../workbook/tabs/schools.ts';
import type { Fields } from '../change.ts';
import type { TakenSchool } from './answer.ts';
import type { Drafts } from './drafts.ts';
import { type ImportProblem, inTab } from './problems.ts';
import type { SchoolFacts } from './school-facts.ts';
import type { Scope } from './scope.ts';
import { cellOf, type Standing, type StandingRow } from './standing.ts';

type Schools = Standing<typeof schoolsTab>;

export interface SchoolsPlanned {
  readonly taken: readonly TakenSchool[];
  readonly problems: readonly ImportProblem[];
}

/** Schools of the files, of which some may stand in the tab. */
export function planSchools(
  standing: Schools,
  facts: readonly SchoolFacts[],
  scope: Scope,
  drafts: Drafts,
): SchoolsPlanned {
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
  return { taken, problems: [...problems, ...bothStand(standing, taken, scope)] };
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
function bothStand(standing: Schools, taken: readonly TakenSchool[], { academies }: Scope): ImportProblem[] {
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
