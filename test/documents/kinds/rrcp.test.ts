/** The Rapid Response Commitment Plan: who has one and why, when it is due, how it is reviewed, and what each part says. */
import { describe, expect, test } from '@jest/globals';
import { rrcp } from '../../../src/documents/kinds/rrcp.ts';
import type { Tabs } from '../../support/decide.ts';
import {
  anAction,
  anInspection,
  aResult,
  aSchool,
  likely,
  publishedKs2,
  reviewed,
  row,
  THREE_YEARS,
  termDate,
  termDates,
  URN,
  workbook,
} from '../../support/rows.ts';
import { contextOf, dataOf } from '../a-context.ts';
import { demonstrationSchools } from '../demonstration.ts';
import { headersIn } from './headers-in.ts';

interface Line {
  readonly [column: string]: unknown;
}
const agreed = (colour: string, on = '2019-09-30'): Tabs =>
  row('Categories', { URN, Agreed: colour, 'Agreed on': on, 'Reason for override': 'It was decided so' });
const earlier = (colour: string, on: string): Tabs =>
  row('Category history', { URN, On: on, Indicated: colour, Agreed: colour, 'Agreed on': on });
const onCycle = (Activity: string, group: string, Every: string, days?: number): Tabs =>
  row('Cycle', { Activity, 'Applies to': group, Every, 'Days after': days ?? null });

const applies = (...parts: readonly Tabs[]) => rrcp.applies(contextOf(workbook(aSchool(), ...parts)));
const plan = (...parts: readonly Tabs[]) => dataOf(rrcp, workbook(aSchool(), ...parts));
const amber = agreed('AMBER');
const lines = (name: string, ...parts: readonly Tabs[]) => plan(amber, ...parts)[name] as unknown as readonly Line[];

const NONE = 'neither AMBER nor RED is agreed, and no judgement of requires improvement or lower is in force';

describe('which schools have one', () => {
  test.each([
    ['GREEN', false],
    ['YELLOW', false],
    ['AMBER', true],
    ['RED', true],
  ])('%s agreed: %s', (colour, has) => {
    expect(applies(agreed(colour))).toEqual({
      applies: has,
      because: has ? `the Executive Team agreed ${colour} on 30 September 2019` : NONE,
    });
  });

  test('AMBER indicated and not agreed is no reason', () => {
    expect(applies(likely('Inadequate'))).toEqual({ applies: false, because: NONE });
  });

  test('AMBER to be agreed tomorrow is no reason today', () => {
    expect(applies(agreed('AMBER', '2019-10-08'))).toEqual({ applies: false, because: NONE });
  });

  test.each([
    [1, undefined],
    [2, undefined],
    [3, 'requires improvement'],
    [4, 'inadequate'],
  ])('Ofsted grade %s, whatever is agreed: %s', (Overall, word) => {
    expect(applies(agreed('GREEN'), anInspection('2019-03-05', { Overall }))).toEqual({
      applies: word !== undefined,
      because: word ? `Ofsted’s graded inspection of 5 March 2019: in the policy’s word, ${word}` : NONE,
    });
  });

  test('a later good inspection ends it', () => {
    const both = workbook(anInspection('2017-03-05', { Overall: 3 }), anInspection('2019-03-05', { Overall: 2 }));
    expect(applies(both).applies).toBe(false);
  });

  test('an inspection whose blanks could make it good is no judgement yet', () => {
    const blank = anInspection('2019-03-05', { Framework: 'Sub-judgements', 'Quality of education': 2 });
    expect(applies(blank).applies).toBe(false);
  });

  test('both reasons are told, with Ofsted’s own grades beside the policy’s word', () => {
    expect(plan(amber, anInspection('2019-03-05', { Overall: 3, Safeguarding: 'Met' }))['reasons']).toEqual([
      'The Executive Team agreed AMBER on 30 September 2019.',
      'Ofsted’s graded inspection of 5 March 2019: in the policy’s word, requires improvement. Ofsted’s own grades: overall effectiveness 3, safeguarding met.',
    ]);
  });
});

test('in the demonstration trust: AMBER, RED, and those that require improvement', () => {
  const having = demonstrationSchools().filter((context) => rrcp.applies(context).applies);
  expect(having.map(({ school }) => school.name.split(' ')[0])).toEqual([
    'Corbie',
    'Quernmere',
    'Sallowbeck',
    'Peatrigg',
    'Lapwing',
    'Otterslack',
  ]);
});

test('the headteacher edits it, the Chair reads it; nobody else outside the Executive Team', () => {
  expect(rrcp).toMatchObject({ audience: 'to work on', period: 'year' });
  expect(rrcp.directorsIfTicked).toBeUndefined();
});

