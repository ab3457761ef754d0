/** What a tag's name means where it stands: the item's own names first, then the document's. */
import type { Data, Phrase, Value } from './data.ts';

/** A frame that knows every name: what an empty list's items would hold cannot be known. */
const ANYTHING = Symbol('anything');
type Frame = Data | typeof ANYTHING;

/** Innermost first; the document's own data is the last. */
export type Scope = readonly [Frame, ...Frame[]];

export const isGroup = (value: Value | undefined): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

const PHRASE = ['text', 'url', 'colour'];
export const isPhrase = (value: Value | undefined): value is Phrase =>
  isGroup(value) && typeof value['text'] === 'string' && Object.keys(value).every((name) => PHRASE.includes(name));

/** Not what every object inherits: `constructor` is no name in the data. */
const own = (data: Data, name: string): Value | undefined => Object.getOwnPropertyDescriptor(data, name)?.value;

/** Undefined where nothing has this name; null where its value is missing. */
export function find(scope: Scope, path: string): Value | undefined {
  const [first = '', ...rest] = path.split('.');
  const frame = scope.find((each) => each === ANYTHING || own(each, first) !== undefined);
  if (frame === undefined) return undefined;
  if (frame === ANYTHING) return null;
  return rest.reduce<Value | undefined>(
    (value, name) => (value === null ? null : isGroup(value) ? own(value, name) : undefined),
    own(frame, first),
  );
}

/** Inside a list, an item's own names, `item` for the item itself and `number` for its place. */
export const inside = (scope: Scope, item: Value, index: number): Scope => [
  isGroup(item) ? item : {},
  { item, number: index + 1 },
  ...scope,
];

/** What the tags inside a list may name: whatever any of its items has. */
export const insideAny = (scope: Scope, list: Value | undefined): Scope =>
  isList(list) && list.length > 0
    ? inside(
        scope,
        list
          .filter(isGroup)
          .reduce<Value>((all, item) => ({ ...(all as Data), ...item }), list.some(isGroup) ? {} : (list[0] ?? null)),
        0,
      )
    : [ANYTHING, ...scope];

/** The names that could have been meant. */
export const namesIn = (scope: Scope): readonly string[] =>
  scope.flatMap((frame) =>
    frame === ANYTHING
      ? []
      : Object.entries(frame).flatMap(([name, value]) =>
          isGroup(value) && !isPhrase(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
        ),
  );
