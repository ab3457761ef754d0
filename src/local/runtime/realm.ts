import vm from 'node:vm';
import type { Bundle } from '../bundle.ts';

interface RealmParts {
  readonly Date: new (instant: number) => Date;
  readonly Array: new (length: number) => unknown[];
  readonly Error: new (message: string) => Error;
  readonly object: () => Record<string, unknown>;
  readonly parse: (json: string) => unknown;
  readonly stringify: (value: unknown) => string | undefined;
  /** A path to something that google.script.run cannot carry, or nothing. */
  readonly uncarried: (value: unknown) => string | undefined;
}

/** Runs inside the realm. The realm's Date takes its argument-less now from the host; the host builds dates with the real one. */
const PRELUDE = `(function (now) {
  'use strict';
  const RealDate = Date;
  const SettableDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = function () { return now(); };
  RealDate.prototype.constructor = SettableDate;
  Object.defineProperty(globalThis, 'Date', { value: SettableDate, writable: true, configurable: true });
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  delete globalThis.console;
  const uncarried = (value, path) => {
    if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol') return path + ' is a ' + typeof value;
    if (typeof value !== 'object' || value === null) return undefined;
    if (value instanceof RealDate) return path + ' is a Date';
    if (value instanceof Map || value instanceof Set) return path + ' is a ' + value.constructor.name;
    for (const key of Object.keys(value)) {
      const found = uncarried(value[key], path + '.' + key);
      if (found) return found;
    }
    return undefined;
  };
  return {
    Date: RealDate, Array, Error,
    object: () => ({}),
    parse: JSON.parse,
    stringify: JSON.stringify,
    uncarried: (value) => uncarried(value, 'the answer'),
  };
})`;

const prelude = new vm.Script(PRELUDE, { filename: 'host-prelude.js' });
const compiled = new WeakMap<Bundle, vm.Script[]>();

/** A fresh global scope with only what Apps Script's V8 has. */
export class Realm {
  readonly parts: RealmParts;
  private readonly global: vm.Context;

  constructor(now: () => number) {
    this.global = vm.createContext(Object.create(null));
    const make = prelude.runInContext(this.global) as (now: () => number) => RealmParts;
    this.parts = make(now);
  }

  define(name: string, value: unknown): void {
    this.global[name] = value;
  }

  /** Evaluates every script file, in the order of their names. */
  load(bundle: Bundle): void {
    for (const script of scriptsOf(bundle)) script.runInContext(this.global);
  }

  has(name: string): boolean {
    return typeof this.global[name] === 'function';
  }

  call(name: string, args: readonly unknown[]): unknown {
    return (this.global[name] as (...given: unknown[]) => unknown)(...args);
  }

  date(instant: number): Date {
    return new this.parts.Date(instant);
  }

  array(items: readonly unknown[]): unknown[] {
    const made = new this.parts.Array(items.length);
    for (let at = 0; at < items.length; at++) made[at] = items[at];
    return made;
  }

  object(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.assign(this.parts.object(), entries);
  }

  error(name: string, message: string): Error {
    const made = new this.parts.Error(message);
    made.name = name;
    return made;
  }
}

function scriptsOf(bundle: Bundle): vm.Script[] {
  let scripts = compiled.get(bundle);
  if (!scripts) {
    scripts = bundle.scripts.map(({ name, text }) => new vm.Script(text, { filename: name }));
    compiled.set(bundle, scripts);
  }
  return scripts;
}
