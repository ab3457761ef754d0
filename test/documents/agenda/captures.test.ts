/** Which captures are in, nil and missing. */
import { describe, expect, test } from '@jest/globals';
import type { Tabs } from '../../support/decide.ts';
import { aSchool, aSetting, row, termDates, workbook } from '../../support/rows.ts';
import { base, item, lines } from './an-agenda.ts';

describe('captures', () => {
  const capture = (urn: string, measure: string, extra: Record<string, string | number> = {}) =>
    row('Data captures', {
      URN: urn,
      'Academic year': '2018/19',
      Capture: 'Summer 2',
      Measure: measure,
      Value: 5,
      Pupils: 30,
      Status: 'School',
      ...extra,
    });
  const measures = workbook(
    ...['ABSENCE', 'PERSISTENT_ABSENCE'].map((Measure) =>
      row('Measures', {
        Measure,
        Name: Measure === 'ABSENCE' ? 'Absence' : 'Persistent absence',
        Phase: 'All',
        Kind: 'Attendance',
        Unit: '%',
        Better: 'Lower',
        Dashboard: 'Yes',
      }),
    ),
  );
  const three = workbook(
    measures,
    ...[
      ['100001', 'Ash School'],
      ['100002', 'Beech School'],
      ['100003', 'Cedar School'],
      ['100004', 'Damson School'],
    ].map(([urn, School]) => aSchool({ URN: urn ?? '', School: School ?? '', Phase: 'First' })),
  );
  const nil = row('Documents', {
    Key: 'k',
    URN: '100003',
    Kind: 'Capture return',
    Period: '2018/19 Summer 2',
    Version: 1,
    'Nil return': 'Yes',
  });
  const stands = (...parts: readonly Tabs[]) =>
    lines('captures', base, three, ...parts).map(({ state, schools }) => `${state}: ${schools}`);

  test('of the half term that was over last: in, nil, missing, and what is missing where the rest is in', () => {
    const held = [
      capture('100001', 'ABSENCE'),
      capture('100001', 'PERSISTENT_ABSENCE', { Value: '', Code: 'SUPP' }),
      capture('100002', 'ABSENCE'),
    ];
    expect(item('captures', base, three, ...held)).toMatchObject({ of: 'Summer 2 2018/19', closed: '2019-07-19' });
    expect(stands(...held, nil)).toEqual([
      'In: Ash School',
      'Nil return: Cedar School',
      'Missing: Beech School (Persistent absence); Damson School',
    ]);
  });

  test('is dropped where nothing came in a window that closed before the trust’s calendar began', () => {
    expect(item('captures', base, three)).toBeNull();
    expect(
      item('captures', termDates('2018/19'), termDates('2019/20'), aSetting('calendar.from', '2019-07-19'), three),
    ).not.toBeNull();
  });

  test('a school that joined after the window closed is not asked for it', () => {
    const late = aSchool({ URN: '100006', School: 'Fir School', Phase: 'First', 'Joined trust': '2019-07-20' });
    expect(stands(capture('100001', 'ABSENCE'), late).join()).not.toContain('Fir School');
  });
});
