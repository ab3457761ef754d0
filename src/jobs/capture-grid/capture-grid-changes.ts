/** The capture grid both ways: what was typed goes to Data captures, and the grid shows the window of the day. */
import { type CaptureWindow, windowOn } from '../../documents/captures/window.ts';
import { applies } from '../../documents/figures/applies.ts';
import { capturedMeasures } from '../../documents/figures/captured-measures.ts';
import type { Figure, School } from '../../domain/records.ts';
import type { Moment, Snapshot } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';
import { captureGrid, gridMeasures } from '../../workbook/tabs/capture-grid.ts';
import type { Change } from '../change.ts';
import { besideOf } from './beside.ts';
import { layOutGrid } from './grid-layout.ts';
import { gridRows } from './grid-rows.ts';
import { readGrid } from './read-grid.ts';
import { captureRow, figuresWith, toTake } from './take.ts';

export interface CaptureGrid {
  /** Data captures first: what is typed is in its place before the grid lets go of it. */
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  readonly window: CaptureWindow;
  /** How many figures this run takes. */
  readonly taken: number;
  /** Every figure, with those that this run takes. */
  readonly figures: readonly Figure[];
  readonly notReturned: readonly NotReturned[];
}

export interface NotReturned {
  readonly school: School;
  readonly measures: readonly string[];
}

export function captureGridChanges(trust: TrustRecords, snapshot: Snapshot, { today }: Moment): CaptureGrid {
  const { records, settings } = trust;
  const { schools, benchmarks } = records;
  const window = windowOn(today, records.termDates, settings['calendar.from']);
  const { rows, problems } = readGrid(snapshot, trust.measures, schools);
  const taken = toTake(rows);
  const figures = figuresWith(records.figures, taken, today);
  const measures = capturedMeasures(trust.measures, figures, schools);
  const present = new Set(gridMeasures(snapshot.tabs.get(captureGrid.name)?.cells[0] ?? []));
  const codes = measures.map(({ measure }) => measure);
  const beside = besideOf(measures, figures, benchmarks, window, today, present);
  const named = new Map(schools.map((school) => [school.urn, school]));
  return {
    changes: [
      // New columns get their looks as they are made; those that have them keep what people made of them.
      { ...layOutGrid([...new Set([...present, ...codes])], trust.measures), ifUnfinished: true },
      ...taken.map((take) => captureRow(take, named.get(take.row.urn), today)),
      ...gridRows({ rows, schools, window, beside, snapshot }),
    ],
    problems,
    window,
    taken: taken.length,
    figures,
    notReturned: notReturned(schools, measures, figures, window),
  };
}

function notReturned(
  schools: readonly School[],
  measures: CaptureMeasures,
  figures: readonly Figure[],
  { year, capture }: CaptureWindow,
): readonly NotReturned[] {
  const held = new Set(
    figures
      .filter((figure) => figure.year === year && figure.capture === capture)
      .filter(({ value, code }) => value !== undefined || code !== undefined)
      .map(({ urn, measure }) => `${urn} ${measure}`),
  );
  return schools.flatMap((school) => {
    const missing = measures.filter(
      (measure) => applies(measure, school) && !held.has(`${school.urn} ${measure.measure}`),
    );
    return missing.length > 0 ? [{ school, measures: missing.map(({ measure }) => measure) }] : [];
  });
}

type CaptureMeasures = ReturnType<typeof capturedMeasures>;
