/** One run at a time: two at once lose data. */
import type { Calls } from './calls.ts';
import { type Reply, refused } from './reply.ts';

/** A person is told at once that another run is under way; only what nobody watches may wait. */
const AT_ONCE_MS = 1;

export function alone<Data>(doing: string, { call }: Calls, work: () => Reply<Data>, waitMs = AT_ONCE_MS): Reply<Data> {
  const lock = call(() => LockService.getDocumentLock());
  if (!call(() => lock.tryLock(waitMs))) {
    return refused(`Not run: ${doing} or another job is already running.`, 'Wait a minute, then try again.');
  }
  try {
    return work();
  } finally {
    // Google may hold writes back until after the lock is free: whoever takes it next must see them, a half-done run's too.
    try {
      call(() => SpreadsheetApp.flush());
    } finally {
      call(() => lock.releaseLock());
    }
  }
}
