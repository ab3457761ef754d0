/** Who is proposed, who never is, and what is said against the people named. */
import { describe, expect, test } from '@jest/globals';
import { planSupport } from '../../../src/domain/support-plans/plan-support.ts';
import { anAgreement, aSchool, graded, START } from '../calendar/a-calendar.ts';
import {
  aPost,
  aReview,
  EXECUTIVE,
  everybodyIn,
  type Given,
  listed,
  peerOf,
  planFor,
  staffOf,
  supportInput,
} from './a-plan.ts';

/** One school to review, and one that lends. */
const TWO: Given = {
  schools: [aSchool(1, { roll: 300 }), aSchool(2, { roll: 300 })],
  agreements: [anAgreement(1, 'YELLOW', START)],
  inspected: { 1: graded(2, '2025-03-04') },
};
const proposed = (given: Given) => peerOf(planFor({ ...TWO, ...given }));

describe('who may be proposed', () => {
  test('a lead of the Executive Team, and leaders of other schools', () => {
    const line = proposed({ people: [...EXECUTIVE, ...staffOf(1, 2)] });
    expect(line).toMatchObject({ state: 'Proposed', teamSize: 4, lead: 'Cat Lead', team: ['Deputy 2', 'Head 2'] });
    expect(line.toSettle).toEqual([expect.stringMatching(/^1 of 3 still to find: nobody else is free in 20/)]);
  });
  test('whoever is on the register with consent, first', () => {
    const talent = [
      listed('Zoe Talent', 2),
      listed('Yan Quiet', 2, { consent: false }),
      listed('Xu New', 2, { stage: 'Offered' }),
    ];
    expect(proposed({ people: staffOf(2), talent }).team).toEqual(['Zoe Talent', 'Deputy 2', 'Head 2']);
  });
  test.each([
    ['has left by the day of the review', aPost('Gone', 'Headteacher', 2, { to: '2026-10-01' })],
    ['has a last day that cannot be read', aPost('Unclear', 'Headteacher', 2, { isUnclear: true })],
    ['is no senior leader', aPost('Clerk', 'Clerk', 2)],
    ['works at the school, in any role', aPost('Own', 'Senior Leader', 1)],
  ])('not somebody who %s', (_, post) => {
    expect(proposed({ people: [post] }).team).toEqual([]);
  });
  test('not somebody who may still work at the school: the last day in their row cannot be read', () => {
    const posts = [aPost('Both', 'Senior Leader', 2), aPost('Both', 'Headteacher', 1, { isUnclear: true })];
    expect(proposed({ people: posts }).team).toEqual([]);
  });
  test('not somebody who left, though the register still lists them', () => {
    expect(
      proposed({ people: [aPost('Gone', 'Senior Leader', 2, { to: '2026-01-01' })], talent: [listed('Gone', 2)] }).team,
    ).toEqual([]);
  });
  test('not a headteacher who is away', () => {
    const cases = [{ source: 0 as never, ref: 'C1', urn: '2', kind: 'Headteacher absence' as const, raisedOn: START }];
    expect(proposed({ people: staffOf(2), cases }).team).toEqual(['Deputy 2']);
  });
  test('not whoever investigates an open concern there; once it is closed, yes', () => {
    const concern = {
      source: 0 as never,
      ref: 'C1',
      urn: '1',
      kind: 'Financial' as const,
      raisedOn: START,
      investigator: 'Head 2',
    };
    expect(proposed({ people: staffOf(2), cases: [concern] }).team).toEqual(['Deputy 2']);
    expect(proposed({ people: staffOf(2), cases: [{ ...concern, closedOn: START }] }).team).toContain('Head 2');
  });
  test('a person is one person: with another address on the register, or without one in a second row', () => {
    const talent = [listed('Head 2', 2, { email: 'h2@elsewhere.example' })];
    const people = [...staffOf(2), aPost('Head 2', 'Clerk', 1)].map((post) => {
      const { email, ...rest } = post;
      return post.role === 'Clerk' ? rest : { ...rest, ...(email !== undefined && { email }) };
    });
    expect(proposed({ people, talent }).team).toEqual(['Deputy 2']);
  });
  test('a school’s own people are known by its predecessor’s URN, too', () => {
    const schools = [aSchool(1, { predecessors: ['91'] }), aSchool(2)];
    expect(proposed({ schools, people: [aPost('Own', 'Headteacher', 91)] }).team).toEqual([]);
  });
});

