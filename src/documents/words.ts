/** Small words that documents share. */
import { type Day, sayDay } from '../domain/day.ts';

/** What stands where a figure or a record is missing; never 0, a blank or n/a. */
export const NOT_SHOWN = 'Not shown (small numbers)';
export const NOT_PUBLISHED = 'Not published nationally';
export const NOT_RETURNED = 'Not returned';
export const NOT_HELD = 'No record held';
export const NOT_APPLYING = 'Does not apply';

/** `a, b and c`. */
export const sayList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

/** `7 Oct 2026`, for tables. */
export const shortDay = (day: Day): string => sayDay(day).replace(/([A-Z]..)[a-z]*/, '$1');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that begin a sentence and are no name: inside another sentence they are written small. */
const OPENERS =
  /^(A|All|An|And|At|As|Because|Both|By|Each|Every|Few|For|From|In|It|Its|Most|No|None|Of|On|One|Only|Since|So|Some|That|The|Their|There|These|They|This|Those|Three|To|Two|We|With) /;

/** As it stands after "because", and without its full stop. */
export const inSentence = (text: string): string => {
  const trimmed = text.trim().replace(/\.$/, '');
  return OPENERS.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
};

/** The first so many words, cut at the end of a sentence where there is one. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= most) return words.join(' ');
  const cut = words.slice(0, most).join(' ');
  return /^.*[.!?](?= |$)/s.exec(cut)?.[0] ?? `${cut} …`;
}

/** `1,250`. */
export const sayThousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
