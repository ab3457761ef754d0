import type { StandsInFor } from '../registry/google-class.ts';
import { propertiesClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { PropertyStore } from '../runtime/property-stores.ts';

export class Properties
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Properties.Properties, typeof propertiesClass>
{
  readonly definition = propertiesClass;

  constructor(
    execution: Execution,
    private readonly store: PropertyStore,
  ) {
    super(execution);
  }

  getProperty(key: string): string | null {
    return this.store.values.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store.values);
  }

  getKeys(): string[] {
    return [...this.store.values.keys()];
  }

  setProperty(key: string, value: string): this {
    this.store.set(String(key), String(value));
    return this;
  }

  setProperties(values: Record<string, string>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.store.values.clear();
    for (const [key, value] of Object.entries(values)) this.store.set(key, String(value));
    return this;
  }

  deleteProperty(key: string): this {
    this.store.values.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.values.clear();
    return this;
  }
}
