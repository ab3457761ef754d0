import { addYears, type Day, sayDay, yearOf } from '../day.ts';
import { type Evidence, known, notKnown, oneOf } from '../known.ts';
import { sayCount } from '../number.ts';
import { AREAS, frameworkOf, STANDINGS, type Standing, stepOf } from '../ofsted/frameworks.ts';
import { nameOfArea, sayStanding } from '../ofsted/say-inspection.ts';
import { standingWords } from '../ofsted/standing.ts';
import { type Fact, fact, met, notMet, type Outcome, unknown } from '../outcome.ts';
import { type Inspection, SHORT_OUTCOMES, type ShortOutcome } from '../records.ts';
import type { Case } from './case.ts';

type Held = Inspection & { readonly date: Day };
type Short = Held & { readonly outcome: ShortOutcome };

/** As much of a case as inspections are read from. */
interface Inspected {
  readonly records: Pick<Case['records'], 'inspections'>;
  readonly day: Day;
}

const held = ({ records, day }: Inspected): readonly Held[] =>
  records.inspections.filter((row): row is Held => row.date !== undefined && row.date <= day);

/** The latest; of two on one day, the one that is worse for the school, so that the order of rows decides nothing. */
const latest = <T extends Held>(rows: readonly T[], seriousness: (row: T) => number): T | undefined =>
  rows.reduce<T | undefined>(
    (best, row) =>
      best === undefined || row.date > best.date || (row.date === best.date && seriousness(row) > seriousness(best))
        ? row
        : best,
    undefined,
  );

const worstWord = (row: Held): number => Math.max(...standingWords(row).map((word) => STANDINGS.indexOf(word)));

/** The latest graded inspection on or before the day. */
export const latestGraded = (given: Inspected): Held | undefined =>
  latest(
    held(given).filter(({ kind }) => kind === 'Graded'),
    worstWord,
  );

/** The latest short or ungraded inspection with an outcome since the latest graded one. */
function latestShort(given: Case): Short | undefined {
  const graded = latestGraded(given);
  return latest(
    held(given).filter(
      (row): row is Short =>
        (row.kind === 'Short' || row.kind === 'Ungraded') &&
        row.outcome !== undefined &&
        (graded === undefined || row.date > graded.date),
    ),
    ({ outcome }) => SHORT_OUTCOMES.indexOf(outcome),
  );
}

const NO_GRADED = 'a graded Ofsted inspection';

/** What the latest graded inspection makes the school, in the policy's words, at any age. */
export function standing(given: Case): Evidence<Standing> {
  const graded = latestGraded(given);
  if (!graded) return notKnown([NO_GRADED]);
  const words = standingWords(graded);
  const missing = [() => `grades of the inspection on ${sayDay(graded.date)}`];
  return oneOf(words, missing, [standingFact(given, graded, words)]);
}

const standingFact = ({ day }: Case, graded: Held, words: readonly Standing[]): Fact =>
  fact(() => sayStanding(graded, words, sayAge(graded.date, day)), [graded.source]);

function sayAge(date: Day, day: Day): string {
  const years = yearOf(day) - yearOf(date) - (day.slice(5) < date.slice(5) ? 1 : 0);
  return years > 0 ? `, inspected ${sayCount(years, 'year')} ago` : '';
}

const isRecent = ({ day, settings }: Case, date: Day): boolean =>
  addYears(date, settings['ofsted.recent.years']) >= day;

/** Whether the standing is recent enough for "recently judged". */
export function standingRecent(given: Case): Outcome {
  const graded = latestGraded(given);
  if (!graded) return unknown(NO_GRADED);
  if (isRecent(given, graded.date)) return met();
  const years = given.settings['ofsted.recent.years'];
  return notMet(
    fact(
      () => `the graded inspection of ${sayDay(graded.date)} is more than ${sayCount(years, 'year')} old`,
      [graded.source],
    ),
  );
}

const shortFact = (row: Short): Fact =>
  fact(
    () =>
      `Ofsted ${row.kind === 'Short' ? 'short' : 'ungraded'} inspection ${sayDay(row.date)}: ${row.outcome.toLowerCase()}`,
    [row.source],
  );

export type ShortAnswer = ShortOutcome | 'None since' | 'Not recent';

/** The latest short inspection since the graded one, at any age. */
export function shortInspection(given: Case): Evidence<ShortAnswer> {
  const short = latestShort(given);
  if (short) return known(short.outcome, shortFact(short));
  const graded = latestGraded(given);
  if (!graded) return notKnown([NO_GRADED]);
  return known(
    'None since',
    fact(() => `no short inspection since ${sayDay(graded.date)}`, [graded.source]),
  );
}

/** The same, where one that is no longer recent says nothing. */
export function recentShort(given: Case): Evidence<ShortAnswer> {
  const short = latestShort(given);
  if (!short || isRecent(given, short.date)) return shortInspection(given);
  return known(
    'Not recent',
    fact(() => `the short inspection of ${sayDay(short.date)} is no longer recent`, [short.source]),
  );
}

/** The same, unknown where there is no graded inspection for it to confirm. */
export const recentShortOfGraded = (given: Case): Evidence<ShortAnswer> =>
  latestGraded(given) ? recentShort(given) : notKnown([NO_GRADED]);

/** Leadership and management good, in the inspection that gives the standing. */
export function goodLeadership(given: Case): Outcome {
  const graded = latestGraded(given);
  if (!graded) return unknown(NO_GRADED);
  const framework = frameworkOf(graded);
  const area = AREAS[framework].leadership;
  const step = stepOf(graded[area], framework);
  if (step === undefined) return unknown(() => `grade for ${nameOfArea(area)} on ${sayDay(graded.date)}`);
  const stated = fact(
    () => `${nameOfArea(area)}: ${String(graded[area]).toLowerCase()} on ${sayDay(graded.date)}`,
    [graded.source],
  );
  return step <= 2 ? met(stated) : notMet(stated);
}
