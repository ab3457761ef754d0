import { all, type Fact, fact, type Missing, notMet, type Outcome, outcomeFrom, unknown } from '../outcome.ts';
import { nameOf } from '../say-figure.ts';
import type { YearFigure } from '../series.ts';
import { type Case, FLOOR_MEASURE, ofYear, seriesIn } from './case.ts';
import { isBelowFloor } from './floor.ts';
import { outcomeOfResults } from './of-results.ts';

/** Below the floor in at least two of the last three decided years, the latest published year among them. */
export const consistentlyBelow = (given: Case): Outcome =>
  outcomeOfResults(given, (phase) => {
    const series = seriesIn(given, FLOOR_MEASURE[phase]);
    const of = given.settings['floor.consistently.years'];
    const years = yearsNeeded(series.years, of, ({ year }) =>
      ofYear(given, 'below the floor', year, () => isBelowFloor(given, phase, year)),
    );
    return consistently(years, {
      below: given.settings['floor.consistently.below'],
      of,
      earlierMayExist: series.earlierMayExist,
      earlier: () => `${nameOf(series.measure)}: results of earlier years`,
    });
  });

/** Newest first, until so many of them are decided. */
function yearsNeeded(
  years: readonly YearFigure[],
  of: number,
  isBelow: (figure: YearFigure) => Outcome,
): readonly Outcome[] {
  const needed: Outcome[] = [];
  let decided = 0;
  for (let index = years.length - 1; index >= 0 && decided < of; index--) {
    const figure = years[index];
    if (!figure) break;
    const outcome = isBelow(figure);
    needed.push(outcome);
    if (outcome.kind !== 'unknown') decided += 1;
  }
  return needed;
}

interface Consistency {
  readonly below: number;
  readonly of: number;
  readonly earlierMayExist: boolean;
  /** What is missing when too few years are held. */
  readonly earlier: Missing;
}

/** `years`: whether each published year was below, newest first. Undecided years before the latest are passed over. */
export function consistently(years: readonly Outcome[], { below, of, earlierMayExist, earlier }: Consistency): Outcome {
  const [latest, ...before] = years;
  if (!latest) return earlierMayExist ? unknown(earlier) : notMet(noYears);
  const decidedBefore = before.filter(({ kind }) => kind !== 'unknown').slice(0, of - 1);
  const belowBefore = decidedBefore.filter(({ kind }) => kind === 'met');
  const stillOpen = earlierMayExist || before.some(({ kind }) => kind === 'unknown');
  const tooFew = decidedBefore.length < of - 1 && stillOpen;
  const enough = belowBefore.length + 1 >= below;
  if (latest.kind === 'not met') return latest;
  if (latest.kind === 'met' && enough) return all(latest, ...belowBefore);
  if (enough || tooFew) return outcomeFrom('unknown', years, earlierMayExist && tooFew ? [earlier] : []);
  return outcomeFrom('not met', [latest, ...decidedBefore]);
}

const noYears: Fact = fact(() => 'no results published since the school opened');
