/** What the program wrote in the cells of a table: what the school wrote is told from it. */
import type { Given, ReturnTable } from './return-table.ts';
import { isPromptMark, markOf, plainKey, promptLength, promptMarkOf, tidy } from './tidy.ts';

type Marks = Readonly<Record<string, string>>;

export interface Wrote {
  /** By key, made plain; the blank one is that of new rows. */
  readonly rows: ReadonlyMap<string, { readonly key: string; readonly marks: Marks }>;
  /** By header: the marks of the words to be written over, in whichever row. People copy rows. */
  readonly prompts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Undefined: the program wrote no such table. */
export function wroteIn(given: Given, { name }: ReturnTable): Wrote | undefined {
  const own = Object.entries(given).find(([table]) => table === name)?.[1];
  if (own === undefined) return undefined;
  const prompts = new Map<string, Set<string>>();
  for (const marks of Object.values(own))
    for (const [header, mark] of Object.entries(marks))
      for (const prompt of mark.split(' ').filter(isPromptMark))
        prompts.set(header, (prompts.get(header) ?? new Set()).add(prompt));
  return { rows: new Map(Object.entries(own).map(([key, marks]) => [plainKey(key), { key, marks }])), prompts };
}

export const NOTHING_WRITTEN: Wrote = { rows: new Map(), prompts: new Map() };

const NONE: ReadonlySet<string> = new Set();
export const promptsOf = ({ prompts }: Wrote, header: string): ReadonlySet<string> => prompts.get(header) ?? NONE;

export const isPrompt = (text: string, prompts: ReadonlySet<string>): boolean =>
  prompts.size > 0 && prompts.has(promptMarkOf(text));

/** Whether it still says what was written there; `mark` is undefined where nothing was. */
export const isAsGiven = (text: string, mark: string | undefined): boolean =>
  mark !== undefined && (isPromptMark(mark) ? text === '' : markOf(text) === mark);

/** What was typed before, after or into a prompt that nobody deleted. */
export function withoutPrompt(text: string, prompts: ReadonlySet<string>): string {
  if (isPrompt(text, prompts)) return '';
  const lengths = [...prompts].map(promptLength).sort((one, other) => other - one);
  for (const length of lengths.filter((each) => each < text.length))
    for (let start = length; start >= 0; start--) {
      const end = text.length - length + start;
      if (isBetweenWords(text, start, end, length) && isPrompt(text.slice(0, start) + text.slice(end), prompts))
        return tidy(text.slice(start, end));
    }
  return text;
}

/** Inside a word of the prompt, letters of what was typed would be taken for the prompt's. */
const isBetweenWords = (text: string, start: number, end: number, length: number): boolean =>
  start === 0 || start === length || text[start - 1] === ' ' || text[end] === ' ';

/** So many of a prompt's letters are no accident. */
const FEWEST = 6;

/** The part of a prompt, two thirds of it or more, that still stands before or after what was typed. */
export function restOfPrompt(text: string, prompts: readonly string[]): string | undefined {
  const said = text.toLowerCase();
  for (const prompt of prompts) {
    const whole = prompt.toLowerCase();
    const least = Math.max(FEWEST, Math.ceil((whole.length * 2) / 3));
    for (let length = Math.min(whole.length - 1, said.length); length >= least; length--) {
      if (said.startsWith(whole.slice(0, length))) return text.slice(0, length);
      if (said.endsWith(whole.slice(-length))) return text.slice(-length);
    }
  }
  return undefined;
}
