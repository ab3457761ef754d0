/** The Capture return: its window, what stands beside each figure, what is to be mended and what to be explained. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { captureReturn } from '../../../src/documents/kinds/capture-return.ts';
import type { Tabs } from '../../support/decide.ts';
import { aResult, aSchool, aSetting, type Cells, national, row, termDates, URN, workbook } from '../../support/rows.ts';
import { contextOf, dataOf, textOf } from '../a-context.ts';
import { faultsIn } from './faults-in.ts';
import { headersIn } from './headers-in.ts';

/** In the window of Autumn 1, which closes on 18 October 2019. */
const OPEN = '2019-10-09';

interface Line {
  readonly [column: string]: unknown;
}
const captured = (Measure: string, Value: string | number | null, extra: Cells = {}): Tabs =>
  row('Data captures', {
    URN,
    'Academic year': '2019/20',
    Capture: 'Autumn 1',
    Measure,
    Value,
    Pupils: 30,
    Status: 'School',
    ...extra,
  });
const before = captured('ABSENCE', 6.2, { 'Academic year': '2018/19', Capture: 'Summer 2', Pupils: 201 });

const inTrust = (...parts: readonly Tabs[]) => workbook(aSchool({ Roll: 210 }), termDates('2019/20'), ...parts);
const form = (...parts: readonly Tabs[]) => dataOf(captureReturn, inTrust(...parts), OPEN);
const lines = (name: string, ...parts: readonly Tabs[]) => form(...parts)[name] as unknown as readonly Line[];
const absence = (...parts: readonly Tabs[]) => lines('rows', ...parts).find(({ measure }) => measure === 'Absence');
const applies = (today: string, ...parts: readonly Tabs[]) =>
  captureReturn.applies(contextOf(workbook(...parts), today));

describe('who reads it', () => {
  test('the headteacher and the data contact, who fill it in; the Chair does not see it', () => {
    expect(captureReturn.audience).toBe('figures');
    expect(AUDIENCES.figures).toEqual({ ofSchool: true, edit: ['Headteacher', 'Data contact'], view: [] });
    expect(captureReturn.directorsIfTicked).toBeUndefined();
  });
});

test('the table that comes back has the columns of Data captures, the Measure first', () => {
  const columns = ['Measure', 'Unit', 'Last', 'National', 'Value', 'Pupils', 'Code'];
  expect(headersIn('capture-return')).toContainEqual(columns);
});

describe('its window is that of the capture grid', () => {
  test('ten school days to the last day of the half term', () => {
    expect(form()['window']).toEqual({ name: 'Autumn 1 2019/20', opens: '2019-10-04', closes: '2019-10-18' });
  });

  test('its period is that half term, also after it has closed', () => {
    const context = contextOf(inTrust(), '2019-11-04');
    expect(captureReturn.periodDay?.(context)).toBe('2019-10-18');
    expect(captureReturn.data(context)['window']).toMatchObject({ name: 'Autumn 1 2019/20' });
  });

  test('the next one follows once it opens', () => {
    expect(captureReturn.data(contextOf(inTrust(), '2019-12-06'))['window']).toMatchObject({
      name: 'Autumn 2 2019/20',
    });
  });
});

describe('which schools have one', () => {
  const dates = termDates('2019/20');

  test('every school that joins by the closing date', () => {
    expect(applies(OPEN, aSchool({ 'Joined trust': '2019-10-18' }), dates)).toEqual({
      applies: true,
      because: 'the capture of Autumn 1 2019/20 closes on 18 October 2019',
    });
    expect(applies(OPEN, aSchool({ 'Joined trust': '2019-10-19' }), dates)).toEqual({
      applies: false,
      because: 'the school joins the trust on 19 October 2019',
    });
  });

  test('a special school for what it has ever had; without any, none', () => {
    const special = aSchool({ Phase: 'Special' });
    expect(applies(OPEN, special, dates)).toEqual({ applies: false, because: 'no measure is captured at the school' });
    const held = dataOf(captureReturn, workbook(special, dates, before), OPEN)['rows'] as unknown as readonly Line[];
    expect(held.map(({ measure }) => measure)).toEqual(['Absence']);
  });
});

describe('what a school is asked for', () => {
  const asked = (Phase: string) =>
    (dataOf(captureReturn, workbook(aSchool({ Phase }), termDates('2019/20')), OPEN)['rows'] as unknown as Line[]).map(
      ({ measure }) => measure,
    );

  test.each([
    ['First', ['Absence', 'Persistent absence']],
    ['Primary', ['Reading, writing and maths at the expected standard', 'Absence', 'Persistent absence']],
    ['Secondary', ['Attainment 8', 'English and maths at grade 5 or above', 'Absence', 'Persistent absence']],
  ])('%s: the measures of its phase, no published progress', (phase, measures) => {
    expect(asked(phase)).toEqual(measures);
  });
});

