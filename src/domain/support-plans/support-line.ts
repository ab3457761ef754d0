/** One line of a school's support plan, and what the plan has to say to people. */
import type { Every } from '../calendar/cycle.ts';
import type { Day } from '../day.ts';
import type { Colour } from '../records.ts';
import type { Offered, Review } from './input.ts';

export const LINE_CATEGORIES = ['GREEN', 'YELLOW', 'AMBER', 'RED', 'Not yet set', 'URGENT ACTION'] as const;
export type LineCategory = Colour | 'Not yet set' | 'URGENT ACTION';

export const LINE_STATES = ['To arrange', 'Proposed', 'Part arranged', 'Arranged'] as const;
export type LineState = (typeof LINE_STATES)[number];

export interface SupportLine {
  readonly urn: string;
  readonly school: string;
  readonly category: LineCategory;
  readonly support: string;
  /** `Each term`. */
  readonly often: string;
  readonly nextDue?: Day;
  /** The day in `Reviews`. */
  readonly planned?: Day;
  readonly state?: LineState;
  readonly focus?: string;
  readonly focusAgreedBy?: string;
  readonly days?: number;
  readonly teamSize?: number;
  readonly lead?: string;
  readonly team: readonly string[];
  /** Undefined: nobody is named, so there is nothing to look for. */
  readonly conflicts?: readonly string[];
  readonly toSettle: readonly string[];
  readonly because: readonly string[];
  /** The row and the section of the policy that it comes from. */
  readonly from: string;
}

export type SupportPlanProblem =
  | { readonly kind: 'nobody known'; readonly review: Review; readonly field: 'lead' | 'team'; readonly found: string }
  | {
      readonly kind: 'offer and cycle differ';
      readonly offered: Offered;
      readonly activity: string;
      readonly every: Every;
    };

export interface SupportPlans {
  /** School by school from A to Z, each in the policy's order. */
  readonly lines: readonly SupportLine[];
  readonly problems: readonly SupportPlanProblem[];
}
