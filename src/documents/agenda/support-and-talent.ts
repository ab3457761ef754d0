/** Support that is asked for or under way, and the people on their way to the talent register, by post. */
import type { SupportRequest } from '../../workbook/tabs/support-requests.ts';
import type { Talent, TalentStage } from '../../workbook/tabs/talent-register.ts';
import type { TrustContext } from '../context.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

export const isUndecided = ({ decision, decidedOn, started }: SupportRequest): boolean =>
  decision === undefined && decidedOn === undefined && started === undefined;

/** What waits for a decision comes first; what has ended, or was refused and never began, is left out. */
export const supportRows = (schools: readonly AgendaSchool[]) =>
  schools
    .flatMap(({ context, name }) => openRequests(context).map((request) => ({ request, name })))
    .sort((a, b) => Number(isUndecided(b.request)) - Number(isUndecided(a.request)))
    .map(({ request, name }) => ({
      ref: request.ref,
      school: name,
      wanted: request.expertiseWanted ?? NOT_HELD,
      asked: request.requestedOn === undefined ? NOT_HELD : shortDay(request.requestedOn),
      provider: request.provider ?? (isUndecided(request) ? 'Not matched yet' : NOT_HELD),
      state: stateOf(request),
    }));

const openRequests = ({ rows, school, today }: AgendaSchool['context']): readonly SupportRequest[] =>
  rows.supportRequests.filter(
    (request) =>
      request.urn === school.urn &&
      (request.requestedOn ?? today) <= today &&
      (request.ended === undefined || request.ended > today) &&
      !isRefused(request),
  );

/** Decided in words of the trust's own: what says no, or not. */
const isRefused = ({ decision, started }: SupportRequest): boolean =>
  started === undefined && /^(no\b|not\b|declined|refused|rejected)/i.test(decision ?? '');

function stateOf(request: SupportRequest): string {
  const { started, decision } = request;
  if (started !== undefined) return `Under way since ${shortDay(started)}`;
  return isUndecided(request) ? 'To decide' : `${decision ?? 'Decided'}, not begun`;
}

const NEXT: Partial<Readonly<Record<TalentStage, string>>> = {
  Nominated: 'Ask for the reference',
  Referenced: 'Arrange the visit',
  Visited: 'Decide',
  Offered: 'Await the answer',
};

/** By Ref and post: the agenda names no candidate. */
export function talentRows({ rows, records }: TrustContext) {
  const names = new Map(records.schools.map(({ urn, name }) => [urn, name]));
  return rows.talentRegister.flatMap(({ ref, post, urn, stage, ...row }) => {
    const next = stage && NEXT[stage];
    if (next === undefined || stage === undefined) return [];
    const where = urn === undefined ? 'The trust' : (names.get(urn) ?? NOT_HELD);
    return [{ ref, post: post ?? NOT_HELD, school: where, stage: sayStage(stage, row), next }];
  });
}

function sayStage(
  stage: TalentStage,
  row: Pick<Talent, 'nominatedOn' | 'referenceReceived' | 'visitOn' | 'offerSent'>,
) {
  const days: Partial<Record<TalentStage, string | undefined>> = {
    Nominated: row.nominatedOn,
    Referenced: row.referenceReceived,
    Visited: row.visitOn,
    Offered: row.offerSent,
  };
  const on = days[stage];
  return on === undefined ? stage : `${stage} ${shortDay(on)}`;
}

/** `3 on the register, 2 of them future leaders.` */
export function sayRegister({ rows }: TrustContext): string {
  const listed = rows.talentRegister.filter(({ stage }) => stage === 'On register');
  const future = listed.filter(({ futureLeader }) => futureLeader === true).length;
  return `${listed.length} on the register, ${future} of them ${future === 1 ? 'a future leader' : 'future leaders'}.`;
}
