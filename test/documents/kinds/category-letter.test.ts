/** Each sentence of the category letter, and when it is there. */
import { describe, expect, test } from '@jest/globals';
import { categoryLetter } from '../../../src/documents/kinds/category-letter.ts';
import type { Tabs } from '../../support/decide.ts';
import {
  aConcern,
  anInspection,
  aResult,
  aSchool,
  likely,
  publishedKs2,
  row,
  THREE_YEARS,
  workbook,
} from '../../support/rows.ts';
import { contextOf, dataOf } from '../a-context.ts';

const URN = '100001';
const agreed = (colour: string, on = '2019-09-30', extra: Record<string, string> = {}): Tabs =>
  row('Categories', { URN, Agreed: colour, 'Agreed on': on, 'Agreed by': 'Executive Team', ...extra });
const previously = (colour: string, on = '2018-09-28'): Tabs =>
  row('Category history', { URN, On: on, Indicated: colour, Agreed: colour, 'Agreed on': on });
const challenge = (extra: Record<string, string> = {}): Tabs =>
  row('Challenges', { Ref: 'X1', URN, 'Submitted on': '2019-10-02', ...extra });

/** A good school: GREEN by its inspection and its likely outcome, with nothing else held. */
const good = workbook(aSchool(), anInspection('2018-03-01', { Overall: 2 }), likely('Good'));
/** The same, likely to require improvement without improving rapidly: AMBER. */
const slow = workbook(
  aSchool(),
  likely('Requires improvement'),
  row('Judgements', {
    Ref: 'J9',
    URN,
    Kind: 'Rapid improvement',
    Value: 'No',
    'Made on': '2019-09-09',
  }),
);
const letter = (...parts: readonly Tabs[]) => dataOf(categoryLetter, workbook(...parts));
const applies = (...parts: readonly Tabs[]) => categoryLetter.applies(contextOf(workbook(...parts)));

describe('there is no letter', () => {
  test('before a category is agreed', () => {
    expect(applies(good)).toEqual({ applies: false, because: 'no category is agreed yet' });
  });

  test('before the day on which it is agreed', () => {
    expect(applies(good, agreed('GREEN', '2019-10-08'))).toEqual({
      applies: false,
      because: 'no category is agreed yet',
    });
  });

  test('for an override without its reason, which it would have to give', () => {
    expect(applies(good, agreed('YELLOW'))).toEqual({
      applies: false,
      because:
        'YELLOW was agreed on 30 September 2019 where the criteria indicate GREEN, without a reason: type it in Categories',
    });
    expect(applies(good, agreed('YELLOW', '2019-09-30', { 'Reason for override': 'New leaders' })).applies).toBe(true);
  });
});

test('its period is the half term in which the category was agreed, whenever the letter is made', () => {
  const context = contextOf(workbook(good, agreed('GREEN', '2019-07-04')));
  expect(categoryLetter.periodDay?.(context)).toBe('2019-07-04');
});

describe('how the category stands to the one before', () => {
  test('a first category', () => {
    expect(letter(good, agreed('GREEN'))).toMatchObject({ change: 'first', previous: null });
  });

  test.each([
    ['GREEN', 'unchanged'],
    ['AMBER', 'better'],
  ])('GREEN after %s is %s', (previous, change) => {
    expect(letter(good, previously(previous), agreed('GREEN'))).toMatchObject({
      change,
      previous: { word: previous, on: '2018-09-28' },
      notComparableBecause: null,
    });
  });

  test('AMBER after GREEN is worse', () => {
    expect(letter(slow, previously('GREEN'), agreed('AMBER'))).toMatchObject({ change: 'worse' });
  });

  test('a category that rests on results still awaited is compared with nothing, and called no improvement', () => {
    const awaited = workbook(
      aSchool(),
      publishedKs2(THREE_YEARS),
      ...[
        ['2016/17', 50],
        ['2017/18', 49],
      ].map(([year, rwm]) => aResult(URN, String(year), 'RWM_EXP', rwm ?? null, { 'Comparable schools': 65 })),
      likely('Good'),
    );
    const data = letter(awaited, previously('RED'), agreed('GREEN'));
    expect(data['change']).toBe('not comparable');
    expect(data['notComparableBecause']).toMatch(
      /^the results of 2018\/19 that decide it are awaited, and those of 2017\/18 met/,
    );
  });
});

describe('what it says of plans', () => {
  test.each([
    ['GREEN', false],
    ['YELLOW', false],
    ['AMBER', true],
    ['RED', true],
  ])('%s brings a Rapid Response Commitment Plan: %s', (colour, hasPlan) => {
    expect(letter(good, agreed(colour, '2019-09-30', { 'Reason for override': 'It was decided so' }))).toMatchObject({
      hasPlan,
    });
  });
});

