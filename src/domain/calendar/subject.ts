/** The trust and each of its schools, as the cycle sees them: their school days, and the groups that they are in. */
import { type AcademicYear, academicYearOf } from '../academic-year.ts';
import type { Day } from '../day.ts';
import type { Agreement, Concern, School, TermDate } from '../records.ts';
import { type TermCalendar, termCalendar } from '../school-days.ts';
import type { Group } from './cycle.ts';
import { alwaysIn, groupsOf } from './groups.ts';
import type { CalendarInput } from './input.ts';
import { type SchoolYears, schoolYears } from './school-year.ts';
import { agreedOn, type PlanReason, planByCategory, planByJudgement } from './standing.ts';
import { type UrgentCase, urgentCases } from './urgent-cases.ts';

export interface Subject {
  readonly urn: string | undefined;
  readonly years: SchoolYears;
  readonly meetings: readonly TermDate[];
  /** Tasks are for days after it. */
  readonly start: Day;
  /** The groups it is in, each with the day it came into it where that is known. */
  readonly groups: ReadonlyMap<Group, Day | undefined>;
  /** Those that it would be in had its category not changed last. */
  readonly groupsBefore: ReadonlySet<Group>;
  readonly agreements: readonly Agreement[];
  readonly planReasons: readonly PlanReason[];
  readonly cases: readonly UrgentCase[];
}

/** The trust itself first, then its schools by URN. */
export function subjectsOf(input: CalendarInput, from: Day): readonly Subject[] {
  const days = daysIn(input);
  const concerns = byUrn(input.concerns);
  const trust: Subject = {
    urn: undefined,
    ...days(undefined),
    start: from,
    groups: new Map([['Trust', undefined]]),
    groupsBefore: new Set(['Trust']),
    agreements: [],
    planReasons: [],
    cases: [],
  };
  const schools = [...input.schools].sort((a, b) => (a.urn < b.urn ? -1 : 1));
  return [
    trust,
    ...schools.map((school) => schoolSubject(input, school, days(school.urn), concerns(school.urn), from)),
  ];
}

function schoolSubject(
  input: CalendarInput,
  school: School,
  days: Pick<Subject, 'years' | 'meetings'>,
  concerns: readonly Concern[],
  from: Day,
): Subject {
  const { today } = input;
  const agreements = input.agreementsOf(school.urn);
  const agreed = agreedOn(agreements, today);
  const { since, before } = agreed;
  const judged = planByJudgement(input.gradedOf(school));
  const planReasons = [planByCategory(agreements, today), judged].filter((reason) => reason !== undefined);
  return {
    urn: school.urn,
    ...days,
    start: school.joined !== undefined && school.joined > from ? school.joined : from,
    groups: groupsOf(school, agreed, judged),
    groupsBefore: new Set<Group>([
      ...alwaysIn(school),
      before,
      ...(judged && since !== undefined && judged.since <= since ? [judged.group] : []),
    ]),
    agreements,
    planReasons,
    cases: urgentCases(concerns, days.years, input),
  };
}

/** Most schools have the trust's school days: they are counted out once. */
function daysIn({ termDates, today }: CalendarInput): (urn: string | undefined) => Pick<Subject, 'years' | 'meetings'> {
  const year = academicYearOf(today);
  const ofTrust = termDates.filter((row) => row.urn === undefined);
  const own = byUrn(termDates.flatMap((row) => (row.urn === undefined ? [] : [{ ...row, urn: row.urn }])));
  const trust = schoolYearsOf(termCalendar(ofTrust, ''), year);
  const meetingsOf = (rows: readonly TermDate[]) => rows.filter(({ kind }) => kind.endsWith('meeting'));
  const ofAll = meetingsOf(ofTrust);
  return (urn) => {
    const rows = urn === undefined ? [] : own(urn);
    const meetings = meetingsOf(rows);
    const years =
      rows.length === meetings.length ? trust : schoolYearsOf(termCalendar([...ofTrust, ...rows], urn ?? ''), year);
    return { years, meetings: meetings.length === 0 ? ofAll : [...ofAll, ...meetings] };
  };
}

/** The year before as well: what was last due falls in it. */
const schoolYearsOf = (calendar: TermCalendar, year: AcademicYear): SchoolYears =>
  schoolYears(calendar, year - 1, year + 1);

function byUrn<R extends { readonly urn: string }>(rows: readonly R[]): (urn: string) => readonly R[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const held = groups.get(row.urn);
    if (held) held.push(row);
    else groups.set(row.urn, [row]);
  }
  return (urn) => groups.get(urn) ?? [];
}
