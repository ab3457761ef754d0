/** `Concerns` as a register, and the two tests that count: complaints and long absence. */
import { addMonths, type Day, sayDay } from '../day.ts';
import { sayCount } from '../number.ts';
import { fact, met, notMet, type Outcome, unknown } from '../outcome.ts';
import type { Concern, ConcernKind } from '../records.ts';
import { schoolDaysBetween } from '../school-days.ts';
import type { Case } from './case.ts';

type Raised = Concern & { readonly raisedOn: Day };

const raised = ({ records, day }: Case, kind: ConcernKind): readonly Raised[] =>
  records.concerns.filter(
    (row): row is Raised => row.kind === kind && row.raisedOn !== undefined && row.raisedOn <= day,
  );

const isOpen = ({ closedOn }: Concern, day: Day): boolean => closedOn === undefined || closedOn > day;

const open = (given: Case, kind: ConcernKind): readonly Raised[] =>
  raised(given, kind).filter((row) => isOpen(row, given.day));

/** Met while a concern of the kind is open. */
export function concern(given: Case, kind: ConcernKind): Outcome {
  const rows = open(given, kind);
  return rows.length > 0
    ? met(...rows.map((row) => fact(() => `${kind} concern raised ${sayDay(row.raisedOn)}`, [row.source])))
    : notMet(fact(() => `${kind}: no open concern`));
}

/** Complaints raised in the last 12 months, open or closed, against the number the trust has set. */
export function complaints(given: Case): Outcome {
  const months = given.settings['complaints.months'];
  const threshold = given.settings['complaints.threshold'];
  const rows = raised(given, 'Complaint').filter((row) => addMonths(row.raisedOn, months) >= given.day);
  const stated = fact(
    () => `${sayCount(rows.length, 'complaint')} in the last ${months} months`,
    rows.map(({ source }) => source),
  );
  if (threshold === undefined)
    return rows.length > 0 ? unknown('complaints.threshold in Settings', [stated]) : notMet(stated);
  return rows.length >= threshold ? met(stated) : notMet(stated);
}

/** An open absence of the headteacher or a deputy that has lasted 20 school days or more, the first and the last counted. */
export function longAbsence(given: Case): Outcome {
  const bound = given.settings['absence.school.days'];
  const absences = (['Headteacher absence', 'Deputy absence'] as const).flatMap((kind) => open(given, kind));
  const counted = absences.map((row) => ({ row, days: schoolDaysBetween(given.calendar, row.raisedOn, given.day) }));
  const facts = counted.map(({ row, days }) =>
    fact(() => `${row.kind} since ${sayDay(row.raisedOn)}, ${sayCount(days, 'school day')}`, [row.source]),
  );
  if (counted.some(({ days }) => days >= bound))
    return met(...facts.filter((_, index) => (counted[index]?.days ?? 0) >= bound));
  return notMet(...(facts.length > 0 ? facts : [fact(() => 'no open absence of a headteacher or deputy')]));
}
