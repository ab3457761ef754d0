/** The support of each colour, row by row, as Section 5 and `cycle.md` have it. */
import { describe, expect, test } from '@jest/globals';
import type { Colour } from '../../../src/domain/records.ts';
import { anAgreement, aSchool, CYCLE, graded, START } from '../calendar/a-calendar.ts';
import { anAction, EXECUTIVE, lineOf, linesOf, OFFER, planFor } from './a-plan.ts';

const agreed = (colour: Colour) => [anAgreement(1, colour, START)];
const said = (plans: ReturnType<typeof planFor>) => linesOf(plans).map(({ support, often }) => `${support}: ${often}`);

const PLAN = 'Rapid Response Commitment Plan (RRCP) developed by CEO: Once';
const COMMITMENT = 'Additional support as identified in School Commitment Plan: As needed';
const IN_RRCP = 'Additional support as identified in RRCP: As needed';

describe('what each category brings', () => {
  test.each([
    [
      'GREEN',
      [
        'Peer review: Once a year',
        'Safeguarding review: Once a year',
        'Headteacher appraisal: Once a year',
        COMMITMENT,
      ],
    ],
    [
      'YELLOW',
      [
        'Peer review: Once a year',
        'Safeguarding review: Once a year',
        'Executive Team review: Each term',
        'Headteacher appraisal: Once a year',
        COMMITMENT,
      ],
    ],
    [
      'AMBER',
      [
        'Peer review: Twice a year',
        'Safeguarding review: Once a year',
        PLAN,
        'RRCP review: Each half term',
        'Executive Team review: Each half term',
        'Headteacher appraisal: Once a year',
        IN_RRCP,
      ],
    ],
    [
      'RED',
      [
        'Peer review: Each term',
        'Safeguarding review: Twice a year',
        PLAN,
        'RRCP review: Each month',
        'Executive Team review: Each month',
        'Headteacher appraisal: Once a year',
        IN_RRCP,
      ],
    ],
  ] as const)('%s, in the policy’s order', (colour, expected) => {
    expect(said(planFor({ agreements: agreed(colour) }))).toEqual(expected);
  });

  test('a school whose category is not set has what every school has, and says what is indicated', () => {
    const plans = planFor({ indicated: 'AMBER' });
    expect(said(plans)).toEqual(['Peer review: Every 18 months', 'Headteacher appraisal: Once a year', COMMITMENT]);
    expect(linesOf(plans)[0]?.because[0]).toBe('No category is agreed: AMBER is indicated');
  });

  test.each([
    ['GREEN', 'To be agreed', 'Headteacher, CEO'],
    ['YELLOW', 'Whole school; additional foci as required', 'Headteacher, CEO'],
    ['AMBER', 'Whole school; additional foci as required', 'CEO'],
    ['RED', 'Whole school; additional foci as required', 'CEO'],
  ] as const)('the focus of a %s peer review is “%s”, agreed by %s', (colour, focus, by) => {
    expect(lineOf(planFor({ agreements: agreed(colour) }), 'Peer review')).toMatchObject({ focus, focusAgreedBy: by });
  });

  test('the seeds of Support offer and Cycle agree; a row that does not is told, with its place', () => {
    expect(planFor({ agreements: agreed('RED') }).problems).toEqual([]);
    const offer = OFFER.map((row) =>
      row.category === 'RED' && row.support === 'Peer review' ? { ...row, timesAYear: 4 } : row,
    );
    expect(planFor({ offer }).problems).toMatchObject([
      { kind: 'offer and cycle differ', activity: 'Peer review', every: 'Term' },
    ]);
  });

  test('how often follows Cycle, and without a row there is a line and no date', () => {
    const rules = CYCLE.filter(({ activity }) => activity !== 'Safeguarding review');
    expect(lineOf(planFor({ rules, agreements: agreed('RED') }), 'Safeguarding')).toMatchObject({
      often: 'Twice a year',
      toSettle: ['No row of Cycle gives it a date'],
    });
  });

  test('the date is that of the earliest open task', () => {
    const plans = planFor({ agreements: agreed('GREEN'), today: '2026-11-20' });
    expect(lineOf(plans, 'Headteacher appraisal')).toMatchObject({
      nextDue: '2026-11-03',
      toSettle: ['Overdue since 3 November 2026'],
    });
  });
});

