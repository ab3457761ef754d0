/** Three schools over two years, counted by hand. */
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { type BacktestAnswer, type BacktestYear, backtest } from '../../src/jobs/backtest.ts';
import { snapshotOf, type Tabs } from '../support/decide.ts';
import {
  aJudgement,
  anInspection,
  aResult,
  aSchool,
  aSetting,
  ks2,
  progress,
  publishedKs2,
  workbook,
} from '../support/rows.ts';

const [ASH, ELM, OAK] = ['100001', '100002', '100003'] as const;
const YEARS = ['2017/18', '2018/19'] as const;
const results = (urn: string, rwm: number, score: number): Tabs =>
  workbook(...YEARS.map((year) => ks2(year, { rwm, comparable: rwm, ...progress([score, score + 1]) }, urn)));

/** Good; inadequate from March 2019. */
const ash = workbook(
  aSchool({ URN: ASH, School: 'Ash' }),
  results(ASH, 75, 0),
  anInspection('2016-03-01', { Overall: 2 }, ASH),
  anInspection('2019-03-01', { Overall: 4 }, ASH),
);
/** Requires improvement, not rapid; good from November 2019. */
const elm = workbook(
  aSchool({ URN: ELM, School: 'Elm' }),
  results(ELM, 75, 0),
  anInspection('2017-03-01', { Overall: 3, Leadership: 3 }, ELM),
  anInspection('2019-11-20', { Overall: 2, Leadership: 2 }, ELM),
  aJudgement('Rapid improvement', 'No', '2018-06-01', {}, ELM),
);
/** At 60% with progress below the floor, not rapid; never inspected. */
const oak = workbook(
  aSchool({ URN: OAK, School: 'Oak' }),
  results(OAK, 60, -8),
  aJudgement('Rapid improvement', 'No', '2018-06-01', {}, OAK),
);
const trust = workbook(ash, elm, oak, publishedKs2(YEARS));

const TODAY = '2020-10-05';
const plan = (tabs: Tabs, request: object = {}, today = TODAY) =>
  backtest.plan(snapshotOf(tabs), { today, now: `${today}T09:00:00`, who: '' }, z.parse(backtest.accepts, request));

function asked(tabs: Tabs, request: object = {}, today = TODAY): BacktestAnswer {
  const found = plan(tabs, request, today);
  if ('refused' in found) throw new Error(found.refused);
  expect(found.changes).toEqual([]);
  return found.answer;
}

const NONE = { GREEN: 0, YELLOW: 0, AMBER: 0, RED: 0, 'Not yet set': 0 };
const metIn = ({ criteria }: BacktestYear) =>
  Object.fromEntries(Object.entries(criteria).filter(([, schools]) => schools > 0));

describe('what the rules would have said', () => {
  const [first, second] = asked(trust).years;

  test('on 1 September 2018: Ash GREEN, Elm AMBER, Oak RED', () => {
    expect(first).toMatchObject({
      year: '2017/18',
      asOf: '2018-09-01',
      schools: 3,
      colours: { ...NONE, GREEN: 1, AMBER: 1, RED: 1 },
    });
    expect(first && metIn(first)).toEqual({ G1: 1, A1: 1, R7: 1 });
  });

  test('on 1 September 2019, Ash inadequate and Oak below for a second year: two RED', () => {
    expect(second).toMatchObject({
      year: '2018/19',
      asOf: '2019-09-01',
      schools: 3,
      colours: { ...NONE, AMBER: 1, RED: 2 },
    });
    expect(second && metIn(second)).toEqual({ A1: 1, R1: 1, R6: 1, R7: 1 });
  });

  test('an inspection after the day is not seen, but counts as later: Ash was not AMBER or RED before it', () => {
    expect(first?.laterRequiresImprovementOrWorse).toEqual({ schools: 1, amberOrRed: 0 });
    expect(second?.laterRequiresImprovementOrWorse).toEqual({ schools: 0, amberOrRed: 0 });
  });

  test('Elm, good later, was AMBER on both days; Oak, never inspected, is in neither count', () => {
    expect(first?.laterGoodOrBetter).toEqual({ schools: 1, amberOrRed: 1 });
    expect(second?.laterGoodOrBetter).toEqual({ schools: 1, amberOrRed: 1 });
  });

  test('a school found worse and then good counts as found worse', () => {
    const again = workbook(trust, anInspection('2018-11-01', { Overall: 3 }, ELM));
    expect(asked(again).years[0]?.laterRequiresImprovementOrWorse).toEqual({ schools: 2, amberOrRed: 1 });
    expect(asked(again).years[0]?.laterGoodOrBetter).toEqual({ schools: 0, amberOrRed: 0 });
  });

  test('a short inspection later is no grade', () => {
    const short = workbook(trust, anInspection('2019-12-01', { Kind: 'Short', Outcome: 'Concerns' }, OAK));
    expect(asked(short).years).toEqual(asked(trust).years);
  });

  test('a figure released after 1 September is not seen on that day', () => {
    const late = aResult(OAK, '2018/19', 'RWM_EXP', 90, { Updated: '2019-12-13', Status: 'Final' });
    const early = {
      ...oak,
      'Data captures': (oak['Data captures'] ?? []).filter((row) => row['Academic year'] === '2017/18'),
    };
    const later = asked(workbook(ash, elm, early, late, publishedKs2(YEARS))).years[1];
    expect(later && metIn(later)).toEqual({ A1: 1, R1: 1 });
  });
});

describe('the years', () => {
  const years = (request: object, today = TODAY) => asked(trust, request, today).years.map(({ year }) => year);

  test('are those of the results held, oldest first, or those between two that are named', () => {
    expect([years({}), years({ from: '2018/19' }), years({ to: '2017-18' })]).toEqual([
      ['2017/18', '2018/19'],
      ['2018/19'],
      ['2017/18'],
    ]);
  });

  test('are over: one whose 1 September has not come is not tested', () => {
    expect([years({}, '2019-08-31'), years({}, '2019-09-01')]).toEqual([['2017/18'], ['2017/18', '2018/19']]);
  });

  test('that nobody holds results of are refused in words', () => {
    expect(plan(trust, { from: '2021/22' })).toEqual({ refused: expect.stringContaining('no results of these years') });
    expect(plan({ Notes: [] })).toEqual({ refused: expect.stringContaining('Schools') });
  });

  test('are academic years', () => {
    expect(z.safeParse(backtest.accepts, { from: '2018/20' }).success).toBe(false);
  });
});

describe('with settings changed', () => {
  const set = { 'floor.rwm': 55, 'ofsted.recent.years': 1 };
  const { years, changed } = asked(trust, { set });

  test('the same years stand side by side: Oak above the floor, Ash’s grade no longer recent', () => {
    expect(years).toEqual(asked(trust).years);
    expect(changed).toMatchObject({ set });
    expect(changed?.years.map(({ colours }) => colours)).toEqual([
      { ...NONE, AMBER: 1, 'Not yet set': 2 },
      { ...NONE, RED: 1, AMBER: 1, 'Not yet set': 1 },
    ]);
  });

  test('they say what those settings in the tab would', () => {
    const rows = Object.entries(set).map(([name, value]) => aSetting(name, value));
    expect(changed?.years).toEqual(asked(workbook(trust, ...rows)).years);
  });

  test('none changed, there is nothing beside it', () => {
    expect(asked(trust, { set: {} })).not.toHaveProperty('changed');
  });

  test('a name that is no setting is refused in words', () => {
    expect(plan(trust, { set: { 'floor.rmw': 55 } })).toEqual({ refused: expect.stringContaining('“floor.rmw”') });
  });
});
