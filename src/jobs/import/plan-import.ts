/** Reads all the files, settles whose figures are taken, and plans the rows of every tab. */
import { sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { dayFromText } from '../../workbook/kinds/day-from-text.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { readMeasures } from '../../workbook/records/read-measures.ts';
import { schoolNames } from '../../workbook/school-names.ts';
import { benchmarks } from '../../workbook/tabs/benchmarks.ts';
import { dataCaptures } from '../../workbook/tabs/data-captures.ts';
import { inspections } from '../../workbook/tabs/inspections.ts';
import { measures as measuresTab } from '../../workbook/tabs/measures.ts';
import { type SchoolRow, schools as schoolsTab } from '../../workbook/tabs/schools.ts';
import type { Plan } from '../job.ts';
import type { FileReport, ImportAnswer, LeftOutSchool, TakenSchool } from './answer.ts';
import { type Drafts, startDrafts } from './drafts.ts';
import { type Gias, type GiasSchool, readGias } from './gias.ts';
import { planBenchmarks } from './plan-benchmarks.ts';
import { type FileFigures, planFigures, statusRank } from './plan-figures.ts';
import { planInspections } from './plan-inspections.ts';
import { planOwnFiles } from './plan-own-files.ts';
import { bothStand, factsInGias, factsInResults, factsOfHeld, planSchools } from './plan-schools.ts';
import { type ImportProblem, inFile, sayList, sayText } from './problems.ts';
import type { ImportRequest } from './request.ts';
import { type ResultsFile, readResults } from './results-file.ts';
import { type Scope, scopeOf } from './scope.ts';
import { KS2, KS4 } from './stages.ts';
import { standingIn } from './standing.ts';
import { schoolsOfTrust } from './trust.ts';

export function planImport(snapshot: Snapshot, today: Day, request: ImportRequest): Plan<ImportAnswer> {
  const drafts = startDrafts();
  const read = readFiles(request, today);
  const held = readTab(schoolsTab, snapshot.tabs.get(schoolsTab.name)).rows as readonly SchoolRow[];
  const { gias, chosen, files } = read;
  const isTrust = (request.trust ?? '').trim() !== '';
  const scope = scopeOf({ held, gias, chosen, isTrust, files, today });
  const { taken, problems: inSchools } = takeSchools(snapshot, held, read, scope, drafts);
  const names = schoolNames([...heldAsNamed(held, taken), ...taken.map(asNamed)]);
  const standing = standingIn(dataCaptures, snapshot, names);
  const { updatedOf, problems: inPublished } = releases(request.published, files);
  const figures = planFigures({ standing, files, scope, nameOf: names.nameOf, updatedOf }, drafts);
  const national = planBenchmarks(standingIn(benchmarks, snapshot, names), files, drafts);
  const inspected = planInspections(
    standingIn(inspections, snapshot, names),
    gias?.file ?? '',
    chosen,
    names.nameOf,
    drafts,
  );
  const { measures } = readMeasures(readTab(measuresTab, snapshot.tabs.get(measuresTab.name)).rows);
  const known = new Map(measures.map((measure) => [measure.measure, measure]));
  const own = planOwnFiles(request.csv, { snapshot, names, measures: known, drafts });
  const leftOut = gias ? leftOutIn(files, scope) : [];
  return {
    changes: drafts.changes,
    answer: {
      files: [...giasReport(gias, chosen), ...files.map((file) => reportOf(file, figures.of)), ...own.files],
      tabs: drafts.counts(),
      years: [...new Set(files.flatMap(({ periods }) => periods.map(({ year }) => year)))].sort().map(sayYear),
      national: national.national,
      schools: taken,
      leftOut,
      replaced: drafts.replaced,
      problems: [
        ...read.problems,
        ...inSchools,
        ...leftOutProblems(leftOut, gias),
        ...inPublished,
        ...figures.problems,
        ...national.problems,
        ...inspected,
        ...own.problems,
      ],
    },
  };
}

interface FilesRead {
  readonly gias: Gias | undefined;
  readonly chosen: readonly GiasSchool[];
  /** By year, the most final first: what is said first holds. */
  readonly files: readonly ResultsFile[];
  readonly problems: readonly ImportProblem[];
}

function readFiles({ gias: giasFile, ks2, ks4, trust, year }: ImportRequest, today: Day): FilesRead {
  const read = giasFile && readGias(giasFile);
  const ofTrust = read?.gias && schoolsOfTrust(read.gias, trust);
  const chosen = ofTrust?.schools ?? [];
  const dated = { today, ...(year !== undefined && { year }) };
  const results = [
    ...ks2.map((file) => readResults(file, KS2, dated)),
    ...ks4.map((file) => readResults(file, KS4, dated)),
  ];
  const files = results.flatMap(({ results: found }) => found ?? []);
  return {
    gias: read?.gias,
    chosen,
    files: files.sort((a, b) => a.year - b.year || statusRank(a.status) - statusRank(b.status)),
    problems: [
      ...(read?.problems ?? []),
      ...(ofTrust?.problems ?? []),
      ...(!giasFile && (trust ?? '').trim() !== '' ? [trustWithoutGias(trust ?? '')] : []),
      ...chosen.flatMap(({ problems }) => problems),
      ...results.flatMap(({ problems }) => problems),
    ],
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
  const standing = standingIn(schoolsTab, snapshot, schoolNames(held));
  const listed = new Set([...held, ...chosen].map(({ urn }) => urn));
  const inGias = new Set(chosen.map(({ urn }) => urn));
  const facts = [
    ...factsInGias(gias?.file ?? '', chosen, scope),
    ...factsOfHeld(
      held.filter(({ urn }) => !inGias.has(urn)),
      scope,
    ),
    ...factsInResults(files, scope, (urn) => listed.has(urn)),
  ];
  const { taken, problems } = planSchools(standing, facts, drafts);
  return { taken, problems: [...problems, ...bothStand(standing, taken, scope)] };
}

const asNamed = ({ urn, school, predecessors }: TakenSchool) => ({ urn, name: school, predecessors });

const heldAsNamed = (held: readonly SchoolRow[], taken: readonly TakenSchool[]) => {
  const again = new Set(taken.map(({ urn }) => urn));
  return held.filter(({ urn }) => !again.has(urn));
};

/** One day can be the release of one year's figures only: the newest of those given. Earlier years stay blank. */
function releases(published: string | undefined, files: readonly ResultsFile[]) {
  const problems: ImportProblem[] = [];
  const day = published === undefined ? undefined : dayFromText(published);
  if (published !== undefined && day === undefined) problems.push(badDay(published));
  const newest = Math.max(...files.map(({ year }) => year));
  const older = files.filter(({ year }) => year < newest);
  if (day !== undefined && older.length > 0) problems.push(...older.map(({ file }) => notThatDay(file, day)));
  return { updatedOf: ({ year }: ResultsFile) => (year === newest ? day : undefined), problems };
}

const giasReport = (gias: Gias | undefined, chosen: readonly GiasSchool[]): readonly FileReport[] =>
  gias ? [{ file: gias.file, kind: 'GIAS', rows: gias.rows, taken: chosen.length }] : [];

function reportOf(file: ResultsFile, of: ReadonlyMap<ResultsFile, FileFigures>): FileReport {
  const { schools = 0, figures = 0, codes = 0 } = of.get(file) ?? {};
  const { stage, year, status, rows } = file;
  return { file: file.file, kind: stage.name, year: sayYear(year), status, rows, taken: schools, figures, codes };
}

const leftOutIn = (files: readonly ResultsFile[], { schoolOf, isKnown }: Scope): readonly LeftOutSchool[] =>
  files.flatMap(({ file, schools }) =>
    schools
      .filter(({ urn }) => schoolOf(urn) === undefined && !isKnown(urn))
      .map(({ urn, of }) => ({ file, urn, school: of('SCHNAME') })),
  );

/** One problem a file; the answer lists every school. */
function leftOutProblems(leftOut: readonly LeftOutSchool[], gias: Gias | undefined): ImportProblem[] {
  return [...new Set(leftOut.map(({ file }) => file))].map((file) => {
    const names = leftOut.filter((each) => each.file === file).map(({ urn, school }) => `${school} (${urn})`);
    return inFile(file, {
      column: 'URN',
      found: `${names.length} not in ${gias?.file ?? ''}: ${sayList(names)}`,
      expected: 'schools of the GIAS file, or predecessors of one',
      do: 'They are not imported. If one is the trust’s, add it to Schools, or its old URN to Predecessor URN, and import again',
    });
  });
}

const trustWithoutGias = (trust: string): ImportProblem =>
  inFile('', {
    found: `the trust ${sayText(trust)}, without a GIAS file`,
    expected: 'a GIAS file, which says whose each school is',
    do: 'Only schools in the tab Schools are imported. Give the GIAS file, too',
  });

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
