/** Who hears of what, whatever roles they hold; and for whom nobody could be found. */

import { EXECUTIVE_LEVEL } from '../../domain/mail/levels.ts';
import type { ConcernRow } from '../../workbook/tabs/concerns.ts';
import type { Role } from '../../workbook/tabs/people.ts';
import type { AnswerToSchool } from './answers-to-schools.ts';
import type { Holders, Holding, Reached } from './holders.ts';
import { alsoBy, isOfTrust, type Named, namedBy } from './roles.ts';
import type { Task } from './tasks.ts';

export interface Heard {
  readonly task: Task;
  readonly isOwn: boolean;
}

export interface Hearer {
  /** In small letters. */
  readonly email: string;
  readonly heard: readonly Heard[];
  /** What became of what they wrote in documents. */
  readonly answers: readonly AnswerToSchool[];
  /** What they hear it as. */
  readonly holdings: readonly Holding[];
}

/** Somebody who ought to have been told, and why they were not. */
export interface NotTold {
  /** `the headteacher`. */
  readonly says: string;
  /** Absent: the trust. */
  readonly urn?: string;
  readonly why: NonNullable<Reached['why']> | 'no role';
  readonly tasks: readonly string[];
}

export interface Hearing {
  readonly hearers: readonly Hearer[];
  readonly notTold: readonly NotTold[];
}

interface Found {
  readonly holdings: readonly Holding[];
  readonly missed?: Omit<NotTold, 'tasks'>;
}

export function hearingOf(tasks: readonly Task[], holders: Holders, concerns: readonly ConcernRow[]): Hearing {
  const hearers = new Map<string, { readonly heard: Map<string, Heard>; readonly holdings: Holding[] }>();
  const missed = new Map<string, { readonly of: Omit<NotTold, 'tasks'>; readonly tasks: Set<string> }>();
  const told = (task: Task, isOwn: boolean, { holdings, missed: of }: Found): void => {
    for (const holding of holdings) {
      const hearer = hearers.get(holding.email) ?? { heard: new Map<string, Heard>(), holdings: [] as Holding[] };
      hearer.heard.set(task.name, { task, isOwn: isOwn || hearer.heard.get(task.name)?.isOwn === true });
      hearer.holdings.push(holding);
      hearers.set(holding.email, hearer);
    }
    if (!of) return;
    const key = [of.says, of.urn, of.why].join('\n');
    const known = missed.get(key) ?? { of, tasks: new Set<string>() };
    missed.set(key, { of, tasks: known.tasks.add(task.name) });
  };
  for (const task of tasks) {
    for (const owner of task.owners) told(task, true, found(owner, task, holders, concerns));
    for (const other of othersOf(task)) told(task, false, found(other, task, holders, concerns));
    for (const level of task.levels)
      for (const role of alsoBy(level)) told(task, false, { holdings: holders.inRole(role, task.urn).holdings });
  }
  return {
    hearers: [...hearers].map(([email, { heard, holdings }]) => ({
      email,
      heard: [...heard.values()],
      answers: [],
      holdings,
    })),
    notTold: [...missed.values()].map(({ of, tasks: names }) => ({ ...of, tasks: [...names] })),
  };
}

/** An urgent case is the Executive Team's and the Board's: nobody of a school is told, whatever `Cycle` says. */
function othersOf({ tell, levels, isUrgent, isTicked }: Task): readonly Named[] {
  const named = [...tell.filter(({ whereTicked }) => !whereTicked || isTicked), ...levels.map(namedBy)];
  if (!isUrgent) return named;
  const urgent = levels.length > 0 ? levels : [EXECUTIVE_LEVEL];
  return [...named.filter(({ roles }) => roles.every(isOfTrust)), ...urgent.map(namedBy)];
}

function found({ says, roles, orElse }: Named, task: Task, holders: Holders, concerns: readonly ConcernRow[]): Found {
  const inTrust = task.urn === undefined ? {} : { urn: task.urn };
  if (roles.length === 0) {
    const reached = /investigator/i.test(says) ? investigatorOf(task, holders, concerns) : undefined;
    if (reached && reached.holdings.length > 0) return reached;
    return { holdings: [], missed: { says, ...inTrust, why: reached?.why ?? 'no role' } };
  }
  const reached = inAnyOf(roles, task, holders);
  if (reached.holdings.length > 0) return reached;
  const other = orElse === undefined ? undefined : holders.inRole(orElse, task.urn);
  if (other && other.holdings.length > 0) return other;
  const why = reached.why ?? 'nobody';
  return { holdings: [], missed: { says, ...(roles.some((role) => !isOfTrust(role)) ? inTrust : {}), why } };
}

function inAnyOf(roles: readonly Role[], { urn }: Task, holders: Holders): Reached {
  const each = roles.map((role) => holders.inRole(role, urn));
  const holdings = each.flatMap((reached) => reached.holdings);
  const why = each.find((reached) => reached.why !== 'nobody')?.why ?? each[0]?.why;
  return { holdings, ...(why !== undefined && { why }) };
}

/** Whom `Concerns` names for the case that the task is of: its Ref is in the task's name. */
function investigatorOf({ name, urn }: Task, holders: Holders, concerns: readonly ConcernRow[]): Reached {
  const parts = name.split('·');
  const named = concerns.flatMap(({ ref, urn: school, investigator }) =>
    school === urn && investigator !== undefined && parts.includes(ref) ? [investigator] : [],
  );
  const reached = named.map((each) => holders.byName(each));
  return reached.find(({ holdings }) => holdings.length > 0) ?? reached[0] ?? { holdings: [], why: 'nobody' };
}
