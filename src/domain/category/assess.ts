/** A school's category on a day, with every outcome behind it. */
import { sayYear } from '../academic-year.ts';
import { BY_COLOUR, CRITERIA, colourOf, OVERLAY } from '../criteria/criteria.ts';
import type { Criterion, CriterionId } from '../criteria/criterion.ts';
import type { Case } from '../evidence/case.ts';
import { changingFrom, newestYear } from '../evidence/case.ts';
import { includes, READ_FROM_RESULTS } from '../evidence/evidence.ts';
import { type EvidenceReader, evidenceReader } from '../evidence/reader.ts';
import { all, any, type Outcome } from '../outcome.ts';
import { COLOURS, type Colour, type School } from '../records.ts';
import { casesOf, type Register } from './register.ts';

export type Outcomes = Readonly<Record<CriterionId, Outcome>>;
export type Indicated = Colour | 'Not yet set';

export interface Assessment {
  readonly school: School;
  readonly cases: readonly EvidenceReader[];
  readonly outcomes: Outcomes;
  readonly indicated: Indicated;
  readonly urgent: boolean;
  /** How many of the 31 criteria are decided. */
  readonly decided: number;
  /** Criteria of a more serious colour that were met until a newer year was published. */
  readonly awaiting: readonly Awaiting[];
}

export interface Awaiting {
  readonly criterion: CriterionId;
  readonly colour: Colour;
  /** `was RED on 2024/25, awaiting 2025/26`. */
  readonly say: string;
}

export function assess(register: Register, school: School): Assessment {
  const cases = casesOf(register, school).map((given) => evidenceReader(given));
  const outcomes = decideAll(cases);
  const indicated = indicatedBy(outcomes);
  return {
    school,
    cases,
    outcomes,
    indicated,
    urgent: OVERLAY.some(({ id }) => outcomes[id].kind === 'met'),
    decided: CRITERIA.filter(({ id }) => outcomes[id].kind !== 'unknown').length,
    awaiting: awaitingOf(cases, outcomes, indicated),
  };
}

function decideAll(cases: readonly EvidenceReader[]): Outcomes {
  const outcomes: { -readonly [Id in CriterionId]?: Outcome } = {};
  for (const criterion of CRITERIA) outcomes[criterion.id] = decide(criterion, cases);
  return outcomes as Outcomes;
}

/**
 * One criterion over the phases that judge a school. A YELLOW, AMBER or RED one is met if met in either phase;
 * a GREEN one must be met in each phase that has such a test.
 */
export function decide(criterion: Criterion, cases: readonly EvidenceReader[]): Outcome {
  const [first] = cases;
  if (first && cases.length === 1) return decideIn(criterion, first);
  const applying = criterion.notAtKs4 ? cases.filter(({ given }) => given.phase !== 'KS4') : cases;
  const outcomes = applying.map((reader) => decideIn(criterion, reader));
  return colourOf(criterion.id) === 'GREEN' ? all(...outcomes) : any(...outcomes);
}

const decideIn = (criterion: Criterion, { evidence, limits }: EvidenceReader): Outcome =>
  criterion.decide(evidence, limits);

/** The most serious colour with a criterion met. */
export function indicatedBy(outcomes: Outcomes): Indicated {
  const met = [...COLOURS].reverse().find((colour) => BY_COLOUR[colour].some(({ id }) => outcomes[id].kind === 'met'));
  return met ?? 'Not yet set';
}

/** -1 for not yet set, then 0 for GREEN to 3 for RED. */
export const seriousness = (indicated: Indicated): number => COLOURS.indexOf(indicated as Colour);

export const isMoreSerious = (colour: Colour, than: Indicated): boolean => seriousness(colour) > seriousness(than);

/** The unknown criteria that would make the school's category more serious. */
export function couldBe({ outcomes, indicated }: Assessment): readonly Criterion[] {
  return [...CRITERIA].reverse().filter(({ id }) => {
    const colour = colourOf(id);
    return outcomes[id].kind === 'unknown' && colour !== 'URGENT ACTION' && isMoreSerious(colour, indicated);
  });
}

/** The criteria that a newly published year can make unknown. */
const ON_RESULTS = CRITERIA.filter(({ needs }) => needs.some((name) => includes(READ_FROM_RESULTS, name)));

function awaitingOf(cases: readonly EvidenceReader[], outcomes: Outcomes, indicated: Indicated): readonly Awaiting[] {
  const unknown = ON_RESULTS.filter(({ id }) => {
    const colour = colourOf(id) as Colour;
    return outcomes[id].kind === 'unknown' && isMoreSerious(colour, indicated);
  });
  if (unknown.length === 0) return [];
  const newest = Math.max(...cases.map(({ given }) => newestYear(given)));
  if (!Number.isFinite(newest)) return [];
  const before = cases.map(({ given }) => evidenceReader(beforeYear(given, newest)));
  const previous = Math.max(...before.map(({ given }) => newestYear(given)));
  if (!Number.isFinite(previous)) return [];
  return unknown
    .filter((criterion) => decide(criterion, before).kind === 'met')
    .map(({ id }) => {
      const colour = colourOf(id) as Colour;
      return { criterion: id, colour, say: `was ${colour} on ${sayYear(previous)}, awaiting ${sayYear(newest)}` };
    });
}

/** The same case, as if a year had not been published. */
function beforeYear(given: Case, year: number): Case {
  const series = new Map(
    [...given.series].map(([measure, each]) => [
      measure,
      { ...each, years: each.years.filter((figure) => figure.year < year) },
    ]),
  );
  return { ...given, series, earlierYears: new Map(), ofProgress: new Map(), changing: changingFrom(series) };
}
