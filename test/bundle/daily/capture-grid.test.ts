/** What people type in the capture grid, through dist/: taken once, never lost, never taken for another window. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, hostWith, rowsOf, type Tables } from '../trust.ts';
import { daily, trustOf } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const GRID = 'Capture grid';
const IN_AUTUMN_1 = '2026-10-12T07:00:00';
const IN_AUTUMN_2 = '2026-12-07T07:00:00';

/** A trust whose grid has been made for Autumn 1. */
function hostInAutumn(schools = 2, tables: Tables = {}): Host {
  const host = hostWith(bundle, { ...trustOf(schools), ...tables }, { now: IN_AUTUMN_1 });
  daily(host);
  return host;
}

function cellOf(host: Host, school: string, header: string): readonly [row: number, column: number] {
  const rows = rowsOf(host, GRID);
  const row = rows.findIndex((each) => each['School'] === school && each['Capture'] !== '');
  return [row + 2, Object.keys(rows[0] ?? {}).indexOf(header) + 1];
}

const type = (host: Host, school: string, header: string, text: string): void => {
  const [row, column] = cellOf(host, school, header);
  host.edit(GRID, row, column, text);
};

const captured = (host: Host) => rowsOf(host, 'Data captures').filter((row) => row['Capture'] !== 'Results');
const gridOf = (host: Host, school: string) => rowsOf(host, GRID).filter((row) => row['School'] === school);

describe('the grid', () => {
  test('has a row a school for the window that is open, with the last capture and the national figure', () => {
    expect(rowsOf(hostInAutumn(), GRID)[0]).toMatchObject({
      URN: 100001,
      School: 'School 1',
      'Academic year': '2026/27',
      Capture: 'Autumn 1',
      RWM_EXP: '',
      'RWM_EXP last': '62%, Results 2024/25',
      'RWM_EXP national': '62%, 2024/25',
    });
  });

  test('has columns to type in for attainment and attendance, and none for progress scores', () => {
    const headers = Object.keys(rowsOf(hostInAutumn(), GRID)[0] ?? {});
    expect(headers).toEqual(expect.arrayContaining(['RWM_EXP', 'RWM_EXP pupils', 'ABSENCE', 'PERSISTENT_ABSENCE']));
    expect(headers).not.toContain('READ_PROG');
    expect(headers).not.toContain('ATT8');
  });
});

describe('the columns of a measure', () => {
  const headersOf = (host: Host) => Object.keys(rowsOf(host, GRID)[0] ?? {});
  const looksOf = (host: Host) => {
    const sheet = host.workbook.sheet(GRID);
    const at = headersOf(host).indexOf('RWM_EXP');
    return {
      wide: sheet?.columnLines[at]?.size,
      note: sheet?.notes.get(0, at),
      rule: sheet?.validations.get(1, at)?.values[0],
      warned: sheet?.protections.length,
    };
  };

  test('have a width, a note, a rule and a warning from the run that made them', () => {
    const host = hostInAutumn();
    const letter = String.fromCharCode(65 + headersOf(host).indexOf('RWM_EXP'));
    expect(looksOf(host)).toMatchObject({
      wide: expect.any(Number),
      note: expect.stringContaining('For people to fill in'),
      rule: `=OR(ISTEXT(${letter}2),AND(ISNUMBER(${letter}2),${letter}2>=0,${letter}2<=100))`,
    });
    expect(looksOf(host).warned).toBeGreaterThan(0);
  });
  test('keep the looks that people gave them, and nothing is written by a second run', () => {
    const host = hostInAutumn();
    const before = looksOf(host);
    host.resetCalls();
    daily(host);
    expect(looksOf(host)).toEqual(before);
    expect(host.calls.cellsWritten).toBe(0);
  });
  test('leave a blank tab of somebody’s own where it is', () => {
    expect(hostInAutumn(2, { Sheet1: [['']] }).workbook.sheet('Sheet1')).toBeDefined();
  });
});

describe('a figure that is typed', () => {
  test('becomes a row of Data captures that says where it comes from', () => {
    const host = hostInAutumn();
    type(host, 'School 2', 'RWM_EXP', '58');
    type(host, 'School 2', 'RWM_EXP pupils', '29');
    daily(host);
    expect(captured(host)).toMatchObject([
      {
        URN: 100002,
        'Academic year': '2026/27',
        Capture: 'Autumn 1',
        Measure: 'RWM_EXP',
        Value: 58,
        Pupils: 29,
        Status: 'School',
        Source: 'Capture grid',
        Updated: '2026-10-12',
      },
    ]);
  });

  test('stays where it was typed, is noted as taken, and is not taken again', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '58');
    daily(host);
    expect(gridOf(host, 'School 1')).toMatchObject([{ RWM_EXP: 58, Taken: 'RWM_EXP 58' }]);
    expect(daily(host).applied.cells).toBe(0);
  });

  test('is on the Dashboard in the same run, where it rests on enough pupils', () => {
    const host = hostInAutumn();
    for (const school of ['School 1', 'School 2']) type(host, school, 'RWM_EXP', '58');
    type(host, 'School 1', 'RWM_EXP pupils', '6');
    type(host, 'School 2', 'RWM_EXP pupils', '5');
    daily(host);
    const said = rowsOf(host, 'Dashboard').filter((row) => row['Measure'] === 'RWM_EXP');
    expect(said.map((row) => row['Last capture'])).toEqual([
      '58%, Autumn 1 2026/27',
      'fewer than 6 pupils: not shown, Autumn 1 2026/27',
      '',
    ]);
  });

  test('as 58% is 58', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '58%');
    daily(host);
    expect(captured(host)).toMatchObject([{ Value: 58 }]);
  });

  test('as a code is a code', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', 'supp');
    daily(host);
    expect(captured(host)).toMatchObject([{ Value: '', Code: 'SUPP' }]);
  });

  test('and corrected is corrected', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '58');
    daily(host);
    type(host, 'School 1', 'RWM_EXP', '59');
    daily(host);
    expect(captured(host)).toMatchObject([{ Value: 59 }]);
  });

  test('and then corrected in Data captures stays as it was corrected there', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '58');
    daily(host);
    const rows = rowsOf(host, 'Data captures');
    const at = rows.findIndex((row) => row['Capture'] === 'Autumn 1') + 2;
    host.edit('Data captures', at, Object.keys(rows[0] ?? {}).indexOf('Value') + 1, '61');
    daily(host);
    expect(captured(host)).toMatchObject([{ Value: 61 }]);
  });

  test('and then emptied removes nothing', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '58');
    daily(host);
    type(host, 'School 1', 'RWM_EXP', '');
    daily(host);
    expect(captured(host)).toMatchObject([{ Value: 58 }]);
  });
});

