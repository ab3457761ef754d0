import type { HostOptions, Ran } from './host-options.ts';
import { SCOPE } from './registry/scopes.ts';
import { CallCounts } from './runtime/call-counts.ts';
import { Execution, type Identity, type Start } from './runtime/execution.ts';
import { ExecutionEnded, ScriptFailure } from './runtime/failures.ts';
import { prepare } from './runtime/start-execution.ts';
import type { World } from './runtime/world.ts';

/** Who and what an execution is for. */
export interface Call {
  readonly name: string;
  readonly as: Start;
  readonly effectiveUser: string;
  readonly activeUser: string;
  /** Made once the realm is there, with its own constructors. */
  readonly args: (execution: Execution) => readonly unknown[];
}

const NOBODY: Identity = { start: 'simple', effectiveUser: '', activeUser: '', scopes: 'all' };

/** Runs one function of the bundle in a fresh global scope, and keeps a list of what ran. */
export class Executor {
  readonly ran: Ran[] = [];
  private readonly functions = new Map<string, boolean>();

  constructor(
    private readonly world: World,
    private readonly options: HostOptions,
  ) {}

  /** The function's answer, through JSON text; throws what ended the execution. */
  run(call: Call): unknown {
    const execution = new Execution(this.world, this.options.bundle, this.identity(call));
    const startedAt = this.world.now;
    try {
      const answer = this.answer(execution, call);
      this.record(call, startedAt);
      return answer;
    } catch (thrown) {
      const error = execution.endedBy ?? asFailure(thrown);
      this.record(call, startedAt, error);
      throw error;
    } finally {
      this.world.locks.releaseAll(execution);
    }
  }

  /** As Google runs a trigger: what the script does wrong is recorded and nobody sees it. What the host lacks is thrown all the same. */
  attempt(call: Call): Ran {
    try {
      this.run(call);
    } catch (error) {
      if (!(error instanceof ScriptFailure || error instanceof ExecutionEnded)) throw error;
    }
    return this.ran[this.ran.length - 1] as Ran;
  }

  /** Whether the bundle has a function, as for a simple trigger: looked up once, at no cost. */
  has(name: string): boolean {
    let known = this.functions.get(name);
    if (known === undefined) {
      const { counts, now } = this.world;
      this.world.counts = new CallCounts();
      const execution = new Execution(this.world, this.options.bundle, NOBODY);
      prepare(execution);
      known = execution.realm.has(name);
      this.world.counts = counts;
      this.world.now = now;
      this.functions.set(name, known);
    }
    return known;
  }

  private answer(execution: Execution, call: Call): unknown {
    prepare(execution);
    const { realm } = execution;
    const hidden = call.as === 'rpc' && call.name.endsWith('_');
    if (hidden || !realm.has(call.name)) {
      throw realm.error('Error', `Script function not found: ${call.name}`);
    }
    const result = realm.call(call.name, call.args(execution));
    execution.flush();
    execution.leave();
    if (execution.endedBy) throw execution.endedBy;
    return crossBack(result, execution, call.as);
  }

  private record({ name, as, activeUser, effectiveUser }: Call, startedAt: number, error?: Error): void {
    const user = as === 'time' || as === 'edit' ? effectiveUser : activeUser;
    this.ran.push({ name, as, user, startedAt, ms: this.world.now - startedAt, ...(error && { error }) });
  }

  private identity({ as, effectiveUser, activeUser }: Call): Identity {
    const scopes = as === 'simple' ? [SCOPE.currentSheet] : this.scopesOf(effectiveUser);
    return { start: as, effectiveUser, activeUser, scopes };
  }

  /** What the manifest asks for, less what the account did not tick. */
  private scopesOf(user: string): readonly string[] | 'all' {
    const { grantedScopes, bundle } = this.options;
    const asked = bundle.manifest.oauthScopes ?? 'all';
    const granted = Array.isArray(grantedScopes)
      ? (grantedScopes as readonly string[])
      : (grantedScopes as Readonly<Record<string, readonly string[]>> | undefined)?.[user];
    if (!granted) return asked;
    return asked === 'all' ? granted : asked.filter((scope) => granted.includes(scope));
  }
}

function crossBack(result: unknown, { realm }: Execution, as: Start): unknown {
  const bad = as === 'rpc' ? realm.parts.uncarried(result) : undefined;
  if (bad)
    throw realm.error(
      'ScriptError',
      `The script completed but the returned value is not a supported return type: ${bad}.`,
    );
  const text = realm.parts.stringify(result);
  return text === undefined ? undefined : JSON.parse(text);
}

function asFailure(thrown: unknown): Error {
  const { name = 'Error', message, stack = '' } = (thrown ?? {}) as Partial<Error>;
  return new ScriptFailure(message ?? String(thrown), name, stack);
}
