/** Parts of a trust's workbook with sensible defaults, so that a test states only what matters. */
import type { Cell, Tabs } from './decide.ts';

export type Cells = { readonly [header: string]: Cell };

export const URN = '100001';
export const OTHER = '100002';
/** A Monday: 2018/19 is published, with progress, and 2019/20 has begun. */
export const TODAY = '2019-10-07';
export const FOUR_YEARS = ['2015/16', '2016/17', '2017/18', '2018/19'] as const;
export const THREE_YEARS = ['2016/17', '2017/18', '2018/19'] as const;

/** Parts put together: the rows of each tab, in the order given. */
export function workbook(...parts: readonly Tabs[]): Tabs {
  const names = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries([...names].map((name) => [name, parts.flatMap((part) => part[name] ?? [])]));
}

/** Midnight, where the workbook is. */
export const day = (iso: string): Date => new Date(`${iso}T00:00`);

/** A row as it is: nothing is turned into a date. */
export const raw = (tab: string, cells: Cells): Tabs => ({ [tab]: [cells] });

/** A row whose ISO days are date cells. */
export function row(tab: string, cells: Cells): Tabs {
  const dated = Object.entries(cells).map(([header, cell]) => [
    header,
    typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? day(cell) : cell,
  ]);
  return raw(tab, Object.fromEntries(dated));
}

export const aSchool = (extra: Cells = {}): Tabs =>
  row('Schools', { URN, School: 'Ash School', Phase: 'Primary', ...extra });

export const aSetting = (name: string, value: Cell): Tabs => row('Settings', { Setting: name, Value: value });

export const aResult = (urn: Cell, year: string, measure: string, value: Cell, extra: Cells = {}): Tabs =>
  row('Data captures', {
    URN: urn,
    'Academic year': year,
    Capture: 'Results',
    Measure: measure,
    Value: value,
    Pupils: 30,
    Status: 'Final',
    ...extra,
  });

/** A year published for a measure, with or without a national figure. */
export const national = (year: string, measure: string, value: Cell = null): Tabs =>
  row('Benchmarks', { 'Academic year': year, Measure: measure, National: value, Status: 'Final' });

/** A score, its limits two points either side; or a score and its upper limit (null: none published). */
type Score = number | readonly [score: number, upper: number | null];

export type Ks2 = {
  readonly rwm?: number | null;
  readonly comparable?: number;
  readonly reading?: Score;
  readonly writing?: Score;
  readonly maths?: Score;
};

export type Ks4 = { readonly att8?: number | null; readonly comparable?: number; readonly p8?: Score };

function aScore(urn: string, year: string, measure: string, score: Score | undefined): Tabs {
  if (score === undefined) return {};
  const [value, upper] = typeof score === 'number' ? [score, score + 2] : score;
  return aResult(urn, year, measure, value, { Upper: upper, Lower: upper === null ? null : 2 * value - upper });
}

function attainment(urn: string, year: string, measure: string, value?: Cell, comparable?: number): Tabs {
  return value === undefined ? {} : aResult(urn, year, measure, value, { 'Comparable schools': comparable ?? null });
}

/** A school's key stage 2 results in a year; what is left out has no row. */
export const ks2 = (year: string, figures: Ks2, urn = URN): Tabs =>
  workbook(
    attainment(urn, year, 'RWM_EXP', figures.rwm, figures.comparable),
    aScore(urn, year, 'READ_PROG', figures.reading),
    aScore(urn, year, 'WRIT_PROG', figures.writing),
    aScore(urn, year, 'MAT_PROG', figures.maths),
  );

/** A school's key stage 4 results in a year; what is left out has no row. */
export const ks4 = (year: string, figures: Ks4, urn = URN): Tabs =>
  workbook(attainment(urn, year, 'ATT8', figures.att8, figures.comparable), aScore(urn, year, 'P8', figures.p8));

/** The same progress in all three subjects. */
export const progress = (score: Score): Ks2 => ({ reading: score, writing: score, maths: score });

const NO_KS2_PROGRESS = ['2021/22', '2023/24', '2024/25'];
const NO_P8 = ['2024/25', '2025/26'];

/** Years published for every key stage 2 measure; the national figure stands still unless a test moves it. */
export const publishedKs2 = (years: readonly string[], rwm: Cell = 65): Tabs =>
  workbook(
    ...years.map((year) => national(year, 'RWM_EXP', rwm)),
    ...years
      .filter((year) => !NO_KS2_PROGRESS.includes(year))
      .flatMap((year) => ['READ_PROG', 'WRIT_PROG', 'MAT_PROG'].map((measure) => national(year, measure))),
  );

export const publishedKs4 = (years: readonly string[], att8: Cell = 47): Tabs =>
  workbook(
    ...years.map((year) => national(year, 'ATT8', att8)),
    ...years.filter((year) => !NO_P8.includes(year)).map((year) => national(year, 'P8')),
  );

/** One figure a year, oldest first; null: nothing held for that year. */
export const figures = (
  measure: string,
  years: readonly string[],
  values: readonly (number | null)[],
  urn = URN,
): Tabs =>
  workbook(
    ...years.map((year, index) => {
      const value = values[index] ?? null;
      return value === null ? {} : aResult(urn, year, measure, value);
    }),
  );

