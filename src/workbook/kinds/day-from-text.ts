import { type Day, dayFrom } from '../../domain/day.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const BRITISH = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WORDS = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

/** Reads `2026-10-05`, with or without a time, `5/10/2026`, `05-10-2026`, `5 October 2026`, `5 Oct 2026`. */
export function dayFromText(text: string): Day | undefined {
  const tidy = text.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(tidy);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = BRITISH.exec(tidy);
  if (british) return dayFrom(Number(british[4]), Number(british[3]), Number(british[1]));
  const words = WORDS.exec(tidy);
  const month = words?.[2] ?? '';
  return words && MONTH_NAMES.test(month)
    ? dayFrom(Number(words[3]), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(words[1]))
    : undefined;
}