describe('the tables that come back have the columns of their tabs, the Ref first', () => {
  test.each([
    ['Actions', ['Ref', 'Priority', 'Action', 'Lead', 'Due', 'Cost', 'Support wanted', 'Evidence']],
    ['Progress', ['Ref', 'Action', 'Last RAG', 'Reviewed on', 'RAG', 'Note']],
  ])('%s', (_name, headers) => {
    expect(headersIn('rrcp')).toContainEqual(headers);
  });
});

describe('when the plan is due', () => {
  const dated = termDates('2019/20');

  test('20 school days after the category was agreed', () => {
    // 14 school days from 1 to 18 October, then the half-term holiday, then 6 from 28 October.
    expect(plan(dated, amber)).toMatchObject({ planDue: '2019-11-04' });
  });

  test('counted from the first day of the present run of AMBER and RED', () => {
    const run = [earlier('GREEN', '2018-09-28'), earlier('RED', '2019-09-09'), agreed('AMBER')];
    expect(plan(dated, ...run)).toMatchObject({ planDue: '2019-10-07' });
  });

  test('by a closure one day later', () => {
    expect(plan(dated, amber, termDate('Closure', '2019-10-03', '2019-10-03', 'Burst pipe'))).toMatchObject({
      planDue: '2019-11-05',
    });
  });

  test('by the earlier of two reasons', () => {
    expect(plan(dated, amber, anInspection('2019-09-13', { Overall: 3 }))).toMatchObject({ planDue: '2019-10-11' });
  });

  test('as the trust’s own Cycle counts', () => {
    expect(plan(dated, amber, onCycle('Rapid Response Commitment Plan', 'AMBER', 'Once', 5))).toMatchObject({
      planDue: '2019-10-07',
    });
  });

  test('as the calendar says, before all', () => {
    const task = row('Calendar', { Task: 'T1', URN, Activity: 'Rapid Response Commitment Plan', Due: '2019-10-25' });
    expect(plan(dated, amber, task)).toMatchObject({ planDue: '2019-10-25' });
  });
});

describe('how often it is reviewed', () => {
  const cycle = workbook(
    onCycle('RRCP review', 'Requires improvement', 'Half term'),
    onCycle('RRCP review', 'Inadequate', 'Month'),
    onCycle('RRCP review', 'AMBER', 'Half term'),
    onCycle('RRCP review', 'RED', 'Month'),
  );
  const every = (...parts: readonly Tabs[]) => plan(cycle, ...parts)['reviewedEvery'];

  test('each half term for AMBER or requires improvement, each month for RED or inadequate', () => {
    expect(every(amber)).toBe('every half term');
    expect(every(anInspection('2019-03-05', { Overall: 3 }))).toBe('every half term');
    expect(every(agreed('RED'))).toBe('every month');
    expect(every(anInspection('2019-03-05', { Overall: 4 }))).toBe('every month');
  });

  test('as often as the more frequent of two reasons asks', () => {
    expect(every(amber, anInspection('2019-03-05', { Overall: 4 }))).toBe('every month');
    expect(every(agreed('RED'), anInspection('2019-03-05', { Overall: 3 }))).toBe('every month');
  });

  test('is not said where Cycle has no such row', () => {
    expect(plan(amber)['reviewedEvery']).toBeNull();
  });
});

describe('why there is a plan', () => {
  test('the criteria met that are not GREEN, each with its facts; what is not known is elsewhere', () => {
    const slow = row('Judgements', { Ref: 'J1', URN, Kind: 'Rapid improvement', Value: 'No', 'Made on': '2019-09-09' });
    const evidence = lines(
      'evidence',
      anInspection('2018-03-01', { Overall: 2 }),
      likely('Requires improvement'),
      slow,
    );
    expect(evidence.map(({ criterion }) => (criterion as { text: string }).text)).toEqual(['A2 AMBER']);
    expect(evidence[0]).toMatchObject({ facts: expect.stringContaining('requires improvement') as unknown });
  });

  test('a figure on 5 pupils is not shown in them; on 6 it is', () => {
    const results = (Pupils: number) =>
      workbook(
        publishedKs2(THREE_YEARS),
        ...THREE_YEARS.map((year) => aResult(URN, year, 'RWM_EXP', 41.3, { Pupils, 'Comparable schools': 60 })),
      );
    const say = (pupils: number) => JSON.stringify(plan(amber, results(pupils)));
    expect(say(5)).not.toMatch(/41\.3|18\.7/);
    expect(say(5)).toContain('Figure not shown (small numbers)');
    expect(say(6)).toContain('41.3');
  });
});

