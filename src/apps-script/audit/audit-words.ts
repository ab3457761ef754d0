/** What the menu's Who can see what says on the screen. */

import type { Finding } from '../../jobs/audit/finding.ts';
import type { AuditAnswer } from '../../jobs/audit.ts';

/** A dialog has no room for more. */
const MOST_NAMED = 10;

export const changesOf = ({ take, change, give }: AuditAnswer): number => take + change + give;

export const sayWell = ({ folders, documents }: AuditAnswer): string =>
  folders === 0
    ? 'No folder has been made yet: there is nothing to see.'
    : `${count(folders, 'folder')} and ${count(documents, 'document')}: everybody can see what they should by People, and nobody else can.`;

export const sayAsked = (answer: AuditAnswer): string =>
  [
    sayNumbers(answer),
    lines(answer.findings.filter(({ state }) => state === 'to do')),
    ...forPeople(answer),
    'Make these changes? Nobody is sent a mail, but for addresses without a Google account, which Google can only invite by mail.',
  ].join('\n\n');

/** `waits`: there is something to read that has not been done. */
export function sayShared({ findings }: AuditAnswer): { readonly text: string; readonly waits: boolean } {
  const done = findings.filter(({ state }) => state === 'done');
  const left = findings.filter(({ state }) => state === 'left');
  const others = findings.filter(({ state }) => state !== 'done' && state !== 'left');
  const text = [
    done.length === 0 ? '' : `${count(done.length, 'change')} made.`,
    left.length === 0 ? '' : sayLeft(done.length, left.length),
    ...(others.length === 0 ? [] : [`For you to look at: ${others.length}.`, lines(others)]),
  ];
  return { text: text.filter((part) => part !== '').join('\n\n'), waits: others.length > 0 };
}

const sayLeft = (made: number, left: number): string =>
  made > 0
    ? `Time ran out before ${left} more: the run goes on by itself in a minute.`
    : `Time ran out before ${left}: choose Who can see what… again.`;

const sayNumbers = ({ take, change, give }: AuditAnswer): string =>
  `By People, ${[
    take > 0 ? `${count(take, 'access', 'accesses')} should be taken away` : '',
    change > 0 ? `${count(change, 'access', 'accesses')} changed` : '',
    give > 0 ? `${count(give, 'access', 'accesses')} given` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')}.`;

function forPeople({ findings }: AuditAnswer): readonly string[] {
  const own = findings.filter(({ state }) => state === 'for you');
  return own.length === 0 ? [] : [`What only you can mend: ${own.length}.\n${lines(own)}`];
}

function lines(findings: readonly Finding[]): string {
  const said = findings.slice(0, MOST_NAMED).map(({ says, do: what }) => `${says} ${what}`);
  const more = findings.length > MOST_NAMED ? [`and ${findings.length - MOST_NAMED} more.`] : [];
  return [...said, ...more].join('\n');
}

const count = (number: number, noun: string, many = `${noun}s`): string => `${number} ${number === 1 ? noun : many}`;
