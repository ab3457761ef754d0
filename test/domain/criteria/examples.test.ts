import { describe, expect, test } from '@jest/globals';
import { CRITERIA } from '../../../src/domain/criteria/criteria.ts';
import type { Criterion, Example } from '../../../src/domain/criteria/criterion.ts';
import { limitsOf } from '../../../src/domain/criteria/limits.ts';
import type { EvidenceName } from '../../../src/domain/evidence/evidence.ts';
import { factsOf, missingFrom } from '../../../src/domain/outcome.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { evidenceOf } from './given.ts';

const LIMITS = limitsOf(DEFAULT_SETTINGS, 'KS2');

const IDS = [
  ...['G1', 'G2', 'G3', 'G4'],
  ...['Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7'],
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6'],
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'],
  ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
];

/** Registers: no open row means no. */
const NEVER_UNKNOWN: readonly EvidenceName[] = [
  'inexperiencedLeadership',
  'vulnerability',
  'earlySigns',
  'notResponding',
  'improvementNeeded',
  'limitedCapacity',
  'warningLetter',
  'financialConcern',
  'safeguardingConcern',
  'disciplineConcern',
  'leadershipConcern',
  'longAbsence',
];

const decided = ({ needs, decide }: Criterion, given: Example['given']) => decide(evidenceOf(needs, given), LIMITS);

test('the policy’s 31 criteria are there, once each, in the policy’s order', () => {
  expect(CRITERIA.map(({ id }) => id)).toEqual(IDS);
});

describe.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))('%s', (_, criterion) => {
  test.each(criterion.examples.map(({ given, expect: outcome }) => [JSON.stringify(given), outcome, given] as const))(
    'given %s is %s',
    (_given, outcome, given) => {
      expect(decided(criterion, given).kind).toBe(outcome);
    },
  );

  test('has an example that meets it, one that does not and, where its evidence can be unknown, one of that', () => {
    const canBeUnknown = criterion.needs.some((name) => !NEVER_UNKNOWN.includes(name));
    const kinds = ['met', 'not met', ...(canBeUnknown ? ['unknown'] : [])];
    expect([...new Set(criterion.examples.map((example) => example.expect))].sort()).toEqual(kinds.sort());
  });

  test('its examples speak of the evidence that it needs, and of all of it', () => {
    const named = new Set(criterion.examples.flatMap(({ given }) => Object.keys(given)));
    expect([...named].sort()).toEqual([...criterion.needs].sort());
  });

  test('what is missing is named by every unknown example, and by no other', () => {
    for (const { given } of criterion.examples) {
      const outcome = decided(criterion, given);
      const left = criterion.needs.filter((name) => given[name] === undefined);
      expect(missingFrom(outcome).length > 0).toBe(outcome.kind === 'unknown');
      expect(left).toEqual(expect.arrayContaining([...missingFrom(outcome)]));
    }
  });

  test('each decided example says the facts that decided it', () => {
    for (const { given, expect: outcome } of criterion.examples)
      if (outcome !== 'unknown') expect(factsOf(decided(criterion, given)).length).toBeGreaterThan(0);
  });
});
