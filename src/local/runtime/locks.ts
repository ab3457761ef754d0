export type LockScope = 'document' | 'script' | `user ${string}`;

/** Who holds which lock. A lock belongs to an execution and is freed when that ends. */
export class Locks {
  private readonly held = new Map<LockScope, object>();

  take(scope: LockScope, holder: object): boolean {
    const current = this.held.get(scope);
    if (current !== undefined && current !== holder) return false;
    this.held.set(scope, holder);
    return true;
  }

  isHeldBy(scope: LockScope, holder: object): boolean {
    return this.held.get(scope) === holder;
  }

  isHeld(scope: LockScope): boolean {
    return this.held.has(scope);
  }

  release(scope: LockScope, holder: object): void {
    if (this.held.get(scope) === holder) this.held.delete(scope);
  }

  releaseAll(holder: object): void {
    for (const [scope, current] of this.held) if (current === holder) this.held.delete(scope);
  }
}
