/** A school in a two-minute view: bare facts on one page, for the headteacher, the Chair and the Executive Team. */
import { sayDay } from '../../domain/day.ts';
import { sayGrades } from '../../domain/ofsted/say-inspection.ts';
import { categoryData } from '../category/category-data.ts';
import type { SchoolContext } from '../context.ts';
import { headlineFigures, resultRow } from '../figures/result-rows.ts';
import { latestView } from '../inspection/beside-view.ts';
import { latestInspection } from '../inspection/ofsted.ts';
import type { SchoolKind } from '../kind.ts';
import { nextDates } from '../next-dates.ts';
import { planActions } from '../plan/plan-actions.ts';
import { countsByPriority } from '../plan/rag-counts.ts';
import { supportRows } from '../reviews.ts';
import { bodyOf, schoolData } from '../school-data.ts';
import { firstWords, NOT_HELD, sayThousands } from '../words.ts';

const MOST_WORDS = 60;
const THREE = 3;

export const schoolOnAPage: SchoolKind = {
  of: 'school',
  id: 'school-on-a-page',
  title: 'School on a page',
  audience: 'from the trust',
  period: 'term',
  applies: ({ school, today }) =>
    school.joined !== undefined && school.joined > today
      ? { applies: false, because: `the school joins the trust on ${sayDay(school.joined)}` }
      : { applies: true, because: 'every school has its page each term' },
  data,
};

function data(context: SchoolContext) {
  const { agreed, says, directionSays } = categoryData(context);
  const view = latestView(context);
  return {
    ...schoolData(context),
    category: { agreed, says, direction: directionSays },
    facts: factsOf(context),
    figures: headlineFigures(context).map((figure) => {
      const { measure, yearStatus, school, gap, threeYears } = resultRow(context, figure);
      return { measure, yearStatus, school, gap, threeYears };
    }),
    priorities: countsByPriority(context, planActions(context)),
    headlines: view?.headlines === undefined ? null : firstWords(view.headlines, MOST_WORDS),
    dates: nextDates(context, THREE),
    support: supportRows(context)
      .slice(-THREE)
      .map(({ wanted, provider, when }) => ({ wanted, provider, when })),
  };
}

function factsOf(context: SchoolContext) {
  const { school } = context;
  const inspection = latestInspection(context);
  const pupils = school.roll === undefined ? NOT_HELD : `${sayThousands(school.roll)} pupils on roll`;
  return [
    { fact: 'Phase and pupils', detail: `${school.phase ?? NOT_HELD}; ${pupils}` },
    { fact: 'In the trust', detail: `${sayJoined(context)}; ${bodyOf(context)}` },
    { fact: 'Headteacher', detail: sayHeadship(context) },
    {
      fact: 'Ofsted',
      detail: inspection ? `Graded ${sayDay(inspection.date)}: ${sayGrades(inspection)}` : NOT_HELD,
    },
  ];
}

const sayJoined = ({ school }: SchoolContext): string =>
  school.joined === undefined ? NOT_HELD : `Since ${sayDay(school.joined)}`;

function sayHeadship({ records, school, today }: SchoolContext): string {
  const inPost = records.headships.filter(
    ({ urn, from, to }) => urn === school.urn && (from ?? today) <= today && (to ?? today) >= today,
  );
  const [latest] = inPost
    .flatMap(({ from }) => from ?? [])
    .sort()
    .reverse();
  return latest === undefined ? NOT_HELD : `In post since ${sayDay(latest)}`;
}
