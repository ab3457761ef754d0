/** Concerns that ask for Urgent Action, and from when. An absence is nobody's to investigate: it is reviewed until it ends. */
import { addMonths, type Day } from '../day.ts';
import type { Concern } from '../records.ts';
import type { CalendarInput } from './input.ts';
import { onOrAfter, type SchoolYears, schoolDaysAfter } from './school-year.ts';

export interface UrgentCase {
  readonly concern: Concern;
  readonly since: Day;
  readonly isInvestigated: boolean;
}

type Limits = Pick<CalendarInput, 'today' | 'longAbsence' | 'complaints'>;

export const urgentCases = (concerns: readonly Concern[], years: SchoolYears, limits: Limits): readonly UrgentCase[] =>
  concerns.flatMap((concern) => {
    const since = urgentSince(concern, concerns, years, limits);
    if (since === undefined || since > limits.today || isClosed(concern, limits.today)) return [];
    return [{ concern, since, isInvestigated: concern.commissionedOn !== undefined || !isAbsence(concern) }];
  });

const isClosed = ({ closedOn }: Concern, today: Day): boolean => closedOn !== undefined && closedOn <= today;
const isAbsence = ({ kind }: Concern): boolean => kind === 'Headteacher absence' || kind === 'Deputy absence';

function urgentSince(
  concern: Concern,
  all: readonly Concern[],
  years: SchoolYears,
  { today, longAbsence, complaints }: Limits,
): Day | undefined {
  const { kind, raisedOn, commissionedOn } = concern;
  if (kind === undefined || raisedOn === undefined) return undefined;
  if (isAbsence(concern)) {
    const first = onOrAfter(years, raisedOn);
    return first === undefined ? undefined : schoolDaysAfter(years, first, longAbsence - 1);
  }
  if (kind !== 'Complaint') return raisedOn;
  const counted = all.filter(
    (each) =>
      each.kind === 'Complaint' && each.raisedOn !== undefined && addMonths(each.raisedOn, complaints.months) >= today,
  );
  const isCase = complaints.threshold !== undefined && counted.length >= complaints.threshold;
  return isCase ? counted.map((each) => each.raisedOn as Day).sort()[counted.length - 1] : commissionedOn;
}