describe('what cannot be taken', () => {
  test.each([
    ['a word', 'RWM_EXP', 'sixty'],
    ['a percentage over 100', 'RWM_EXP', '162'],
    ['a share', 'RWM_EXP', '0.62'],
    ['half a pupil', 'RWM_EXP pupils', '12.5'],
  ])('%s is a problem with its cell, and stays', (_what, header, text) => {
    const host = hostInAutumn();
    type(host, 'School 1', header, text);
    daily(host);
    expect(captured(host)).toEqual([]);
    const [problem] = rowsOf(host, 'Problems').filter((row) => row['Tab'] === GRID);
    expect(problem).toMatchObject({ Column: header, Row: 2, 'What to do': expect.stringMatching(/not (taken|used)/) });
    expect(String(problem?.['Where'])).toMatch(/^Capture grid![A-Z]+2$/);
    expect(gridOf(host, 'School 1')[0]?.[header]).not.toBe('');
    expect(daily(host).applied.cells).toBe(0);
  });

  test('a formula that is typed is never taken as one', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '=1+1');
    daily(host);
    expect(captured(host)).toEqual([]);
  });
});

describe('the next window', () => {
  test('clears what was taken, and every school has one row', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '58');
    daily(host);
    host.setNow(IN_AUTUMN_2);
    daily(host);
    expect(rowsOf(host, GRID)).toHaveLength(2);
    expect(gridOf(host, 'School 1')).toMatchObject([
      { Capture: 'Autumn 2', RWM_EXP: '', Taken: '', 'RWM_EXP last': '58%, Autumn 1 2026/27' },
    ]);
    expect(daily(host).applied.cells).toBe(0);
  });

  test('takes what was typed and not yet taken for the window that it was typed in', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', '58');
    host.setNow(IN_AUTUMN_2);
    daily(host);
    expect(captured(host)).toMatchObject([{ Capture: 'Autumn 1', Value: 58 }]);
    expect(gridOf(host, 'School 1')).toMatchObject([{ Capture: 'Autumn 2', RWM_EXP: '' }]);
  });

  test('keeps the row of what could not be taken, until it is corrected', () => {
    const host = hostInAutumn();
    type(host, 'School 1', 'RWM_EXP', 'sixty');
    host.setNow(IN_AUTUMN_2);
    daily(host);
    expect(gridOf(host, 'School 1').map((row) => [row['Capture'], row['RWM_EXP']])).toEqual([
      ['Autumn 1', 'sixty'],
      ['Autumn 2', ''],
    ]);
    type(host, 'School 1', 'RWM_EXP', '60');
    daily(host);
    expect(captured(host)).toMatchObject([{ Capture: 'Autumn 1', Value: 60 }]);
    expect(gridOf(host, 'School 1').map((row) => row['Capture'])).toEqual(['Autumn 2']);
    expect(daily(host).applied.cells).toBe(0);
  });

  test('leaves a row alone in which somebody types at that very moment', () => {
    const host = hostInAutumn();
    host.setNow(IN_AUTUMN_2);
    daily(host, { dryRun: true });
    const reads = host.calls.of('Range.getValues');
    host.resetCalls();
    daily(host, { dryRun: true });
    const inSnapshot = host.calls.of('Range.getValues');
    host.resetCalls();
    expect(reads).toBeGreaterThan(0);
    host.duringCall({ method: 'Range.getValues', at: inSnapshot + 1 }, () => type(host, 'School 1', 'RWM_EXP', '58'));
    daily(host);
    expect(gridOf(host, 'School 1')).toMatchObject([{ Capture: 'Autumn 1', RWM_EXP: 58 }]);
    daily(host);
    expect(captured(host)).toMatchObject([{ Capture: 'Autumn 1', Value: 58 }]);
    expect(gridOf(host, 'School 1')).toMatchObject([{ Capture: 'Autumn 2', RWM_EXP: '' }]);
  });
});

test('a grid that people sorted is filled row by row', () => {
  const host = hostInAutumn(3);
  type(host, 'School 3', 'RWM_EXP', '53');
  host.sort(GRID, 2, false);
  type(host, 'School 1', 'RWM_EXP', '51');
  daily(host);
  expect(captured(host).map((row) => [row['URN'], row['Value']])).toEqual(
    expect.arrayContaining([
      [100001, 51],
      [100003, 53],
    ]),
  );
  expect(daily(host).applied.cells).toBe(0);
});
