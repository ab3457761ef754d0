import { describe, expect, test } from '@jest/globals';
import { recompute } from '../../../src/jobs/recompute.ts';
import { TABS_READ_FOR_RECORDS } from '../../../src/workbook/records/read-records.ts';
import type { Lines } from '../../workbook/sheets.ts';
import { planned } from '../daily/planned.ts';

const CHALLENGE = { Ref: 'X1', URN: 1, 'Submitted on': '2026-10-12' };

/** Oak School's and Elm School's cell in Categories. */
const disputed = (Challenges: Lines[string], today?: string) =>
  planned({ Challenges }, today)
    .puts('Categories')
    .map(([, fields]) => fields['disputed']);

describe('a category is disputed', () => {
  test('from the day a challenge was submitted, at that school alone', () => {
    expect(disputed([CHALLENGE], '2026-10-11')).toEqual(['No', 'No']);
    expect(disputed([CHALLENGE], '2026-10-12')).toEqual(['Yes', 'No']);
  });
  test('until the day it is decided', () => {
    const decided = [{ ...CHALLENGE, 'Decided on': '2026-10-20' }];
    expect(disputed(decided, '2026-10-19')).toEqual(['Yes', 'No']);
    expect(disputed(decided, '2026-10-20')).toEqual(['No', 'No']);
  });
  test('while one of two challenges is open', () => {
    const first = { ...CHALLENGE, Ref: 'X2', 'Submitted on': '2026-09-01', 'Decided on': '2026-09-30' };
    expect(disputed([first, CHALLENGE])).toEqual(['Yes', 'No']);
  });
  test('by no challenge without its day, which is a problem', () => {
    const { answer, puts } = planned({ Challenges: [{ Ref: 'X1', URN: 1, 'Submitted on': '' }] });
    expect(puts('Categories')[0]?.[1]['disputed']).toBe('No');
    expect(answer.problems).toContainEqual(
      expect.objectContaining({ tab: 'Challenges', column: 'Submitted on', found: 'blank' }),
    );
  });
});

test('an edit in Challenges is one that recomputes', () => {
  expect(recompute.reads).toContain('Challenges');
  expect(TABS_READ_FOR_RECORDS).toContain('Challenges');
});
