/** The agreed category, where the trust shows it; never what is indicated, an override or Urgent Action. */
import { describe, expect, test } from '@jest/globals';
import { aConcern, aJudgement, aSetting, row, workbook } from '../../support/rows.ts';
import { ASH, base, dashboard, type Line, rowOf, years } from './a-dashboard.ts';

describe('the agreed category', () => {
  const agreed = (colour: string, on = '2019-07-04') =>
    workbook(
      row('Categories', { URN: ASH, Agreed: colour, 'Agreed on': on }),
      row('Category history', { URN: ASH, On: on, Agreed: colour, 'Agreed on': on, Indicated: 'RED' }),
    );
  const shown = aSetting('dashboard.category', 'Yes');
  const result = years(ASH, [62, 65, 68], 30);

  test('stands beside the school only where the setting is Yes', () => {
    expect(rowOf('Ash School', result, agreed('YELLOW'))).toMatchObject({ category: null });
    expect(rowOf('Ash School', result, agreed('YELLOW'), aSetting('dashboard.category', 'No'))).toMatchObject({
      category: null,
    });
    expect(rowOf('Ash School', result, agreed('YELLOW'), shown)).toMatchObject({ category: { text: 'YELLOW' } });
    expect(rowOf('Cedar School', result, agreed('YELLOW'), shown)).toMatchObject({
      category: { text: 'Not yet agreed' },
    });
    expect(rowOf('Hollin Trust', result, agreed('YELLOW'), shown)).toMatchObject({ category: null });
  });

  test('without the setting no colour is named at all', () => {
    const text = JSON.stringify(
      dashboard(base, result, agreed('YELLOW'), aJudgement('Warning letter', 'Yes', '2019-09-09', {}, ASH)),
    );
    expect(text).not.toMatch(/GREEN|YELLOW|AMBER|"RED"|RED\b/);
    expect(dashboard(base, result, agreed('YELLOW'))).toMatchObject({ colours: null, showsCategory: false });
  });

  test('never what is indicated, an override or Urgent Action', () => {
    const data = dashboard(
      base,
      result,
      shown,
      agreed('YELLOW'),
      row('Categories', {
        URN: ASH,
        Agreed: 'YELLOW',
        'Agreed on': '2019-07-04',
        'Reason for override': 'Secret words',
      }),
      aJudgement('Warning letter', 'Yes', '2019-09-09', {}, ASH),
      aConcern('Financial', '2019-09-09', {}, ASH),
    );
    const text = JSON.stringify({ ...data, colours: { ...(data['colours'] as Line), rows: [] } });
    expect(text).not.toMatch(/\bRED\b|URGENT|[Uu]rgent|[Ii]ndicated|Secret/);
  });

  test('nothing in it moves with a concern, a judgement, a challenge or a review', () => {
    const quiet = dashboard(base, shown, result, agreed('YELLOW'));
    const loud = dashboard(
      base,
      shown,
      result,
      agreed('YELLOW'),
      aConcern('Safeguarding', '2019-09-09', { 'Commissioned on': '2019-09-10' }, ASH),
      aJudgement('Likely outcome', 'Inadequate', '2019-09-09', {}, ASH),
      row('Challenges', { Ref: 'X1', URN: ASH, 'Submitted on': '2019-09-20', Concerns: 'Too harsh' }),
      row('Reviews', { Ref: 'R1', URN: ASH, Kind: 'Safeguarding review', 'Held on': '2019-09-20', Outcome: 'Secret' }),
    );
    expect(loud).toEqual(quiet);
  });

  test('by year: how many schools were agreed in each colour at its end, and as things stand', () => {
    const data = dashboard(base, shown, agreed('GREEN', '2018-07-05'), agreed('AMBER', '2019-07-04'));
    expect(data['colours']).toEqual({
      sentence: 'Agreed as things stand in 2019/20: 1 school AMBER; 2 of 3 not yet agreed.',
      rows: [
        { year: '2017/18', green: '1 █', yellow: '0', amber: '0', red: '0', none: '2 ██' },
        { year: '2018/19', green: '0', yellow: '0', amber: '1 █', red: '0', none: '2 ██' },
        { year: '2019/20 so far', green: '0', yellow: '0', amber: '1 █', red: '0', none: '2 ██' },
      ],
    });
    expect(dashboard(base, shown)['colours']).toBeNull();
  });
});
