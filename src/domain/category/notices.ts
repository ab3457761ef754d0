/** What the rules notice about the records of a school that a person should mend. */
import { sayYear } from '../academic-year.ts';
import { type Day, sayDay } from '../day.ts';
import { AREAS, frameworkOf, frameworkOn, type GradedArea, stepOf } from '../ofsted/frameworks.ts';
import { nameOfArea, sayGrades } from '../ofsted/say-inspection.ts';
import { categoryContradictsGrades } from '../ofsted/standing.ts';
import type { Source } from '../outcome.ts';
import type { Concern, Inspection } from '../records.ts';
import { nameOf } from '../say-figure.ts';
import { yearsWithoutTeaching } from '../school-days.ts';
import { TWO_PREDECESSORS } from '../series.ts';
import type { Assessment } from './assess.ts';

export interface Notice {
  readonly source: Source;
  /** The record's field; '' for the row as a whole. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly do: string;
}

export function noticesOf({ school, cases }: Assessment): readonly Notice[] {
  const given = cases[0]?.given;
  if (!given) return [];
  const { records, day } = given;
  return [
    ...records.inspections.filter(({ urn }) => urn === school.urn).flatMap(inspectionNotices),
    ...records.concerns.flatMap((row) => absenceNotices(row, day, given.calendar)),
    ...cases.flatMap((reader) => twoPredecessors(reader.given.series)),
  ];
}

type Cases = Assessment['cases'];
type Given = Cases[number]['given'];

function inspectionNotices(inspection: Inspection): readonly Notice[] {
  const { framework, date, source, categoryOfConcern } = inspection;
  const notices: Notice[] = [];
  if (framework !== undefined && date !== undefined && framework !== frameworkOn(date))
    notices.push({
      source,
      field: 'framework',
      found: `${framework} on ${sayDay(date)}`,
      expected: frameworkOn(date),
      do: 'Check the date and the framework. The framework typed here is the one used',
    });
  const mixed = gradesOfAnotherFramework(inspection);
  for (const area of mixed)
    notices.push({
      source,
      field: area,
      found: String(inspection[area]),
      expected:
        frameworkOf(inspection) === 'Report card' ? 'a report card’s grade, such as Expected standard' : '1 to 4',
      do: `Type the grade for ${nameOfArea(area)} as the framework gives it. It is not used`,
    });
  if (categoryContradictsGrades(inspection))
    notices.push({
      source,
      field: 'categoryOfConcern',
      found: `${categoryOfConcern ?? ''}, with ${sayGrades(inspection)}`,
      expected: 'a category that the grades bear out',
      do: 'Check the report. The category of concern is the one used',
    });
  return notices;
}

function gradesOfAnotherFramework(inspection: Inspection): readonly GradedArea[] {
  const framework = frameworkOf(inspection);
  const { core, other } = AREAS[framework];
  return [...core, ...other].filter(
    (area) => inspection[area] !== undefined && stepOf(inspection[area], framework) === undefined,
  );
}

function absenceNotices(row: Concern, day: Day, calendar: Given['calendar']): readonly Notice[] {
  const isAbsence = row.kind === 'Headteacher absence' || row.kind === 'Deputy absence';
  if (!isAbsence || row.raisedOn === undefined || row.raisedOn > day) return [];
  if (row.closedOn !== undefined && row.closedOn <= day) return [];
  return yearsWithoutTeaching(calendar, row.raisedOn, day).map((year) => ({
    source: row.source,
    field: 'raisedOn',
    found: `no Teaching row in Term dates for ${sayYear(year)}`,
    expected: `the half terms of ${sayYear(year)}`,
    do: 'Add them to Term dates. Until then every weekday that is not a closure, a bank holiday or INSET counts as a school day',
  }));
}

const twoPredecessors = (series: Given['series']): readonly Notice[] =>
  [...series.values()].flatMap(({ measure, years }) =>
    years
      .filter(({ gap, source }) => gap === TWO_PREDECESSORS && source !== undefined)
      .map(({ year, source }) => ({
        source: source as Source,
        field: 'value',
        found: `${nameOf(measure)} for ${sayYear(year)} of two predecessors`,
        expected: 'one figure for the year',
        do: 'Add a row under the school’s own URN with the figure that speaks for it. Until then the year is a gap',
      })),
  );
