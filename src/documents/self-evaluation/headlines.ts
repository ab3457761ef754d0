/** What each school says of itself in the summary it submitted, beside the category that is agreed; who has not; what they say otherwise than before. */
import { type Day, sayDay } from '../../domain/day.ts';
import { sayCount } from '../../domain/number.ts';
import { LIKELY_OUTCOMES } from '../../domain/records.ts';
import { categoryData } from '../category/category-data.ts';
import type { SchoolContext, TrustContext } from '../context.ts';
import { schoolsOf } from '../trust-schools.ts';
import { NOT_HELD, sayList, shortDay } from '../words.ts';
import { summaryBefore, viewsChanged } from './changes.ts';
import type { DueTerm } from './last-due.ts';
import { type SummaryOfTerm, sayTerm, summaryOf } from './of-term.ts';

type Submitted = SummaryOfTerm & { readonly submitted: Day };

/** The schools that owed it: those that had joined when it fell due. */
export const owing = (trust: TrustContext, { due }: DueTerm): readonly SchoolContext[] =>
  schoolsOf(trust).filter(({ school }) => school.joined === undefined || school.joined <= due);

/** What is written and not submitted is the school's own still. */
export function submittedOf(context: SchoolContext, of: DueTerm): Submitted | undefined {
  const summary = summaryOf(context, of);
  return summary?.submitted !== undefined && summary.submitted <= context.today
    ? { ...summary, submitted: summary.submitted }
    : undefined;
}

export const headlineRows = (schools: readonly SchoolContext[], of: DueTerm) =>
  schools.flatMap((context) => {
    const summary = submittedOf(context, of);
    if (!summary) return [];
    return [
      {
        school: context.school.name,
        agreed: categoryData(context).agreed,
        likely: summary.likelyOutcome ?? NOT_HELD,
        leadership: summary.leadership ?? NOT_HELD,
        submitted: shortDay(summary.submitted),
        headlines: summary.headlines ?? NOT_HELD,
      },
    ];
  });

/** `Corbie Edge High School: last submitted for Summer 2024/25`. */
export const missingLines = (schools: readonly SchoolContext[], of: DueTerm): readonly string[] =>
  schools
    .filter((context) => !submittedOf(context, of))
    .map((context) => {
      const before = summaryBefore(context, of);
      return `${context.school.name}: ${before ? `last submitted for ${sayTerm(before)}` : 'none submitted before'}`;
    });

export const changedRows = (schools: readonly SchoolContext[], of: DueTerm) =>
  schools.flatMap((context) => {
    const [now, before] = [submittedOf(context, of), summaryBefore(context, of)];
    const changed = before && now ? viewsChanged(before, now) : [];
    return before && changed.length > 0
      ? [{ school: context.school.name, since: sayTerm(before), change: changed.join(' ') }]
      : [];
  });

/** `9 of 11 schools have submitted theirs. Likely outcome: 1 Outstanding, 7 Good and 1 Inadequate.` */
export function sayHeadlines(schools: readonly SchoolContext[], of: DueTerm): string {
  const summaries = schools.flatMap((context) => submittedOf(context, of) ?? []);
  const counts = LIKELY_OUTCOMES.map((outcome) => ({
    outcome,
    count: summaries.filter(({ likelyOutcome }) => likelyOutcome === outcome).length,
  })).filter(({ count }) => count > 0);
  const likely = sayList(counts.map(({ outcome, count }) => `${count} ${outcome}`));
  const have = summaries.length === 1 ? 'has' : 'have';
  return [
    `${summaries.length} of ${sayCount(schools.length, 'school')} ${have} submitted a summary for ${sayTerm(of)}, due on ${sayDay(of.due)}.`,
    ...(likely === '' ? [] : [`Likely outcome: ${likely}.`]),
  ].join(' ');
}
