/** The fact-check: which reviews are in it, until when an answer is awaited, what it says of each and what it never says. */
import { describe, expect, test } from '@jest/globals';
import { factCheck } from '../../../src/documents/kinds/fact-check.ts';
import type { Tabs } from '../../support/decide.ts';
import { anAction, aSchool, type Cells, reviewed, row, termDates, URN, workbook } from '../../support/rows.ts';
import { contextOf, dataOf, textOf } from '../a-context.ts';
import { faultsIn } from './faults-in.ts';
import { headersIn } from './headers-in.ts';

/** In Autumn 2, which begins on 28 October 2019. */
const NOVEMBER = '2019-11-18';

interface Line {
  readonly [column: string]: unknown;
}
const review = (Ref: string, heldOn: string | null, extra: Cells = {}): Tabs =>
  row('Reviews', { Ref, URN, Kind: 'Peer review', Planned: '2019-10-01', 'Held on': heldOn, ...extra });
const inTrust = (...parts: readonly Tabs[]) => workbook(aSchool(), termDates('2019/20'), ...parts);
const at = (today: string, ...parts: readonly Tabs[]) => dataOf(factCheck, inTrust(...parts), today);
const lines = (data: ReturnType<typeof at>, name: string) => data[name] as unknown as readonly Line[];
const refsAt = (today: string, ...parts: readonly Tabs[]) =>
  lines(at(today, ...parts), 'answers').map(({ ref }) => ref);
const applies = (today: string, ...parts: readonly Tabs[]) => factCheck.applies(contextOf(inTrust(...parts), today));
const periodDay = (today: string, ...parts: readonly Tabs[]) =>
  factCheck.periodDay?.(contextOf(inTrust(...parts), today));

const NOTHING = { applies: false, because: 'no review or visit of the last twelve months awaits its fact-check' };

test('the headteacher edits it, the Chair reads it; nobody else outside the Executive Team', () => {
  expect(factCheck).toMatchObject({ audience: 'to work on', period: 'half term' });
  expect(factCheck.directorsIfTicked).toBeUndefined();
});

test('the table that comes back has the Ref first, then what is answered', () => {
  expect(headersIn('fact-check')).toContainEqual(['Ref', 'Review or visit', 'Fact-check', 'Correction']);
});

describe('when there is one', () => {
  test('while a review or visit awaits its answer, said with the day', () => {
    expect(applies(NOVEMBER, review('R1', '2019-11-12'))).toEqual({
      applies: true,
      because: 'Peer review of 12 November 2019 awaits its fact-check by 26 November 2019',
    });
  });

  test.each(['Peer review', 'Safeguarding review', 'School Improvement Lead visit'])('of a %s', (Kind) => {
    expect(applies(NOVEMBER, review('R1', '2019-11-12', { Kind })).applies).toBe(true);
  });

  test.each(['Appraisal', 'Executive Team review'])('of no %s', (Kind) => {
    expect(applies(NOVEMBER, review('R1', '2019-11-12', { Kind }))).toEqual(NOTHING);
  });

  test('of nothing that is still to be held, is answered, or was held at another school', () => {
    expect(applies(NOVEMBER, review('R1', null))).toEqual(NOTHING);
    expect(applies(NOVEMBER, review('R1', '2019-11-19'))).toEqual(NOTHING);
    expect(applies(NOVEMBER, review('R1', '2019-11-12', { 'Fact-check': 'Accurate' }))).toEqual(NOTHING);
    expect(applies(NOVEMBER, review('R1', '2019-11-12', { URN: '100002' }))).toEqual(NOTHING);
  });

  test('of the last twelve months, and no day longer', () => {
    expect(applies(NOVEMBER, review('R1', '2018-11-18')).applies).toBe(true);
    expect(applies(NOVEMBER, review('R1', '2018-11-17'))).toEqual(NOTHING);
  });
});

