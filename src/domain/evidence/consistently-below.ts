import { is } from '../known.ts';
import { type Fact, fact, met, notMet, type Outcome, unknown } from '../outcome.ts';
import { nameOf } from '../say-figure.ts';
import { type Case, FLOOR_MEASURE, seriesIn } from './case.ts';
import { floorIn } from './floor.ts';
import { outcomeOfResults } from './of-results.ts';

/** Below the floor in at least two of the last three decided years, the latest published year among them. */
export const consistentlyBelow = (given: Case): Outcome =>
  outcomeOfResults(given, (phase) => {
    const series = seriesIn(given, FLOOR_MEASURE[phase]);
    const years = [...series.years].reverse().map(({ year }) => is(floorIn(given, phase, year), 'below'));
    return consistently(years, {
      below: given.settings['floor.consistently.below'],
      of: given.settings['floor.consistently.years'],
      earlierMayExist: series.earlierMayExist,
      earlier: `${nameOf(series.measure)}: results of earlier years`,
    });
  });

interface Consistency {
  readonly below: number;
  readonly of: number;
  readonly earlierMayExist: boolean;
  /** What is missing when too few years are held. */
  readonly earlier: string;
}

/** `years`: whether each published year was below, newest first. Undecided years before the latest are passed over. */
export function consistently(years: readonly Outcome[], { below, of, earlierMayExist, earlier }: Consistency): Outcome {
  const [latest, ...before] = years;
  const decidedBefore = before.filter(({ kind }) => kind !== 'unknown').slice(0, of - 1);
  const belowBefore = decidedBefore.filter(({ kind }) => kind === 'met');
  const stillOpen = earlierMayExist || before.some(({ kind }) => kind === 'unknown');
  const tooFew = decidedBefore.length < of - 1 && stillOpen;
  const missing = [
    ...years.flatMap((year) => (year.kind === 'unknown' ? year.missing : [])),
    ...(earlierMayExist ? [earlier] : []),
  ];
  if (!latest) return earlierMayExist ? unknown(missing) : notMet(noYears);
  if (latest.kind === 'not met') return latest;
  const facts = [latest, ...decidedBefore].flatMap((year): readonly Fact[] => year.facts);
  const enough = belowBefore.length + 1 >= below;
  if (latest.kind === 'met' && enough) return met(...latest.facts, ...belowBefore.flatMap((year) => year.facts));
  if (enough || tooFew) return unknown(missing, facts);
  return notMet(...facts);
}

const noYears: Fact = fact(() => 'no results published since the school opened');
