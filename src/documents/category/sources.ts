/** Where a fact was read, in words that a Chair can follow up: the release and its status, the inspection, the judgement. */
import { sayYear } from '../../domain/academic-year.ts';
import type { Source } from '../../domain/outcome.ts';
import type { Recorded, Records } from '../../domain/records.ts';
import { decodeSource } from '../../workbook/source.ts';
import { actions } from '../../workbook/tabs/actions.ts';
import { benchmarks } from '../../workbook/tabs/benchmarks.ts';
import { dataCaptures } from '../../workbook/tabs/data-captures.ts';
import { inspections } from '../../workbook/tabs/inspections.ts';
import { judgements } from '../../workbook/tabs/judgements.ts';
import { people } from '../../workbook/tabs/people.ts';
import { planReviews } from '../../workbook/tabs/plan-reviews.ts';
import { schools } from '../../workbook/tabs/schools.ts';
import { selfEvaluation } from '../../workbook/tabs/self-evaluation.ts';
import { termDates } from '../../workbook/tabs/term-dates.ts';
import type { SchoolContext } from '../context.ts';
import { shortDay } from '../words.ts';

type Say = (context: SchoolContext, source: Source) => string;

const at = <R extends Recorded>(rows: readonly R[], source: Source): R | undefined =>
  rows.find((row) => row.source === source);

const dated =
  (
    what: string,
    rows: (records: Records) => readonly (Recorded & { readonly [field: string]: unknown })[],
    field: string,
  ): Say =>
  ({ records }, source) => {
    const day = at(rows(records), source)?.[field];
    return typeof day === 'string' ? `${what}, ${shortDay(day)}` : what;
  };

const sayFigure: Say = (context, source) => {
  const figure = context.figures.at(source);
  if (!figure) return dataCaptures.name;
  const release = context.textAt(source, 'origin') ?? `Results ${sayYear(figure.year)}`;
  return figure.status === undefined ? release : `${release} (${figure.status})`;
};

const sayNational: Say = (context, source) => {
  const row = at(context.records.benchmarks, source);
  const status = context.textAt(source, 'status');
  return `National figure${row ? ` ${sayYear(row.year)}` : ''}${status === undefined ? '' : ` (${status})`}`;
};

const SAY: ReadonlyMap<string, Say> = new Map<string, Say>([
  [dataCaptures.name, sayFigure],
  [benchmarks.name, sayNational],
  [inspections.name, dated('Ofsted', ({ inspections: rows }) => rows as never, 'date')],
  [judgements.name, dated('Executive Team’s judgement', ({ judgements: rows }) => rows as never, 'madeOn')],
  [selfEvaluation.name, dated('Self-evaluation', ({ selfEvaluations: rows }) => rows as never, 'submitted')],
  [planReviews.name, dated('RRCP review', ({ planReviews: rows }) => rows as never, 'reviewedOn')],
  [actions.name, () => 'RRCP'],
  [people.name, () => 'The trust’s list of people'],
  [schools.name, () => 'The trust’s list of schools'],
  [termDates.name, () => 'Term dates'],
]);

/** Each source once, in the order in which the facts name them. */
export function saySources(context: SchoolContext, sources: readonly Source[]): readonly string[] {
  const said = sources.flatMap((source) => {
    const say = SAY.get(decodeSource(source)?.tab.name ?? '');
    return say ? [say(context, source)] : [];
  });
  return [...new Set(said)];
}
