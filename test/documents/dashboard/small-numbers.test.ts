/** What a reader outside the Executive Team is never shown. */
import { describe, expect, test } from '@jest/globals';
import { aResult, aSetting } from '../../support/rows.ts';
import { ASH, BEECH, base, dashboard, linesAt, rowOf, years } from './a-dashboard.ts';

describe('small numbers', () => {
  const NOT_SHOWN = 'Not shown (small numbers)';
  const few = (Pupils: number) => [
    years(ASH, [60, 60, 60], 30),
    years(BEECH, [91, 93, 97], Pupils, { 'Comparable schools': 83 }),
  ];

  test('a figure on 6 pupils is shown', () => {
    expect(rowOf('Beech School', ...few(6))).toMatchObject({ figure: '97% (2018/19, Final)', gap: '+32' });
    expect(rowOf('Hollin Trust', ...few(6))).toMatchObject({ figure: '66.2% (2018/19, 2 of 3 schools)' });
  });

  test('one on 5 hides gap, change and three years, and the trust’s figure leaves it out', () => {
    expect(rowOf('Beech School', ...few(5))).toMatchObject({
      figure: NOT_SHOWN,
      national: '65%',
      gap: NOT_SHOWN,
      comparable: NOT_SHOWN,
      comparableGap: NOT_SHOWN,
      change: NOT_SHOWN,
      threeYears: NOT_SHOWN,
    });
    expect(rowOf('Hollin Trust', ...few(5))).toMatchObject({ figure: '60% (2018/19, 1 of 3 schools)' });
  });

  test('no word of the whole dashboard tells it', () => {
    const text = JSON.stringify(dashboard(base, aSetting('dashboard.category', 'Yes'), ...few(5)));
    for (const figure of ['91', '93', '97', '83', '+32', '32 points']) expect(text).not.toContain(figure);
  });

  test('an earlier year on 5 pupils hides the change from it', () => {
    const earlier = aResult(BEECH, '2017/18', 'RWM_EXP', 93, { Pupils: 5 });
    const data = [earlier, aResult(BEECH, '2018/19', 'RWM_EXP', 97, { Pupils: 20 })];
    expect(rowOf('Beech School', ...data)).toMatchObject({
      change: NOT_SHOWN,
      threeYears: '·, ·, 97: no figure for 2016/17 and 2017/18 ··▅',
    });
  });

  test('pupils that nobody counted are few in the school’s own figure, not in a published one', () => {
    const uncounted = (Status: string) =>
      rowOf('Beech School', aResult(BEECH, '2018/19', 'RWM_EXP', 97, { Pupils: '', Status }))['figure'];
    expect([uncounted('School'), uncounted('Final')]).toEqual([NOT_SHOWN, '97% (2018/19, Final)']);
  });

  test('where every school’s figure is hidden the trust has none', () => {
    const data = dashboard(base, years(BEECH, [91, 93, 97], 5));
    expect(linesAt(data, 'measure1', 'rows').slice(-1)[0]).toMatchObject({
      figure: NOT_SHOWN,
      gap: NOT_SHOWN,
      threeYears: NOT_SHOWN,
    });
    expect(linesAt(data, 'summary', 'rows')).toEqual([
      expect.objectContaining({ trust: NOT_SHOWN, above: 'None to set beside it' }),
    ]);
    expect(data['summary']).toMatchObject({ lines: ['No figure of the trust: Reading, writing and maths.'] });
  });

  test('the trust’s own number for few is kept to', () => {
    expect(rowOf('Beech School', aSetting('suppress.pupils', 10), ...few(10))).toMatchObject({ figure: NOT_SHOWN });
  });
});
