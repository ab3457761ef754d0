/** Where a fact was read, in words that a Chair can follow up: the release and its status, the inspection, the judgement. */
import { sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Source } from '../../domain/outcome.ts';
import type { Recorded } from '../../domain/records.ts';
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

/** What it is; the year or day of it; how final it is. */
interface Release {
  readonly what: string;
  readonly when?: string;
  readonly status?: string;
}
type Say = (context: SchoolContext, source: Source) => Release;

const at = <R extends Recorded>(rows: readonly R[], source: Source): R | undefined =>
  rows.find((row) => row.source === source);

const on = (what: string, day: Day | undefined): Release =>
  day === undefined ? { what } : { what, when: shortDay(day) };

const figureRelease: Say = (context, source) => {
  const figure = context.figures.at(source);
  if (!figure) return { what: dataCaptures.name };
  const when = sayYear(figure.year);
  const what = (context.textAt(source, 'origin') ?? 'Results').replace(when, '').trim() || 'Results';
  return { what, when, ...(figure.status !== undefined && { status: figure.status }) };
};

const nationalRelease: Say = (context, source) => {
  const row = at(context.records.benchmarks, source);
  const status = context.textAt(source, 'status');
  return { what: 'National figure', ...(row && { when: sayYear(row.year) }), ...(status !== undefined && { status }) };
};

const SAY: ReadonlyMap<string, Say> = new Map<string, Say>([
  [dataCaptures.name, figureRelease],
  [benchmarks.name, nationalRelease],
  [inspections.name, ({ records }, source) => on('Ofsted', at(records.inspections, source)?.date)],
  [judgements.name, ({ records }, source) => on('Executive Team’s judgement', at(records.judgements, source)?.madeOn)],
  [selfEvaluation.name, ({ records }, source) => on('Self-evaluation', at(records.selfEvaluations, source)?.submitted)],
  [planReviews.name, ({ records }, source) => on('RRCP review', at(records.planReviews, source)?.reviewedOn)],
  [actions.name, () => ({ what: 'RRCP' })],
  [people.name, () => ({ what: 'The trust’s list of people' })],
  [schools.name, () => ({ what: 'The trust’s list of schools' })],
  [termDates.name, () => ({ what: 'Term dates' })],
]);

/** A line for each thing, with its years or days: `Performance tables 2022/23, 2023/24 (Final), 2024/25 (Revised)`. */
export function saySources(context: SchoolContext, sources: readonly Source[]): readonly string[] {
  const releases = sources.flatMap((source) => SAY.get(decodeSource(source)?.tab.name ?? '')?.(context, source) ?? []);
  return [...new Set(releases.map(({ what }) => what))].map((what) =>
    sayTogether(
      what,
      releases.filter((release) => release.what === what),
    ),
  );
}

function sayTogether(what: string, releases: readonly Release[]): string {
  const parts = [...new Set(releases.map(({ status }) => status))].flatMap((status) => {
    const whens = new Set(
      releases.flatMap((each) => (each.status === status && each.when !== undefined ? [each.when] : [])),
    );
    const years = [...whens].every((when) => /^\d{4}\/\d\d$/.test(when)) ? [...whens].sort() : [...whens];
    return [`${years.join(', ')}${status === undefined ? '' : ` (${status})`}`.trim()];
  });
  const when = parts.filter(Boolean).sort().join(', ');
  return when === '' ? what : `${what}${/^\d{4}/.test(when) || when.startsWith('(') ? '' : ','} ${when}`;
}
