/** Texts of cells made comparable: those that the program wrote and those that come back. */
import { hashOf } from '../digest.ts';
import { cleanText } from '../template/clean-text.ts';

/** They show nothing: soft hyphens, zero-width spaces and joiners of words, marks of reading direction. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Lines end in `\n`, whether as paragraphs or as breaks; no space of another kind, none at the ends. */
export const tidy = (text: string): string =>
  cleanText(text)
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[^\S\v]/g, ' ')
    .replace(/ *\v */g, '\n')
    .trim();

/** Headers are alike whatever their case, spaces and punctuation. */
export const plainHeader = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Keys are alike whatever their case and spaces, and with a full stop behind them. */
export const plainKey = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[.,:;]$/, '');

const LENGTH = 7;

/** Two texts that differ share a mark once in seventy thousand million. */
export const markOf = (text: string): string => hashOf(tidy(text)).slice(-LENGTH).padStart(LENGTH, '0');

/** A prompt's mark says that it is one, and how long. Case does not matter: nobody means more by "yes or no" than by "Yes or No". */
export const promptMarkOf = (text: string): string =>
  `?${tidy(text).length.toString(36)}.${markOf(text.toLowerCase())}`;

export const isPromptMark = (mark: string): boolean => mark.startsWith('?');

export const promptLength = (mark: string): number => Number.parseInt(mark.slice(1), 36) || 0;
