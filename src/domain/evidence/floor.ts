/** The floor standards of 2016 to 2019 (historic DfE definition); every number is a setting. */
import type { AcademicYear } from '../academic-year.ts';
import { sayYear } from '../academic-year.ts';
import { type Evidence, is, known, knownFrom, notKnown, oneOf } from '../known.ts';
import type { HeadlinePhase } from '../measures.ts';
import { round, sayNumber, saySigned } from '../number.ts';
import { any, type Fact, type Missing, met, not, notMet, type Outcome, unknown } from '../outcome.ts';
import { figureFact, hasValue, missingFigure, nameOf } from '../say-figure.ts';
import type { YearFigure } from '../series.ts';
import { type Case, FLOOR_MEASURE, figureIn, KS2_PROGRESS, latestYear, ofProgress, ofResults } from './case.ts';

export const FLOOR_STANDINGS = ['below', 'close', 'securely above'] as const;
export type FloorStanding = (typeof FLOOR_STANDINGS)[number];

/** Where the school stands against the floor in its latest published year. */
export const floor = (given: Case): Evidence<FloorStanding> =>
  ofResults(given, (phase) => {
    const latest = latestYear(given, FLOOR_MEASURE[phase]);
    if (latest.kind !== 'known') return latest;
    return floorIn(given, phase, latest.value.year);
  });

export const floorIn = (given: Case, phase: HeadlinePhase, year: AcademicYear): Evidence<FloorStanding> =>
  phase === 'KS2' ? floorKs2(given, year) : floorKs4(given, year);

/** Whether the school was below the floor in a year, whatever the margins. */
export const isBelowFloor = (given: Case, phase: HeadlinePhase, year: AcademicYear): Outcome =>
  phase === 'KS2' ? not(aboveKs2(given, year)) : is(floorKs4(given, year), 'below');

function floorKs2(given: Case, year: AcademicYear): Evidence<FloorStanding> {
  const above = aboveKs2(given, year);
  const raised = securelyAboveKs2(given, year);
  if (above.kind === 'not met') return knownFrom('below', above);
  if (raised.kind === 'met') return knownFrom('securely above', raised);
  const possible = FLOOR_STANDINGS.filter(
    (standing) =>
      (standing === 'below' && above.kind !== 'met') ||
      standing === 'close' ||
      (standing === 'securely above' && raised.kind !== 'not met'),
  );
  return oneOf(possible, [], [], [above, raised]);
}

/** By attainment, or by progress. */
function aboveKs2(given: Case, year: AcademicYear): Outcome {
  const attained = attains(figureIn(given, 'RWM_EXP', year), given.settings['floor.rwm']);
  return any(
    attained,
    ofProgress(given, 'above the floor', year, () => progressPasses(given, year, 0)),
  );
}

/** Above the floor raised by the margins. */
function securelyAboveKs2(given: Case, year: AcademicYear): Outcome {
  const { settings } = given;
  const margin = settings['floor.close.progress'];
  const attained = attains(figureIn(given, 'RWM_EXP', year), settings['floor.rwm'] + settings['floor.close.rwm']);
  return any(
    attained,
    ofProgress(given, 'securely above the floor', year, () => progressPasses(given, year, margin)),
  );
}

const PROGRESS_FLOOR = {
  READ_PROG: 'floor.reading',
  WRIT_PROG: 'floor.writing',
  MAT_PROG: 'floor.maths',
} as const;

function attains(figure: YearFigure | undefined, bound: number): Outcome {
  if (!figure || !hasValue(figure)) return unknown(missingFigure('RWM_EXP', figure));
  const stated = figureFact('RWM_EXP', figure, () => ` (floor ${sayNumber(bound, 1)}%, historic DfE definition)`);
  return round(figure.value, 1) >= round(bound, 4) ? met(stated) : notMet(stated);
}

/** Two subjects short of their thresholds fail; one alone fails only if its limits say that it is below average. */
function progressPasses(given: Case, year: AcademicYear, margin: number): Outcome {
  const facts: Fact[] = [];
  const missing: Missing[] = [];
  const short: { readonly stated: Fact; readonly upper: number | undefined }[] = [];
  for (const measure of KS2_PROGRESS) {
    const figure = figureIn(given, measure, year);
    if (!figure || !hasValue(figure)) {
      missing.push(
        figure ? missingFigure(measure, figure) : () => `${nameOf(measure)}: not published in ${sayYear(year)}`,
      );
      continue;
    }
    const threshold = given.settings[PROGRESS_FLOOR[measure]] + margin;
    const stated = figureFact(measure, figure, () => ` (floor ${saySigned(threshold, 2)})`);
    facts.push(stated);
    if (round(figure.value, 2) >= round(threshold, 4)) continue;
    short.push({ stated, upper: figure.upper });
    if (figure.upper === undefined)
      missing.push(() => `upper confidence limit of ${nameOf(measure)} in ${sayYear(year)}`);
  }
  const [first, second] = short;
  if (first && second) return notMet(...short.map(({ stated }) => stated));
  if (first?.upper !== undefined && round(first.upper, 2) < 0) return notMet(first.stated);
  return missing.length > 0 ? unknown(missing, facts) : met(...facts);
}

function floorKs4(given: Case, year: AcademicYear): Evidence<FloorStanding> {
  const bound = given.settings['floor.p8'];
  const figure = figureIn(given, 'P8', year);
  if (!figure || !hasValue(figure)) return notKnown([missingFigure('P8', figure)]);
  const { upper } = figure;
  const stated = figureFact(
    'P8',
    figure,
    () =>
      `${upper === undefined ? '' : `, upper limit ${saySigned(upper, 2)}`} (floor ${saySigned(bound, 2)}, historic DfE definition)`,
  );
  const value = round(figure.value, 2);
  if (value >= round(bound, 4))
    return known(value < round(bound + given.settings['floor.close.p8'], 4) ? 'close' : 'securely above', stated);
  if (upper === undefined)
    return oneOf(['below', 'close'], [() => `upper confidence limit of Progress 8 in ${sayYear(year)}`], [stated]);
  return known(round(upper, 2) < 0 ? 'below' : 'close', stated);
}
