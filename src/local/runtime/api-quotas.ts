import { ApiRefusal } from './api-refusal.ts';
import { GoogleFailure } from './failures.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The Docs API's calls a minute and a user, by Google's name for them. */
const A_MINUTE = { Write: 60, Read: 300 } as const;

/** A consumer account's documents a day; a Workspace account has 1,500. */
const DOCUMENTS_A_DAY = 250;

/** What an account may ask of the Docs API, counted on the simulated clock. */
export class ApiQuotas {
  private readonly spent = new Map<string, number[]>();
  documentsADay = DOCUMENTS_A_DAY;

  docs(kind: keyof typeof A_MINUTE, user: string, now: number): void {
    if (this.count(`${kind} ${user}`, now, MINUTE) <= A_MINUTE[kind]) return;
    const words = `${kind} requests`;
    throw new ApiRefusal(
      `Quota exceeded for quota metric '${words}' and limit '${words} per minute per user' of service 'docs.googleapis.com' for consumer 'project_number:0'.`,
      429,
      'rateLimitExceeded',
    );
  }

  documentMade(user: string, now: number): void {
    if (this.count(`documents ${user}`, now, DAY) <= this.documentsADay) return;
    throw new GoogleFailure('Service invoked too many times for one day: documents.');
  }

  private count(what: string, now: number, span: number): number {
    const recent = [...(this.spent.get(what) ?? []).filter((at) => at > now - span), now];
    this.spent.set(what, recent);
    return recent.length;
  }
}
