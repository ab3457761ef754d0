/** The `fields` parameter: which parts of an answer come back. */
import type { Json } from '../docs/model/document.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';

/** A mask as a tree: each name with what is wanted inside it, nothing meaning all of it. */
export interface Mask {
  readonly [name: string]: Mask | undefined;
}

/** `files(id,name),nextPageToken`, `owners/emailAddress`, `*`. */
export function maskFrom(fields: string): Mask {
  const tokens = fields.match(/[^,()/\s]+|[,()/]/g) ?? [];
  let at = 0;
  const list = (): Mask => {
    const mask: Record<string, Mask | undefined> = {};
    for (;;) {
      const name = tokens[at++];
      if (name === undefined || /[,()/]/.test(name)) throw invalid(fields);
      mask[name] = inside();
      if (tokens[at] !== ',') return mask;
      at++;
    }
  };
  const inside = (): Mask | undefined => {
    if (tokens[at] === '/') {
      const name = tokens[++at];
      if (name === undefined) throw invalid(fields);
      at++;
      return { [name]: inside() };
    }
    if (tokens[at] !== '(') return undefined;
    at++;
    const mask = list();
    if (tokens[at++] !== ')') throw invalid(fields);
    return mask;
  };
  const mask = list();
  if (at < tokens.length) throw invalid(fields);
  return mask;
}

const invalid = (fields: string) => new ApiRefusal(`Invalid field selection ${fields}`, 400, 'invalidParameter');

/** Ends the execution where a mask names what the host does not have. */
export function mustBeKnown(mask: Mask, known: Mask): void {
  for (const [name, inside] of Object.entries(mask)) {
    if (name === '*') continue;
    if (!(name in known)) throw new NotSupported(`The field ${name}`);
    const parts = known[name];
    if (inside && parts) mustBeKnown(inside, parts);
  }
}

/** The parts of an answer that a mask wants. */
export function selected(answer: Json, mask: Mask): Json {
  if ('*' in mask) return answer;
  const entries = Object.entries(mask).flatMap(([name, inside]): [string, unknown][] => {
    const value = answer[name];
    return value === undefined ? [] : [[name, inside ? within(value, inside) : value]];
  });
  return Object.fromEntries(entries);
}

function within(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, mask));
  return typeof value === 'object' && value !== null ? selected(value as Json, mask) : value;
}
