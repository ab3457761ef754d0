/** Which activity is closed by which record: what the workbook already says is done, nobody has to say again. */
import { addYears, type Day, sayDay } from '../day.ts';
import type { Agreement, Concern } from '../records.ts';

type By =
  | { readonly by: 'review'; readonly kind: string }
  | { readonly by: 'review of the RRCP' }
  | { readonly by: 'capture' }
  | { readonly by: 'self-evaluation' }
  | { readonly by: 'priorities'; readonly least: number; readonly most: number }
  | { readonly by: 'agreement'; readonly month: 7 | 9 }
  | { readonly by: 'concern'; readonly field: 'commissionedOn' | 'reportReceived' | 'planAgreed' }
  | { readonly by: 'document since'; readonly kind: string }
  | { readonly by: 'people' };

export const CLOSED_BY: Readonly<Record<string, By>> = {
  'Peer review': { by: 'review', kind: 'Peer review' },
  'Safeguarding review': { by: 'review', kind: 'Safeguarding review' },
  'Executive Team review': { by: 'review', kind: 'Executive Team review' },
  'Headteacher appraisal': { by: 'review', kind: 'Appraisal' },
  'Rapid Response Commitment Plan': { by: 'document since', kind: 'RRCP' },
  'RRCP review': { by: 'review of the RRCP' },
  'Data capture': { by: 'capture' },
  'Summary SEF': { by: 'self-evaluation' },
  'School priorities (2–3)': { by: 'priorities', least: 2, most: 3 },
  'Category agreement, primary': { by: 'agreement', month: 7 },
  'Category agreement, secondary': { by: 'agreement', month: 9 },
  'Executive Team meeting': { by: 'people' },
  'Headteacher board': { by: 'people' },
  'Urgent: investigator commissioned': { by: 'concern', field: 'commissionedOn' },
  'Urgent: report received': { by: 'concern', field: 'reportReceived' },
  'Urgent: action plan agreed': { by: 'concern', field: 'planAgreed' },
};

/** The kind of `Reviews` that closes an activity; undefined: another record does. */
export function reviewKindOf(activity: string): string | undefined {
  const rule = CLOSED_BY[activity];
  return rule?.by === 'review' ? rule.kind : undefined;
}

export interface Closed {
  readonly on?: Day;
  readonly because: string;
}

/** A row of `Documents`, as far as it closes a task. */
export interface HeldDocument {
  readonly urn?: string;
  readonly kind?: string;
  readonly period?: string;
  readonly submittedOn?: Day;
  readonly approvedOn?: Day;
  readonly nilReturn?: boolean;
}
export interface HeldReview {
  readonly urn: string;
  readonly kind?: string;
  readonly planned?: Day;
  readonly heldOn?: Day;
}
export interface HeldPriority {
  readonly urn?: string;
  readonly from?: Day;
  readonly to?: Day;
}
export interface HeldSelfEvaluation {
  readonly urn: string;
  /** `2026/27 Autumn` */
  readonly period: string;
  readonly submitted?: Day;
}

export interface ClosingRecords {
  readonly reviews: readonly HeldReview[];
  readonly planReviews: readonly { readonly urn: string; readonly reviewedOn?: Day }[];
  readonly documents: readonly HeldDocument[];
  readonly priorities: readonly HeldPriority[];
  readonly selfEvaluations: readonly HeldSelfEvaluation[];
  /** `900001·2026/27 Autumn 1` of every capture that is in, whole. */
  readonly capturesIn: ReadonlySet<string>;
}

/** What a task is for, when it is looked up. */
export interface ForTask {
  readonly urn: string | undefined;
  readonly activity: string;
  readonly period: string;
  readonly due: Day;
  readonly document?: string;
  /** Counted from this event. */
  readonly since?: Day;
  readonly concern?: Concern;
  readonly agreements: readonly Agreement[];
}

export interface Closing {
  /** Days on which a rolling activity was held: each closes one of its tasks. */
  readonly heldOn: (urn: string, activity: string) => readonly Day[];
  readonly plannedOn: (urn: string, activity: string) => readonly Day[];
  readonly of: (task: ForTask) => Closed | undefined;
}

