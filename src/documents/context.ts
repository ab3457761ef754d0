/** What documents are written from: the records, the school's assessment, the rows of the tabs that only people read. */
import { type Assessment, assess } from '../domain/category/assess.ts';
import { type Register, registerOn } from '../domain/category/register.ts';
import { type WouldChange, wouldChange } from '../domain/category/would-change.ts';
import type { Day } from '../domain/day.ts';
import type { Source } from '../domain/outcome.ts';
import type { Figure, Records, School } from '../domain/records.ts';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import { type NotATrustWorkbook, readRecords, type TrustRecords } from '../workbook/records/read-records.ts';
import { textReader } from './cell-text.ts';
import { type FigureIndex, indexFigures } from './figures/figure-index.ts';
import { isSmall } from './figures/shown.ts';
import { type ResultsIn, resultsIn } from './figures/years.ts';
import { type DocumentRows, readRows } from './rows.ts';

export interface TrustContext extends Pick<TrustRecords, 'records' | 'settings' | 'measures'> {
  readonly today: Day;
  readonly trustName: string;
  readonly rows: DocumentRows;
  readonly register: Register;
  /** The records as they were seen on another day. */
  readonly registerOn: (day: Day) => Register;
  /** The same without the figures that are not shown: what is said of evidence that is missing names none of them. */
  readonly registerShown: (day: Day) => Register;
  readonly results: ResultsIn;
  readonly figures: FigureIndex;
  /** The rows of figures that rest on few pupils: nothing that they say leaves the Executive Team. */
  readonly small: ReadonlySet<Source>;
  /** The text of another column of a record's row; undefined: blank, or no such column. */
  readonly textAt: (source: Source, field: string) => string | undefined;
}

export interface SchoolContext extends TrustContext {
  readonly school: School;
  readonly row: DocumentRows['schools'][number];
  readonly assessment: Assessment;
  /** Worked out when it is first asked for: it takes longest. */
  readonly would: () => WouldChange;
}

export function trustContext(snapshot: Snapshot, moment: Moment): TrustContext | NotATrustWorkbook {
  const trust = readRecords(snapshot, moment);
  if (trust.kind === 'not a trust workbook') return trust;
  const { records, settings, measures } = trust;
  const { today } = moment;
  const small = smallFigures(records, settings['suppress.pupils']);
  const onDay = once((day: Day) => registerOn(day, records, settings));
  const shown = once(() => withoutSmall(records, small));
  return {
    records,
    settings,
    measures,
    today,
    trustName: settings['trust.name'] || 'The trust',
    rows: readRows(snapshot),
    register: onDay(today),
    registerOn: onDay,
    registerShown: once((day: Day) => (small.size === 0 ? onDay(day) : registerOn(day, shown(''), settings))),
    results: resultsIn(records.figures, today),
    figures: indexFigures(records.figures),
    small,
    textAt: textReader(snapshot),
  };
}

/** Undefined where the trust has no such school. */
export function schoolContext(trust: TrustContext, urn: string): SchoolContext | undefined {
  const school = trust.records.schools.find((each) => each.urn === urn);
  const row = trust.rows.schools.find((each) => each.urn === urn);
  if (!school || !row) return undefined;
  const assessment = assess(trust.register, school);
  const would = once(() => changesOf(trust, assessment));
  return { ...trust, school, row, assessment, would: () => would('') };
}

/** What would change an assessment, of today or of another day. */
export const changesOf = ({ measures }: TrustContext, assessment: Assessment): WouldChange =>
  wouldChange(assessment, new Map(measures.map((measure) => [measure.measure, measure])));

const smallFigures = ({ figures }: Records, most: number): ReadonlySet<Source> =>
  new Set(figures.filter((figure) => figure.value !== undefined && isSmall(figure, most)).map(({ source }) => source));

function withoutSmall(records: Records, small: ReadonlySet<Source>): Records {
  const hidden = ({ value: _, lower: _lower, upper: _upper, comparable: _comparable, ...rest }: Figure): Figure => ({
    ...rest,
    code: 'SUPP',
  });
  return { ...records, figures: records.figures.map((figure) => (small.has(figure.source) ? hidden(figure) : figure)) };
}

/** Remembers what it worked out for each key. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const held = new Map<string, T>();
  return (key) => {
    if (!held.has(key)) held.set(key, make(key));
    return held.get(key) as T;
  };
}
