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

/**
 * Runs inside the realm. The realm's Date takes its argument-less now from the host; the host builds dates with the real one.
 * A long text that is made a function again and again, a fresh realm each time, is compiled once: nothing else differs.
 */
const PRELUDE = `(function (now, compiled) {
  'use strict';
  const RealDate = Date;
  const SettableDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = function () { return now(); };
  RealDate.prototype.constructor = SettableDate;
  Object.defineProperty(globalThis, 'Date', { value: SettableDate, writable: true, configurable: true });
  const RealFunction = Function;
  const RememberingFunction = new Proxy(RealFunction, {
    construct: (target, args, newTarget) =>
      (args.length === 1 && newTarget === RememberingFunction && compiled(String(args[0]))) ||
      Reflect.construct(target, args, newTarget === RememberingFunction ? RealFunction : newTarget),
  });
  Object.defineProperty(globalThis, 'Function', { value: RememberingFunction, writable: true, configurable: true });
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

type Prelude = (now: () => number, compiled: (body: string) => unknown) => RealmParts;

const prelude = new vm.Script(PRELUDE, { filename: 'host-prelude.js' });
const compiled = new WeakMap<Bundle, vm.Script[]>();

/** A fresh global scope with only what Apps Script's V8 has. */
export class Realm {
  readonly parts: RealmParts;
  private readonly global: vm.Context;

  constructor(now: () => number) {
    this.global = vm.createContext(Object.create(null));
    const make = prelude.runInContext(this.global) as Prelude;
    this.parts = make(now, (body) => functionOf(body)?.runInContext(this.global));
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

/** Shorter ones cost nothing. */
const LONG = 10_000;
const MOST_KEPT = 8;
const bodies = new Map<string, vm.Script>();

/** What `new Function(body)` makes, compiled; undefined where the realm's own had better make it, or say what is wrong with it. */
function functionOf(body: string): vm.Script | undefined {
  if (body.length < LONG) return undefined;
  const known = bodies.get(body);
  if (known) return known;
  try {
    // A body that closes the function and opens another is none.
    new Function(body);
    const script = new vm.Script(`(function anonymous(\n) {\n${body}\n})`, { filename: 'anonymous' });
    if (bodies.size >= MOST_KEPT) bodies.clear();
    bodies.set(body, script);
    return script;
  } catch {
    return undefined;
  }
}
