/** The records as they were seen on a day, gathered by school. */
import { type AcademicYear, dayAfter } from '../academic-year.ts';
import type { Day } from '../day.ts';
import type { Case, JudgedPhase, SchoolRecords } from '../evidence/case.ts';
import { changingFrom, MEASURES_OF } from '../evidence/case.ts';
import { type HeadlinePhase, isRuleMeasure, type RuleMeasure } from '../measures.ts';
import { isResult, type Publications, publicationsOn } from '../publication.ts';
import type { Agreement, Figure, Inspection, Records, School } from '../records.ts';
import { type TermCalendar, termCalendar } from '../school-days.ts';
import { moreAuthoritative, type SchoolResults, type Series, seriesOf } from '../series.ts';
import type { Settings } from '../settings.ts';

type Mutable<M> = M extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never;
type YearFigures = Map<AcademicYear, Figure>;
type Results = Map<RuleMeasure, YearFigures>;

/** The first day on which a figure counts: the day it was released, else 1 September after its year. */
export const seenFrom = ({ updated, year }: Pick<Figure, 'updated' | 'year'>): Day => updated ?? dayAfter(year);

const NO_RESULTS: Results = new Map();

export interface Register {
  readonly day: Day;
  readonly settings: Settings;
  readonly schools: readonly School[];
  readonly publications: Publications;
  readonly resultsOf: (urn: string) => Results;
  readonly byUrn: ByUrn;
  readonly calendarOf: (urn: string) => TermCalendar;
  readonly agreementsOf: (urn: string) => readonly Agreement[];
}

interface ByUrn {
  readonly inspections: Index<Records['inspections']>;
  readonly selfEvaluations: Index<Records['selfEvaluations']>;
  readonly judgements: Index<Records['judgements']>;
  readonly concerns: Index<Records['concerns']>;
  readonly headships: Index<Records['headships']>;
  readonly planReviews: Index<Records['planReviews']>;
}
type Index<Rows extends readonly { readonly urn: string }[]> = (urn: string) => Rows;

export function registerOn(day: Day, records: Records, settings: Settings): Register {
  const seen = records.figures.filter((figure) => isResult(figure) && seenFrom(figure) <= day);
  const results = gatherResults(seen);
  const trust = termCalendar(records.termDates, '');
  const own = new Set(records.termDates.map(({ urn }) => urn));
  return {
    day,
    settings,
    schools: records.schools,
    publications: publicationsOn(day, records.benchmarks, seen),
    resultsOf: (urn) => results.get(urn) ?? NO_RESULTS,
    byUrn: {
      inspections: byUrn(records.inspections),
      selfEvaluations: byUrn(records.selfEvaluations),
      judgements: byUrn(records.judgements),
      concerns: byUrn(records.concerns),
      headships: byUrn(records.headships),
      planReviews: byUrn(records.planReviews),
    },
    agreementsOf: byUrn(records.agreements),
    calendarOf: (urn) => (own.has(urn) ? termCalendar(records.termDates, urn) : trust),
  };
}

function byUrn<Row extends { readonly urn: string }>(rows: readonly Row[]): (urn: string) => readonly Row[] {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const held = index.get(row.urn);
    if (held) held.push(row);
    else index.set(row.urn, [row]);
  }
  return (urn) => index.get(urn) ?? [];
}

function gatherResults(figures: readonly Figure[]): ReadonlyMap<string, Results> {
  const results = new Map<string, Results>();
  for (const figure of figures) {
    const { urn, measure, year } = figure;
    if (!isRuleMeasure(measure)) continue;
    const years = within(
      within(results, urn, () => new Map()),
      measure,
      () => new Map<AcademicYear, Figure>(),
    );
    const held = years.get(year);
    years.set(year, held ? moreAuthoritative(held, figure) : figure);
  }
  return results;
}

function within<K, V>(map: Mutable<ReadonlyMap<K, V>>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

/** The phases whose results may judge a school. */
const PHASES: Readonly<Record<NonNullable<School['phase']>, readonly HeadlinePhase[]>> = {
  Nursery: [],
  First: [],
  Primary: ['KS2'],
  Middle: ['KS2'],
  Secondary: ['KS4'],
  'All-through': ['KS2', 'KS4'],
  Special: [],
};

/** One case for each phase that judges the school; of an all-through school, a phase without a single row is left out. */
export function casesOf(register: Register, school: School): readonly Case[] {
  const own = register.resultsOf(school.urn);
  const results: SchoolResults = { own, predecessors: school.predecessors.map((urn) => register.resultsOf(urn)) };
  const base = {
    school,
    day: register.day,
    settings: register.settings,
    records: recordsOf(register, school),
    calendar: register.calendarOf(school.urn),
  };
  return judgedPhases(school, results).map((phase) => {
    const series = new Map<RuleMeasure, Series>();
    for (const measure of measuresOf(phase))
      series.set(measure, seriesOf(measure, school, results, register.publications[measure], register.day));
    const memory = { earlierYears: new Map(), ofProgress: new Map(), changing: changingFrom(series) };
    return { ...base, phase, series, ...memory };
  });
}

const measuresOf = (phase: JudgedPhase): readonly RuleMeasure[] =>
  phase === undefined || phase === 'none' ? [] : MEASURES_OF[phase];

function judgedPhases({ phase }: School, results: SchoolResults): readonly JudgedPhase[] {
  if (phase === undefined) return [undefined];
  const phases = PHASES[phase];
  if (phases.length === 0) return ['none'];
  const withRows = phases.filter((each) =>
    MEASURES_OF[each].some((measure) => [results.own, ...results.predecessors].some((held) => held.has(measure))),
  );
  return withRows.length > 0 ? withRows : phases;
}

function recordsOf({ byUrn: index, day }: Register, { urn, predecessors }: School): SchoolRecords {
  return {
    inspections: inspectionsOf(index.inspections, day, urn, predecessors),
    selfEvaluations: index.selfEvaluations(urn),
    judgements: index.judgements(urn),
    concerns: index.concerns(urn),
    headships: index.headships(urn),
    planReviews: index.planReviews(urn),
  };
}

/** Its own inspections, with its predecessors' until it has a graded one of its own. */
function inspectionsOf(
  index: Index<readonly Inspection[]>,
  day: Day,
  urn: string,
  predecessors: readonly string[],
): readonly Inspection[] {
  const own = index(urn);
  const graded = own.some(({ kind, date }) => kind === 'Graded' && date !== undefined && date <= day);
  return graded || predecessors.length === 0 ? own : [...own, ...predecessors.flatMap((each) => index(each))];
}

/** The inspections that count for a school on the day of the register. */
export const inspectionsSeen = (
  { byUrn: index, day }: Register,
  { urn, predecessors }: School,
): readonly Inspection[] => inspectionsOf(index.inspections, day, urn, predecessors);
