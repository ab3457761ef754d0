/** Judgements that lapse, vulnerabilities in no criterion, and evidence that is missing. */
import { describe, expect, test } from '@jest/globals';
import type { Tabs } from '../../support/decide.ts';
import { aConcern, aJudgement, aResult, aSchool, aSetting, likely, OTHER, TODAY, URN } from '../../support/rows.ts';
import { agenda, agreed, base, type Line, ofCategories, quiet } from './an-agenda.ts';

describe('judgements about to lapse', () => {
  const warning = (extra: Record<string, string>) => aJudgement('Warning letter', 'Yes', '2019-01-07', extra);
  const lapsing = (...parts: readonly Tabs[]) =>
    ofCategories('lapsing', base, quiet(), ...parts).map(({ judgement, lapses }) => `${judgement}, ${lapses}`);

  test.each([
    ['on its last day', TODAY, ['Warning letter, 7 Oct 2019']],
    ['the day before', '2019-10-06', []],
    ['on the last day of the next half term', '2019-12-20', ['Warning letter, 20 Dec 2019']],
    ['the day after it', '2019-12-21', []],
  ])('one that expires %s', (_what, Expires, said) => {
    expect(lapsing(warning({ Expires }))).toEqual(said);
  });

  test('without term dates: three months', () => {
    const found = (Expires: string) =>
      ofCategories('lapsing', aSchool(), aSetting('calendar.from', '2019-09-01'), warning({ Expires })).length;
    expect([found('2020-01-07'), found('2020-01-08')]).toEqual([1, 0]);
  });

  test('not one that is closed', () => {
    expect(lapsing(warning({ Expires: '2019-10-20', 'Closed on': TODAY }))).toEqual([]);
  });

  test('a view of the likely outcome, twelve months after it was made', () => {
    expect(lapsing(aJudgement('Likely outcome', 'Good', '2018-11-01'))).toEqual([]);
    const [line] = ofCategories('lapsing', base, aSchool(), aJudgement('Likely outcome', 'Good', '2018-11-01'));
    expect(line).toMatchObject({
      judgement: 'Likely outcome: Good',
      lapses: '1 Nov 2019',
      after: 'The school’s self-evaluation counts instead',
    });
  });

  test('an answer on rapid improvement with its value', () => {
    expect(lapsing(aJudgement('Rapid improvement', 'No', '2019-09-02', { Expires: '2019-11-01' }))).toEqual([
      'Rapid improvement: No, 1 Nov 2019',
    ]);
  });

  test('a vulnerability stays open whatever it says', () => {
    const [line] = ofCategories(
      'lapsing',
      base,
      quiet(),
      aJudgement('Vulnerability', 'Yes', '2019-01-07', { Expires: '2019-11-01' }),
    );
    expect(line).toMatchObject({ after: 'Stays open until it is closed' });
  });

  test('no note is printed', () => {
    expect(
      JSON.stringify(agenda(base, quiet(), warning({ Expires: '2019-10-20', Note: 'Secret words' }))),
    ).not.toContain('Secret');
  });
});

describe('a vulnerability without early signs of improvement', () => {
  const vulnerable = aJudgement('Vulnerability', 'Yes', '2019-09-09');

  test('is in no criterion, and is said', () => {
    expect(ofCategories('inNoCriterion', base, quiet(), vulnerable)).toEqual([
      { school: 'Ash School', ref: `${URN} Vulnerability Yes 2019-09-09`, on: '2019-09-09' },
    ]);
  });

  test('with early signs it is AMBER', () => {
    const signs = aJudgement('Early signs of improvement', 'Yes', '2019-09-16');
    expect(ofCategories('inNoCriterion', base, quiet(), vulnerable, signs)).toEqual([]);
  });
});

describe('missing evidence', () => {
  test('names the most serious colour that a school could be, and what is missing for it', () => {
    const found = ofCategories(
      'missing',
      base,
      quiet(),
      likely('Good', OTHER),
      aSchool({ URN: OTHER, School: 'Beech School' }),
    );
    expect(found.map(({ school, couldBe }) => [school, (couldBe as Line)['text']])).toEqual([['Beech School', 'RED']]);
  });

  test('names complaints without a threshold as Urgent Action', () => {
    const [line] = ofCategories('missing', base, quiet(), aConcern('Complaint', '2019-09-20'));
    expect(line).toMatchObject({
      couldBe: { text: 'URGENT ACTION' },
      criteria: 'U5',
      missing: 'How many complaints mean Urgent Action: complaints.threshold in Settings',
    });
  });

  test('figures on few pupils stand as they are held: the agenda stays with the Executive Team', () => {
    const few = aResult(URN, '2018/19', 'RWM_EXP', 40, { Pupils: 3, 'Comparable schools': 55 });
    const [line] = ofCategories('differing', base, aSchool(), few, agreed('GREEN'), likely('Good'));
    expect(line?.['because']).toContain('40%');
  });
});