describe('the Rapid Response Commitment Plan', () => {
  const judged = (overall: 2 | 3 | 4) => ({ 1: graded(overall, '2026-09-08') });
  const review = (colour: Colour, overall: 2 | 3 | 4) =>
    linesOf(planFor({ agreements: agreed(colour), inspected: judged(overall), today: '2026-09-10' })).find(
      ({ support }) => support === 'RRCP review',
    )?.often;

  test.each([
    ['GREEN', 2, undefined],
    ['GREEN', 3, 'Each half term'],
    ['YELLOW', 3, 'Each half term'],
    ['YELLOW', 4, 'Each month'],
    ['AMBER', 2, 'Each half term'],
    ['AMBER', 3, 'Each half term'],
    ['AMBER', 4, 'Each month'],
    ['RED', 3, 'Each month'],
    ['RED', 4, 'Each month'],
  ] as const)('%s, and judged %i: reviewed %s', (colour, overall, often) => {
    expect(review(colour, overall)).toBe(often);
  });

  test('says both reasons, and which of two intervals holds', () => {
    const plans = planFor({ agreements: agreed('AMBER'), inspected: judged(4), today: '2026-09-10' });
    expect(lineOf(plans, 'Rapid Response').because).toEqual([
      'AMBER since 1 September 2026',
      'Ofsted: inadequate (8 September 2026)',
    ]);
    expect(lineOf(plans, 'RRCP review').because).toEqual([
      'Inadequate: each month',
      'AMBER: each half term',
      'the more frequent holds',
    ]);
  });

  test('a YELLOW school with one by judgement may ask for support in both its plans', () => {
    const plans = planFor({ agreements: agreed('YELLOW'), inspected: judged(3), today: '2026-09-10' });
    expect(said(plans).slice(-2)).toEqual([COMMITMENT, IN_RRCP]);
  });
});

describe('additional support', () => {
  const actions = [
    anAction('A1', 1, 'Commitment Plan', { due: '2026-12-18' }),
    anAction('A2', 1, 'RRCP', {
      due: '2026-11-20',
      supportWanted: 'A maths lead',
      action: 'Teach together',
      lead: 'Headteacher',
    }),
    anAction('A3', 1, 'RRCP', { supportWanted: 'A coach', isGreen: true }),
    anAction('A4', 2, 'RRCP'),
    anAction('A5', 1, 'Peer review'),
  ];
  const asked = (colour: Colour) =>
    linesOf(planFor({ agreements: agreed(colour), actions })).filter(({ support }) =>
      support.startsWith('Additional support'),
    );

  test.each(['GREEN', 'YELLOW'] as const)('of a %s school is what its Commitment Plan asks for', (colour) => {
    expect(asked(colour).map(({ support, from }) => [support, from])).toEqual([
      ['Additional support as identified in School Commitment Plan', 'Section 5 (Support offer)'],
      ['Additional support: A reading lead', 'Actions A1 (Commitment Plan)'],
    ]);
  });

  test.each(['AMBER', 'RED'] as const)(
    'of a %s school is what its RRCP asks for, and what is done asks no more',
    (colour) => {
      const lines = asked(colour);
      expect(lines.map(({ support }) => support)).toEqual([
        'Additional support as identified in RRCP',
        'Additional support: A maths lead',
      ]);
      expect(lines[0]?.because).toEqual(['Asked for in A2 of the RRCP', 'The Commitment Plan asks as well: A1']);
      expect(lines[1]).toMatchObject({ nextDue: '2026-11-20', focus: 'Teach together', lead: 'Headteacher' });
    },
  );
});

test.each([
  [
    { decision: 'Agreed', provider: 'Elm School', started: START },
    ['S1: agreed, Elm School, since 1 September 2026'],
    [],
  ],
  [{ decision: 'Agreed' }, ['S1: agreed, not begun'], []],
  [{}, [], ['Support requests S1 waits for a decision']],
  [{ decision: 'Agreed', started: '2026-01-05', ended: '2026-08-31' }, [], []],
  [{ decision: 'Agreed', priority: 'P2' }, [], []],
])('the request %j for its priority is said beside an action', (more, because, toSettle) => {
  const actions = [anAction('A1', 1, 'Commitment Plan', { priority: 'P1' })];
  const requests = [{ ref: 'S1', urn: '1', priority: 'P1', ...more }];
  const line = lineOf(planFor({ agreements: agreed('GREEN'), actions, requests }), 'Additional support: ');
  expect(line).toMatchObject({ because, toSettle });
});

test('URGENT ACTION stands beside the colour, with what is still asked and who investigates', () => {
  const cases = [
    {
      source: 0 as never,
      ref: 'C1',
      urn: '1',
      kind: 'Financial' as const,
      raisedOn: '2026-09-07',
      investigator: 'Cat Lead',
    },
  ];
  const plans = planFor({
    agreements: agreed('GREEN'),
    cases,
    people: EXECUTIVE,
    today: '2026-09-08',
    schools: [aSchool(1), aSchool(2)],
  });
  const urgent = linesOf(plans).filter(({ category }) => category === 'URGENT ACTION');
  expect(urgent.map(({ support }) => support.split(' ')[0])).toEqual(['Investigate', 'Written', 'Implement']);
  expect(urgent[1]).toMatchObject({ lead: 'Cat Lead', conflicts: [] });
  expect(linesOf(plans, 2).some(({ category }) => category === 'URGENT ACTION')).toBe(false);
});
