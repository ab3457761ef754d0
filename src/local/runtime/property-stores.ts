import { GoogleFailure } from './failures.ts';
import type { TriggerModel } from './trigger-table.ts';

/** What a later host can start from: plain JSON. */
export interface KeptState {
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly TriggerModel[];
}

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** One property store under Google's limits. */
export class PropertyStore {
  readonly values = new Map<string, string>();

  set(key: string, value: string): void {
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new GoogleFailure('Argument too large: value');
    const size = this.bytes() - this.bytesOf(key) + Buffer.byteLength(key) + Buffer.byteLength(value);
    if (size > STORE_BYTES) {
      throw new GoogleFailure(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.values.set(key, value);
  }

  private bytesOf(key: string): number {
    const value = this.values.get(key);
    return value === undefined ? 0 : Buffer.byteLength(key) + Buffer.byteLength(value);
  }

  private bytes(): number {
    let sum = 0;
    for (const key of this.values.keys()) sum += this.bytesOf(key);
    return sum;
  }
}

/** The stores by name: `script`, `document`, `user a@b`. */
export class PropertyStores {
  private readonly stores = new Map<string, PropertyStore>();

  constructor(kept: KeptState | undefined) {
    for (const [name, values] of Object.entries(kept?.properties ?? {})) {
      const store = this.store(name);
      for (const [key, value] of Object.entries(values)) store.values.set(key, value);
    }
  }

  store(name: string): PropertyStore {
    let store = this.stores.get(name);
    if (!store) {
      store = new PropertyStore();
      this.stores.set(name, store);
    }
    return store;
  }

  toJSON(): Record<string, Record<string, string>> {
    return Object.fromEntries([...this.stores].map(([name, { values }]) => [name, Object.fromEntries(values)]));
  }
}
