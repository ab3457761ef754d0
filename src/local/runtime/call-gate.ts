import { types } from 'node:util';
import type { SupportedMethod } from '../registry/google-class.ts';
import { ApiRefusal } from './api-refusal.ts';
import type { Execution } from './execution.ts';
import { ApiFailure, ExecutionEnded, GoogleFailure, NotSupported } from './failures.ts';
import { GoogleObject } from './google-object.ts';

type Callable = (...args: unknown[]) => unknown;

const behind = new WeakMap<object, GoogleObject>();

/** The stand-in behind what the bundle holds. */
export function unwrapped(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (behind.get(value) ?? value) : value;
}

/** What the bundle gets instead of a stand-in: supported methods are counted and checked, everything else is refused. */
export function wrapped(object: GoogleObject, execution: Execution): object {
  const known = new Map<string, unknown>();
  const look = (key: string): unknown => {
    if (!known.has(key)) known.set(key, member(object, key, execution));
    return known.get(key);
  };
  const refuse = (key: PropertyKey) => execution.refuse(`${object.definition.name}.${String(key)}`);
  const proxy: object = new Proxy(Object.create(null), {
    get: (_, key) => (typeof key === 'symbol' ? undefined : look(key)),
    set: (_, key) => refuse(key),
    has: (_, key) =>
      key in object.definition.methods ||
      key in object.definition.constants ||
      object.definition.parts.includes(String(key)),
    deleteProperty: (_, key) => refuse(key),
    defineProperty: (_, key) => refuse(key),
    ownKeys: () => [],
    getPrototypeOf: () => null,
  });
  behind.set(proxy, object);
  return proxy;
}

function member(object: GoogleObject, key: string, execution: Execution): unknown {
  const { name, methods, constants, parts } = object.definition;
  const method = Object.hasOwn(methods, key) ? methods[key] : undefined;
  if (method) return (...args: unknown[]) => call(object, key, method, args, execution);
  const names = Object.hasOwn(constants, key) ? constants[key] : undefined;
  if (names) return Object.freeze(execution.realm.object(Object.fromEntries(names.map((each) => [each, each]))));
  if (parts.includes(key))
    return wrapped((object as unknown as Record<string, GoogleObject>)[key] as GoogleObject, execution);
  if (key === 'toString') return () => name;
  if (key === 'toJSON' || key === 'then' || key === 'constructor' || key === 'valueOf') return undefined;
  return execution.refuse(`${name}.${key}`);
}

function call(
  object: GoogleObject,
  key: string,
  method: SupportedMethod,
  args: unknown[],
  execution: Execution,
): unknown {
  const { name, scopes } = object.definition;
  try {
    const open = method.openToSimple && execution.identity.start === 'simple';
    const entered = execution.enter(`${name}.${key}`, method.cost, open ? [] : (method.scopes ?? scopes), method.api);
    const implementation = (object as unknown as Record<string, Callable>)[key];
    if (!implementation) throw new NotSupported(`${name}.${key}`);
    const result = implementation.apply(object, args.map(unwrapped));
    execution.leave(entered);
    return crossed(result, execution);
  } catch (error) {
    throw seenByBundle(error instanceof ApiRefusal ? failureOf(method, error) : error, execution);
  }
}

function failureOf({ api = '' }: SupportedMethod, { message, code, reason }: ApiRefusal): ApiFailure {
  return new ApiFailure(api, { code, message, errors: [{ domain: 'global', reason, message }] });
}

/** Makes a result of the host one of the realm's own: arrays, days and objects with the realm's constructors, stand-ins wrapped. */
function crossed(value: unknown, execution: Execution): unknown {
  const { realm } = execution;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof GoogleObject) return wrapped(value, execution);
  if (value instanceof realm.parts.Array) return value;
  if (value instanceof Date) return realm.date(value.getTime());
  if (Array.isArray(value)) return realm.array(value.map((item) => crossed(item, execution)));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return realm.object(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, crossed(item, execution)])));
}

export function toRealm(value: unknown, execution: Execution): unknown {
  return crossed(value, execution);
}

function seenByBundle(error: unknown, execution: Execution): unknown {
  if (error instanceof NotSupported || error instanceof ExecutionEnded) execution.end(error);
  if (!(error instanceof Error) || types.isProxy(error)) return error;
  if (error instanceof ApiFailure) {
    return Object.assign(execution.realm.error(error.name, error.message), {
      details: crossed(error.details, execution),
    });
  }
  if (error instanceof GoogleFailure) return execution.realm.error('Exception', error.message);
  if (error instanceof NotSupported || error instanceof ExecutionEnded) {
    return execution.realm.error(error.name, error.message);
  }
  execution.end(error);
  return execution.realm.error('HostFault', error.message);
}
