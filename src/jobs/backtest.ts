/**
 * What the rules would have said on 1 September after each year, and how that stands beside what Ofsted found later.
 * The same again with settings changed, so that a trust can see what a number does before it changes it.
 */
import * as z from 'zod/mini';
import { dayAfter, readYear, sayYear } from '../domain/academic-year.ts';
import { assess, type Indicated } from '../domain/category/assess.ts';
import { registerOn } from '../domain/category/register.ts';
import { CRITERIA } from '../domain/criteria/criteria.ts';
import type { CriterionId } from '../domain/criteria/criterion.ts';
import type { Day } from '../domain/day.ts';
import { standingWords } from '../domain/ofsted/standing.ts';
import type { Inspection } from '../domain/records.ts';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import { readRecords, TABS_READ_FOR_RECORDS, type TrustRecords } from '../workbook/records/read-records.ts';
import type { Job } from './job.ts';
import { editedSnapshot } from './what-if/edited-snapshot.ts';
import { ChangedSettings, refuseUnknown, settingEdits } from './what-if.ts';

const Year = z.string().check(z.refine((text) => readYear(text) !== undefined, 'an academic year, such as 2018/19'));

const BacktestRequest = z.object({
  /** The first and the last year to test; left out: those that the workbook holds results of. */
  from: z.optional(Year),
  to: z.optional(Year),
  set: z.optional(ChangedSettings),
});
type BacktestRequest = z.infer<typeof BacktestRequest>;

/** Schools that Ofsted graded after the day, and how many of them were AMBER or RED on it. */
export interface Later {
  readonly schools: number;
  readonly amberOrRed: number;
}

export interface BacktestYear {
  readonly year: string;
  readonly asOf: Day;
  readonly schools: number;
  readonly colours: Readonly<Record<Indicated, number>>;
  /** How many schools met each criterion. */
  readonly criteria: Readonly<Record<CriterionId, number>>;
  /** Graded requires improvement or worse after the day. */
  readonly laterRequiresImprovementOrWorse: Later;
  /** Graded good or outstanding after the day. */
  readonly laterGoodOrBetter: Later;
}

export interface BacktestAnswer {
  readonly years: readonly BacktestYear[];
  /** The same with the settings changed. */
  readonly changed?: { readonly set: Readonly<Record<string, unknown>>; readonly years: readonly BacktestYear[] };
}

export const backtest: Job<BacktestRequest, BacktestAnswer> = {
  name: 'backtest',
  reads: TABS_READ_FOR_RECORDS,
  accepts: BacktestRequest,
  plan: (snapshot, moment, { from, to, set }) => {
    const unknown = refuseUnknown(set ?? {});
    if (unknown) return unknown;
    const trust = readRecords(snapshot, moment);
    if (trust.kind === 'not a trust workbook') return { refused: trust.message };
    const years = yearsToTest(trust, moment, from, to);
    if (years.length === 0)
      return { refused: 'Not tested: the workbook holds no results of these years. Import them first.' };
    const plain = years.map((year) => testYear(trust, year));
    if (!set || Object.keys(set).length === 0) return { changes: [], answer: { years: plain } };
    return {
      changes: [],
      answer: { years: plain, changed: { set, years: changedYears(snapshot, moment, set, years) } },
    };
  },
};

function changedYears(
  snapshot: Snapshot,
  moment: Moment,
  set: NonNullable<BacktestRequest['set']>,
  years: readonly number[],
): readonly BacktestYear[] {
  const trust = readRecords(editedSnapshot(snapshot, settingEdits(set)).snapshot, moment);
  return trust.kind === 'trust workbook' ? years.map((year) => testYear(trust, year)) : [];
}

/** The years of the results held whose 1 September has come. */
function yearsToTest({ records }: TrustRecords, { today }: Moment, from?: string, to?: string): readonly number[] {
  const first = (from && readYear(from)) || Number.NEGATIVE_INFINITY;
  const last = (to && readYear(to)) || Number.POSITIVE_INFINITY;
  const held = new Set(records.figures.filter(({ capture }) => capture === 'Results').map(({ year }) => year));
  return [...held].filter((year) => year >= first && year <= last && dayAfter(year) <= today).sort((a, b) => a - b);
}

function testYear({ records, settings }: TrustRecords, year: number): BacktestYear {
  const asOf = dayAfter(year);
  const register = registerOn(asOf, records, settings);
  const colours = { GREEN: 0, YELLOW: 0, AMBER: 0, RED: 0, 'Not yet set': 0 };
  const criteria = Object.fromEntries(CRITERIA.map(({ id }) => [id, 0])) as Record<CriterionId, number>;
  const worse = { schools: 0, amberOrRed: 0 };
  const better = { schools: 0, amberOrRed: 0 };
  for (const school of register.schools) {
    const { indicated, outcomes } = assess(register, school);
    colours[indicated] += 1;
    for (const { id } of CRITERIA) if (outcomes[id].kind === 'met') criteria[id] += 1;
    const later = register.byUrn.inspections(school.urn).filter((row) => isGradedAfter(row, asOf));
    const warned = indicated === 'AMBER' || indicated === 'RED' ? 1 : 0;
    const count = later.some(isWorse) ? worse : later.length > 0 ? better : undefined;
    if (!count) continue;
    count.schools += 1;
    count.amberOrRed += warned;
  }
  return {
    year: sayYear(year),
    asOf,
    schools: register.schools.length,
    colours,
    criteria,
    laterRequiresImprovementOrWorse: worse,
    laterGoodOrBetter: better,
  };
}

const isGradedAfter = ({ kind, date }: Inspection, day: Day): boolean =>
  kind === 'Graded' && date !== undefined && date > day;

const isWorse = (inspection: Inspection): boolean =>
  standingWords(inspection).every((word) => word !== 'good' && word !== 'outstanding');
