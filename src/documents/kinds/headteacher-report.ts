/** The headteacher's report to the Academy Committee or Council, filled in as far as the records go (D39). */
import { sayDay } from '../../domain/day.ts';
import { agreementsOn } from '../category/agreements.ts';
import { categoryData } from '../category/category-data.ts';
import { challengeOf } from '../category/challenge.ts';
import { evidenceRows } from '../category/evidence-table.ts';
import { thinOf } from '../category/thin.ts';
import { waysOut } from '../category/ways-out.ts';
import type { SchoolContext } from '../context.ts';
import { inYear } from '../figures/in-year.ts';
import { latestFigures, resultRow } from '../figures/result-rows.ts';
import { ofstedBesideView, viewOf } from '../inspection/beside-view.ts';
import type { SchoolKind } from '../kind.ts';
import { planActions } from '../plan/plan-actions.ts';
import { countsByPriority } from '../plan/rag-counts.ts';
import { worryingRows } from '../plan/worrying-rows.ts';
import { questionsFor } from '../questions/questions.ts';
import { reviewRows, supportRows } from '../reviews.ts';
import { schoolData } from '../school-data.ts';
import { sourceLines } from '../source-lines.ts';
import { NOT_HELD, sayThousands } from '../words.ts';

export const headteacherReport: SchoolKind = {
  of: 'school',
  id: 'headteacher-report',
  title: 'Headteacher report',
  audience: 'to work on',
  directorsIfTicked: true,
  period: 'term',
  applies: ({ school, today }) =>
    school.joined !== undefined && school.joined > today
      ? { applies: false, because: `the school joins the trust on ${sayDay(school.joined)}` }
      : { applies: true, because: 'every school reports to its Academy Committee or Council each term' },
  data,
};

function data(context: SchoolContext) {
  const { assessment, register, school, settings, today } = context;
  const figures = latestFigures(context);
  const actions = planActions(context);
  const present = agreementsOn(register.agreementsOf(school.urn), today)?.present;
  return {
    ...schoolData(context),
    category: categoryData(context),
    ...(present ? challengeOf(context, present) : { challenge: null, decided: null }),
    evidence: evidenceRows(context, assessment, today),
    thin: thinOf(context, assessment, today),
    ways: waysOut(context.would(), assessment.indicated, context.small),
    results: figures.map((figure) => resultRow(context, figure)),
    inYear: inYear(context),
    plan: {
      counts: countsByPriority(context, actions),
      worrying: worryingRows(actions),
      reviewedOn: latestReview(actions),
    },
    view: viewOf(context),
    ofsted: ofstedBesideView(context),
    reviews: reviewRows(context),
    support: supportRows(context),
    roll: school.roll === undefined ? NOT_HELD : `${sayThousands(school.roll)} pupils on roll`,
    fewest: settings['suppress.pupils'],
    questions: questionsFor(context, figures, actions),
    sources: sourceLines(context, figures),
  };
}

const latestReview = (actions: ReturnType<typeof planActions>): string | null =>
  actions
    .flatMap(({ rags }) => rags.map(({ on }) => on))
    .sort()
    .pop() ?? null;
