import type { StandsInFor } from '../registry/google-class.ts';
import { lockClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { LockScope } from '../runtime/locks.ts';

export class Lock extends GoogleObject implements StandsInFor<GoogleAppsScript.Lock.Lock, typeof lockClass> {
  readonly definition = lockClass;

  constructor(
    execution: Execution,
    private readonly scope: LockScope,
  ) {
    super(execution);
  }

  tryLock(milliseconds: number): boolean {
    if (this.execution.world.locks.take(this.scope, this.execution)) return true;
    this.execution.spend(milliseconds);
    return false;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new GoogleFailure('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.execution.world.locks.isHeldBy(this.scope, this.execution);
  }

  releaseLock(): void {
    this.execution.flush();
    this.execution.world.locks.release(this.scope, this.execution);
  }
}
