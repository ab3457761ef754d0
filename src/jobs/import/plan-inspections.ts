/** Rows of `Inspections`: the last graded inspection that GIAS tells of. */
import { type InspectionRow, inspections } from '../../workbook/tabs/inspections.ts';
import type { Drafts } from './drafts.ts';
import type { GiasGrade } from './gias-grade.ts';
import type { GiasSchool } from './gias-row.ts';
import { type ImportProblem, inTab } from './problems.ts';
import { cellOf, type Standing, type StandingRow } from './standing.ts';

interface InspectionInputs {
  readonly standing: Standing<typeof inspections>;
  readonly file: string;
  readonly nameOf: (urn: string) => string | undefined;
}

/** What a person recorded is kept, and so is a day recorded as another kind of inspection. */
export function planInspections(
  { standing, file, nameOf }: InspectionInputs,
  schools: readonly GiasSchool[],
  drafts: Drafts,
): readonly ImportProblem[] {
  return schools.flatMap((school) => {
    const { urn, grade } = school;
    if (!grade) return [];
    const rows = standing.rows as readonly InspectionRow[];
    const other = rows.find((row) => row.urn === urn && row.date === grade.date && row.kind !== 'Graded');
    if (other) return [otherKind(file, school, grade, other)];
    const key = [urn, grade.date, 'Graded'];
    const held = standing.find(key);
    const row = held?.row as InspectionRow | undefined;
    const name = nameOf(urn);
    drafts.put(standing, key, {
      ...(!row && name !== undefined && { school: name }),
      ...(row?.framework === undefined && { framework: 'Overall effectiveness' }),
      ...(row?.overall === undefined && { overall: grade.overall }),
      ...(row?.categoryOfConcern === undefined && grade.concern && { categoryOfConcern: grade.concern }),
    });
    return held ? differences(file, school, grade, held) : [];
  });
}

function differences(
  file: string,
  { line }: GiasSchool,
  { overall, concern }: GiasGrade,
  { number, row }: StandingRow<typeof inspections>,
): ImportProblem[] {
  const held = row as InspectionRow;
  const said = { overall, categoryOfConcern: concern } as const;
  return (['overall', 'categoryOfConcern'] as const)
    .filter((field) => said[field] !== undefined && held[field] !== undefined && said[field] !== held[field])
    .map((field) =>
      inTab(file, {
        line,
        tab: inspections.name,
        row: number,
        column: inspections.columns[field].header,
        found: String(cellOf(inspections, field, held[field])),
        expected: `${said[field]}, as the file has it`,
        do: 'The cell is kept. Correct it if the file is right',
      }),
    );
}

const otherKind = (file: string, { line, urn }: GiasSchool, { date }: GiasGrade, row: InspectionRow): ImportProblem =>
  inTab(file, {
    line,
    tab: inspections.name,
    row: 0,
    column: inspections.columns.kind.header,
    found: `${row.kind ?? 'no kind'} for ${urn} on ${date}`,
    expected: 'Graded, if that inspection gave the grade that the file has',
    do: 'No graded inspection is added. Correct the kind if it was one',
  });
