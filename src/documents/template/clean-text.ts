/** Text as Docs will hold it: what Docs would drop is dropped here, so that every index stays right. */

/** What a cell of a sheet can hold; no value is longer. */
const LONGEST = 50_000;

/** Docs drops control characters and private use; marks that turn the reading direction would garble what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped.
const DROPPED = /[\0-\x08\x0c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufffc\ufffe\uffff]/g;
const HALF_CHARACTERS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A new line in a value is a line break inside its paragraph. */
export function cleanText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\v')
    .replace(HALF_CHARACTERS, '\ufffd')
    .replace(DROPPED, '');
}