describe('its half term', () => {
  const autumn1 = review('R1', '2019-10-01');
  const answered = review('R2', '2019-11-05', { 'Fact-check': 'Accurate' });
  const autumn2 = review('R3', '2019-11-12', { Kind: 'Safeguarding review' });

  test('is that of the newest review that awaits an answer', () => {
    expect(periodDay(NOVEMBER, autumn1, answered, autumn2)).toBe('2019-11-12');
    expect(periodDay(NOVEMBER, autumn1, answered)).toBe('2019-10-01');
  });

  test('brings all that was held in it, answered or not, the first one first', () => {
    expect(refsAt(NOVEMBER, autumn1, autumn2, answered)).toEqual(['R2', 'R3']);
  });

  test('stays for a last version where its document was made, once everything is answered', () => {
    const made = row('Documents', {
      Key: `${URN}·Fact-check·2019/20 Autumn 2·1`,
      URN,
      Kind: 'Fact-check',
      Period: '2019/20 Autumn 2',
      Version: 1,
      Status: 'Made',
    });
    expect(applies(NOVEMBER, answered, made)).toEqual({
      applies: true,
      because: 'Peer review of 5 November 2019 is answered',
    });
    expect(at(NOVEMBER, answered, made)).toMatchObject({ awaiting: null });
    expect(periodDay(NOVEMBER, autumn1, answered, made)).toBe('2019-10-01');
  });
});

describe('it is a draft', () => {
  test('until every review in it is answered, and names those that are not', () => {
    const answered = review('R2', '2019-11-05', { 'Fact-check': 'Inaccurate', Correction: 'There were four classes.' });
    const data = at(NOVEMBER, review('R1', '2019-11-04'), answered, review('R3', '2019-11-12'));
    expect(data).toMatchObject({ awaiting: 'R1 and R3' });
    expect(data['answers']).toEqual([
      { ref: 'R1', review: 'Peer review, 4 Nov 2019', factCheck: null, correction: null },
      { ref: 'R2', review: 'Peer review, 5 Nov 2019', factCheck: 'Inaccurate', correction: 'There were four classes.' },
      { ref: 'R3', review: 'Peer review, 12 Nov 2019', factCheck: null, correction: null },
    ]);
  });
});

describe('an answer is awaited for ten school days', () => {
  const answer = (today: string, heldOn: string, extra: Cells = {}) =>
    lines(at(today, review('R1', heldOn, extra), review('R9', heldOn)), 'reviews')[0]?.['answer'];

  test('to the tenth itself; from the day after there was none', () => {
    expect(answer('2019-11-25', '2019-11-12')).toBe('Answer by 26 Nov 2019');
    expect(answer('2019-11-26', '2019-11-12')).toBe('Answer by 26 Nov 2019');
    expect(answer('2019-11-27', '2019-11-12')).toBe('No answer by 26 Nov 2019');
  });

  test('a holiday does not count', () => {
    expect(answer('2019-10-16', '2019-10-15')).toBe('Answer by 5 Nov 2019');
  });

  test('an answer takes its place', () => {
    expect(answer('2019-12-02', '2019-11-12', { 'Fact-check': 'Inaccurate' })).toBe('Inaccurate');
  });
});

