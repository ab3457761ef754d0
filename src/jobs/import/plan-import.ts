/** Reads all the files, settles whose figures are taken, and plans the rows of every tab. */
import { sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { readMeasures } from '../../workbook/records/read-measures.ts';
import { type SchoolNames, schoolNames } from '../../workbook/school-names.ts';
import { benchmarks } from '../../workbook/tabs/benchmarks.ts';
import { dataCaptures } from '../../workbook/tabs/data-captures.ts';
import { inspections } from '../../workbook/tabs/inspections.ts';
import { measures as measuresTab } from '../../workbook/tabs/measures.ts';
import { type SchoolRow, schools as schoolsTab } from '../../workbook/tabs/schools.ts';
import type { Plan } from '../job.ts';
import type { FileReport, ImportAnswer, TakenSchool } from './answer.ts';
import { type Drafts, startDrafts } from './drafts.ts';
import { leftOutIn, leftOutProblems } from './left-out.ts';
import { planBenchmarks } from './plan-benchmarks.ts';
import { type FileFigures, planFigures } from './plan-figures.ts';
import { planInspections } from './plan-inspections.ts';
import { planOwnFiles } from './plan-own-files.ts';
import { planSchools } from './plan-schools.ts';
import { type FilesRead, readFiles } from './read-files.ts';
import { releasesOf } from './releases.ts';
import type { ImportRequest } from './request.ts';
import type { ResultsFile } from './results-file.ts';
import { factsInGias, factsInResults, factsOfHeld } from './school-facts.ts';
import { type Scope, scopeOf } from './scope.ts';
import { standingIn } from './standing.ts';

export function planImport(snapshot: Snapshot, today: Day, request: ImportRequest): Plan<ImportAnswer> {
  const drafts = startDrafts();
  const read = readFiles(request, today);
  const { gias, chosen, files } = read;
  const held = readTab(schoolsTab, snapshot.tabs.get(schoolsTab.name)).rows as readonly SchoolRow[];
  const scope = scopeOf({ ...read, held, today });
  const schools = takeSchools(snapshot, held, read, scope, drafts);
  const names = namesOf(held, schools.taken);
  const { nameOf } = names;
  const releases = releasesOf(request.published, files);
  const figures = planFigures(
    { standing: standingIn(dataCaptures, snapshot, names), files, scope, nameOf, updatedOf: releases.of },
    drafts,
  );
  const national = planBenchmarks(standingIn(benchmarks, snapshot, names), files, drafts);
  const inspectionsHeld = standingIn(inspections, snapshot, names);
  const inspected = planInspections({ standing: inspectionsHeld, file: gias?.file ?? '', nameOf }, chosen, drafts);
  const own = planOwnFiles(request.csv, { snapshot, names, measures: measuresIn(snapshot), drafts });
  const leftOut = gias ? leftOutIn(files, scope) : [];
  const problems = [
    read.problems,
    schools.problems,
    leftOutProblems(leftOut, gias?.file ?? ''),
    releases.problems,
    figures.problems,
    national.problems,
    inspected,
    own.problems,
  ].flat();
  return {
    changes: drafts.changes,
    answer: {
      files: [...giasReport(read), ...files.map((file) => reportOf(file, figures.of.get(file))), ...own.files],
      tabs: drafts.counts(),
      years: yearsIn(files),
      national: national.national,
      schools: schools.taken,
      leftOut,
      replaced: drafts.replaced,
      problems,
    },
  };
}

/** Adds to `drafts`. */
function takeSchools(
  snapshot: Snapshot,
  held: readonly SchoolRow[],
  { gias, chosen, files }: FilesRead,
  scope: Scope,
  drafts: Drafts,
) {
  const inGias = new Set(chosen.map(({ urn }) => urn));
  const others = held.filter(({ urn }) => !inGias.has(urn));
  const listed = new Set([...inGias, ...others.map(({ urn }) => urn)]);
  const facts = [
    ...factsInGias(gias?.file ?? '', chosen, scope),
    ...factsOfHeld(others, scope),
    ...factsInResults(files, scope, (urn) => listed.has(urn)),
  ];
  return planSchools(standingIn(schoolsTab, snapshot, schoolNames(held)), facts, scope, drafts);
}

function namesOf(held: readonly SchoolRow[], taken: readonly TakenSchool[]): SchoolNames {
  const again = new Set(taken.map(({ urn }) => urn));
  const fresh = taken.map(({ urn, school, predecessors }) => ({ urn, name: school, predecessors }));
  return schoolNames([...held.filter(({ urn }) => !again.has(urn)), ...fresh]);
}

function measuresIn(snapshot: Snapshot): ReadonlyMap<string, Measure> {
  const { measures } = readMeasures(readTab(measuresTab, snapshot.tabs.get(measuresTab.name)).rows);
  return new Map(measures.map((measure) => [measure.measure, measure]));
}

const giasReport = ({ gias, chosen }: FilesRead): readonly FileReport[] =>
  gias ? [{ file: gias.file, kind: 'GIAS', rows: gias.rows, taken: chosen.length }] : [];

function reportOf(file: ResultsFile, of: FileFigures | undefined): FileReport {
  const { schools = 0, figures = 0, codes = 0 } = of ?? {};
  const { stage, year, status, rows } = file;
  return { file: file.file, kind: stage.name, year: sayYear(year), status, rows, taken: schools, figures, codes };
}

const yearsIn = (files: readonly ResultsFile[]): readonly string[] =>
  [...new Set(files.flatMap(({ periods }) => periods.map(({ year }) => year)))].sort((a, b) => a - b).map(sayYear);