/** A graded inspection under the framework of its day. */
export const anInspection = (date: string, extra: Cells = {}, urn: Cell = URN): Tabs =>
  row('Inspections', { URN: urn, Date: date, Kind: 'Graded', ...extra });

export const aShortInspection = (date: string, outcome: Cell, extra: Cells = {}, urn: Cell = URN): Tabs =>
  row('Inspections', { URN: urn, Date: date, Kind: 'Short', Outcome: outcome, ...extra });

/** Overall effectiveness 3, leadership no better: RI with nothing else in its favour. */
export const requiresImprovement = (date = '2018-03-01'): Tabs => anInspection(date, { Overall: 3, Leadership: 3 });

export const aJudgement = (kind: string, value: Cell, madeOn: Cell, extra: Cells = {}, urn: Cell = URN): Tabs =>
  row('Judgements', {
    Ref: `${String(urn)} ${kind} ${String(value)} ${String(madeOn)}`,
    URN: urn,
    Kind: kind,
    Value: value,
    'Made on': madeOn,
    ...extra,
  });

export const rapid = (value: 'Yes' | 'No', urn = URN): Tabs =>
  aJudgement('Rapid improvement', value, '2019-09-09', {}, urn);

export const likely = (outcome: string, urn = URN): Tabs =>
  aJudgement('Likely outcome', outcome, '2019-09-09', {}, urn);

export const aConcern = (kind: string, raisedOn: Cell, extra: Cells = {}, urn: Cell = URN): Tabs =>
  row('Concerns', {
    Ref: `${String(urn)} ${kind} ${String(raisedOn)}`,
    URN: urn,
    Kind: kind,
    'Raised on': raisedOn,
    ...extra,
  });

export const aHeadteacher = (from: Cell, extra: Cells = {}, urn: Cell = URN): Tabs =>
  row('People', {
    Email: `head.${String(from)}@example.org`,
    Name: 'A. Head',
    Role: 'Headteacher',
    URN: urn,
    From: from,
    ...extra,
  });

export const aSelfEvaluation = (submitted: Cell, outcome: Cell, extra: Cells = {}, urn: Cell = URN): Tabs =>
  row('Self-evaluation', {
    URN: urn,
    'Academic year': '2018/19',
    Term: 'Autumn',
    Submitted: submitted,
    'Likely outcome': outcome,
    ...extra,
  });

export const anAction = (ref: string, extra: Cells = {}): Tabs =>
  row('Actions', { Ref: ref, URN, Plan: 'RRCP', Action: 'Teach phonics daily', ...extra });

/** The actions reviewed on a day, each with its colour. */
export const reviewed = (on: string, colours: Readonly<Record<string, string>>): Tabs =>
  workbook(
    ...Object.entries(colours).map(([action, rag]) =>
      row('Plan reviews', { Action: action, 'Reviewed on': on, RAG: rag }),
    ),
  );

export const termDate = (kind: string, from: string, to: string, name: string, extra: Cells = {}): Tabs =>
  row('Term dates', { Date: from, To: to, Kind: kind, Name: name, URN: null, ...extra });

/** The half terms of 2018/19 and of 2019/20, Monday to Friday but for the last. */
const HALF_TERMS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  '2018/19': [
    ['Autumn 1', '2018-09-03', '2018-10-19'],
    ['Autumn 2', '2018-10-29', '2018-12-21'],
    ['Spring 1', '2019-01-07', '2019-02-15'],
    ['Spring 2', '2019-02-25', '2019-04-05'],
    ['Summer 1', '2019-04-23', '2019-05-24'],
    ['Summer 2', '2019-06-03', '2019-07-19'],
  ],
  '2019/20': [
    ['Autumn 1', '2019-09-02', '2019-10-18'],
    ['Autumn 2', '2019-10-28', '2019-12-20'],
    ['Spring 1', '2020-01-06', '2020-02-14'],
    ['Spring 2', '2020-02-24', '2020-04-03'],
    ['Summer 1', '2020-04-20', '2020-05-22'],
    ['Summer 2', '2020-06-01', '2020-07-17'],
  ],
};

/** The six half terms of 2018/19 or 2019/20, without those named. */
export const termDates = (year: '2018/19' | '2019/20', without: readonly string[] = []): Tabs =>
  workbook(
    ...(HALF_TERMS[year] ?? [])
      .filter(([name]) => !without.includes(name))
      .map(([name, from, to]) => termDate('Teaching', from, to, name)),
  );

/** Four level years at 75%, all that any criterion asks for, and only G2 met: GREEN on 31 of 31. */
export function steadySchool(urn = URN, name = 'Ash School'): Tabs {
  return workbook(
    aSchool({ URN: urn, School: name }),
    ...FOUR_YEARS.map((year) => ks2(year, { rwm: 75, comparable: 75, ...progress(0) }, urn)),
    anInspection('2014-01-15', { Overall: 2, Leadership: 2 }, urn),
    likely('Good', urn),
    aHeadteacher('2010-09-01', { Email: `head.${urn}@example.org` }, urn),
  );
}
