/** What has changed since the last summary that was submitted, as far as the records tell. */
import { type Day, sayDay } from '../../domain/day.ts';
import { agreementsOn } from '../category/agreements.ts';
import type { SchoolContext } from '../context.ts';
import { heldReviews } from '../reviews.ts';
import { NOT_HELD } from '../words.ts';
import { placeOf, type SummaryOfTerm, sayTerm, summariesOf, summaryOf, type TermOfYear } from './of-term.ts';

type Submitted = SummaryOfTerm & { readonly submitted: Day };

export function changesIn(context: SchoolContext, of: TermOfYear) {
  const before = summaryBefore(context, of);
  return {
    isFirstThisYear: before?.year !== of.year,
    before: before
      ? {
          term: sayTerm(before),
          submitted: before.submitted,
          rows: [
            {
              likely: before.likelyOutcome ?? NOT_HELD,
              leadership: before.leadership ?? NOT_HELD,
              headlines: before.headlines ?? NOT_HELD,
            },
          ],
        }
      : null,
    since: before ? [...viewsChanged(before, summaryOf(context, of)), ...eventsSince(context, before.submitted)] : [],
  };
}

/** The last that was submitted for an earlier term. */
export const summaryBefore = (context: SchoolContext, of: TermOfYear): Submitted | undefined =>
  summariesOf(context)
    .filter((row): row is Submitted => row.submitted !== undefined && row.submitted <= context.today)
    .filter((row) => placeOf(row) < placeOf(of))
    .sort((a, b) => placeOf(b) - placeOf(a))[0];

export function viewsChanged(before: SummaryOfTerm, now: SummaryOfTerm | undefined): readonly string[] {
  const views = [
    ['Likely outcome', before.likelyOutcome, now?.likelyOutcome],
    ['Leadership', before.leadership, now?.leadership],
  ] as const;
  return views.flatMap(([view, was, is]) =>
    was === undefined || is === undefined || was === is ? [] : [`${view}: ${was} then, ${is} now.`],
  );
}

/** Inspections, reviews and an agreed category, in the order of their days. */
function eventsSince(context: SchoolContext, from: Day): readonly string[] {
  const { assessment, register, school, today } = context;
  const inspections = assessment.cases[0]?.given.records.inspections ?? [];
  const agreed = agreementsOn(register.agreementsOf(school.urn), today)?.present;
  return [
    ...inspections.map(({ date, kind = '' }) => ({ on: date, what: `${kind} Ofsted inspection`.trim() })),
    ...heldReviews(context)
      .filter(({ kind }) => kind !== 'Appraisal')
      .map(({ kind, heldOn }) => ({ on: heldOn, what: kind })),
    ...(agreed ? [{ on: agreed.on, what: `Category agreed: ${agreed.agreed}` }] : []),
  ]
    .flatMap(({ on, what }) => (on !== undefined && on > from && on <= today ? [{ on, what }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, what }) => `${sayDay(on)}: ${what}.`);
}
