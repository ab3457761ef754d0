/** `Judgements` as a register: an open row is a yes, no open row a no. */
import { addMonths, type Day, sayDay } from '../day.ts';
import { type Evidence, known, notKnown } from '../known.ts';
import { type Fact, fact, met, notMet, type Outcome } from '../outcome.ts';
import {
  type Judgement,
  type JudgementKind,
  LIKELY_OUTCOMES,
  type LikelyOutcome,
  type SelfEvaluation,
} from '../records.ts';
import type { Case } from './case.ts';

/** A judgement that has been made, on a day that is known. */
type Made = Judgement & { readonly madeOn: Day };

/** The judgements of one school, as of a day. */
export interface Judged {
  readonly records: Pick<Case['records'], 'judgements'>;
  readonly day: Day;
}

const made = ({ records, day }: Judged, kind: JudgementKind): readonly Made[] =>
  records.judgements
    .filter((row): row is Made => row.kind === kind && row.madeOn !== undefined && row.madeOn <= day)
    .sort((a, b) => (a.madeOn < b.madeOn ? -1 : a.madeOn > b.madeOn ? 1 : a.ref < b.ref ? -1 : 1));

const notClosed = ({ closedOn }: Judgement, day: Day): boolean => closedOn === undefined || closedOn > day;
const notExpired = ({ expires }: Judgement, day: Day): boolean => expires === undefined || expires >= day;

/** Only `Closed on` ends these: neither an expiry nor a later No does. */
export const ENDED_BY_CLOSING: readonly JudgementKind[] = ['Vulnerability', 'Early signs of improvement'];

/** The rows of a kind that say yes and are open on the day. */
export function openJudgements(given: Judged, kind: JudgementKind): readonly Made[] {
  const rows = made(given, kind);
  const onlyClosing = ENDED_BY_CLOSING.includes(kind);
  const latestNo = rows.filter(({ value }) => value === 'No').pop();
  return rows.filter(
    (row) =>
      row.value !== 'No' &&
      notClosed(row, given.day) &&
      (onlyClosing || (notExpired(row, given.day) && !(latestNo && latestNo.madeOn > row.madeOn))),
  );
}

const stated = (row: Made, what: string): Fact =>
  fact(() => `${what}, ${row.kind === 'Warning letter' ? 'dated' : 'judged'} ${sayDay(row.madeOn)}`, [row.source]);

/** Met while a row of the kind is open. */
export function judgement(given: Case, kind: JudgementKind): Outcome {
  const open = openJudgements(given, kind);
  return open.length > 0
    ? met(...open.map((row) => stated(row, kind)))
    : notMet(fact(() => `${kind}: no open judgement`));
}

/** The Executive Team's open answer on rapid improvement, the latest; undefined when there is none. */
export function openRapidImprovement(given: Case): Outcome | undefined {
  const open = latestOpenAnswer(given);
  if (!open) return undefined;
  return open.value === 'No' ? notMet(stated(open, 'Not improving rapidly')) : met(stated(open, 'Improving rapidly'));
}

/** Of two answers made on one day, the No counts. */
export function latestOpenAnswer(given: Case): Made | undefined {
  const open = made(given, 'Rapid improvement').filter(
    (row) => row.value !== undefined && notClosed(row, given.day) && notExpired(row, given.day),
  );
  const latest = open[open.length - 1];
  return open.find((row) => row.madeOn === latest?.madeOn && row.value === 'No') ?? latest;
}

/** The row that decides the likely outcome: the open view, else the latest submitted self-evaluation that is not too old. */
export type LikelyFrom =
  | { readonly kind: 'view'; readonly row: Made }
  | { readonly kind: 'self-evaluation'; readonly row: SelfEvaluation & { readonly submitted: Day } };

export function likelyFrom(given: Case): LikelyFrom | undefined {
  const { day, settings, records } = given;
  const months = settings['view.months'];
  const view = made(given, 'Likely outcome')
    .filter(
      (row) =>
        isLikelyOutcome(row.value) && notClosed(row, day) && (row.expires ?? addMonths(row.madeOn, months)) >= day,
    )
    .pop();
  if (view) return { kind: 'view', row: view };
  const row = latestSubmitted(records.selfEvaluations, day);
  return row && addMonths(row.submitted, months) >= day ? { kind: 'self-evaluation', row } : undefined;
}

const TERM_ORDER = ['Autumn', 'Spring', 'Summer'];

function latestSubmitted(rows: readonly SelfEvaluation[], day: Day) {
  const when = ({ submitted, year, term }: SelfEvaluation): string =>
    `${submitted}|${year ?? 0}|${TERM_ORDER.indexOf(term ?? '')}`;
  return rows
    .filter(
      (row): row is SelfEvaluation & { readonly submitted: Day } => row.submitted !== undefined && row.submitted <= day,
    )
    .sort((a, b) => (when(a) < when(b) ? -1 : 1))
    .pop();
}

const isLikelyOutcome = (value: Judgement['value']): value is LikelyOutcome =>
  LIKELY_OUTCOMES.some((outcome) => outcome === value);

export function likelyOutcome(given: Case): Evidence<LikelyOutcome> {
  const from = likelyFrom(given);
  const value = from && (from.kind === 'view' ? from.row.value : from.row.likelyOutcome);
  if (!from || !isLikelyOutcome(value))
    return notKnown(['likely outcome: an Executive Team view or a self-evaluation']);
  const says = from.kind === 'view' ? 'the Executive Team, ' : 'the self-evaluation submitted ';
  const on = from.kind === 'view' ? from.row.madeOn : from.row.submitted;
  return known(
    value,
    fact(() => `Likely outcome ${value.toLowerCase()}: ${says}${sayDay(on)}`, [from.row.source]),
  );
}
