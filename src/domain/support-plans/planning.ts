/** What every school's plan is made from, gathered once. */
import type { SupportPlanInput, WantedAction } from './input.ts';
import type { Leaders } from './leaders.ts';
import type { OpenTasks } from './open-reviews.ts';
import type { Judging } from './peer-line.ts';
import type { PeerReview } from './peer-reviews.ts';

export interface SchoolPlanning {
  readonly input: SupportPlanInput;
  readonly open: OpenTasks;
  readonly leaders: Leaders;
  readonly peers: ReadonlyMap<string, PeerReview>;
  readonly judging: Judging;
  readonly actionsOf: (urn: string) => readonly WantedAction[];
}
