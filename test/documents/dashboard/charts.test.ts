/** The summary and the charts in text. */
import { describe, expect, test } from '@jest/globals';
import { aResult, national, row } from '../../support/rows.ts';
import {
  ABSENCE,
  ASH,
  BEECH,
  base,
  CEDAR,
  dashboard,
  linesAt,
  measure,
  others,
  RWM,
  schools,
  years,
} from './a-dashboard.ts';

describe('the summary', () => {
  test('says which figures of the trust are better and worse than national; of absence less is better', () => {
    const data = dashboard(
      base,
      ABSENCE,
      national('2018/19', 'ABSENCE', 5),
      years(ASH, [62, 65, 68], 30),
      years(BEECH, [60, 60, 60], 30),
      aResult(ASH, '2018/19', 'ABSENCE', 6),
    );
    expect(data['summary']).toMatchObject({
      lines: ['Worse than national: Reading, writing and maths (64% against 65%); Absence (6% against 5%).'],
      rows: [
        {
          year: '2018/19',
          trust: '64%',
          of: '2 of 3 schools',
          national: '65%',
          gap: '−1',
          above: '1 of 2',
          below: '1 of 2',
        },
        { trust: '6%', gap: '+1', above: '1 of 1', below: '0 of 1' },
      ],
    });
  });

  test('says where there is no national figure', () => {
    const data = dashboard(RWM, others, schools, aResult(ASH, '2018/19', 'RWM_EXP', 68));
    expect(data['summary']).toMatchObject({ lines: ['No national figure to set beside: Reading, writing and maths.'] });
  });
});

describe('the charts', () => {
  test('gaps: words first, then a sign for each point; who has none is counted', () => {
    const data = dashboard(base, years(ASH, [60, 60, 68.4], 30), years(BEECH, [60, 60, 63], 30));
    expect(data['gaps']).toEqual({
      sentences: ['Reading, writing and maths: 1 school above national, 1 below, 1 without a gap to show (2018/19).'],
      rows: [
        { measure: 'Reading, writing and maths', school: 'Ash School', gap: '3.4 points above ▲▲▲' },
        { measure: 'Reading, writing and maths', school: 'Beech School', gap: '2 points below ▼▼' },
      ],
    });
    expect(dashboard(base, years(ASH, [60, 60, 65], 30))['gaps']).toMatchObject({
      rows: [{ gap: 'Level with national' }],
    });
    expect(dashboard(base)['gaps']).toEqual({ sentences: [], rows: [] });
  });

  const capture = (
    urn: string,
    year: string,
    Capture: string,
    Value: number,
    extra: Record<string, string | number> = {},
  ) =>
    row('Data captures', {
      URN: urn,
      'Academic year': year,
      Capture,
      Measure: 'ABSENCE',
      Value,
      Pupils: 30,
      Status: 'School',
      ...extra,
    });

  test('absence: the last six half terms of the schools’ own captures', () => {
    const data = dashboard(
      base,
      ABSENCE,
      capture(ASH, '2018/19', 'Autumn 1', 5),
      capture(ASH, '2018/19', 'Summer 2', 6.2),
      capture(ASH, '2017/18', 'Summer 2', 7),
      capture(BEECH, '2018/19', 'Summer 2', 4.4, { Pupils: 6 }),
      capture(CEDAR, '2018/19', 'Summer 1', 9),
    );
    expect(data['absence']).toEqual({
      now: 'Summer 2 2018/19',
      yearAgo: 'Summer 2 2017/18',
      sentence:
        'In Summer 2 2018/19 absence ran from 4.4% to 6.2% in 2 of 3 schools; 1 of 3 not returned or not shown.',
      rows: [
        { school: 'Ash School', now: '6.2%', yearAgo: '7%', halfTerms: '5, ·, ·, ·, ·, 6.2: up since Autumn 1 ▂····█' },
        {
          school: 'Beech School',
          now: '4.4%',
          yearAgo: 'No record held',
          halfTerms: '·, ·, ·, ·, ·, 4.4: no earlier figure ·····▅',
        },
        { school: 'Cedar School', now: 'Not returned', yearAgo: 'No record held', halfTerms: 'Not returned' },
      ],
    });
  });

  test('absence of 5 pupils is not shown, nor its past', () => {
    const data = dashboard(
      base,
      ABSENCE,
      capture(ASH, '2018/19', 'Summer 1', 8.8),
      capture(ASH, '2018/19', 'Summer 2', 7.7, { Pupils: 5 }),
    );
    expect(linesAt(data, 'absence', 'rows')[0]).toEqual({
      school: 'Ash School',
      now: 'Not shown (small numbers)',
      yearAgo: 'No record held',
      halfTerms: 'Not shown (small numbers)',
    });
    expect(data['absence']).toMatchObject({
      sentence: 'In Summer 2 2018/19 no school’s absence is shown; 3 of 3 not returned or not shown.',
    });
    expect(JSON.stringify(data)).not.toMatch(/7\.7|8\.8/);
  });

  test('absence is left out where nobody captured it, or it is not for the dashboard', () => {
    expect(dashboard(base, ABSENCE)['absence']).toBeNull();
    const off = measure('ABSENCE', {
      Name: 'Absence',
      Phase: 'All',
      Kind: 'Attendance',
      Better: 'Lower',
      Dashboard: 'No',
    });
    expect(dashboard(base, off, capture(ASH, '2018/19', 'Summer 2', 6.2))['absence']).toBeNull();
  });
});
