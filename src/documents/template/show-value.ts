/** What a tag shows: its text, and where it leads or what colour it stands on. */
import { LOOKS, type LookName } from '../../workbook/layout/palette.ts';
import { sparkline } from '../figures/sparkline.ts';
import { cleanText } from './clean-text.ts';
import type { Plain, Value } from './data.ts';
import { COLOUR, FORMATS, SPARKLINE } from './formats.ts';
import { find, isGroup, isList, isPhrase, type Scope } from './scope.ts';
import type { Test, ValueTag } from './tags.ts';

export interface Shown {
  readonly text: string;
  readonly url?: string;
  readonly colour?: LookName;
}

/** Said where a value is missing and its tag has no words of its own. */
export const MISSING = 'No record held';

export function show({ path, formats, or = MISSING }: ValueTag, scope: Scope): Shown {
  const value = find(scope, path) ?? null;
  const { text, url, colour } = isPhrase(value) ? value : { text: say(value, formats) };
  const shown = cleanText(isMissing(value) ? or : text);
  return {
    text: shown,
    ...(url !== undefined && leads(url) && shown !== '' && { url }),
    ...(formats.includes(COLOUR) ? { colour: colourOf(shown) } : colour !== undefined && { colour: colourOf(colour) }),
  };
}

/** Then its tag says words of the template. */
export const isMissing = (value: Value): boolean => value === null || (isList(value) && value.length === 0);

function say(value: Value, formats: readonly string[]): string {
  if (!isList(value)) return sayPlain(plain(value), formats);
  if (formats.includes(SPARKLINE)) return sparkline(value.map((item) => (typeof item === 'number' ? item : undefined)));
  const said = value.map((item) => (isPhrase(item) ? item.text : sayPlain(plain(item), formats)));
  const [last = '', ...others] = said.reverse();
  return others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last;
}

/** A list or a group is no single value: its template has that fault, and is not filled. */
const plain = (value: Value): Plain => (typeof value === 'object' ? null : value);

function sayPlain(value: Plain, formats: readonly string[]): string {
  const formatted = formats.reduce((so, name) => FORMATS.get(name)?.(so) ?? so, value);
  if (typeof formatted === 'number') return String(formatted).replace('-', '−');
  return typeof formatted === 'boolean' ? (formatted ? 'Yes' : 'No') : (formatted ?? MISSING);
}

const leads = (url: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(url);

/** A word that is no colour's, such as "Not reviewed", stands on grey. */
const colourOf = (text: string): LookName =>
  (Object.keys(LOOKS) as LookName[]).find((name) => name.toLowerCase() === text.trim().toLowerCase()) ?? 'Not yet set';

/** Nothing, no, 0 and an empty list do not hold. */
export function holds({ path, is, not }: Test, scope: Scope): boolean {
  const value = find(scope, path) ?? null;
  const text = isPhrase(value) ? value.text : isList(value) || isGroup(value) ? undefined : sayPlain(value, []);
  const held =
    is === undefined
      ? isList(value)
        ? value.length > 0
        : Boolean(isPhrase(value) ? value.text : value)
      : value !== null && text?.toLowerCase() === is.toLowerCase();
  return held !== not;
}

/** What a block repeats for; nothing where the list is missing. */
export const itemsOf = (path: string, scope: Scope): readonly Value[] => {
  const list = find(scope, path);
  return isList(list) ? list : [];
};
