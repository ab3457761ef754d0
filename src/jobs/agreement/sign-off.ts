/** Takes the ticked rows of the meeting's page: what is agreed, who, when and why. Only a person asks for this. */
import * as z from 'zod/mini';
import type { Source } from '../../domain/outcome.ts';
import type { Agreement, School } from '../../domain/records.ts';
import type { Moment, Snapshot } from '../../workbook/cell.ts';
import { readRecords, TABS_READ_FOR_RECORDS, type TrustRecords } from '../../workbook/records/read-records.ts';
import { rowOf } from '../../workbook/records/row-problem.ts';
import { type AgreementMeetingRow, agreementMeeting } from '../../workbook/tabs/agreement-meeting.ts';
import type { Job } from '../job.ts';
import type { SchoolAnswer } from '../recompute/school-answer.ts';
import { answerOf } from '../recompute.ts';
import { checkRow, type Decision } from './check-row.ts';
import { readHistory } from './history.ts';
import { presentRows } from './present.ts';
import { readPage } from './read-page.ts';
import { isSigned, refusedChange, signedChanges } from './sign-changes.ts';

const SignOffRequest = z.object({
  /** `urn·colour` of the rows that a person was shown; a row that says another thing since is left. Left out: every ticked row. */
  shown: z.optional(z.array(z.string())),
});
type SignOffRequest = z.infer<typeof SignOffRequest>;

export interface SignedOff {
  readonly urn: string;
  readonly school: string;
  readonly indicated: string;
  readonly agreed: string;
  readonly on: string;
  readonly by: string;
  readonly reason?: string;
  /** The category letter is due, to the headteacher and to the Chair. */
  readonly letterDue: true;
}

/** A ticked row that was not taken. */
export interface RefusedRow {
  readonly urn: string;
  readonly school: string;
  readonly agree: string;
  /** As the sheet numbered it then. */
  readonly row: number;
  readonly why: string;
}

export interface SignOffAnswer {
  readonly signed: readonly SignedOff[];
  /** Signed off by an earlier run that did not come to its end. */
  readonly already: readonly { readonly urn: string; readonly school: string; readonly agreed: string }[];
  readonly refused: readonly RefusedRow[];
  /** Schools on the page without a tick. */
  readonly left: number;
}

export const signOff: Job<SignOffRequest, SignOffAnswer> = {
  name: 'sign-off',
  reads: [...TABS_READ_FOR_RECORDS, agreementMeeting.name],
  accepts: SignOffRequest,
  plan: (snapshot, moment, { shown }) => {
    const trust = readRecords(snapshot, moment);
    if (trust.kind === 'not a trust workbook') return { refused: trust.message };
    const page = readPage(snapshot);
    const ticked = page.rows.filter(({ sign }) => sign === true);
    if (ticked.length === 0) return { refused: sayNoTick(page.rows.length) };
    const present = presentRows(snapshot);
    const schools = new Map(trust.records.schools.map((school) => [school.urn, school]));
    const wanted = ticked.filter(({ urn, agree }) => shown === undefined || shown.includes(`${urn}·${agree ?? ''}`));
    const before = answersOf(trust, snapshot, moment, wanted);
    const checking = { page, schools, present, today: moment.today, answers: before };
    const checked = wanted.map((row) => ({ row, found: checkRow(checking, row) }));
    const decided = checked.flatMap(({ found }) => (typeof found === 'string' ? [] : [found]));
    const answers = answersOf(withAgreements(trust, decided), snapshot, moment, wanted);
    const history = readHistory(snapshot);
    const taken = decided.map((decision) => {
      const answer = answers.get(decision.school.urn) as SchoolAnswer;
      const row = present.get(decision.school.urn);
      return { decision, answer, already: isSigned(decision, answer, row, history(decision.school.urn)), row };
    });
    return {
      answer: {
        signed: taken.filter(({ already }) => !already).map(({ decision, answer }) => saySigned(decision, answer)),
        already: taken
          .filter(({ already }) => already)
          .map(({ decision: { school, agreed } }) => ({ urn: school.urn, school: school.name, agreed })),
        refused: checked.flatMap(({ row, found }) =>
          typeof found === 'string' ? [sayRefused(row, schools, found)] : [],
        ),
        left: page.rows.length - ticked.length,
      },
      changes: [
        ...signedChanges(taken, history, moment),
        ...checked.flatMap(({ row, found }) => (typeof found === 'string' ? [refusedChange(row.urn, found)] : [])),
      ],
    };
  },
};

const sayNoTick = (rows: number): string =>
  rows === 0
    ? 'Nothing to sign off: the page has no school. Choose Agreement meeting in the menu first.'
    : 'Nothing to sign off: no school is ticked. Tick Sign beside each school that is agreed.';

function answersOf(
  trust: TrustRecords,
  snapshot: Snapshot,
  moment: Moment,
  rows: readonly AgreementMeetingRow[],
): ReadonlyMap<string, SchoolAnswer> {
  const { schools } = answerOf(
    trust,
    snapshot,
    moment,
    rows.map(({ urn }) => urn),
  );
  return new Map(schools.map((school) => [school.urn, school]));
}

/** The records as they will be: a direction is counted from the agreement before this one. */
function withAgreements(trust: TrustRecords, decided: readonly Decision[]): TrustRecords {
  const now = decided.map(
    ({ school, agreed, on }): Agreement => ({ urn: school.urn, agreed, on, source: 0 as Source }),
  );
  const isReplaced = ({ urn, on }: Agreement): boolean => now.some((each) => each.urn === urn && each.on === on);
  const agreements = [...trust.records.agreements.filter((each) => !isReplaced(each)), ...now];
  return { ...trust, records: { ...trust.records, agreements } };
}

const sayRefused = (row: AgreementMeetingRow, schools: ReadonlyMap<string, School>, why: string): RefusedRow => ({
  urn: row.urn,
  agree: row.agree ?? '',
  row: rowOf(row.source),
  school: schools.get(row.urn)?.name ?? row.urn,
  why,
});

const saySigned = ({ school, agreed, on, by, reason }: Decision, { indicated }: SchoolAnswer): SignedOff => ({
  urn: school.urn,
  school: school.name,
  indicated,
  agreed,
  on,
  by,
  ...(reason !== undefined && { reason }),
  letterDue: true,
});
