import type { Cost } from '../runtime/latency.ts';

/** One method that the host stands in for. */
export interface SupportedMethod {
  readonly cost: Cost;
  /** Any one of these is enough; without it the class's own apply. */
  readonly scopes?: readonly string[];
  /** The name Google's API has for it, which its failures carry: `drive.files.copy`. */
  readonly api?: string;
  /** In a simple trigger it needs no scope. */
  readonly openToSimple?: true;
  /** Where the stand-in is only nearly like Google's. */
  readonly note?: string;
}

type Methods = Readonly<Record<string, SupportedMethod>>;

/** What the host supports of one of Google's classes: the refusing Proxy, the scopes and docs/host-support.md come from it. */
export interface GoogleClass<M extends Methods = Methods> {
  readonly name: string;
  readonly methods: M;
  readonly scopes: readonly string[];
  readonly constants: Readonly<Record<string, readonly string[]>>;
  /** Objects it holds: `Docs.Documents`. */
  readonly parts: readonly string[];
  readonly note?: string;
}

interface Extras {
  readonly scopes?: readonly string[];
  readonly parts?: readonly string[];
  readonly constants?: Readonly<Record<string, readonly string[]>>;
  readonly note?: string;
}

/** Declares a class against Google's typings, so that a misspelt method does not compile. */
export function googleClass<T>() {
  return <M extends Methods>(
    name: string,
    methods: M & Record<Exclude<keyof M, keyof T>, never>,
    extras: Extras = {},
  ): GoogleClass<M> => ({ scopes: [], constants: {}, parts: [], ...extras, name, methods });
}

export function each<K extends string>(cost: Cost, ...names: readonly K[]): Record<K, SupportedMethod> {
  return Object.fromEntries(names.map((name) => [name, { cost }])) as Record<K, SupportedMethod>;
}

/** Google's objects as the host's classes see them: plain data as it is, Google's own objects as whatever stands in for them. */
type Given<T> = 0 extends 1 & T
  ? never
  : T extends string | boolean | null | undefined
    ? T
    : T extends number
      ? number extends T
        ? T
        : never
      : T extends readonly (infer Item)[]
        ? Given<Item>[]
        : never;

/** The methods `K` of Google's interface `T`, with the parameters Google gives them (of the last overload). */
export type Supported<T, K extends PropertyKey> = {
  [P in K & keyof T]: T[P] extends (...args: infer A) => unknown
    ? (...args: { [I in keyof A]: Given<A[I]> }) => unknown
    : T[P];
};

/** What a class implements for its entry in the registry. */
export type StandsInFor<T, C extends GoogleClass> = Supported<T, keyof C['methods']>;
