import type { MadeUpSchool } from './schools.ts';
import { CALENDAR_YEARS, halfTermsOf, termsOf } from './years.ts';

/** The same for every school: half terms of lessons, training days, bank holidays and meetings of the Board. */
export const termDatesOfTheTrust = CALENDAR_YEARS.flatMap((year) => [
  ...halfTermsOf(year).map(({ name, from, to }) => ({ date: from, to, kind: 'Teaching', name })),
  ...termsOf(year).map(({ to }) => ({ date: to, kind: 'Board meeting', name: 'Board of Directors' })),
  { date: `${year}-09-03`, kind: 'INSET', name: 'Staff training' },
  { date: `${year}-12-25`, kind: 'Bank holiday', name: 'Christmas Day' },
  { date: `${year + 1}-01-01`, kind: 'Bank holiday', name: 'New Year’s Day' },
]);

/** A meeting of the academy's own body each term. */
export const meetingsOf = ({ urn, name: school }: MadeUpSchool) =>
  CALENDAR_YEARS.flatMap((year) =>
    termsOf(year).map(({ to }) => ({
      date: `${to.slice(0, 8)}14`,
      kind: 'Academy meeting',
      name: 'Academy Committee',
      urn,
      school,
    })),
  );
