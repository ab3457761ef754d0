import type { DriveStore } from '../drive/drive-store.ts';
import type { Account } from './accounts.ts';
import type { ScriptStore } from './script-store.ts';

/** One request, as a service sees it once the caller is known. */
export interface Call {
  readonly drive: DriveStore;
  readonly scripts: ScriptStore;
  readonly account: Account;
  readonly now: number;
  /** What the parentheses of the route's path hold. */
  readonly params: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a service answers at one address. */
export interface Route {
  readonly host: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly path: RegExp;
  /** Any one of these will do. */
  readonly scopes: readonly string[];
  /** The parameters it knows, beside those that every address takes. */
  readonly query: readonly string[];
  readonly answer: (call: Call) => object;
}

const EVERYWHERE = ['alt', 'prettyPrint'];

export const strangeParameter = (route: Route, query: Call['query']): string | undefined =>
  Object.keys(query).find((name) => ![...EVERYWHERE, ...route.query].includes(name));
