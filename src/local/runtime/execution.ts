import type { Bundle } from '../bundle.ts';
import { ApiFailure, ExecutionEnded, GoogleFailure, NotSupported } from './failures.ts';
import type { Cost } from './latency.ts';
import { Realm } from './realm.ts';
import type { World } from './world.ts';

/** How an execution was started: it decides who it runs as, how long it may take and whether there is a screen. */
export type Start = 'menu' | 'rpc' | 'edit' | 'time' | 'simple';

export interface Identity {
  readonly start: Start;
  /** The account whose permissions and quotas it uses. */
  readonly effectiveUser: string;
  /** The person at the keyboard; nobody for a time-driven trigger. */
  readonly activeUser: string;
  readonly scopes: readonly string[] | 'all';
}

/** Which call it was: the nth of all, the nth of its method. */
export interface Entered {
  readonly method: string;
  readonly total: number;
  readonly times: number;
}

const MINUTE = 60_000;
const BIG_WRITE = 1_000;

/** One run of one function in a fresh global scope. */
export class Execution {
  readonly realm: Realm;
  readonly limit: number;
  private readonly startedAt: number;
  private ended: Error | undefined;
  private loading = false;
  private unflushedCells = 0;

  constructor(
    readonly world: World,
    readonly bundle: Bundle,
    readonly identity: Identity,
  ) {
    this.startedAt = world.now;
    this.limit = identity.start === 'simple' ? MINUTE / 2 : 6 * MINUTE;
    this.realm = new Realm(() => world.now);
  }

  get elapsed(): number {
    return this.world.now - this.startedAt;
  }

  load(): void {
    this.loading = true;
    this.spend(this.world.latency.time('start'));
    this.realm.load(this.bundle);
    this.loading = false;
  }

  /** Everything that can stop a call before it does anything, in the order Google would notice it. */
  enter(method: string, cost: Cost, scopes: readonly string[], api?: string): Entered {
    this.stillRunning();
    const { counts, plans, latency } = this.world;
    const times = counts.add(method);
    if (this.loading) counts.whileLoading++;
    plans.reach(method, counts.total, times);
    this.needs(method, scopes, api);
    if (cost === 'read') this.flush();
    this.spend(latency.time(cost));
    if (cost !== 'free' && latency.fails()) {
      throw new GoogleFailure("We're sorry, a server error occurred. Please wait a bit and try again.");
    }
    return { method, total: counts.total, times };
  }

  /** After a call: something may be planned for its end, and time may have run out while it worked. */
  leave(entered?: Entered): void {
    if (entered) this.world.plans.reach(entered.method, entered.total, entered.times, 'after');
    if (this.elapsed > this.limit) {
      throw new ExecutionEnded('too long', 'Exceeded maximum execution time');
    }
  }

  needs(method: string, scopes: readonly string[], api?: string): void {
    if (this.may(scopes)) return;
    if (api !== undefined) {
      const message = 'Request had insufficient authentication scopes.';
      throw new ApiFailure(api, { code: 403, message, errors: [{ reason: 'insufficientPermissions', message }] });
    }
    const wanted = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
    throw new GoogleFailure(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ${wanted}`,
    );
  }

  may(scopes: readonly string[]): boolean {
    const granted = this.identity.scopes;
    return scopes.length === 0 || granted === 'all' || scopes.some((scope) => granted.includes(scope));
  }

  spend(ms: number): void {
    this.world.now += ms;
    this.world.counts.modelledMs += ms;
  }

  readCells(count: number): void {
    this.world.counts.cellsRead += count;
    this.spend(this.world.latency.cells(count, 'read'));
  }

  wroteCells(count: number): void {
    this.world.counts.cellsWritten += count;
    this.unflushedCells += count;
  }

  /** Time only: what a call writes is in the workbook at once, and stays there whatever happens next. */
  flush(): void {
    if (this.unflushedCells === 0) return;
    const { latency } = this.world;
    if (this.unflushedCells >= BIG_WRITE) this.spend(latency.time('bigFlush'));
    this.spend(latency.cells(this.unflushedCells, 'write'));
    this.unflushedCells = 0;
  }

  /** Ends the execution for something that the bundle uses and the host lacks. */
  refuse(what: string): never {
    const refusal = new NotSupported(what);
    this.end(refusal);
    throw this.realm.error(refusal.name, refusal.message);
  }

  end(reason: Error): void {
    this.ended ??= reason;
  }

  get endedBy(): Error | undefined {
    return this.ended;
  }

  private stillRunning(): void {
    if (this.ended) throw this.ended;
    this.leave();
  }
}