describe('beside a figure', () => {
  test('stands the last one, with its pupils, half term and year, and the newest national one', () => {
    expect(absence(before, national('2017/18', 'ABSENCE', 4.8), national('2018/19', 'ABSENCE', 4.7))).toEqual({
      measure: 'Absence',
      unit: '%',
      last: '6.2% (201 pupils), Summer 2 2018/19',
      national: '4.7%, 2018/19',
      value: null,
      pupils: null,
      code: null,
    });
  });

  test('of which none is held, it says so', () => {
    expect(absence()).toMatchObject({ last: 'No earlier figure', national: 'No record held' });
  });

  test('results come after the half terms of their year', () => {
    expect(absence(before, aResult(URN, '2018/19', 'ABSENCE', 5.9))).toMatchObject({
      last: '5.9% (30 pupils), Results 2018/19',
    });
  });

  test('the predecessor’s stands where the school has none of its own', () => {
    const tabs = workbook(
      aSchool({ 'Predecessor URN': '100009' }),
      termDates('2019/20'),
      aResult('100009', '2018/19', 'ABSENCE', 7.1),
    );
    const rows = dataOf(captureReturn, tabs, OPEN)['rows'] as unknown as readonly Line[];
    expect(rows.find(({ measure }) => measure === 'Absence')).toMatchObject({
      last: '7.1% (30 pupils), Results 2018/19',
    });
  });

  test('a national figure of a year that is not over is not told yet', () => {
    expect(absence(national('2019/20', 'ABSENCE', 5.5))).toMatchObject({ national: 'No record held' });
  });
});

describe('the school’s own figures are not suppressed here', () => {
  test('on 4 pupils they stand as they are, the last one and this one', () => {
    const small = [
      captured('ABSENCE', 8.4, { 'Academic year': '2018/19', Capture: 'Summer 2', Pupils: 4 }),
      captured('ABSENCE', 9.1, { Pupils: 4 }),
    ];
    expect(absence(...small)).toMatchObject({
      last: '8.4% (4 pupils), Summer 2 2018/19',
      value: '9.1%',
      pupils: '4',
    });
    expect(textOf(form(...small))).not.toContain('Not shown');
  });

  test('a code is as it was published', () => {
    expect(absence(aResult(URN, '2018/19', 'ABSENCE', 'SUPP', { Pupils: 4 }))).toMatchObject({
      last: 'SUPP, Results 2018/19',
    });
  });
});

describe('what is held for the window already', () => {
  test('stands in its place; of another window, or published, it does not', () => {
    expect(absence(captured('ABSENCE', 6.5))).toMatchObject({ value: '6.5%', pupils: '30', code: null });
    expect(absence(captured('ABSENCE', null, { Code: 'NE' }))).toMatchObject({ value: null, code: 'NE' });
    expect(absence(captured('ABSENCE', 6.5, { Capture: 'Autumn 2' }))).toMatchObject({ value: null });
    expect(absence(captured('ABSENCE', 6.5, { Status: 'Final' }))).toMatchObject({ value: null });
  });

  test('that cannot be used stands as it was typed', () => {
    expect(absence(captured('ABSENCE', 650))).toMatchObject({ value: '650' });
    expect(absence(captured('ABSENCE', 'about six'))).toMatchObject({ value: 'about six' });
  });
});

