/** The frame that every mail has: what staff may word otherwise lies in `sheets-templates/mail`. */
import { sayList } from '../words.ts';
import type { Attachment, Letterhead, MailText } from './mail.ts';
import { escaped, oneLine } from './plain-text.ts';

export interface Frames {
  readonly text: string;
  readonly html: string;
}

/** The build puts the files of `sheets-templates/mail` in this name's place, as JSON text. */
declare const MAIL_FRAMES: string;
const frames = (): Frames => JSON.parse(MAIL_FRAMES);

/** A group of lines under a heading, in both kinds. */
export interface Section {
  readonly heading: string;
  readonly text: readonly string[];
  readonly html: readonly string[];
}

export interface Content {
  readonly subject: string;
  /** What the reader must do. */
  readonly first: string;
  readonly sections: readonly Section[];
  readonly attachments: readonly Attachment[];
}

export function framed({ subject, first, sections, attachments }: Content, letterhead: Letterhead): MailText {
  const words = wordsOf(first, letterhead);
  const { text, html } = frames();
  return {
    subject: `${letterhead.meantFor === undefined ? '' : '[Redirected] '}${subject}`,
    text: filled(text, { ...words, lists: sections.map(asText).join('\n\n') }).trimEnd(),
    html: filled(html, {
      ...Object.fromEntries(Object.entries(words).map(([tag, value]) => [tag, escaped(value)])),
      subject: escaped(subject),
      lists: sections.map(asHtml).join('\n'),
    }),
    attachments,
  };
}

function wordsOf(first: string, { trust, replyTo, roles, meantFor }: Letterhead) {
  return {
    first: meantFor === undefined ? first : `Meant for ${oneLine(meantFor)}. ${first}`,
    reply: replyTo === undefined ? 'answer this mail' : `answer this mail, or write to ${replyTo}`,
    roles: sayList(roles.map((role) => oneLine(role))) || 'somebody the trust has listed',
    trust: oneLine(trust),
  };
}

/** In one pass: what is put in is not looked through for tags again. */
const filled = (frame: string, values: Readonly<Record<string, string>>): string =>
  frame.replace(/\{\{(\w+)\}\}/g, (tag, name: string) => values[name] ?? tag);

const asText = ({ heading, text }: Section): string =>
  [heading.toUpperCase(), ...text.map((line) => `- ${line}`)].join('\n');

const asHtml = ({ heading, html }: Section): string =>
  [`<h2>${escaped(heading)}</h2>`, '<ul>', ...html.map((line) => `<li>${line}</li>`), '</ul>'].join('\n');
