/** What stands beside a cell of the grid: the school's last capture before the window, and the national figure. */
import { applies } from '../../documents/figures/applies.ts';
import { sayCode, sayIn } from '../../documents/figures/say-figure.ts';
import { dayAfter, sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import { type Benchmark, CAPTURES, type Figure, type School } from '../../domain/records.ts';
import { moreAuthoritative } from '../../domain/series.ts';
import { codeOf } from '../../workbook/figure-codes.ts';
import { lastField, nationalField, pupilsField } from '../../workbook/tabs/capture-grid.ts';
import type { Fields } from '../change.ts';
import type { CaptureWindow } from './window.ts';

/** The order of captures over the years; a year's results come after its last half term. */
const placeOf = ({ year, capture }: Pick<Figure, 'year' | 'capture'>): number =>
  year * CAPTURES.length + CAPTURES.indexOf(capture);

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
  const last = lastFigures(figures, placeOf(window));
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

const idOf = (urn: string, measure: string): string => `${urn} ${measure}`;

function lastFigures(figures: readonly Figure[], before: number): ReadonlyMap<string, Figure> {
  const last = new Map<string, Figure>();
  for (const figure of figures) {
    const place = placeOf(figure);
    if (place >= before || (figure.value === undefined && figure.code === undefined)) continue;
    const id = idOf(figure.urn, figure.measure);
    const held = last.get(id);
    const difference = held ? place - placeOf(held) : 1;
    if (!held || difference > 0) last.set(id, figure);
    else if (difference === 0) last.set(id, moreAuthoritative(held, figure));
  }
  return last;
}

function sayLast(measure: Measure, school: School, last: ReadonlyMap<string, Figure>): string {
  if (!applies(measure, school)) return NOT_APPLYING;
  const urns = [school.urn, ...school.predecessors];
  const figure = urns.map((urn) => last.get(idOf(urn, measure.measure))).find((each) => each !== undefined);
  if (!figure) return 'no record held';
  const what = figure.value === undefined ? sayOwnCode(figure) : sayIn(measure, figure.value);
  return `${what}, ${figure.capture} ${sayYear(figure.year)}`;
}

/** The grid is the Executive Team's: a code is shown as it is typed. */
const sayOwnCode = (figure: Figure): string =>
  figure.code !== undefined && codeOf(figure.code) ? figure.code : sayCode(figure);

function sayNational(measure: Measure, benchmarks: readonly Benchmark[], today: Day): string {
  let latest: (Benchmark & { readonly national: number }) | undefined;
  for (const row of benchmarks) {
    if (row.measure !== measure.measure || row.national === undefined || dayAfter(row.year) > today) continue;
    if (!latest || row.year > latest.year) latest = { ...row, national: row.national };
  }
  return latest ? `${sayIn(measure, latest.national)}, ${sayYear(latest.year)}` : 'no record held';
}
