/** What the bundle passes to an advanced service: plain JSON, with nothing in it that the host would pass over. */
import type { Json } from '../docs/model/document.ts';
import { NotSupported } from '../runtime/failures.ts';

/** The argument as the host's own JSON; a name outside `known` ends the execution. */
export function jsonOf(value: unknown, known: readonly string[], what: string): Json {
  const json = (value === undefined || value === null ? {} : JSON.parse(JSON.stringify(value))) as Json;
  const strange = Object.keys(json).find((key) => !known.includes(key));
  if (strange !== undefined) throw new NotSupported(`${what} with ${strange}`);
  return json;
}