/** Gathered once, for all schools. Nothing counts before its day has come. */
export function closingBy(records: ClosingRecords, today: Day): Closing {
  const seen = (day: Day | undefined): readonly Day[] => (day !== undefined && day <= today ? [day] : []);
  const held = grouped(records.reviews, ({ urn, kind, heldOn }) => [`${urn}·${kind}`, seen(heldOn)]);
  const planned = grouped(records.reviews, ({ urn, kind, planned: day, heldOn }) => [
    `${urn}·${kind}`,
    day !== undefined && heldOn === undefined && day > today ? [day] : [],
  ]);
  const ofPlans = grouped(records.planReviews, ({ urn, reviewedOn }) => [urn, seen(reviewedOn)]);
  const submitted = grouped(records.documents, ({ urn, kind, period, submittedOn, approvedOn }) => [
    `${urn ?? ''}·${kind}·${period}`,
    [...seen(submittedOn), ...seen(approvedOn)],
  ]);
  const submittedEver = grouped(records.documents, ({ urn, kind, submittedOn, approvedOn }) => [
    `${urn ?? ''}·${kind}`,
    [...seen(submittedOn), ...seen(approvedOn)],
  ]);
  const nil = new Set(
    records.documents.flatMap(({ urn, period, nilReturn }) => (nilReturn ? [`${urn ?? ''}·${period}`] : [])),
  );
  const evaluations = grouped(records.selfEvaluations, ({ urn, period, submitted: on }) => [
    `${urn}·${period}`,
    seen(on),
  ]);
  const priorities = new Map<string, HeldPriority[]>();
  for (const row of records.priorities) {
    const id = row.urn ?? '';
    priorities.set(id, [...(priorities.get(id) ?? []), row]);
  }

  const byDocument = ({ urn, document, period }: ForTask): Closed | undefined =>
    document === undefined ? undefined : onDay('Submitted', submitted.get(`${urn ?? ''}·${document}·${period}`)?.[0]);

  const of = (task: ForTask): Closed | undefined => {
    const { urn = '', activity, period, due, since = '', agreements, concern } = task;
    const rule: By | undefined = CLOSED_BY[activity];
    switch (rule?.by) {
      case undefined:
        return byDocument(task);
      case 'document since':
        return onDay(
          'Submitted',
          submittedEver.get(`${urn}·${rule.kind}`)?.find((day) => day >= since),
        );
      case 'capture':
        if (records.capturesIn.has(`${urn}·${period}`)) return { because: 'The figures are in Data captures' };
        return nil.has(`${urn}·${period}`) ? { because: 'A nil return' } : byDocument(task);
      case 'self-evaluation':
        return onDay('Submitted', evaluations.get(`${urn}·${period}`)?.[0]) ?? byDocument(task);
      case 'priorities': {
        const count = (priorities.get(urn) ?? []).filter(
          ({ from = '', to = '9999' }) => from <= due && due <= to,
        ).length;
        return count >= rule.least && count <= rule.most
          ? { because: `${count} priorities are in Priorities` }
          : undefined;
      }
      case 'agreement':
        return agreedIn(
          rule.month,
          due,
          agreements.filter(({ on }) => on <= today),
        );
      case 'concern':
        return onDay('Typed in Concerns:', seen(concern?.[rule.field])[0]);
      default:
        return undefined;
    }
  };

  const days = (groups: ReadonlyMap<string, readonly Day[]>, key: string): readonly Day[] => groups.get(key) ?? [];
  return {
    heldOn: (urn, activity) => {
      const rule = CLOSED_BY[activity];
      if (rule?.by === 'review of the RRCP') return [...new Set(days(ofPlans, urn))];
      return rule?.by === 'review' ? days(held, `${urn}·${rule.kind}`) : [];
    },
    plannedOn: (urn, activity) => {
      const rule = CLOSED_BY[activity];
      return rule?.by === 'review' ? days(planned, `${urn}·${rule.kind}`) : [];
    },
    of,
  };
}

const onDay = (what: string, on: Day | undefined): Closed | undefined =>
  on === undefined ? undefined : { on, because: `${what} ${sayDay(on)}` };

/** Agreed in its month, or later, as long as it is not the turn of the next meeting. */
function agreedIn(month: 7 | 9, due: Day, agreements: readonly Agreement[]): Closed | undefined {
  const from = `${due.slice(0, 4)}-0${month}-01`;
  const days = agreements.map(({ on }) => on).filter((on) => on >= from && on < addYears(from, 1));
  return onDay('Agreed', days.sort()[0]);
}

/** In order, by key. */
function grouped<R>(
  rows: readonly R[],
  entry: (row: R) => readonly [key: string, days: readonly Day[]],
): ReadonlyMap<string, readonly Day[]> {
  const groups = new Map<string, Day[]>();
  for (const row of rows) {
    const [key, days] = entry(row);
    if (days.length === 0) continue;
    const held = groups.get(key);
    if (held) held.push(...days);
    else groups.set(key, [...days]);
  }
  for (const days of groups.values()) days.sort();
  return groups;
}
