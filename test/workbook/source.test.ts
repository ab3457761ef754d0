import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../src/domain/outcome.ts';
import { readTab } from '../../src/workbook/read-tab.ts';
import { schoolNames } from '../../src/workbook/school-names.ts';
import { decodeSource, originReader } from '../../src/workbook/source.ts';
import { tabReader } from '../../src/workbook/tab-reader.ts';
import { concerns } from '../../src/workbook/tabs/concerns.ts';
import { dataCaptures } from '../../src/workbook/tabs/data-captures.ts';
import { inspections } from '../../src/workbook/tabs/inspections.ts';
import { TABS } from '../../src/workbook/tabs.ts';
import { sheet, snapshot } from './sheets.ts';

const given = snapshot({
  Schools: [{ URN: 145779, School: 'Ash School' }],
  'Data captures': [
    { Status: 'final', Measure: 'rwm_exp', Value: 70, Capture: 'Results', 'Academic year': 201819, URN: 145779 },
  ],
  Inspections: [{ Kind: 'graded', Date: '1/3/2018', URN: 'ash school' }],
  Concerns: [{ URN: 145779, Ref: '', Kind: 'Complaint', 'Raised on': '2026-09-01' }],
});
const { read, names } = tabReader(given);
const origin = originReader(given, names);

describe('where a fact was read', () => {
  test('is told by the key columns’ values, in the contract’s order, as text', () => {
    const [figure] = read(dataCaptures).rows;
    expect(figure && origin(figure.source)).toEqual({
      tab: 'Data captures',
      row: 2,
      key: '145779·2018/19·Results·RWM_EXP·Final',
    });
  });
  test('has days in ISO, and the URN of a school that was named', () => {
    const [inspection] = read(inspections).rows;
    expect(inspection && origin(inspection.source)?.key).toBe('145779·2018-03-01·Graded');
  });
  test('has the row’s number where its Ref is blank', () => {
    const [concern] = read(concerns).rows;
    expect(concern && origin(concern.source)?.key).toBe('row 2');
  });
  test('is not made up for a number that is no source', () => {
    expect(decodeSource(5 as Source)).toBeUndefined();
    expect(origin(5 as Source)).toBeUndefined();
  });
  test('is another for every tab and row', () => {
    const lines = [1, 2, 3].map((n) => ({ Ref: `C${n}`, URN: 1, Kind: 'Complaint', 'Raised on': '2026-09-01' }));
    const sources = readTab(concerns, sheet(...lines)).rows.map(({ source }) => decodeSource(source));
    expect(sources.map((place) => [place?.tab.name, place?.row])).toEqual([
      ['Concerns', 2],
      ['Concerns', 3],
      ['Concerns', 4],
    ]);
  });
  test('fits a small integer', () => expect(TABS.length).toBeLessThan(63));
});

test('two schools of one name are found by URN alone', () => {
  const { urnOf, nameOf } = schoolNames([
    { urn: '1', name: 'Twin', predecessors: [] },
    { urn: '2', name: 'Twin', predecessors: [] },
  ]);
  expect([urnOf('Twin'), urnOf('2'), nameOf('2')]).toEqual([undefined, '2', 'Twin']);
});
