import type { StandsInFor } from '../registry/google-class.ts';
import { clockTriggerBuilderClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { nextFiring, type Schedule } from '../runtime/schedule.ts';
import { instantOfWall } from '../workbook/serial-date.ts';
import { newTrigger } from './new-trigger.ts';
import type { Trigger } from './trigger.ts';

const MINUTE = 60_000;
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

type Rhythm =
  | { readonly kind: 'once'; readonly at: () => number }
  | { readonly kind: 'every'; readonly ms: number }
  | { readonly kind: 'daily'; readonly days: number }
  | { readonly kind: 'weekly'; readonly weeks: number; readonly weekday: number }
  | { readonly kind: 'monthly'; readonly day: number };

export class ClockTriggerBuilder
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Script.ClockTriggerBuilder, typeof clockTriggerBuilderClass>
{
  readonly definition = clockTriggerBuilderClass;
  private rhythm: Rhythm | undefined;
  private hour = 0;
  private minute: number | undefined;
  private zone: string;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
    this.zone = execution.world.scriptZone;
  }

  after(milliseconds: number): this {
    return this.with({ kind: 'once', at: () => this.execution.world.now + milliseconds });
  }

  at(date: Date): this {
    const instant = date.getTime();
    return this.with({ kind: 'once', at: () => instant });
  }

  atDate(year: number, month: number, day: number): this {
    return this.with({ kind: 'once', at: () => instantOfWall(Date.UTC(year, month - 1, day), this.zone) });
  }

  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes)) {
      throw new GoogleFailure(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.with({ kind: 'every', ms: minutes * MINUTE });
  }

  everyHours(hours: number): this {
    return this.with({ kind: 'every', ms: hours * 60 * MINUTE });
  }

  everyDays(days: number): this {
    return this.with({ kind: 'daily', days });
  }

  everyWeeks(weeks: number): this {
    const weekday = this.rhythm?.kind === 'weekly' ? this.rhythm.weekday : 1;
    return this.with({ kind: 'weekly', weeks, weekday });
  }

  onWeekDay(day: unknown): this {
    const weeks = this.rhythm?.kind === 'weekly' ? this.rhythm.weeks : 1;
    return this.with({ kind: 'weekly', weeks, weekday: WEEKDAYS.indexOf(String(day)) });
  }

  onMonthDay(day: number): this {
    return this.with({ kind: 'monthly', day });
  }

  atHour(hour: number): this {
    this.hour = hour;
    return this;
  }

  nearMinute(minute: number): this {
    this.minute = minute;
    return this;
  }

  inTimezone(zone: string): this {
    this.zone = zone;
    return this;
  }

  create(): Trigger {
    const { now } = this.execution.world;
    const schedule = this.schedule(now);
    return newTrigger(this.execution, {
      handler: this.handler,
      event: 'CLOCK',
      schedule,
      next: nextFiring(schedule, now),
    });
  }

  private schedule(from: number): Schedule {
    const { rhythm, zone } = this;
    if (!rhythm) throw new GoogleFailure('Please specify when the trigger should run.');
    if (rhythm.kind === 'once') return { kind: 'once', at: rhythm.at() };
    const minute = this.hour * 60 + (this.minute ?? usualMinute(this.handler));
    return rhythm.kind === 'every' ? { ...rhythm, from } : { ...rhythm, minute, zone, from };
  }

  private with(rhythm: Rhythm): this {
    this.rhythm = rhythm;
    return this;
  }
}

/** Google picks a minute of the hour and keeps it. */
function usualMinute(handler: string): number {
  return [...handler].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 60, 7);
}
