/** Every criterion, with every piece of its evidence known, not applying or missing: a missing piece decides what it can, and no more. */
import { describe, expect, test } from '@jest/globals';
import { CRITERIA } from '../../../src/domain/criteria/criteria.ts';
import type { Criterion } from '../../../src/domain/criteria/criterion.ts';
import { limitsOf } from '../../../src/domain/criteria/limits.ts';
import type { EvidenceName } from '../../../src/domain/evidence/evidence.ts';
import { FLOOR_STANDINGS } from '../../../src/domain/evidence/floor.ts';
import { STANDINGS } from '../../../src/domain/ofsted/frameworks.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { LIKELY_OUTCOMES, SHORT_OUTCOMES } from '../../../src/domain/records.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { evidenceOf, type Value } from './given.ts';

const LIMITS = limitsOf(DEFAULT_SETTINGS, 'KS2');

const NONE = 'does not apply';
const VALUES: Readonly<Partial<Record<EvidenceName, readonly Value[]>>> = {
  standing: STANDINGS,
  shortInspection: [...SHORT_OUTCOMES, 'None since', 'Not recent'],
  recentShort: [...SHORT_OUTCOMES, 'None since', 'Not recent'],
  recentShortOfGraded: [...SHORT_OUTCOMES, 'None since', 'Not recent'],
  likelyOutcome: LIKELY_OUTCOMES,
  floor: [...FLOOR_STANDINGS, NONE],
  attainment: [59.9, 60, 69.9, 70, NONE],
  falls: [0, 1, 2, 3, 4, NONE],
  lastFall: [-1, 4.9, 5, NONE],
  comparableGap: [-10.1, -10, -9.9, -5, -4.9, 0, NONE],
};
const valuesOf = (name: EvidenceName): readonly Value[] => VALUES[name] ?? ['met', 'not met'];

type Given = Readonly<Record<string, Value>>;

/** Every way to fill these pieces in, each from its values. */
const fills = (given: Given, names: readonly EvidenceName[], also: readonly Value[] = []): readonly Given[] =>
  names.reduce<readonly Given[]>(
    (so, name) => so.flatMap((each) => [...valuesOf(name), ...also].map((value) => ({ ...each, [name]: value }))),
    [given],
  );

const outcomeOf = ({ needs, decide }: Criterion, given: Given): Outcome['kind'] =>
  decide(evidenceOf(needs, given), LIMITS).kind;

describe.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))('%s', (_, criterion) => {
  const everyCase = fills({}, criterion.needs, [undefined]);
  const missingIn = (given: Given) => criterion.needs.filter((name) => given[name] === undefined);
  const onceFilled = (given: Given) =>
    new Set(fills(given, missingIn(given)).map((full) => outcomeOf(criterion, full)));

  test('is decided whenever all its evidence is known', () => {
    for (const given of fills({}, criterion.needs)) expect(outcomeOf(criterion, given)).not.toBe('unknown');
  });

  test('is decided with something missing only where nothing that is filled in could make it otherwise', () => {
    for (const given of everyCase) {
      const outcome = outcomeOf(criterion, given);
      if (outcome !== 'unknown') expect([given, ...onceFilled(given)]).toEqual([given, outcome]);
    }
  });

  test('is unknown only where what is missing could decide it either way', () => {
    for (const given of everyCase)
      if (outcomeOf(criterion, given) === 'unknown') expect([given, onceFilled(given).size]).toEqual([given, 2]);
  });
});
