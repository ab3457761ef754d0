/** Short marks of data and of texts: where a mark differs, something has changed. Not a secret, and no proof. */
import type { Data } from './template/data.ts';

export const digestOf = (data: Data): string => hashOf(JSON.stringify(data));

/** 53 bits (cyrb53, public domain): two texts that differ share a hash once in nine thousand million million. */
export function hashOf(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
