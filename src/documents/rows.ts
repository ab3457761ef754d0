/** The rows of the tabs that documents print and no rule reads. */
import type { Snapshot } from '../workbook/cell.ts';
import { TABS_READ_FOR_RECORDS } from '../workbook/records/read-records.ts';
import type { Row, Tab } from '../workbook/tab.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { actions } from '../workbook/tabs/actions.ts';
import { calendar } from '../workbook/tabs/calendar.ts';
import { categories } from '../workbook/tabs/categories.ts';
import { challenges } from '../workbook/tabs/challenges.ts';
import { concerns } from '../workbook/tabs/concerns.ts';
import { cycle } from '../workbook/tabs/cycle.ts';
import { documents } from '../workbook/tabs/documents.ts';
import { people } from '../workbook/tabs/people.ts';
import { planReviews } from '../workbook/tabs/plan-reviews.ts';
import { policyQueries } from '../workbook/tabs/policy-queries.ts';
import { priorities } from '../workbook/tabs/priorities.ts';
import { reviews } from '../workbook/tabs/reviews.ts';
import type { schools } from '../workbook/tabs/schools.ts';
import { selfEvaluation } from '../workbook/tabs/self-evaluation.ts';
import { supportOffer } from '../workbook/tabs/support-offer.ts';
import { supportRequests } from '../workbook/tabs/support-requests.ts';
import { talentRegister } from '../workbook/tabs/talent-register.ts';

const TABS = {
  actions,
  calendar,
  categories,
  challenges,
  concerns,
  cycle,
  documents,
  people,
  planReviews,
  policyQueries,
  priorities,
  reviews,
  selfEvaluation,
  supportOffer,
  supportRequests,
  talentRegister,
} as const satisfies Record<string, Tab>;

export type DocumentRows = { readonly [Name in keyof typeof TABS]: readonly Row<(typeof TABS)[Name]>[] } & {
  readonly schools: readonly Row<typeof schools>[];
};

/** The tabs that a job which makes documents reads. */
export const TABS_READ_FOR_DOCUMENTS: readonly string[] = [
  ...new Set([...TABS_READ_FOR_RECORDS, ...Object.values(TABS).map(({ name }) => name)]),
];

/** What cannot be read in these rows is told by the jobs that read them; here the rest is enough. */
export function readRows(snapshot: Snapshot): DocumentRows {
  const reader = tabReader(snapshot);
  const read = Object.entries<Tab>(TABS).map(([name, tab]) => [name, reader.read(tab).rows]);
  return { ...Object.fromEntries(read), schools: reader.schools.rows } as DocumentRows;
}
