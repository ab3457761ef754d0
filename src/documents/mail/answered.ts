/** What became of what somebody wrote in a document, as lines of their digest. */
import type { Section } from './frame.ts';
import type { Answered } from './mail.ts';
import { escaped, linkBelow, linked, oneLine } from './plain-text.ts';

const HEADING = 'What you wrote in your documents';

export function answeredSection(answers: readonly Answered[]): readonly Section[] {
  if (answers.length === 0) return [];
  return [
    {
      heading: HEADING,
      text: answers.map((answered) => `${headOf(answered)}: ${saysOf(answered)}${linkBelow(answered.link)}`),
      html: answers.map(
        (answered) => `${linked(escaped(headOf(answered)), answered.link)}: ${escaped(saysOf(answered))}`,
      ),
    },
  ];
}

const headOf = ({ document, school }: Answered): string => `${oneLine(document)}, ${oneLine(school)}`;

/** The reasons themselves, as long as there are few. */
const MOST_REASONS = 3;

function saysOf({ taken, notTaken, waiting, notRead, isOfFigures }: Answered): string {
  const counts = [
    taken > 0 ? `${taken} taken over` : '',
    waiting > 0 ? `${waiting} waiting for the trust to look at` : '',
    notTaken > 0 ? `${notTaken} not taken` : '',
    notRead.length > 0 ? `${notRead.length} not read` : '',
  ].filter((part) => part !== '');
  const reasons = isOfFigures ? [] : notRead.slice(0, MOST_REASONS).map((reason) => oneLine(reason));
  const rest = isOfFigures || notRead.length > MOST_REASONS ? ' The document says the rest, under its tables.' : '';
  return [`${counts.join(', ')}.`, ...reasons].join(' ') + rest;
}
