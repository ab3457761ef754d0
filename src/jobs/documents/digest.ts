/** A short mark of a document's data: where it differs, something in the data has changed. Not a secret, and no proof. */
import type { Data } from '../../documents/template/data.ts';

/** 53 bits (cyrb53, public domain): two data of one document that differ share a mark once in nine thousand million million. */
export function digestOf(data: Data): string {
  const text = JSON.stringify(data);
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
