/** A trust's calendar as a test states it: the policy's own cycle, three years of term dates, and what is held. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CycleRule } from '../../../src/domain/calendar/cycle.ts';
import type { CalendarInput } from '../../../src/domain/calendar/input.ts';
import { type PlannedCalendar, planCalendar } from '../../../src/domain/calendar/plan-calendar.ts';
import type { HeldTask, Task } from '../../../src/domain/calendar/task.ts';
import type { Source } from '../../../src/domain/outcome.ts';
import type { Agreement, Colour, Inspection, School, TermDate } from '../../../src/domain/records.ts';

const NO_ROW = 0 as Source;

/** The rows that every trust starts from. */
export const CYCLE: readonly CycleRule[] = Papa.parse<Record<string, string>>(
  readFileSync('sheets-templates/workbook/Cycle.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data.map((row) => {
  const number = (header: string) => (row[header] ? { value: Number(row[header]) } : undefined);
  return {
    source: NO_ROW,
    activity: row['Activity'] ?? '',
    appliesTo: row['Applies to'] as CycleRule['appliesTo'],
    every: row['Every'] as NonNullable<CycleRule['every']>,
    countedFrom: row['Counted from'] as NonNullable<CycleRule['countedFrom']>,
    ...(number('Days after') && { daysAfter: Number(row['Days after']) }),
    ...(number('Days before') && { daysBefore: Number(row['Days before']) }),
    owner: row['Owner'] ?? '',
    tell: row['Tell'] ?? '',
    leadDays: Number(row['Lead days']),
    ...(row['Document'] && { document: row['Document'] }),
  };
});

export const aTermDate = (kind: TermDate['kind'], date: string, to = date, more: Partial<TermDate> = {}): TermDate => ({
  source: NO_ROW,
  kind,
  date,
  to,
  ...more,
});
export const lessons = (name: string, date: string, to: string, more: Partial<TermDate> = {}): TermDate =>
  aTermDate('Teaching', date, to, { name, ...more });

export const YEAR_2025: readonly TermDate[] = [
  lessons('Autumn 1', '2025-09-03', '2025-10-24'),
  lessons('Autumn 2', '2025-11-03', '2025-12-19'),
  lessons('Spring 1', '2026-01-05', '2026-02-13'),
  lessons('Spring 2', '2026-02-23', '2026-03-27'),
  lessons('Summer 1', '2026-04-13', '2026-05-22'),
  lessons('Summer 2', '2026-06-01', '2026-07-17'),
  aTermDate('Bank holiday', '2026-05-04'),
];
export const YEAR_2026: readonly TermDate[] = [
  lessons('Autumn 1', '2026-09-02', '2026-10-23'),
  lessons('Autumn 2', '2026-11-02', '2026-12-18'),
  lessons('Spring 1', '2027-01-04', '2027-02-12'),
  lessons('Spring 2', '2027-02-22', '2027-03-25'),
  lessons('Summer 1', '2027-04-12', '2027-05-28'),
  lessons('Summer 2', '2027-06-07', '2027-07-20'),
  aTermDate('INSET', '2026-11-02'),
  aTermDate('INSET', '2027-01-04'),
  aTermDate('Bank holiday', '2027-05-03'),
];
export const YEAR_2027: readonly TermDate[] = [
  lessons('Autumn 1', '2027-09-02', '2027-10-22'),
  lessons('Autumn 2', '2027-11-01', '2027-12-17'),
  lessons('Spring 1', '2028-01-04', '2028-02-11'),
  lessons('Spring 2', '2028-02-21', '2028-03-31'),
  lessons('Summer 1', '2028-04-18', '2028-05-26'),
  lessons('Summer 2', '2028-06-05', '2028-07-21'),
  aTermDate('Bank holiday', '2028-05-01'),
];
export const TERM_DATES: readonly TermDate[] = [...YEAR_2025, ...YEAR_2026, ...YEAR_2027];

export const aSchool = (urn: number, more: Partial<School> = {}): School => ({
  source: NO_ROW,
  urn: String(urn),
  name: `School ${urn}`,
  phase: 'Primary',
  predecessors: [],
  ...more,
});

export const anAgreement = (urn: number, agreed: Colour, on: string): Agreement => ({
  source: NO_ROW,
  urn: String(urn),
  agreed,
  on,
});

export const graded = (overall: 1 | 2 | 3 | 4, date: string): Inspection & { date: string } => ({
  source: NO_ROW,
  urn: '',
  date,
  kind: 'Graded',
  framework: 'Overall effectiveness',
  overall,
  safeguarding: 'Met',
});

export interface Given extends Partial<Omit<CalendarInput, 'agreementsOf' | 'gradedOf'>> {
  readonly agreements?: readonly Agreement[];
  /** By URN. */
  readonly inspected?: Readonly<Record<string, Inspection & { date: string }>>;
}

export const START = '2026-09-01';

export function inputOf({ agreements = [], inspected = {}, ...given }: Given): CalendarInput {
  return {
    today: START,
    from: START,
    rules: CYCLE,
    termDates: TERM_DATES,
    schools: [aSchool(1)],
    concerns: [],
    longAbsence: 20,
    complaints: { months: 12 },
    held: [],
    reviews: [],
    planReviews: [],
    documents: [],
    priorities: [],
    selfEvaluations: [],
    capturesIn: new Set(),
    agreementsOf: (urn) => agreements.filter((row) => row.urn === urn),
    gradedOf: ({ urn }) => inspected[urn],
    ...given,
  };
}

/** A row as the tab would hold it once the plan was written. */
export const asHeld = (task: Task, more: Partial<HeldTask> = {}): HeldTask => ({
  source: NO_ROW,
  task: task.id,
  ...(task.urn !== undefined && { urn: task.urn }),
  activity: task.activity,
  due: task.due,
  period: task.period,
  madeFor: task.madeFor,
  status: task.status,
  ...more,
});

/** The tab after a plan: what people typed stays, what is withdrawn says so. */
export function written({ tasks, withdrawn }: PlannedCalendar, held: readonly HeldTask[] = []): readonly HeldTask[] {
  const rows = new Map(held.map((row) => [row.task, row]));
  for (const task of tasks) {
    const { doneOn, notNeeded } = rows.get(task.id) ?? {};
    rows.set(
      task.id,
      asHeld(task, { ...(doneOn !== undefined && { doneOn }), ...(notNeeded !== undefined && { notNeeded }) }),
    );
  }
  for (const row of withdrawn) rows.set(row.task, { ...(rows.get(row.task) ?? row), status: 'Not needed' });
  return [...rows.values()];
}

export const plan = (given: Given): PlannedCalendar => planCalendar(inputOf(given));

/** Due dates of an activity, in order. */
export const duesOf = ({ tasks }: PlannedCalendar, activity: string, urn?: number): readonly string[] =>
  tasks
    .filter((task) => task.activity === activity && task.urn === (urn === undefined ? undefined : String(urn)))
    .map(({ due }) => due);

export const within = (days: readonly string[], from: string, to: string): readonly string[] =>
  days.filter((day) => day >= from && day <= to);