describe('an error is to be mended', () => {
  const error = (...parts: readonly Tabs[]) => lines('checks', ...parts)[0];

  test.each([
    [
      'a percentage over 100',
      captured('ABSENCE', 650),
      '650',
      'Write a percentage, such as 62 or 62%, between 0 and 100.',
    ],
    ['a text', captured('ABSENCE', 'six'), 'six', 'Write a percentage, such as 62 or 62%, between 0 and 100.'],
    [
      'no Pupils',
      captured('ABSENCE', 6.5, { Pupils: null }),
      '6.5% without Pupils',
      'Write how many pupils it rests on.',
    ],
    [
      'no pupils',
      captured('ABSENCE', 6.5, { Pupils: 0 }),
      '6.5% of 0 pupils',
      'Write the pupils it rests on, or NE in its place.',
    ],
    [
      'a figure and a code',
      captured('ABSENCE', 6.5, { Code: 'NE' }),
      '6.5 and NE',
      'Keep one of them: the figure, or the code.',
    ],
    [
      'a code that is none',
      captured('ABSENCE', null, { Code: 'LOST' }),
      'LOST',
      'Write a code of the list, or the figure.',
    ],
    [
      'a figure withheld',
      captured('ABSENCE', 'SUPP'),
      'SUPP',
      'Write the figure itself: here it is not withheld, however few the pupils.',
    ],
    [
      'two figures',
      workbook(captured('ABSENCE', 6.5), captured('ABSENCE', 6.9)),
      'Two figures that differ',
      'Write the one that is right.',
    ],
  ])('%s', (_what, tabs, found, toDo) => {
    expect(error(tabs)).toEqual({ measure: 'Absence', found, kind: 'Error: mend it', toDo, isQuery: false });
  });

  test('and comes before every query; it is not queried as well', () => {
    const checks = lines('checks', captured('ABSENCE', 6.5, { Pupils: 211 }), captured('PERSISTENT_ABSENCE', 140));
    expect(checks.map(({ measure, kind }) => [measure, kind])).toEqual([
      ['Persistent absence', 'Error: mend it'],
      ['Absence', 'Query: explain it'],
    ]);
  });

  test('a code of the list is none', () => {
    expect(lines('checks', captured('ABSENCE', 'NE', { Pupils: null }))).toEqual([]);
  });
});

describe('a query is to be explained', () => {
  test.each([
    [11.1, 0],
    [11.2, 1],
    [1.2, 1],
    [1.3, 0],
  ])('a percentage of %s after 6.2: %s, from 5 points', (value, count) => {
    expect(lines('checks', before, captured('ABSENCE', value))).toHaveLength(count);
  });

  test('says by how much it has changed', () => {
    expect(lines('checks', before, captured('ABSENCE', 12))).toEqual([
      {
        measure: 'Absence',
        found: '12%, after 6.2%',
        kind: 'Query: explain it',
        toDo: 'A change of +5.8 points.',
        isQuery: true,
      },
    ]);
  });

  test('from as many points as the trust calls a dip', () => {
    expect(lines('checks', aSetting('dip.rwm', 6), before, captured('ABSENCE', 12))).toEqual([]);
    expect(form(aSetting('dip.rwm', 6))).toMatchObject({ much: { percentage: 6, attainment8: null } });
  });

  test.each([
    [42.9, 0],
    [43, 1],
  ])('an Attainment 8 of %s after 40: %s, from 3 points', (value, count) => {
    const secondary = workbook(
      aSchool({ Phase: 'Secondary' }),
      termDates('2019/20'),
      aResult(URN, '2018/19', 'ATT8', 40),
      captured('ATT8', value),
    );
    const data = dataOf(captureReturn, secondary, OPEN);
    expect(data['checks']).toHaveLength(count);
    expect(data['much']).toEqual({ percentage: 5, attainment8: 3 });
  });

  test('more pupils than are on roll', () => {
    expect(lines('checks', captured('ABSENCE', 6, { Pupils: 210 }))).toEqual([]);
    expect(lines('checks', captured('ABSENCE', 6, { Pupils: 211 }))).toMatchObject([
      { found: '6% of 211 pupils', toDo: 'The trust’s records have 210 on roll.' },
    ]);
  });
});

describe('whether anything is in', () => {
  test('nothing yet; something, and nothing to mend or explain', () => {
    expect(form(before)).toMatchObject({ isIn: false, checks: [] });
    expect(form(captured('ABSENCE', 6))).toMatchObject({ isIn: true, checks: [] });
  });
});

describe('a nil return', () => {
  const made = (version: number, nil: string | null, period = '2019/20 Autumn 1'): Tabs =>
    row('Documents', {
      Key: `${URN}·Capture return·${period}·${version}`,
      URN,
      Kind: 'Capture return',
      Period: period,
      Version: version,
      'Nil return': nil,
    });

  test('is what the newest version that says so says', () => {
    expect(form(made(1, 'Yes'))).toMatchObject({ nil: 'Yes' });
    expect(form(made(1, 'Yes'), made(2, null))).toMatchObject({ nil: 'Yes' });
    expect(form(made(1, 'Yes'), made(2, 'No'))).toMatchObject({ nil: 'No' });
  });

  test('of another window says nothing of this one', () => {
    expect(form(made(1, 'Yes', '2018/19 Summer 2'))).toMatchObject({ nil: null });
  });
});

test('with checks in it, its template has no fault', async () => {
  const checks = [before, captured('ABSENCE', 12), captured('PERSISTENT_ABSENCE', 140)];
  expect(await faultsIn(captureReturn, form(...checks))).toEqual([]);
});