describe('where there are not people enough', () => {
  test('the earliest review has them, and the others say so', () => {
    const inspected = { 1: graded(2, '2025-03-04'), 2: graded(2, '2025-03-04') };
    const agreements = [anAgreement(1, 'YELLOW', START), anAgreement(2, 'YELLOW', START)];
    const arranged = [aReview(1, { planned: '2026-11-24' }), aReview(2, { planned: '2026-11-10' })];
    const plans = planFor({
      ...TWO,
      inspected,
      agreements,
      arranged,
      people: [...EXECUTIVE.slice(2), ...staffOf(3)],
      schools: [1, 2, 3].map((urn) => aSchool(urn, { roll: 300 })),
    });
    expect(everybodyIn(peerOf(plans, 2))).toEqual(['Cat Lead', 'Deputy 3', 'Head 3']);
    expect(everybodyIn(peerOf(plans, 1))).toEqual([]);
    expect(peerOf(plans, 1).toSettle).toEqual([
      '3 of 3 still to find: nobody else is free in 2026/27 Autumn 2',
      'No lead: nobody of the Executive Team is free in 2026/27 Autumn 2',
    ]);
  });
  test('a school with several reviews overdue has a team for one of them, and its neighbour another', () => {
    const input = supportInput({
      schools: [1, 2, 3, 4].map((urn) => aSchool(urn, { roll: 300 })),
      agreements: [anAgreement(1, 'RED', START), anAgreement(2, 'YELLOW', START)],
      settings: { 'peer.days.red': 1, 'peer.days.yellow': 1 },
      people: [...EXECUTIVE, ...staffOf(3, 4)],
    });
    const tasks = input.tasks.filter(
      ({ activity, urn, due }) => activity === 'Peer review' && Number(urn) < 3 && due < '2027-08-31',
    );
    expect(tasks.filter(({ urn }) => urn === '1').length).toBeGreaterThan(1);
    const plans = planSupport({
      ...input,
      today: '2027-09-20',
      tasks: tasks.map((task) => ({ ...task, due: task.urn === '2' ? '2027-07-19' : task.due, status: 'Overdue' })),
    });
    expect([peerOf(plans, 1).team.length, peerOf(plans, 2).team.length]).toEqual([2, 2]);
  });
});

describe('conflicts of interest', () => {
  const OTHERS = [
    aPost('Ann Free', 'Headteacher', 2),
    aPost('Bob Free', 'Headteacher', 2),
    aPost('Cy Free', 'Headteacher', 2),
  ];
  const HERE = aPost('Hal Here', 'Headteacher', 1, { lineManager: 'vic.tied@example.org' });
  const TIED = aPost('Vic Tied', 'Senior Leader', 2);
  test.each<[string, Given]>([
    [
      'was Headteacher here until 31 December 2025',
      { people: [TIED, aPost('Vic Tied', 'Headteacher', 1, { to: '2025-12-31' })] },
    ],
    [
      'reports to Hal Here, of this school',
      {
        people: [
          { ...TIED, lineManager: 'hal.here@example.org' },
          { ...HERE, lineManager: '' },
        ],
      },
    ],
    ['line manages Hal Here, of this school', { people: [TIED, HERE] }],
    [
      'mentored by Hal Here, of this school',
      { people: [TIED, { ...HERE, lineManager: '' }], talent: [listed('Vic Tied', 2, { mentor: 'Hal Here' })] },
    ],
    [
      'mentors Hal Here, of this school',
      { people: [TIED, { ...HERE, lineManager: '' }], talent: [listed('Hal Here', 1, { mentor: 'Vic Tied' })] },
    ],
    [
      'gives support here (S1)',
      {
        people: [TIED],
        talent: [listed('Vic Tied', 2)],
        requests: [{ ref: 'S1', urn: '1', matchedWith: 'T Vic Tied', started: START }],
      },
    ],
  ])('%s: named, and others come first', (say, given) => {
    const alone = proposed(given);
    expect(alone.team).toEqual(['Vic Tied']);
    expect(alone.conflicts).toEqual([`Vic Tied ${say}`]);
    expect(proposed({ ...given, people: [...(given.people ?? []), ...OTHERS] }).team).toEqual([
      'Ann Free',
      'Bob Free',
      'Cy Free',
    ]);
  });
  test('nobody against whom nothing is known is named', () => {
    expect(proposed({ people: [TIED] }).conflicts).toEqual([]);
    expect(proposed({ people: [] }).conflicts).toBeUndefined();
  });
});

