/** What support plans are worked out from: the calendar's own answer, the support offer, and who there is. */
import type { CycleRule } from '../calendar/cycle.ts';
import type { Task } from '../calendar/task.ts';
import type { Day } from '../day.ts';
import type { Agreement, Colour, Concern, Inspection, Recorded, School } from '../records.ts';
import type { TermCalendar } from '../school-days.ts';
import type { Settings } from '../settings.ts';

/** A row of `Support offer`, in the order of the tab. */
export interface Offered extends Recorded {
  readonly category: Colour | 'URGENT ACTION';
  readonly support: string;
  readonly timesAYear?: number;
  readonly focusAgreedBy?: string;
  readonly section?: string;
}

/** A row of `Reviews`: what people have arranged, or held. */
export interface Review extends Recorded {
  readonly ref: string;
  readonly urn: string;
  readonly kind?: string;
  readonly planned?: Day;
  readonly days?: number;
  readonly teamSize?: number;
  readonly focus?: string;
  readonly focusAgreedBy?: string;
  readonly lead?: string;
  readonly team?: string;
  readonly heldOn?: Day;
}

/** A row of `People`. */
export interface Post {
  readonly email?: string;
  readonly name?: string;
  readonly role: string;
  readonly urn?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly lineManager?: string;
  /** A day in it cannot be read: there is no telling whether the person is still there. */
  readonly isUnclear: boolean;
}

/** A row of `Talent register`. */
export interface Listed {
  readonly ref: string;
  readonly name?: string;
  readonly email?: string;
  readonly urn?: string;
  readonly stage?: string;
  readonly consent?: boolean;
  readonly mentor?: string;
}

export interface NamedConcern extends Concern {
  readonly investigator?: string;
}

export interface SupportRequest {
  readonly ref: string;
  readonly urn: string;
  /** The Ref of the priority that it serves. */
  readonly priority?: string;
  readonly matchedWith?: string;
  readonly provider?: string;
  readonly decision?: string;
  readonly started?: Day;
  readonly ended?: Day;
}

/** A row of `Actions`, with what its last review said. */
export interface WantedAction {
  readonly ref: string;
  readonly urn?: string;
  readonly plan?: string;
  readonly priority?: string;
  readonly action?: string;
  readonly lead?: string;
  readonly due?: Day;
  readonly supportWanted?: string;
  readonly isGreen: boolean;
}

export interface SupportPlanInput {
  readonly today: Day;
  readonly settings: Settings;
  readonly schools: readonly School[];
  readonly offer: readonly Offered[];
  readonly rules: readonly CycleRule[];
  readonly tasks: readonly Task[];
  readonly agreementsOf: (urn: string) => readonly Agreement[];
  /** The inspections that count for a school, its predecessors' among them. */
  readonly inspectionsOf: (school: School) => readonly Inspection[];
  readonly calendarOf: (urn: string) => TermCalendar;
  readonly indicatedOf: (urn: string) => string | undefined;
  readonly reviews: readonly Review[];
  readonly people: readonly Post[];
  readonly talent: readonly Listed[];
  readonly concerns: readonly NamedConcern[];
  readonly requests: readonly SupportRequest[];
  readonly actions: readonly WantedAction[];
}
