/** The support plans in their tab: what each row says, what is a problem of which cell, and what does not move them. */
import { describe, expect, test } from '@jest/globals';
import type { Lines } from '../../workbook/sheets.ts';
import { planned as plannedOn } from '../daily/planned.ts';

const TODAY = '2026-10-12';
const [OAK, ELM] = [1, 2];
const TERMS = [
  ['Autumn 1', '2026-09-02', '2026-10-23'],
  ['Autumn 2', '2026-11-02', '2026-12-18'],
  ['Spring 1', '2027-01-04', '2027-02-12'],
  ['Spring 2', '2027-02-22', '2027-03-25'],
  ['Summer 1', '2027-04-12', '2027-05-28'],
  ['Summer 2', '2027-06-07', '2027-07-20'],
].map(([name = '', date = '', to = '']) => ({ Date: date, To: to, Kind: 'Teaching', Name: name, URN: '' }));

const person = (name: string, role: string, urn: number | string, more: Lines[string][number] = {}) => ({
  Email: `${name.toLowerCase()}@example.org`,
  Name: name,
  Role: role,
  URN: urn,
  From: '2020-09-01',
  To: '',
  'Line manager': '',
  ...more,
});
const BOOK: Lines = {
  Schools: [
    { URN: OAK, School: 'Oak School', Phase: 'Primary', Roll: 300 },
    { URN: ELM, School: 'Elm School', Phase: 'Primary', Roll: 900 },
  ],
  Settings: [{ Setting: 'calendar.from', Value: '2026-09-10' }],
  'Term dates': TERMS,
  Cycle: [
    {
      Activity: 'Peer review',
      'Applies to': 'YELLOW',
      Every: 'Year',
      'Counted from': 'Last due',
      Owner: 'School Improvement Lead',
      Tell: 'CEO',
      'Lead days': 10,
      'Policy section': 'Sections 4 and 5',
    },
  ],
  'Support offer': [
    {
      Category: 'YELLOW',
      Support: 'Peer review',
      'Times a year': 1,
      'Focus agreed by': 'Whole school: CEO',
      'Policy section': 'Section 5',
    },
    {
      Category: 'YELLOW',
      Support: 'Additional support as identified in School Commitment Plan',
      'Times a year': '',
      'Focus agreed by': '',
      'Policy section': 'Section 5',
    },
  ],
  Categories: [OAK, ELM].map((urn) => ({
    URN: urn,
    Agreed: 'YELLOW',
    'Agreed on': '2026-09-01',
    'Agreed by': 'CEO',
    'Reason for override': 'New',
  })),
  People: [
    person('Sil', 'School Improvement Lead', ''),
    person('Oaky', 'Headteacher', OAK),
    person('Elmy', 'Headteacher', ELM),
  ],
  // Headers alone: a tab that is not there would be a problem.
  Reviews: [{ Ref: '', URN: '' }],
  'Talent register': [{ Ref: '', URN: '' }],
};

const planned = (tabs: Lines = {}, today = TODAY) => {
  const plan = plannedOn({ ...BOOK, ...tabs }, today);
  const problems = plan.answer.problems.filter(({ tab }) =>
    ['Reviews', 'Support offer', 'Talent register'].includes(tab),
  );
  return { rows: plan.rows('Support plan'), problems, plan };
};
const peer = (tabs: Lines = {}, urn = OAK) =>
  planned(tabs).rows.find((row) => row['urn'] === String(urn) && row['support'] === 'Peer review');

const review = (more: Lines[string][number]) => ({
  Ref: 'R1',
  URN: OAK,
  Kind: 'Peer review',
  Planned: '2026-11-10',
  Team: '',
  ...more,
});

test('a row says what is proposed, in words and in cells that hold what they say', () => {
  expect(peer()).toMatchObject({
    urn: '1',
    school: 'Oak School',
    category: 'YELLOW',
    often: 'Once a year',
    nextDue: expect.stringMatching(/^202\d-\d\d-\d\d$/),
    planned: null,
    state: 'Proposed',
    focus: 'Whole school',
    focusAgreedBy: 'CEO',
    days: 2,
    teamSize: 4,
    lead: 'Sil',
    team: 'Elmy',
    conflicts: 'None known',
    because: '2 days for YELLOW',
    from: 'Section 5 (Support offer)',
  });
  expect(peer({}, ELM)).toMatchObject({ days: 3, teamSize: 5, because: '2 days for YELLOW; 1 more for a roll of 900' });
});

