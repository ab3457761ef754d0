/** The nth service call, or the nth call of one method, counted from 1 since the host started or `resetCalls`. */
export interface CallPlace {
  readonly at: number;
  /** `Range.setValues`; without it every call counts. */
  readonly method?: string;
  /** `after`: once the call has done its work, before its answer arrives. */
  readonly when?: When;
}

export type When = 'before' | 'after';

/** `throw`: the call fails; `die`: the execution ends there. What was written before stays written; before the call unless it says after. */
export interface Fault extends CallPlace {
  readonly kind: 'throw' | 'die';
  readonly message?: string;
}

interface Planned extends CallPlace {
  readonly happen: () => void;
}

/** What a test wants to happen at a call, each once. */
export class CallPlans {
  private planned: Planned[] = [];

  add(place: CallPlace, happen: () => void): void {
    this.planned.push({ ...place, happen });
  }

  reach(method: string, total: number, ofMethod: number, when: When = 'before'): void {
    if (this.planned.length === 0) return;
    const due = this.planned.filter(
      (plan) =>
        (plan.when ?? 'before') === when &&
        (plan.method === undefined ? plan.at === total : plan.method === method && plan.at === ofMethod),
    );
    this.planned = this.planned.filter((plan) => !due.includes(plan));
    for (const plan of due) plan.happen();
  }
}
