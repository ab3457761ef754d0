/** What the calendar is worked out from, as the tabs have it, with every problem in the tabs that nothing else reads. */
import { sayYear } from '../../domain/academic-year.ts';
import type { CalendarInput } from '../../domain/calendar/input.ts';
import { inspectionsSeen, registerOn } from '../../domain/category/register.ts';
import type { Day } from '../../domain/day.ts';
import { latestGraded } from '../../domain/evidence/inspections.ts';
import type { Figure } from '../../domain/records.ts';
import type { TermCalendar } from '../../domain/school-days.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import { distinct } from '../../workbook/records/duplicates.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';
import type { Row, Tab } from '../../workbook/tab.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { type CalendarRow, calendar } from '../../workbook/tabs/calendar.ts';
import { cycle } from '../../workbook/tabs/cycle.ts';
import { type DocumentRow, documents } from '../../workbook/tabs/documents.ts';
import { priorities } from '../../workbook/tabs/priorities.ts';
import { type Review, reviews } from '../../workbook/tabs/reviews.ts';
import { capturesIn } from './captures-in.ts';

export interface CalendarRead {
  readonly input: CalendarInput;
  readonly rows: readonly CalendarRow[];
  readonly documents: readonly DocumentRow[];
  /** The school days of a school; of the trust where the URN is blank. */
  readonly calendarOf: (urn: string) => TermCalendar;
  readonly reviews: readonly Review[];
  readonly problems: readonly Problem[];
}

export const TABS_READ_FOR_CALENDAR: readonly string[] = [calendar, cycle, documents, priorities, reviews].map(
  ({ name }) => name,
);

/** Tabs that the program makes: one that is not there yet is nobody’s fault. */
const MADE_HERE: readonly Tab[] = [calendar, documents];

export function readCalendar(
  trust: TrustRecords,
  figures: readonly Figure[],
  snapshot: Snapshot,
  today: Day,
): CalendarRead {
  const problems: Problem[] = [];
  const reader = tabReader(snapshot);
  const rowsOf = <T extends Tab>(tab: T): readonly Row<T>[] => {
    const read = reader.read(tab);
    problems.push(...read.problems.filter(({ row }) => row > 0 || !MADE_HERE.includes(tab)));
    const each = distinct<Row<T> & { source: Row<T>['source'] }>(tab, read.rows, 'first');
    problems.push(...each.problems);
    return each.rows;
  };
  const rows = rowsOf(calendar);
  const held = rowsOf(documents);
  const arranged = rowsOf(reviews);
  const { records, settings } = trust;
  const register = registerOn(today, records, settings);
  const input: CalendarInput = {
    today,
    rules: rowsOf(cycle),
    termDates: records.termDates,
    schools: records.schools,
    agreementsOf: register.agreementsOf,
    gradedOf: (school) => latestGraded({ records: { inspections: inspectionsSeen(register, school) }, day: today }),
    concerns: records.concerns,
    longAbsence: settings['absence.school.days'],
    complaints: {
      months: settings['complaints.months'],
      ...(settings['complaints.threshold'] !== undefined && { threshold: settings['complaints.threshold'] }),
    },
    held: rows,
    reviews: arranged,
    planReviews: records.planReviews,
    documents: held,
    priorities: rowsOf(priorities),
    selfEvaluations: records.selfEvaluations.flatMap(({ urn, year, term, submitted }) =>
      year === undefined || term === undefined || submitted === undefined
        ? []
        : [{ urn, period: `${sayYear(year)} ${term}`, submitted }],
    ),
    capturesIn: capturesIn(trust, figures, today),
    ...(settings['calendar.from'] !== undefined && { from: settings['calendar.from'] }),
    ...(settings['policy.review.on'] !== undefined && { policyReviewOn: settings['policy.review.on'] }),
  };
  return { input, rows, documents: held, reviews: arranged, calendarOf: register.calendarOf, problems };
}