test('schools stand from A to Z, whatever the order of Schools', () => {
  expect(planned().rows.map(({ school }) => school)).toEqual(['Elm School', 'Elm School', 'Oak School', 'Oak School']);
});

test('what is typed in Reviews takes the place of the proposal', () => {
  const Reviews = [review({ Days: 1, 'Team size': 2, Lead: 'Sil', Team: 'elmy@example.org', Focus: 'Maths' })];
  expect(peer({ Reviews })).toMatchObject({
    planned: '2026-11-10',
    state: 'Arranged',
    days: 1,
    team: 'Elmy',
    focus: 'Maths',
    because: null,
  });
});

test('the trust’s own numbers decide the size', () => {
  const Settings = [...(BOOK['Settings'] ?? []), { Setting: 'peer.days.yellow', Value: 5 }];
  expect(peer({ Settings })).toMatchObject({ days: 5, teamSize: 7 });
});

test('an action’s last review counts in the same run, before its column says so', () => {
  const Actions = [
    {
      Ref: 'A1',
      URN: OAK,
      Plan: 'Commitment Plan',
      Action: 'Read',
      'Support wanted': 'A coach',
      Due: '2026-10-01',
      RAG: '',
    },
  ];
  const asks = (tabs: Lines) => planned(tabs).rows.some(({ support }) => support === 'Additional support: A coach');
  expect(asks({ Actions })).toBe(true);
  expect(asks({ Actions, 'Plan reviews': [{ Action: 'A1', 'Reviewed on': '2026-10-02', RAG: 'Green' }] })).toBe(false);
});

describe('what cannot be used', () => {
  test('a reviewer whom nobody knows is a problem with its place, and the other school is as it was', () => {
    const Reviews = [review({ Lead: 'Sil', Team: 'elmy@example.org, stranger@example.org', 'Team size': 3 })];
    const { problems } = planned({ Reviews });
    expect(problems).toEqual([
      {
        tab: 'Reviews',
        row: 2,
        column: 'Team',
        found: 'stranger@example.org',
        expected: 'an address or a name in People or Talent register',
        do: expect.stringMatching(/^Conflicts of interest are not looked for\..*may stay$/),
      },
    ]);
    expect(peer({ Reviews })?.['conflicts']).toBe('stranger@example.org: not looked for');
    const known = planned({ Reviews: [review({ Lead: 'Sil', Team: 'elmy@example.org', 'Team size': 2 })] });
    expect(planned({ Reviews }).rows.filter(({ urn }) => urn === '2')).toEqual(
      known.rows.filter(({ urn }) => urn === '2'),
    );
  });
  test('somebody whose last day cannot be read is not proposed', () => {
    const People = [
      person('Sil', 'School Improvement Lead', ''),
      person('Elmy', 'Headteacher', ELM, { To: 'summer 2023' }),
    ];
    expect(peer({ People })?.['team']).toBeNull();
  });
  test('a number a year that Cycle does not hold is told of Support offer', () => {
    const offer = [
      {
        Category: 'YELLOW',
        Support: 'Peer review',
        'Times a year': 3,
        'Focus agreed by': '',
        'Policy section': 'Section 5',
      },
    ];
    expect(planned({ 'Support offer': offer }).problems).toMatchObject([
      {
        tab: 'Support offer',
        row: 2,
        column: 'Times a year',
        found: '3 for YELLOW',
        expected: 'what Cycle says of Peer review: once a year',
      },
    ]);
  });
  test('a category that cannot be read in Support offer costs that row alone', () => {
    const offer = [
      ...(BOOK['Support offer'] ?? []),
      { Category: 'BLUE', Support: 'Peer review', 'Times a year': 1, 'Focus agreed by': '', 'Policy section': '' },
    ];
    const { rows, problems } = planned({ 'Support offer': offer });
    expect(rows).toEqual(planned().rows);
    expect(problems).toMatchObject([{ tab: 'Support offer', row: 4, column: 'Category' }]);
  });
});
