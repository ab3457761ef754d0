import type { StandsInFor } from '../registry/google-class.ts';
import { cacheClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';

const VALUE_BYTES = 100 * 1024;
const KEY_LENGTH = 250;
const LONGEST_SECONDS = 21_600;

export class Cache extends GoogleObject implements StandsInFor<GoogleAppsScript.Cache.Cache, typeof cacheClass> {
  readonly definition = cacheClass;

  constructor(
    execution: Execution,
    private readonly name: string,
  ) {
    super(execution);
  }

  get(key: string): string | null {
    const { caches, now } = this.execution.world;
    return caches.get(this.name, key, now) ?? null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = Array.from(keys, (key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }

  put(key: string, value: string, seconds = 600): void {
    if (key.length > KEY_LENGTH) throw new GoogleFailure('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new GoogleFailure('Argument too large: value');
    const { caches, now } = this.execution.world;
    caches.put(this.name, key, String(value), now + Math.min(seconds, LONGEST_SECONDS) * 1000);
  }

  putAll(values: Record<string, string>, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.execution.world.caches.remove(this.name, key);
  }

  removeAll(keys: string[]): void {
    for (const key of Array.from(keys)) this.remove(key);
  }
}