describe('Urgent Action', () => {
  const concern = (extra: Record<string, string> = {}) => aConcern('Safeguarding', '2019-09-20', extra);

  test('is not mentioned while nobody is commissioned', () => {
    expect(letter(good, agreed('GREEN'), concern())).toMatchObject({ urgent: false });
  });

  test('is mentioned once it is, and no more than that', () => {
    const data = letter(good, agreed('GREEN'), concern({ 'Commissioned on': '2019-09-25' }));
    expect(data).toMatchObject({ urgent: true });
    expect(JSON.stringify(data)).not.toMatch(/safeguarding concern|U2/i);
  });

  test('is not mentioned once the concern is closed, nor before the day of the commission', () => {
    expect(
      letter(good, agreed('GREEN'), concern({ 'Commissioned on': '2019-09-25', 'Closed on': '2019-10-01' })),
    ).toMatchObject({ urgent: false });
    expect(letter(good, agreed('GREEN'), concern({ 'Commissioned on': '2019-10-08' }))).toMatchObject({
      urgent: false,
    });
  });
});

describe('an override', () => {
  const override = (by: string, reason = 'The new leaders need a year.') =>
    letter(
      good,
      row('People', { Email: 'ann@example.org', Name: 'Ann Chief', Role: 'CEO' }),
      agreed('YELLOW', '2019-09-30', { 'Reason for override': reason, 'Agreed by': by, Indicated: 'GREEN' }),
    )['override'];

  test('says what is indicated, who agreed otherwise by role, and why', () => {
    expect(override('Ann Chief')).toEqual({
      indicated: 'GREEN',
      byRole: 'The CEO',
      reason: 'the new leaders need a year',
    });
  });

  test('names nobody whom the trust does not list', () => {
    expect(override('A. Stranger')).toMatchObject({ byRole: 'The Executive Team' });
  });

  test('keeps the name with which a reason begins', () => {
    expect(override('Executive Team', 'Ash School has new leaders')).toMatchObject({
      reason: 'Ash School has new leaders',
    });
  });

  test('is not there where what is agreed is what is indicated', () => {
    expect(letter(good, agreed('GREEN'))['override']).toBeNull();
  });
});

describe('a challenge of the Chair', () => {
  test('that is open, with the day by which it is decided', () => {
    expect(letter(good, agreed('GREEN'), challenge({ 'Decide by': '2019-11-15' }))).toMatchObject({
      challenge: { on: '2019-10-02', decideBy: '2019-11-15' },
      decided: null,
    });
  });

  test('that is decided, with the reasons', () => {
    const done = challenge({ Decision: 'Not upheld', 'Decided on': '2019-10-06', Reasons: 'The evidence holds.' });
    expect(letter(good, agreed('GREEN'), done)).toMatchObject({
      challenge: null,
      decided: { decision: 'not upheld', on: '2019-10-06', reasons: 'the evidence holds' },
    });
  });

  test('of an earlier category is not this letter’s', () => {
    expect(letter(good, agreed('GREEN', '2019-10-03'), challenge())).toMatchObject({ challenge: null, decided: null });
  });
});

describe('on how much it rests', () => {
  test('is counted among the 25 criteria for a colour: an urgent criterion that is undecided does not show', () => {
    const complaint = aConcern('Complaint', '2019-09-20');
    const without = letter(good, agreed('GREEN'))['thin'];
    expect(without).toMatchObject({ of: 25 });
    expect(letter(good, agreed('GREEN'), complaint)['thin']).toEqual(without);
  });
});

test('it tells of the day of the agreement: what came to light since is for the next letter', () => {
  const since = workbook(
    good,
    agreed('GREEN'),
    row('Judgements', {
      Ref: 'J1',
      URN,
      Kind: 'Warning letter',
      Value: 'Yes',
      'Made on': '2019-10-01',
    }),
  );
  const criteria = (today: string) => JSON.stringify(dataOf(categoryLetter, since, today)['evidence']);
  expect(criteria('2019-10-07')).not.toContain('R3');
  expect(criteria('2019-10-07')).toEqual(criteria('2019-09-30'));
});

test('the note of a judgement is not in it', () => {
  const noted = row('Judgements', {
    Ref: 'J1',
    URN,
    Kind: 'Warning letter',
    Value: 'Yes',
    'Made on': '2019-09-01',
    Note: 'Words for the Executive Team',
  });
  const data = letter(aSchool(), noted, agreed('RED'));
  expect(JSON.stringify(data)).toContain('Warning letter, dated 1 September 2019');
  expect(JSON.stringify(data)).not.toContain('Words for the Executive Team');
});

test('it brings the support of its category, in the policy’s order', () => {
  const offer = workbook(
    row('Support offer', { Category: 'RED', Support: 'Peer review', 'Times a year': 3, 'Focus agreed by': 'CEO' }),
    row('Support offer', {
      Category: 'GREEN',
      Support: 'Peer review',
      'Times a year': 1,
      'Focus agreed by': 'Headteacher, CEO',
    }),
    row('Support offer', { Category: 'GREEN', Support: 'Headteacher appraisal' }),
  );
  expect(letter(good, agreed('GREEN'), offer)['support']).toEqual([
    { support: 'Peer review', often: 'Once a year', focus: 'Headteacher, CEO' },
    { support: 'Headteacher appraisal', often: 'As needed', focus: 'No focus to agree' },
  ]);
});
