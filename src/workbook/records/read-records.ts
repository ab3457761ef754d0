/** Reads everything the rules read, with every problem on the way. */
import type { Measure } from '../../domain/measures.ts';
import type { Records } from '../../domain/records.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Moment, SheetCells, Snapshot } from '../cell.ts';
import { findColumns } from '../headers.ts';
import type { Problem } from '../problem.ts';
import { readSettings } from '../read-settings.ts';
import { sayHeaders } from '../reading-problems.ts';
import type { Row, Tab } from '../tab.ts';
import { tabReader } from '../tab-reader.ts';
import { actions } from '../tabs/actions.ts';
import { benchmarks } from '../tabs/benchmarks.ts';
import { categories } from '../tabs/categories.ts';
import { categoryHistory } from '../tabs/category-history.ts';
import { type Challenge, challenges } from '../tabs/challenges.ts';
import { concerns } from '../tabs/concerns.ts';
import { dataCaptures } from '../tabs/data-captures.ts';
import { inspections } from '../tabs/inspections.ts';
import { judgements } from '../tabs/judgements.ts';
import { measures as measuresTab } from '../tabs/measures.ts';
import { people } from '../tabs/people.ts';
import { planReviews } from '../tabs/plan-reviews.ts';
import { schools as schoolsTab } from '../tabs/schools.ts';
import { selfEvaluation } from '../tabs/self-evaluation.ts';
import { settings as settingsTab } from '../tabs/settings.ts';
import { termDates } from '../tabs/term-dates.ts';
import { distinct } from './duplicates.ts';
import { readAgreements, type SignOffs } from './read-agreements.ts';
import { readBenchmarks } from './read-benchmarks.ts';
import { readFigures } from './read-figures.ts';
import { readHeadships } from './read-headships.ts';
import { readInspections } from './read-inspections.ts';
import { readMeasures } from './read-measures.ts';
import { readPlanReviews } from './read-plan-reviews.ts';
import { readConcerns, readJudgements } from './read-registers.ts';
import { readSchools } from './read-schools.ts';
import { readSelfEvaluations } from './read-self-evaluations.ts';
import { readTermDates } from './read-term-dates.ts';

/** The tabs that a recompute reads. */
export const TABS_READ_FOR_RECORDS: readonly string[] = [
  schoolsTab,
  people,
  dataCaptures,
  inspections,
  selfEvaluation,
  judgements,
  concerns,
  actions,
  planReviews,
  settingsTab,
  measuresTab,
  benchmarks,
  termDates,
  challenges,
  categories,
  categoryHistory,
].map(({ name }) => name);

/** Tabs that the program makes itself: nobody has to be told that they are not there yet, or blank after a run that died. */
const MADE_HERE: ReadonlySet<string> = new Set([categories.name, categoryHistory.name]);

export interface TrustRecords {
  readonly kind: 'trust workbook';
  readonly records: Records;
  readonly settings: Settings;
  readonly measures: readonly Measure[];
  readonly challenges: readonly Challenge[];
  readonly signOffs: SignOffs;
  readonly problems: readonly Problem[];
}
export interface NotATrustWorkbook {
  readonly kind: 'not a trust workbook';
  readonly message: string;
}

export function readRecords(snapshot: Snapshot, { today }: Moment): TrustRecords | NotATrustWorkbook {
  const fault = faultOf(snapshot);
  if (fault !== undefined) return { kind: 'not a trust workbook', message: fault };
  const reader = tabReader(snapshot);
  const problems: Problem[] = [...reader.schools.problems];
  const rowsOf = <T extends Tab>(tab: T): readonly Row<T>[] => kept(reader.read(tab));
  const kept = <R>(read: { readonly rows: readonly R[]; readonly problems: readonly Problem[] }): readonly R[] => {
    for (const problem of read.problems) problems.push(problem);
    return read.rows;
  };
  const { settings, problems: inSettings } = readSettings(snapshot.tabs.get(settingsTab.name));
  problems.push(...inSettings);
  const { measures, problems: inMeasures } = readMeasures(kept(distinct(measuresTab, rowsOf(measuresTab), 'first')));
  problems.push(...inMeasures);
  const sheetOf = ({ name }: Tab) => snapshot.tabs.get(name);
  const figures = readFigures(rowsOf(dataCaptures), sheetOf(dataCaptures), measures, today);
  const signOffs: SignOffs = {
    history: rowsOf(categoryHistory),
    present: kept(distinct(categories, rowsOf(categories), 'merge')),
  };
  const records: Records = {
    schools: kept(readSchools(reader.schools.rows)),
    figures: kept(figures),
    benchmarks: kept(readBenchmarks(rowsOf(benchmarks), sheetOf(benchmarks), measures)),
    inspections: kept(readInspections(rowsOf(inspections))),
    selfEvaluations: kept(readSelfEvaluations(rowsOf(selfEvaluation), sheetOf(selfEvaluation))),
    judgements: kept(readJudgements(rowsOf(judgements))),
    concerns: kept(readConcerns(rowsOf(concerns))),
    headships: kept(readHeadships(rowsOf(people))),
    planReviews: kept(readPlanReviews(rowsOf(planReviews), rowsOf(actions))),
    termDates: kept(readTermDates(rowsOf(termDates), today)),
    agreements: readAgreements(signOffs),
  };
  const challenged = kept(distinct(challenges, rowsOf(challenges), 'keep'));
  const isToMake = (tab: string): boolean => MADE_HERE.has(tab) && isBlank(snapshot.tabs.get(tab));
  const ofPeople = problems.filter(({ tab, row }) => row > 0 || !isToMake(tab));
  return { kind: 'trust workbook', records, settings, measures, challenges: challenged, signOffs, problems: ofPeople };
}

const isBlank = (sheet: SheetCells | undefined): boolean =>
  sheet === undefined || sheet.cells.every((row) => row.every((cell) => cell === ''));

/** Why this is no trust's workbook; undefined when it is one. */
function faultOf({ tabs }: Snapshot): string | undefined {
  const { name, columns } = schoolsTab;
  const sheet = tabs.get(name);
  const needs = `A trust’s workbook has a tab ${name} with the column ${columns.urn.header}`;
  if (!sheet) {
    const found = tabs.size > 0 ? `the tabs ${[...tabs.keys()].join(', ')}` : 'none of its tabs';
    return `${needs}; this file has ${found}. Choose the trust’s workbook, or give the tab its name back.`;
  }
  if (findColumns(schoolsTab, sheet.cells[0] ?? []).at.has('urn')) return undefined;
  return `${needs}; its tab ${name} has ${sayHeaders(sheet.cells[0])}. Type ${columns.urn.header} above the schools’ URNs in row 1.`;
}
