/** The category that a school has, and the judgement it stands on: what the cycle and the support go by. */
import type { Day } from '../day.ts';
import { STANDINGS, type Standing as Word } from '../ofsted/frameworks.ts';
import { standingWords } from '../ofsted/standing.ts';
import type { Agreement, Colour, Inspection } from '../records.ts';

/** What the Executive Team agreed; the category indicated changes no date. */
export interface Agreed {
  readonly colour: Colour | 'Not yet set';
  /** From when the school has had this colour without a break; undefined: no colour was ever agreed. */
  readonly since?: Day;
  /** The colour before that. */
  readonly before: Colour | 'Not yet set';
  readonly present?: Agreement;
}

const newestFirst = (agreements: readonly Agreement[], today: Day): readonly Agreement[] =>
  [...agreements].filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

export function agreedOn(agreements: readonly Agreement[], today: Day): Agreed {
  const rows = newestFirst(agreements, today);
  const [present] = rows;
  if (!present) return { colour: 'Not yet set', before: 'Not yet set' };
  const ended = rows.findIndex(({ agreed }) => agreed !== present.agreed);
  const first = rows[(ended < 0 ? rows.length : ended) - 1] ?? present;
  return { colour: present.agreed, since: first.on, before: rows[ended]?.agreed ?? 'Not yet set', present };
}

/** Why a school has a Rapid Response Commitment Plan, and from when. */
export interface PlanReason {
  readonly group: 'AMBER' | 'RED' | 'Requires improvement' | 'Inadequate';
  /** The day from which the plan is counted. */
  readonly since: Day;
}

/** The colour agreed, counted from the day on which the present run of AMBER and RED began. */
export function planByCategory(
  agreements: readonly Agreement[],
  today: Day,
): (PlanReason & { readonly present: Agreement }) | undefined {
  const rows = newestFirst(agreements, today);
  const [present] = rows;
  if (!present || (present.agreed !== 'AMBER' && present.agreed !== 'RED')) return undefined;
  const ended = rows.findIndex(({ agreed }) => agreed !== 'AMBER' && agreed !== 'RED');
  const first = rows[(ended < 0 ? rows.length : ended) - 1] ?? present;
  return { group: present.agreed, since: first.on, present };
}

const LOW = STANDINGS.indexOf('requires improvement');

/** A graded inspection that says requires improvement or lower. A grade that is blank and could make it good is no judgement yet. */
export function planByJudgement<I extends Inspection & { readonly date: Day }>(
  inspection: I | undefined,
): (PlanReason & { readonly inspection: I; readonly words: readonly Word[] }) | undefined {
  const words = inspection ? standingWords(inspection) : [];
  if (!inspection || words.length === 0 || words.some((word) => STANDINGS.indexOf(word) < LOW)) return undefined;
  const isInadequate = words.every((word) => word !== 'requires improvement');
  return { group: isInadequate ? 'Inadequate' : 'Requires improvement', since: inspection.date, inspection, words };
}
