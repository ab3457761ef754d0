import { format, inspect } from 'node:util';
import { ADVANCED, GLOBALS, REFUSED } from '../services/globals.ts';
import { unwrapped, wrapped } from './call-gate.ts';
import type { Execution } from './execution.ts';
import { GoogleObject } from './google-object.ts';
import type { ConsoleLine } from './world.ts';

const LEVELS: readonly ConsoleLine['level'][] = ['log', 'info', 'warn', 'error'];

/** Puts Google's services and the console into the realm, then evaluates the bundle. */
export function prepare(execution: Execution): void {
  const { realm, bundle } = execution;
  for (const [name, make] of Object.entries(GLOBALS)) realm.define(name, wrapped(make(execution), execution));
  const enabled = bundle.manifest.dependencies?.enabledAdvancedServices ?? [];
  for (const name of REFUSED) realm.define(name, refusing(name, execution));
  for (const { userSymbol, serviceId, version } of enabled) {
    const make = ADVANCED[`${serviceId} ${version ?? ''}`];
    realm.define(userSymbol, make ? wrapped(make(execution), execution) : refusing(userSymbol, execution));
  }
  realm.define('console', consoleFor(execution));
  execution.load();
}

function refusing(name: string, execution: Execution): object {
  const refuse = (key: PropertyKey) => execution.refuse(`${name}.${String(key)}`);
  return new Proxy(Object.create(null), {
    get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : refuse(key)),
    set: (_, key) => refuse(key),
    getPrototypeOf: () => null,
  });
}

function consoleFor({ realm, world }: Execution): object {
  const write =
    (level: ConsoleLine['level']) =>
    (...given: unknown[]) => {
      world.console.push({ level, text: format(...given.map((one) => (typeof one === 'object' ? plain(one) : one))) });
    };
  const timers = { time: () => undefined, timeEnd: () => undefined };
  return realm.object({ ...Object.fromEntries(LEVELS.map((level) => [level, write(level)])), ...timers });
}

function plain(value: unknown): string {
  const local = unwrapped(value);
  if (local instanceof GoogleObject) return local.definition.name;
  if (value instanceof Object || value === null) return inspect(value);
  return (value as Error).stack ?? JSON.stringify(value);
}