describe('its actions', () => {
  test('are those of the RRCP alone', () => {
    const other = anAction('A2', { Plan: 'Commitment Plan' });
    expect(lines('actions', anAction('A1'), other).map(({ ref }) => ref)).toEqual(['A1']);
  });

  test('are none yet: the table is there to write in, and nothing has been reviewed', () => {
    expect(plan(amber)).toMatchObject({ actions: [], progress: [], reviews: null });
  });
});

describe('the last three reviews', () => {
  const two = workbook(anAction('A1'), anAction('A2', { Action: 'Hear readers' }));
  const reviews = (...parts: readonly Tabs[]) => plan(amber, two, ...parts)['reviews'];
  const rag = (text: string) => ({ text, colour: text.toUpperCase() });
  const NO_REVIEW = { text: 'No review', colour: 'Not yet set' };

  test('are a column each, the newest last, and the older ones go', () => {
    const four = [
      reviewed('2019-05-06', { A1: 'Red', A2: 'Red' }),
      reviewed('2019-06-03', { A1: 'Red', A2: 'Amber' }),
      reviewed('2019-07-01', { A1: 'Amber', A2: 'Amber' }),
      reviewed('2019-09-30', { A1: 'Green', A2: 'Red' }),
    ];
    expect(reviews(...four)).toEqual({
      latest: { on: '2019-09-30', green: 1, amber: 0, red: 1 },
      days: { first: '3 Jun 2019', second: '1 Jul 2019', third: '30 Sep 2019' },
      rows: [
        {
          ref: 'A1',
          action: 'Teach phonics daily',
          first: rag('Red'),
          second: rag('Amber'),
          third: rag('Green'),
          way: 'Better',
        },
        {
          ref: 'A2',
          action: 'Hear readers',
          first: rag('Amber'),
          second: rag('Amber'),
          third: rag('Red'),
          way: 'Worse',
        },
      ],
    });
  });

  test('of fewer, the first columns say that there was none', () => {
    expect(reviews(reviewed('2019-09-30', { A1: 'Green' }))).toMatchObject({
      days: { first: 'No earlier review', second: 'No earlier review', third: '30 Sep 2019' },
      rows: [
        { first: NO_REVIEW, second: NO_REVIEW, third: rag('Green'), way: 'Reviewed once' },
        { third: NO_REVIEW, way: 'Not reviewed yet' },
      ],
    });
  });

  test('that left an action where it was', () => {
    expect(reviews(reviewed('2019-07-01', { A1: 'Amber' }), reviewed('2019-09-30', { A1: 'Amber' }))).toMatchObject({
      rows: [{ way: 'No change' }, {}],
    });
  });

  test('know nothing of tomorrow', () => {
    expect(reviews(reviewed('2019-10-08', { A1: 'Green' }))).toBeNull();
  });
});

describe('support and cost', () => {
  const support = (Ref: string, extra: Record<string, string | number>): Tabs =>
    row('Support requests', { Ref, URN, 'Requested on': '2019-09-02', 'Expertise wanted': 'Maths', ...extra });

  test('each support with its cost, and the sums', () => {
    const data = plan(
      amber,
      anAction('A1', { Cost: 4100 }),
      anAction('A2'),
      support('S1', { Cost: 1250, Provider: 'Birch School', Started: '2019-09-09' }),
      support('S2', {}),
    );
    expect(data['support']).toEqual([
      {
        wanted: 'Maths',
        provider: 'Birch School',
        when: 'Since 9 Sep 2019',
        impact: 'Not reported yet',
        cost: '£1,250',
      },
      {
        wanted: 'Maths',
        provider: 'Not decided yet',
        when: 'Asked for on 2 Sep 2019',
        impact: 'Not reported yet',
        cost: null,
      },
    ]);
    expect(data['costs']).toBe('Costs recorded: £4,100 for actions and £1,250 for support.');
  });

  test('no cost is not £0', () => {
    expect(plan(amber, anAction('A1'))['costs']).toBe('No cost is recorded yet.');
    expect(plan(amber, anAction('A1', { Cost: 0 }))['costs']).toBe('Costs recorded: £0 for actions.');
  });
});

describe('its dates', () => {
  const task = (Task: string, Activity: string, Due: string): Tabs =>
    row('Calendar', { Task, URN, Activity, Due, Owner: 'CEO' });

  test('are those of the calendar, the next ones first; none of an urgent case, and no appraisal', () => {
    const tasks = [
      task('T1', 'RRCP review', '2019-11-04'),
      task('T2', 'Urgent: reviewed', '2019-10-14'),
      task('T3', 'Headteacher appraisal', '2019-10-28'),
      task('T4', 'Peer review', '2019-10-21'),
    ];
    expect(lines('dates', ...tasks)).toEqual([
      { on: '21 Oct 2019', what: 'Peer review', who: 'CEO' },
      { on: '4 Nov 2019', what: 'RRCP review', who: 'CEO' },
    ]);
  });
});
