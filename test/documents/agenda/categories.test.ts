/** What the agenda asks of categories: to be agreed, to be looked at again, disputed. */
import { describe, expect, test } from '@jest/globals';
import { row, steadySchool, TODAY, URN } from '../../support/rows.ts';
import { agreed, base, decisions, historyRow, ofCategories, quiet } from './an-agenda.ts';

describe('categories to agree', () => {
  test('a primary school that was not agreed in July', () => {
    expect(ofCategories('toAgree', base, steadySchool())).toEqual([
      expect.objectContaining({ school: 'Ash School', meeting: 'July', agreedOn: 'Never' }),
    ]);
    expect(ofCategories('toAgree', base, steadySchool(), agreed('GREEN', '2019-06-30'))).toHaveLength(1);
    expect(ofCategories('toAgree', base, steadySchool(), agreed('GREEN', '2019-07-01'))).toEqual([]);
  });

  test('are decisions', () => {
    expect(decisions(base, steadySchool())).toEqual(['Agree the category of Ash School', 'Any other decision']);
  });
});

describe('indicated is not what is agreed', () => {
  const override = { 'Reason for override': 'The new scheme needs a year' };

  test('with its facts, and whether a reason was given', () => {
    const [line] = ofCategories(
      'differing',
      base,
      steadySchool(),
      agreed('AMBER', '2019-07-04', override),
      historyRow('2019-07-04', 'AMBER', 'GREEN'),
    );
    expect(line).toMatchObject({
      agreed: { text: 'AMBER' },
      indicated: { text: 'GREEN' },
      override: 'The new scheme needs a year',
    });
    expect(line?.['because']).toMatch(/^G2: Likely outcome good/);
  });

  test('where the evidence moved after it was agreed, it is to be decided', () => {
    const tabs = [base, steadySchool(), agreed('AMBER'), historyRow('2019-07-04', 'AMBER', 'AMBER')];
    expect(ofCategories('differing', ...tabs)).toEqual([
      expect.objectContaining({ override: 'Indicated has moved since it was agreed' }),
    ]);
    expect(decisions(...tabs)).toContain('Ash School: keep AMBER, or agree GREEN');
  });

  test('an override with its reason is not decided again', () => {
    const tabs = [
      base,
      steadySchool(),
      agreed('AMBER', '2019-07-04', override),
      historyRow('2019-07-04', 'AMBER', 'GREEN'),
    ];
    expect(decisions(...tabs)).toEqual(['Any other decision']);
  });

  test('a school that is to be agreed anyway stands once', () => {
    expect(ofCategories('differing', base, steadySchool(), agreed('AMBER', '2019-06-30'))).toEqual([]);
  });
});

describe('disputes', () => {
  const challenge = (extra: Record<string, string> = {}) =>
    row('Challenges', {
      Ref: 'X1',
      URN,
      'Submitted on': '2019-10-01',
      'Category disputed': 'GREEN',
      Concerns: 'Too kind',
      ...extra,
    });

  test.each([
    [{ 'Acknowledge by': '2019-10-08' }, 'Acknowledge by 8 Oct 2019'],
    [{ 'Acknowledged on': '2019-10-02', 'Meet by': '2019-10-15' }, 'Arrange the meeting by 15 Oct 2019'],
    [{ 'Acknowledged on': '2019-10-02', 'Meeting on': '2019-10-08' }, 'Meeting on 8 Oct 2019'],
    [
      { 'Acknowledged on': '2019-10-02', 'Meeting on': TODAY, 'Decide by': '2019-10-20' },
      'The Chair of the Board decides by 20 Oct 2019',
    ],
  ])('%o: next %s', (extra, next) => {
    expect(ofCategories('disputes', base, quiet(), challenge(extra))).toEqual([
      expect.objectContaining({ ref: 'X1', next }),
    ]);
  });

  test.each([
    ['decided today', { 'Decided on': TODAY }, 0],
    ['to be decided tomorrow', { 'Decided on': '2019-10-08' }, 1],
    ['submitted tomorrow', { 'Submitted on': '2019-10-08' }, 0],
  ])('one that is %s', (_what, extra, count) => {
    expect(ofCategories('disputes', base, quiet(), challenge(extra))).toHaveLength(count);
  });
});
