/** Every single change that may be made to a school, found from its rows and the rules' words alone. */
import type { Cell, Tabs } from '../../support/decide.ts';
import { type Cells, workbook } from '../../support/rows.ts';
import { colourOf, judgeOf, type Step } from './colour.ts';

export interface SingleChange {
  /** The measure, or the view that it changes. */
  readonly lever: string;
  /** In steps of 0.1, of a score 0.01; of a word for the rest. */
  readonly size: number;
  readonly better: boolean;
  readonly colour: () => Step;
}

export interface SchoolIn {
  readonly tabs: Tabs;
  readonly today: string;
  readonly urn: string;
  readonly predecessors: readonly string[];
}

/** The values to try of a measure: from, to, and how far apart. */
export type Grid = Readonly<Record<string, readonly [lowest: number, highest: number, apart: number]>>;

const LIKELY: readonly Cell[] = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const REGISTERS: readonly Cell[] = [
  'Inexperienced senior leadership',
  'Vulnerability',
  'Early signs of improvement',
  'Not responding to support',
  'Significant improvement needed',
  'Limited capacity',
  'Warning letter',
];
const STATUSES: readonly Cell[] = ['Final', 'Revised', 'Provisional', 'School'];
const UNPUBLISHED: Readonly<Record<string, readonly string[]>> = {
  RWM_EXP: [],
  ATT8: [],
  P8: ['2024/25', '2025/26'],
};

const text = (cells: Cells, header: string): string => String(cells[header] ?? '');
const rowsIn = ({ tabs }: SchoolIn, tab: string): readonly Cells[] => tabs[tab] ?? [];
const yearOver = (year: string): string => `${Number(year.slice(0, 4)) + 1}-09-01`;
const isPublishable = (measure: string, year: string): boolean =>
  !['2019/20', '2020/21', ...(UNPUBLISHED[measure] ?? ['2023/24', '2024/25'])].includes(year);

const closed = (tabs: Tabs, row: Cells, on: string): Tabs => ({
  ...tabs,
  Judgements: (tabs['Judgements'] ?? []).map((cells) => (cells === row ? { ...cells, 'Closed on': on } : cells)),
});

/** Its rows of a measure that were seen by the day, in years that could be published. */
const seen = (school: SchoolIn, urn: string, measure: string): readonly Cells[] =>
  rowsIn(school, 'Data captures').filter((cells) => {
    const year = text(cells, 'Academic year');
    const from = text(cells, 'Updated') || yearOver(year);
    return (
      text(cells, 'URN') === urn &&
      text(cells, 'Capture') === 'Results' &&
      text(cells, 'Measure') === measure &&
      isPublishable(measure, year) &&
      from <= school.today
    );
  });

const codeOf = (cells: Cells): string =>
  text(cells, 'Code') || (typeof cells['Value'] === 'string' ? cells['Value'] : '');
const holdsSomething = (cells: Cells): boolean => typeof cells['Value'] === 'number' || codeOf(cells) !== '';

/** The row that speaks for a year: its own first, then its only predecessor's. */
function speaking(school: SchoolIn, measure: string, year: string): Cells | undefined {
  const of = (urn: string) =>
    seen(school, urn, measure)
      .filter((cells) => text(cells, 'Academic year') === year && holdsSomething(cells))
      .sort((a, b) => STATUSES.indexOf(a['Status'] ?? '') - STATUSES.indexOf(b['Status'] ?? ''))[0];
  const theirs = school.predecessors.map(of).filter((cells) => cells !== undefined);
  return of(school.urn) ?? (theirs.length === 1 ? theirs[0] : undefined);
}

function latestFigure(school: SchoolIn, measure: string): Cells | undefined {
  const listed = rowsIn(school, 'Benchmarks')
    .filter((cells) => text(cells, 'Measure') === measure)
    .map((cells) => text(cells, 'Academic year'))
    .filter((year) => yearOver(year) <= school.today && isPublishable(measure, year));
  const shown = [school.urn, ...school.predecessors].flatMap((urn) =>
    seen(school, urn, measure)
      .filter((cells) => holdsSomething(cells) && codeOf(cells) !== 'NP')
      .map((cells) => text(cells, 'Academic year')),
  );
  const [latest] = [...listed, ...shown].sort().reverse();
  const row = latest === undefined ? undefined : speaking(school, measure, latest);
  return row && typeof row['Value'] === 'number' && codeOf(row) === '' ? row : undefined;
}

