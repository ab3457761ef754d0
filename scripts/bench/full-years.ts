/** A made-up trust with four full years in its workbook: as much as schools of these phases can record, and no more. */

import { actions } from '../../src/workbook/tabs/actions.ts';
import { categories } from '../../src/workbook/tabs/categories.ts';
import { categoryHistory } from '../../src/workbook/tabs/category-history.ts';
import { concerns } from '../../src/workbook/tabs/concerns.ts';
import { dataCaptures } from '../../src/workbook/tabs/data-captures.ts';
import { inspections } from '../../src/workbook/tabs/inspections.ts';
import { judgements } from '../../src/workbook/tabs/judgements.ts';
import { people } from '../../src/workbook/tabs/people.ts';
import { planReviews } from '../../src/workbook/tabs/plan-reviews.ts';
import { schools as schoolsTab } from '../../src/workbook/tabs/schools.ts';
import { selfEvaluation } from '../../src/workbook/tabs/self-evaluation.ts';
import { termDates } from '../../src/workbook/tabs/term-dates.ts';
import { TABS, tabNamed } from '../../src/workbook/tabs.ts';
import { SEEDS } from '../local/places.ts';
import { readSeeds } from '../local/seeds.ts';
import { meetingsOf, termDatesOfTheTrust } from './full-years/calendar.ts';
import { figuresOf } from './full-years/figures.ts';
import {
  categoryOf,
  concernsOf,
  historyOf,
  inspectionsOf,
  judgementsOf,
  selfEvaluationsOf,
} from './full-years/judged.ts';
import { peopleOf, peopleOfTheTrust } from './full-years/people.ts';
import { actionsOf, planReviewsOf } from './full-years/plans.ts';
import { madeUpSchools } from './full-years/schools.ts';
import { table } from './full-years/table.ts';
import { numbers } from './numbers.ts';

type Tables = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** The policy's tabs are the ones a new workbook starts with. */
const POLICY = ['Settings', 'Measures', 'Benchmarks'];

export function fullYears(count: number): Tables {
  const random = numbers(20261005);
  const all = madeUpSchools(count);
  const seeds = readSeeds(SEEDS);
  return {
    ...Object.fromEntries(TABS.map((tab) => [tab.name, table(tab)])),
    ...Object.fromEntries(POLICY.map((name) => [name, seeds[name] ?? headers(name)])),
    [schoolsTab.name]: table(
      schoolsTab,
      all.map(({ urn, name, phase }) => ({ urn, name, phase, roll: 210, joined: '2014-09-01' })),
    ),
    [people.name]: table(people, [...peopleOfTheTrust, ...all.flatMap((school) => peopleOf(school, random))]),
    [dataCaptures.name]: table(
      dataCaptures,
      all.flatMap((school) => figuresOf(school, random)),
    ),
    [inspections.name]: table(
      inspections,
      all.flatMap((school) => inspectionsOf(school, random)),
    ),
    [selfEvaluation.name]: table(
      selfEvaluation,
      all.flatMap((school) => selfEvaluationsOf(school, random)),
    ),
    [judgements.name]: table(judgements, all.flatMap(judgementsOf)),
    [concerns.name]: table(concerns, all.flatMap(concernsOf)),
    [actions.name]: table(actions, all.flatMap(actionsOf)),
    [planReviews.name]: table(
      planReviews,
      all.flatMap((school) => planReviewsOf(school, random)),
    ),
    [termDates.name]: table(termDates, [...termDatesOfTheTrust, ...all.flatMap(meetingsOf)]),
    [categories.name]: table(categories, all.map(categoryOf)),
    [categoryHistory.name]: table(
      categoryHistory,
      all.flatMap((school) => historyOf(school, random)),
    ),
  };
}

function headers(name: string) {
  const tab = tabNamed(name);
  return tab ? table(tab) : [];
}
