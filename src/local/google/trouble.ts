/** What goes wrong on the way to Google, planned by a test: a refusal, a silence before or after the request has done its work. */
import type { ApiRefusal } from '../runtime/api-refusal.ts';

/** `before`: the request never arrives. `after`: it does its work, and the answer is lost. */
export type Silence = 'before' | 'after';

interface Plan {
  readonly matches: RegExp;
  /** How many that match go by first. */
  skip: number;
  left: number;
  readonly refusal?: ApiRefusal;
  readonly silence?: Silence;
  readonly reached?: () => void;
}

export class Trouble {
  private readonly plans: Plan[] = [];

  /** Refuses every request whose line (`POST /v1/projects`) matches, or the first so many. */
  refuse(matches: RegExp, refusal: ApiRefusal, times = Number.POSITIVE_INFINITY): void {
    this.plans.push({ matches, refusal, skip: 0, left: times });
  }

  /** Nothing comes back for the nth request from now that matches. Resolves when it has been asked. */
  silence(matches: RegExp, silence: Silence, nth = 1): Promise<void> {
    return new Promise((resolve) => {
      this.plans.push({ matches, silence, skip: nth - 1, left: 1, reached: resolve });
    });
  }

  clear(): void {
    this.plans.length = 0;
  }

  /** The plan for a request, used up. */
  meet(line: string): Pick<Plan, 'refusal' | 'silence' | 'reached'> | undefined {
    const plan = this.plans.find(({ matches, left }) => left > 0 && matches.test(line));
    if (!plan || plan.skip-- > 0) return undefined;
    plan.left--;
    return plan;
  }
}
