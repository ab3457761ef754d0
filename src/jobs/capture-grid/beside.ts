/** What stands beside a cell of the grid: the school's last capture before the window, and the national figure. */
import { latestNational, sayOwnFigure } from '../../documents/captures/beside-capture.ts';
import { type LastFigure, lastFigures } from '../../documents/captures/last-figures.ts';
import type { CaptureWindow } from '../../documents/captures/window.ts';
import { applies } from '../../documents/figures/applies.ts';
import { sayIn } from '../../documents/figures/say-figure.ts';
import { sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Benchmark, Figure, School } from '../../domain/records.ts';
import { lastField, nationalField, pupilsField } from '../../workbook/tabs/capture-grid.ts';
import type { Fields } from '../change.ts';

export type Beside = (school: School) => Fields;

/** `present`: the measures that have their columns; those of any other are made, in their order. */
export function besideOf(
  measures: readonly Measure[],
  figures: readonly Figure[],
  benchmarks: readonly Benchmark[],
  window: CaptureWindow,
  today: Day,
  present: ReadonlySet<string>,
): Beside {
  const last = lastFigures(figures, window);
  const national = new Map(measures.map((measure) => [measure.measure, sayNational(measure, benchmarks, today)]));
  return (school) =>
    Object.fromEntries(
      measures.flatMap((measure) => [
        ...(present.has(measure.measure) ? [] : toType(measure)),
        [lastField(measure.measure), sayLast(measure, school, last)],
        [
          nationalField(measure.measure),
          applies(measure, school) ? (national.get(measure.measure) ?? null) : NOT_APPLYING,
        ],
      ]),
    );
}

const toType = ({ measure }: Measure): readonly (readonly [string, null])[] => [
  [measure, null],
  [pupilsField(measure), null],
];

const NOT_APPLYING = 'does not apply';

function sayLast(measure: Measure, school: School, last: LastFigure): string {
  if (!applies(measure, school)) return NOT_APPLYING;
  const urns = [school.urn, ...school.predecessors];
  const figure = urns.map((urn) => last(urn, measure.measure)).find((each) => each !== undefined);
  if (!figure) return 'no record held';
  return `${sayOwnFigure(measure, figure)}, ${figure.capture} ${sayYear(figure.year)}`;
}

function sayNational(measure: Measure, benchmarks: readonly Benchmark[], today: Day): string {
  const latest = latestNational(measure, benchmarks, today);
  return latest ? `${sayIn(measure, latest.national)}, ${sayYear(latest.year)}` : 'no record held';
}
