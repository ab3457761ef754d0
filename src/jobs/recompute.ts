/** Recomputes each school's category, with every reason, every gap in the evidence and what would change it. */
import { assess } from '../domain/category/assess.ts';
import { agreedBefore } from '../domain/category/direction.ts';
import { noticesOf } from '../domain/category/notices.ts';
import { type Register, registerOn } from '../domain/category/register.ts';
import { wouldChange } from '../domain/category/would-change.ts';
import type { School } from '../domain/records.ts';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import { overridesOn } from '../workbook/records/read-agreements.ts';
import { readRecords, TABS_READ_FOR_RECORDS, type TrustRecords } from '../workbook/records/read-records.ts';
import { originReader } from '../workbook/source.ts';
import type { Work } from './job.ts';
import { categoryChanges, categoryRows } from './recompute/category-changes.ts';
import { disputedOn } from './recompute/disputed.ts';
import { noticeProblem } from './recompute/notice-problem.ts';
import type { Origins } from './recompute/origins.ts';
import { type SchoolAnswer, schoolAnswer } from './recompute/school-answer.ts';

export interface RecomputeAnswer {
  readonly schools: readonly SchoolAnswer[];
  readonly problems: readonly Problem[];
}

export interface RecomputeRequest {
  /** The URNs to recompute; left out: every school. */
  readonly only?: readonly string[] | undefined;
  /** False after an edit: `Categories` alone is brought up to date, and the history, the problems and the rest wait for the daily run. */
  readonly history?: boolean | undefined;
}

export const recompute: Work<RecomputeRequest, RecomputeAnswer> = {
  name: 'recompute',
  reads: TABS_READ_FOR_RECORDS,
  plan: (snapshot, moment, { only, history = true }) => {
    const trust = readRecords(snapshot, moment);
    if (trust.kind === 'not a trust workbook') return { refused: trust.message };
    // An edited row may name a school by a URN that it had before: then there is no telling which school it is.
    const chosen =
      history || only?.every((urn) => trust.records.schools.some((school) => school.urn === urn)) ? only : undefined;
    const answer = answerOf(trust, snapshot, moment, chosen);
    const changes = history
      ? categoryChanges(answer, snapshot, moment, only === undefined)
      : categoryRows(answer, moment);
    return { answer, changes };
  },
};

/** Every school's answer as of the moment's day. */
export function answerOf(
  { records, settings, measures, challenges, signOffs, problems }: TrustRecords,
  snapshot: Snapshot,
  { today }: Moment,
  only?: readonly string[],
): RecomputeAnswer {
  const register = registerOn(today, records, settings);
  const ranges = new Map(measures.map((measure) => [measure.measure, measure]));
  const origins = originReader(snapshot);
  const disputed = disputedOn(today, challenges);
  const chosen = only ? records.schools.filter(({ urn }) => only.includes(urn)) : records.schools;
  const found = chosen.map((school) => judge({ register, ranges, origins, disputed }, school));
  const indicated = new Map(found.map(({ answer }) => [answer.urn, answer.indicated] as const));
  const overrides = overridesOn(today, signOffs, indicated);
  return {
    schools: found.map(({ answer }) => answer),
    problems: [...problems, ...overrides.problems, ...found.flatMap(({ noticed }) => noticed)],
  };
}

interface Judging {
  readonly register: Register;
  readonly ranges: Parameters<typeof wouldChange>[1];
  readonly origins: Origins;
  readonly disputed: ReadonlySet<string>;
}

function judge({ register, ranges, origins, disputed }: Judging, school: School) {
  const assessment = assess(register, school);
  const previous = agreedBefore(register.agreementsOf(school.urn), register.day);
  const standing = { previous, disputed: disputed.has(school.urn) };
  return {
    answer: schoolAnswer(assessment, wouldChange(assessment, ranges), standing, origins),
    noticed: noticesOf(assessment).flatMap((notice) => noticeProblem(notice, origins)),
  };
}