describe('what people have arranged', () => {
  const people = [...EXECUTIVE, ...staffOf(1, 2)];
  const whole = {
    planned: '2026-11-10',
    days: 1,
    teamSize: 3,
    focus: 'Phonics',
    focusAgreedBy: 'CEO',
    lead: 'ben.deputy@example.org',
    team: 'head.2@example.org, Deputy 2',
  };
  test('is shown, and nobody is proposed', () => {
    expect(proposed({ people, arranged: [aReview(1, whole)] })).toMatchObject({
      state: 'Arranged',
      planned: '2026-11-10',
      days: 1,
      teamSize: 3,
      focus: 'Phonics',
      focusAgreedBy: 'CEO',
      lead: 'Ben Deputy',
      team: ['Head 2', 'Deputy 2'],
      conflicts: [],
      toSettle: [],
      because: [],
    });
  });
  test('a lead may be told by the role that only one person holds', () => {
    expect(proposed({ people, arranged: [aReview(1, { ...whole, lead: 'the CEO' })] }).lead).toBe('Ada Chief');
  });
  test('in part: the rest is proposed beside it', () => {
    const line = proposed({ people, arranged: [aReview(1, { planned: '2026-11-10', team: 'Head 2', teamSize: 3 })] });
    expect(line).toMatchObject({ state: 'Part arranged', days: 2, lead: 'Cat Lead', team: ['Head 2'] });
    expect(line.toSettle).toEqual(['1 of 2 named in Reviews (R1) beside the lead. Could join: Deputy 2']);
  });
  test('somebody of the school itself is named, and to be replaced', () => {
    const line = proposed({ people, arranged: [aReview(1, { ...whole, team: 'Head 1, Head 2' })] });
    expect(line.conflicts).toEqual(['Head 1 works here']);
    expect(line.toSettle).toEqual(['Choose somebody else than Head 1']);
  });
  test('somebody twice in a half term is named in both, in the next half term in neither', () => {
    const again = (planned: string) =>
      planFor({
        ...TWO,
        people: [...EXECUTIVE, ...staffOf(1, 2, 3)],
        schools: [aSchool(1), aSchool(2), aSchool(3)],
        arranged: [
          aReview(1, { ...whole, team: 'Head 3' }),
          aReview(2, { ...whole, planned, lead: 'Ada Chief', team: 'Head 3' }),
        ],
      });
    expect(peerOf(again('2026-12-18'), 1).conflicts).toEqual(['Head 3 also reviews School 2 in 2026/27 Autumn 2']);
    expect(peerOf(again('2026-12-18'), 2).conflicts).toEqual(['Head 3 also reviews School 1 in 2026/27 Autumn 2']);
    expect(peerOf(again('2027-01-06'), 1).conflicts).toEqual([]);
  });
  test('a name that nobody has is a problem of that row, and the rest is looked into', () => {
    const plans = planFor({ ...TWO, people, arranged: [aReview(1, { ...whole, team: 'Nobody Known, Head 1' })] });
    expect(plans.problems).toMatchObject([
      { kind: 'nobody known', field: 'team', found: 'Nobody Known', review: { ref: 'R1' } },
    ]);
    expect(peerOf(plans).conflicts).toEqual(['Nobody Known: not looked for', 'Head 1 works here']);
  });
  test('what was held, or was planned long ago, is not what comes next', () => {
    const arranged = [
      aReview(1, { ...whole, heldOn: '2026-09-01' }),
      aReview(1, { ...whole, ref: 'R0', planned: '2025-01-14' }),
    ];
    expect(proposed({ people, arranged }).state).toBe('Proposed');
  });
  test('for a later review it does not stand at the next one', () => {
    const agreements = [anAgreement(1, 'RED', START)];
    const line = proposed({ people, agreements, arranged: [aReview(1, { ...whole, planned: '2027-06-15' })] });
    expect(line.state).toBe('Proposed');
    expect((line.nextDue ?? '') < '2027-01-01').toBe(true);
  });
  test('a safeguarding review is shown as arranged, and its lead looked into', () => {
    const arranged = [aReview(1, { kind: 'Safeguarding review', planned: '2026-11-10', lead: 'Head 1' })];
    const line = planFor({ ...TWO, people, arranged }).lines.find(({ support }) => support === 'Safeguarding review');
    expect(line).toMatchObject({
      state: 'Arranged',
      planned: '2026-11-10',
      lead: 'Head 1',
      conflicts: ['Head 1 works here'],
    });
  });
});
