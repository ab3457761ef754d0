import { describe, expect, test } from '@jest/globals';
import { sayStanding } from '../../../src/domain/ofsted/say-inspection.ts';
import { standingWords } from '../../../src/domain/ofsted/standing.ts';
import type { CardGrade, Inspection } from '../../../src/domain/records.ts';
import { NO_ROW } from '../a-series.ts';

const CORE = [
  'inclusion',
  'curriculumAndTeaching',
  'achievement',
  'attendanceAndBehaviour',
  'personalDevelopmentAndWellBeing',
  'leadershipAndGovernance',
] as const;

const card = (grade: CardGrade, more: Partial<Inspection> = {}): Inspection => ({
  source: NO_ROW,
  urn: '100001',
  kind: 'Graded',
  date: '2026-03-17',
  safeguarding: 'Met',
  ...Object.fromEntries(CORE.map((area) => [area, grade])),
  ...more,
});
const said = (inspection: Inspection): string => sayStanding(inspection, standingWords(inspection), '');

describe('a report card says', () => {
  test('how many areas stand at each grade, where all are at the expected standard or better', () => {
    expect(said(card('Expected standard', { inclusion: 'Strong standard', earlyYears: 'Exceptional' }))).toBe(
      'Ofsted 17 March 2026: expected standard in 5 areas; strong standard in 1 area; exceptional in 1 area; safeguarding met; in the policy’s word, good',
    );
  });
  test('which areas are below it, the lowest first', () => {
    const more = { achievement: 'Needs attention', inclusion: 'Urgent improvement' } as const;
    expect(said(card('Expected standard', more))).toBe(
      'Ofsted 17 March 2026: urgent improvement in inclusion; needs attention in achievement; expected standard in 4 areas; safeguarding met; in the policy’s word, serious weaknesses',
    );
  });
  test('which areas it has no grade for', () => {
    const blank = card('Expected standard');
    delete (blank as { inclusion?: unknown }).inclusion;
    expect(said(blank)).toContain('no grade for inclusion; expected standard in 5 areas');
  });
  test('a category of concern that is recorded', () => {
    expect(said(card('Urgent improvement', { categoryOfConcern: 'Special measures' }))).toMatch(
      /; safeguarding met; special measures; in the policy’s word, special measures$/,
    );
  });
  test('that it has no grades, where it has none', () => {
    expect(said({ source: NO_ROW, urn: '1', kind: 'Graded', date: '2026-03-17' })).toContain('no grades recorded');
  });
});

test('an inspection of an earlier framework says every grade', () => {
  const sub = { qualityOfEducation: 3, behaviourAndAttitudes: 2, personalDevelopment: 2, leadership: 2 } as const;
  expect(said({ source: NO_ROW, urn: '1', kind: 'Graded', date: '2025-02-11', safeguarding: 'Met', ...sub })).toContain(
    'quality of education 3, behaviour and attitudes 2, personal development 2, leadership and management 2, safeguarding met',
  );
});
