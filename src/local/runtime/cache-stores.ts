interface Entry {
  readonly value: string;
  readonly until: number;
}

/** The caches by name: `script`, `document`, `user a@b`. */
export class CacheStores {
  private readonly stores = new Map<string, Map<string, Entry>>();

  get(name: string, key: string, now: number): string | undefined {
    const entry = this.stores.get(name)?.get(key);
    return entry && entry.until > now ? entry.value : undefined;
  }

  put(name: string, key: string, value: string, until: number): void {
    const store = this.stores.get(name) ?? new Map<string, Entry>();
    store.set(key, { value, until });
    this.stores.set(name, store);
  }

  remove(name: string, key: string): void {
    this.stores.get(name)?.delete(key);
  }

  clear(): void {
    this.stores.clear();
  }
}
