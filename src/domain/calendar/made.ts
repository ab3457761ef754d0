/** A task as the cycle makes it, before it is known what has become of it. */
import type { Day } from '../day.ts';
import type { Concern } from '../records.ts';
import { APPLIES_TO, type Group, type Rule } from './cycle.ts';
import { taskId } from './ids.ts';
import type { Subject } from './subject.ts';

export interface Made {
  readonly id: string;
  readonly subject: Subject;
  readonly rule: Rule;
  readonly period: string;
  readonly due: Day;
  /** The event that it is counted from. */
  readonly since?: Day;
  readonly concern?: Concern;
}

/** `RED · Month`: a date stands as long as how often does. */
export const madeFor = ({ appliesTo, every }: Rule): string => `${appliesTo} · ${every}`;
export const everyIn = (text: string | undefined): string | undefined => text?.split(' · ')[1];

export const groupIn = (text: string): Group | undefined => APPLIES_TO.find((group) => group === text.split(' · ')[0]);

export const idOf = ({ urn }: Subject, { activity }: Rule, ...which: readonly (string | number)[]): string =>
  taskId(urn, activity, ...which);
