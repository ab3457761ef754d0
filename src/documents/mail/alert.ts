/** What has just happened, for those who must know: what is urgent at once, on any day; the rest once, on a school day. */
import { sayDay } from '../../domain/day.ts';
import { type Content, framed, type Section } from './frame.ts';
import type { Letterhead, MailText } from './mail.ts';
import { escaped, linkBelow, linked, oneLine, withoutYear } from './plain-text.ts';

/** `Safeguarding concern, Heather First School: raised on 3 October 2026 (C12)`. */
export interface NewsLine {
  readonly what: string;
  readonly school: string;
  readonly says: string;
  /** To the case file. */
  readonly link?: string;
  /** What whoever reads it should do now. */
  readonly toDo?: string;
}

/** Under 60 letters with `Urgent: ` and `[Redirected] ` before them. */
const SUBJECT_LETTERS = 45;

export const urgentAlert = (news: readonly NewsLine[], letterhead: Letterhead): MailText =>
  framed(
    content(news, {
      one: (line) => `Urgent: ${oneLine(headOf(line), SUBJECT_LETTERS)}`,
      many: `Urgent: ${news.length} things that have happened`,
      heading: 'What has happened',
      otherwise: 'Read this today: the policy asks for urgent action.',
    }),
    letterhead,
  );

export const newsNote = (news: readonly NewsLine[], letterhead: Letterhead): MailText =>
  framed(
    content(news, {
      one: (line) => oneLine(headOf(line), SUBJECT_LETTERS),
      many: `${news.length} changes to know of: ${withoutYear(sayDay(letterhead.today))}`,
      heading: 'What has changed',
      otherwise: 'The tab Categories has the reasons.',
    }),
    letterhead,
  );

interface Words {
  readonly one: (line: NewsLine) => string;
  readonly many: string;
  readonly heading: string;
  /** What to do where the news say nothing of it. */
  readonly otherwise: string;
}

function content(news: readonly NewsLine[], { one, many, heading, otherwise }: Words): Content {
  const [only, ...others] = news;
  const toDo = [...new Set(news.flatMap((line) => line.toDo ?? []))];
  return {
    subject: only && others.length === 0 ? one(only) : many,
    first: toDo.length === 0 ? otherwise : toDo.join(' '),
    sections: [section(heading, news)],
    attachments: [],
  };
}

const section = (heading: string, news: readonly NewsLine[]): Section => ({
  heading,
  text: news.map((line) => `${oneLine(headOf(line))}: ${oneLine(line.says)}${linkBelow(line.link)}`),
  html: news.map(
    (line) => `${linked(escaped(oneLine(headOf(line))), line.link)}: <strong>${escaped(oneLine(line.says))}</strong>`,
  ),
});

const headOf = ({ what, school }: NewsLine): string => `${what}, ${school}`;