describe('who was there is told by role', () => {
  const people = workbook(
    aSchool({ URN: '100002', School: 'Oak School' }),
    row('People', { Email: 'o@example.org', Name: 'Owen Lark', Role: 'School Improvement Lead' }),
    row('People', { Email: 'l@example.org', Name: 'Leo Grant', Role: 'Senior Leader', URN: '100002' }),
    row('People', { Email: 'm@example.org', Name: 'Maya Thorn', Role: 'Senior Leader', URN: '100002' }),
    row('People', { Email: 'h@example.org', Name: 'Hal Moor', Role: 'Headteacher', URN: '100002' }),
  );
  const who = (extra: Cells) => lines(at(NOVEMBER, people, review('R1', '2019-11-12', extra)), 'reviews')[0] as Line;

  test('by name or address, two of one role together', () => {
    const team = 'l@example.org, h@example.org, m@example.org';
    expect(who({ Lead: 'Owen Lark', Team: team })).toMatchObject({
      lead: 'School Improvement Lead',
      team: 'Senior Leader (2), Headteacher',
    });
  });

  test('a role that is written as such stays', () => {
    expect(who({ Lead: 'the Deputy CEO' })).toMatchObject({ lead: 'Deputy CEO' });
  });

  test('somebody whom People does not list is counted, not named', () => {
    const said = who({ Lead: 'A. Stranger', Team: 'h@example.org, x@example.com' });
    expect(said).toMatchObject({ lead: 'Role not recorded', team: 'Headteacher, Role not recorded' });
  });

  test.each([
    [1, '1 person'],
    [4, '4 people'],
    [null, 'No record held'],
  ])('without a team its size: %s', (size, team) => {
    expect(who({ 'Team size': size })).toMatchObject({ lead: 'No record held', team });
  });
});

describe('of a safeguarding review', () => {
  const data = at(
    NOVEMBER,
    review('R1', '2019-11-12', {
      Kind: 'Safeguarding review',
      Focus: 'Secret focus',
      Outcome: 'Secret outcome',
      Report: 'https://example.org/report',
    }),
  );

  test('the date and a link to its report are told; no focus, no finding, no outcome', () => {
    expect(data['reviews']).toMatchObject([
      { kind: 'Safeguarding review', on: '12 Nov 2019', focus: 'Safeguarding', report: { text: 'Read the report' } },
    ]);
    expect(data).toMatchObject({ hasSafeguarding: true, findings: [], actions: [] });
    expect(textOf(data)).not.toContain('Secret');
  });
});

describe('of a peer review', () => {
  const peer = review('R1', '2019-11-12', { Focus: 'Writing', Outcome: 'Phonics is strong.' });

  test('its focus and its outcome are told, with a place for the lead to write what was found', () => {
    const data = at(NOVEMBER, peer);
    expect(data['reviews']).toMatchObject([{ focus: 'Writing', report: 'No record held' }]);
    expect(data['findings']).toEqual([
      { ref: 'R1', review: 'Peer review, 12 Nov 2019', outcome: 'Phonics is strong.' },
    ]);
    expect(data).toMatchObject({ hasSafeguarding: false });
  });

  test('the school’s actions of that plan follow, with their RAG, and of no other', () => {
    const actions = [
      anAction('A1', { Plan: 'Peer review', Lead: 'Headteacher', Due: '2019-12-18' }),
      anAction('A2', { Plan: 'Commitment Plan' }),
      anAction('A3', { Plan: 'Safeguarding review' }),
      reviewed('2019-11-15', { A1: 'Amber' }),
    ];
    const found = lines(at(NOVEMBER, peer, ...actions), 'actions');
    expect(found).toMatchObject([{ ref: 'A1', lead: 'Headteacher', due: '18 Dec 2019', rag: { text: 'Amber' } }]);
  });

  test('a visit of the School Improvement Lead has none of them', () => {
    const visit = review('R1', '2019-11-12', { Kind: 'School Improvement Lead visit' });
    expect(at(NOVEMBER, visit, anAction('A1', { Plan: 'Peer review' }))).toMatchObject({
      hasPeerReview: false,
      actions: [],
    });
  });
});

test('it fills its template, whatever is missing', async () => {
  const safeguarding = review('R2', '2019-11-05', { Kind: 'Safeguarding review', 'Fact-check': 'Accurate' });
  const all = at(NOVEMBER, review('R1', '2019-11-12'), safeguarding, anAction('A1', { Plan: 'Peer review' }));
  expect(await faultsIn(factCheck, all)).toEqual([]);
  expect(await faultsIn(factCheck, at(NOVEMBER, review('R2', '2019-11-05', { Kind: 'Safeguarding review' })))).toEqual(
    [],
  );
});