function figureChanges(school: SchoolIn, grid: Grid): readonly SingleChange[] {
  const judge = judgeOf(school.tabs, school.today, school.urn);
  return Object.entries(grid).flatMap(([measure, [lowest, highest, apart]]) => {
    const row = latestFigure(school, measure);
    const from = row?.['Value'];
    if (!row || typeof from !== 'number') return [];
    const step = measure === 'P8' || measure.endsWith('_PROG') ? 0.01 : 0.1;
    const values = Array.from(
      { length: Math.floor((highest - lowest) / apart + 1.5) },
      (_, index) => Math.round((lowest + index * apart) * 100) / 100,
    );
    return values
      .filter((value) => value !== from)
      .map((value) => ({
        lever: measure,
        size: Math.abs(value - from) / step,
        better: value > from,
        colour: () => judge.withFigure(row, value),
      }));
  });
}

const judgements = (school: SchoolIn): readonly Cells[] =>
  rowsIn(school, 'Judgements').filter(
    (cells) =>
      text(cells, 'URN') === school.urn &&
      text(cells, 'Made on') !== '' &&
      text(cells, 'Made on') <= school.today &&
      !(text(cells, 'Closed on') !== '' && text(cells, 'Closed on') <= school.today),
  );
const notExpired = (cells: Cells, today: string): boolean =>
  text(cells, 'Expires') === '' || text(cells, 'Expires') >= today;

/** The same date some months on, or the last of a shorter month. */
const monthsOn = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** Its rows of a view replaced by one that says this. */
function withView(school: SchoolIn, kind: string, value: Cell): Tabs {
  const others = rowsIn(school, 'Judgements').filter(
    (cells) => text(cells, 'URN') !== school.urn || cells['Kind'] !== kind,
  );
  const view = { Ref: 'as if', URN: school.urn, Kind: kind, Value: value, 'Made on': school.today };
  return workbook({ ...school.tabs, Judgements: others }, { Judgements: [view] });
}

/** What the likely outcome is now: the latest open view, else the latest self-evaluation that is not too old. */
export function likelyNow(school: SchoolIn): Cell {
  const set = rowsIn(school, 'Settings').find((cells) => cells['Setting'] === 'view.months')?.['Value'];
  const months = typeof set === 'number' ? set : 12;
  const current = (day: string): boolean => monthsOn(day, months) >= school.today;
  const byDay = (header: string) => (a: Cells, b: Cells) => (text(a, header) < text(b, header) ? -1 : 1);
  const views = judgements(school)
    .filter((cells) => cells['Kind'] === 'Likely outcome' && LIKELY.includes(cells['Value'] ?? ''))
    .filter((cells) =>
      text(cells, 'Expires') === '' ? current(text(cells, 'Made on')) : notExpired(cells, school.today),
    );
  const view = [...views].sort(byDay('Made on')).pop();
  const submitted = rowsIn(school, 'Self-evaluation').filter(
    (cells) =>
      text(cells, 'URN') === school.urn && text(cells, 'Submitted') !== '' && text(cells, 'Submitted') <= school.today,
  );
  const latest = [...submitted].sort(byDay('Submitted')).pop();
  return view?.['Value'] ?? (latest && current(text(latest, 'Submitted')) ? (latest['Likely outcome'] ?? null) : null);
}

function viewChanges(school: SchoolIn): readonly SingleChange[] {
  const colourWith = (after: Tabs) => () => colourOf(after, school.today, school.urn);
  const now = likelyNow(school);
  const at = now === null ? 1.5 : LIKELY.indexOf(now);
  const words = LIKELY.filter((word) => word !== now).map((word) => ({
    lever: 'Likely outcome',
    size: Math.abs(LIKELY.indexOf(word) - at),
    better: LIKELY.indexOf(word) < at,
    colour: colourWith(withView(school, 'Likely outcome', word)),
  }));
  const rapid = ['Yes', 'No'].map((word) => ({
    lever: 'Rapid improvement',
    size: 1,
    better: word === 'Yes',
    colour: colourWith(withView(school, 'Rapid improvement', word)),
  }));
  const closing = judgements(school)
    .filter((cells) => REGISTERS.includes(cells['Kind'] ?? '') && cells['Value'] === 'Yes')
    .map((cells) => ({
      lever: text(cells, 'Ref'),
      size: 1,
      better: cells['Kind'] !== 'Early signs of improvement',
      colour: colourWith(closed(school.tabs, cells, school.today)),
    }));
  return [...words, ...rapid, ...closing];
}

export const singleChanges = (school: SchoolIn, grid: Grid): readonly SingleChange[] => [
  ...figureChanges(school, grid),
  ...viewChanges(school),
];
