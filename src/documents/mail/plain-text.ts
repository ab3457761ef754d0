/** What people typed, as it may stand in a mail: one line, and never markup, a header or a tag. */
import { cleanText } from '../template/clean-text.ts';

const MOST_LETTERS = 200;

/** Without line breaks, so that no value can look like another line of the mail, or begin a header. */
export function oneLine(text: string, most = MOST_LETTERS): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** Only what leads to a page of Google's: nobody is sent anywhere else by a cell. */
export const safeLink = (link: string | undefined): string | undefined =>
  link !== undefined && /^https:\/\/(docs|drive)\.google\.com\/[^\s"'<>]+$/.test(link) ? link : undefined;

/** On a line of its own, in plain text; nothing where there is no link. */
export const linkBelow = (link: string | undefined): string => {
  const safe = safeLink(link);
  return safe === undefined ? '' : `\n  ${safe}`;
};

/** `html`: escaped already. */
export const linked = (html: string, link: string | undefined): string => {
  const safe = safeLink(link);
  return safe === undefined ? html : `<a href="${escaped(safe)}">${html}</a>`;
};

/** `5 October`: the year goes without saying in a subject. */
export const withoutYear = (day: string): string => day.replace(/ \d{4}$/, '');
