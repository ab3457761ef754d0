import type { Schedule } from './schedule.ts';

export interface TriggerModel {
  readonly id: string;
  readonly handler: string;
  /** The account it runs as; only that account sees it. */
  readonly creator: string;
  readonly event: 'CLOCK' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_OPEN';
  readonly schedule?: Schedule;
  /** When it fires next; a one-off that has fired has none, and stays in the list. */
  readonly next?: number | undefined;
}

/** The project's installable triggers, of every account. */
export class TriggerTable {
  private triggers: TriggerModel[];

  constructor(kept: readonly TriggerModel[] = []) {
    this.triggers = [...kept];
  }

  all(): readonly TriggerModel[] {
    return this.triggers;
  }

  of(creator: string): readonly TriggerModel[] {
    return this.triggers.filter((trigger) => trigger.creator === creator);
  }

  on(event: TriggerModel['event']): readonly TriggerModel[] {
    return this.triggers.filter((trigger) => trigger.event === event);
  }

  add(trigger: TriggerModel): void {
    this.triggers.push(trigger);
  }

  remove(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  reschedule(id: string, next: number | undefined): void {
    this.triggers = this.triggers.map((trigger) => (trigger.id === id ? { ...trigger, next } : trigger));
  }

  /** The one that fires first, no later than `limit`. */
  due(limit: number): TriggerModel | undefined {
    return this.triggers
      .filter(({ next }) => next !== undefined && next <= limit)
      .sort((a, b) => (a.next ?? 0) - (b.next ?? 0))[0];
  }
}
