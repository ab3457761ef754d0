/** What a steady year holds, row by row, as the design's table has it. */
import { describe, expect, test } from '@jest/globals';
import type { HeldTask } from '../../../src/domain/calendar/task.ts';
import type { Colour } from '../../../src/domain/records.ts';
import { anAgreement, aSchool, duesOf, type Given, graded, plan, within, written } from './a-calendar.ts';

const COLOURS = ['GREEN', 'YELLOW', 'AMBER', 'RED'] as const;
const URN: Readonly<Record<Colour, number>> = { GREEN: 1, YELLOW: 2, AMBER: 3, RED: 4 };

const TRUST: Given = {
  schools: COLOURS.map((colour) => aSchool(URN[colour])),
  agreements: COLOURS.map((colour) => anAgreement(URN[colour], colour, '2025-07-02')),
};

/** The second year of a trust that has done each task on its day. */
function secondYear(more: Given = {}) {
  const trust = { ...TRUST, ...more, from: '2025-09-01' };
  const first = written(plan({ ...trust, today: '2025-09-01' }));
  const done = first.map(
    (row): HeldTask => (row.due !== undefined && row.due < '2026-09-01' ? { ...row, doneOn: row.due } : row),
  );
  return plan({ ...trust, today: '2026-09-01', held: done });
}

const IN_YEAR = ['2026-09-01', '2027-08-31'] as const;

describe('a steady year of one school', () => {
  const year = secondYear();
  test.each([
    ['Peer review', 1, 1, 2, 3],
    ['Safeguarding review', 1, 1, 1, 2],
    ['Executive Team review', 0, 3, 6, 11],
    ['RRCP review', 0, 0, 6, 11],
    ['Headteacher appraisal', 1, 1, 1, 1],
    ['Data capture', 6, 6, 6, 6],
    ['Headteacher report', 3, 3, 3, 3],
    ['Summary SEF', 3, 3, 3, 3],
    ['Commitment Plan', 1, 1, 1, 1],
    ['School priorities (2–3)', 1, 1, 1, 1],
    ['Talent nominations', 1, 1, 1, 1],
    ['Category agreement, primary', 1, 1, 1, 1],
  ])('%s: GREEN %i, YELLOW %i, AMBER %i, RED %i', (activity, ...counts) => {
    const found = COLOURS.map((colour) => within(duesOf(year, activity, URN[colour]), ...IN_YEAR).length);
    expect(found).toEqual(counts);
  });

  test('a GREEN and a YELLOW school that Ofsted judged to require improvement have six RRCP reviews', () => {
    const inspected = { 1: graded(3, '2024-02-01'), 2: graded(3, '2024-02-01') };
    const judged = secondYear({ inspected });
    expect([1, 2].map((urn) => within(duesOf(judged, 'RRCP review', urn), ...IN_YEAR).length)).toEqual([6, 6]);
  });

  test('the more frequent counts, without a second row: AMBER and inadequate is each month, RED and requires improvement too', () => {
    const judged = secondYear({ inspected: { 3: graded(4, '2024-02-01'), 4: graded(3, '2024-02-01') } });
    expect([3, 4].map((urn) => within(duesOf(judged, 'RRCP review', urn), ...IN_YEAR).length)).toEqual([11, 11]);
  });
});

describe('a steady year of the trust', () => {
  const year = secondYear();
  test.each([
    ['Executive Team meeting', 6],
    ['Headteacher board', 20],
    ['Data Dashboard', 3],
    ['Board assurance report', 3],
    ['SEF headlines', 3],
    ['CEO appraisal', 1],
    ['Trust priorities (1–2, three years)', 1],
    ['Talent register refreshed', 1],
  ])('%s: %i', (activity, count) => {
    expect(within(duesOf(year, activity), ...IN_YEAR)).toHaveLength(count);
  });

  test('the policy is reviewed on the day set for it, and each year after', () => {
    const planned = secondYear({ policyReviewOn: '2026-03-01' });
    expect(duesOf(planned, 'Policy reviewed')).toEqual(['2026-03-02', '2027-03-01', '2028-03-01']);
  });
});

test('the first year of a trust that starts on 1 September holds as much of what rolls', () => {
  const year = plan({ ...TRUST, today: '2026-09-01' });
  const counts = ['Peer review', 'Safeguarding review', 'Executive Team review', 'RRCP review'].map((activity) =>
    COLOURS.map((colour) => within(duesOf(year, activity, URN[colour]), ...IN_YEAR).length),
  );
  expect(counts).toEqual([
    [1, 1, 2, 3],
    [1, 1, 1, 2],
    [0, 3, 6, 11],
    [0, 0, 6, 11],
  ]);
});
