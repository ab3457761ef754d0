import type { Phrase } from './template/data.ts';

/** Words that lead to an address; undefined where the workbook holds no web address. */
export const linkTo = (address: string | undefined, text: string): Phrase | undefined =>
  address !== undefined && /^https?:\/\//.test(address) ? { text, url: address } : undefined;
