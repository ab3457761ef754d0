/** Field masks: which keys of a style a request sets, and which parts of an answer `fields` asks for. */

import { refuse } from '../runtime/api-refusal.ts';
import type { Json } from './model/document.ts';

/** The keys a request's `fields` names, of those the style has; `*` is all of them. */
export function maskOf(fields: unknown, allowed: readonly string[]): readonly string[] {
  if (typeof fields !== 'string' || fields.trim() === '') return refuse('At least one field must be listed in fields.');
  if (fields.trim() === '*') return allowed;
  return fields.split(',').map((field) => {
    const key = camel(field.trim());
    if (!allowed.includes(key.split('.')[0] as string)) refuse(`Invalid field: ${field.trim()}`);
    return key;
  });
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The style with the mask's keys set from another; a key that the other lacks is dropped. */
export function patched(style: Json, from: Json, mask: readonly string[]): Json {
  return mask.reduce((changed, path) => setAt(changed, from, path.split('.')), style);
}

function setAt(style: Json, from: Json, [key, ...rest]: readonly string[]): Json {
  if (key === undefined) return style;
  if (rest.length > 0) {
    const inner = setAt((style[key] ?? {}) as Json, (from[key] ?? {}) as Json, rest);
    return { ...style, [key]: inner };
  }
  const { [key]: _old, ...others } = style;
  return from[key] === undefined ? others : { ...others, [key]: from[key] };
}

/** As proto JSON leaves zeros out: `{magnitude: 0, unit: 'PT'}` reads `{unit: 'PT'}`, black is `{}`. */
export function withoutZeros(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutZeros);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== 0 && part !== undefined && part !== null);
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutZeros(part)]));
}
