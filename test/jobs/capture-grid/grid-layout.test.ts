import { describe, expect, test } from '@jest/globals';
import { layOutGrid } from '../../../src/jobs/capture-grid/grid-layout.ts';
import { KNOWN_MEASURES } from '../../../src/workbook/known-measures.ts';
import { aFigure, planned } from '../daily/planned.ts';

const laidOut = layOutGrid(['RWM_EXP', 'PERSISTENT_ABSENCE', 'MINE'], KNOWN_MEASURES).layout.columns;
const column = (header: string) => laidOut.find((each) => each.header === header);

describe('a measure’s column in the grid', () => {
  test('takes a figure within the measure’s bounds', () => {
    expect(column('RWM_EXP')?.rule).toEqual({
      kind: 'figure',
      lowest: 0,
      highest: 100,
      help: 'Reading, writing and maths at the expected standard: a figure from 0 to 100, or a code such as SUPP.',
    });
  });
  test('says the trust’s own bounds, where it has others', () => {
    const own = KNOWN_MEASURES.filter(({ measure }) => measure === 'P8').map((measure) => ({ ...measure, highest: 3 }));
    const [rule] = layOutGrid(['P8'], own).layout.columns.flatMap((each) => (each.header === 'P8' ? [each.rule] : []));
    expect(rule).toMatchObject({ lowest: -5, highest: 3, help: expect.stringContaining('from −5 to 3') });
  });
  test('takes any figure where the measure has no bounds, or is not in Measures', () => {
    const [plain] = KNOWN_MEASURES;
    const { lowest: _, highest: __, ...unbounded } = plain ?? ({} as never);
    const [, , , , , first] = layOutGrid(['RWM_EXP'], [unbounded]).layout.columns;
    expect(first?.rule).toEqual({ kind: 'figure', help: expect.stringMatching(/: a figure, or a code/) });
    expect(column('MINE')?.rule).toBeUndefined();
  });
  test('counts no pupils below nought', () => {
    expect(column('RWM_EXP pupils')?.rule).toMatchObject({ kind: 'figure', lowest: 0 });
  });
  test('shows its words', () => {
    expect(column('PERSISTENT_ABSENCE')?.width).toBeGreaterThan('PERSISTENT_ABSENCE'.length * 8);
    expect(column('RWM_EXP last')?.width).toBeGreaterThanOrEqual(160);
  });
});

test('each run asks for the looks that columns still lack', () => {
  const { changes } = planned({ 'Data captures': [aFigure(1, 65)] });
  const [layOut] = changes.filter(({ kind }) => kind === 'lay out');
  expect(layOut).toMatchObject({ tab: 'Capture grid', ifUnfinished: true });
});
