/** What the agreement meeting says on the screen. */
import { sayDay } from '../domain/day.ts';
import type { SignedOff, SignOffAnswer } from '../jobs/agreement/sign-off.ts';
import type { MeetingAnswer } from '../jobs/agreement.ts';

const MOST_NAMED = 10;

const names = (all: readonly string[]): string =>
  all.length > MOST_NAMED
    ? `${all.slice(0, MOST_NAMED).join(', ')} and ${all.length - MOST_NAMED} more`
    : all.join(', ');

const schools = (count: number): string => `${count} school${count === 1 ? '' : 's'}`;

/** `due`: who is due, or in words why nobody is. */
export const sayOffer = (due: MeetingAnswer | string): string =>
  [
    typeof due === 'string'
      ? due
      : `Due: ${schools(due.schools.length)}: ${names(due.schools.map(({ school }) => school))}.`,
    `${typeof due === 'string' ? 'Type' : 'Leave the box blank for these, or type'} all, July, September, or the schools’ names or URNs with commas between.`,
  ].join('\n\n');

export const sayUnsigned = ({ unsigned }: MeetingAnswer): string =>
  `The page holds choices that are not signed off: ${names(unsigned)}.\n\nTake them off, and start a new page?`;

export const sayMade = ({ schools: on, page, needReason }: MeetingAnswer): string =>
  [
    page === 'kept'
      ? `The page is up to date, with the choices made so far: ${schools(on.length)}.`
      : `The page has ${schools(on.length)}.`,
    'Fill in who signs, choose the colours, tick, then choose Sign off.',
    needReason.length > 0 ? `${schools(needReason.length)} need a reason for the day: type it in the row Meeting.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const sayOne = ({ school, agreed, indicated, reason, on, by }: SignedOff): string =>
  `${school}: ${agreed}${agreed === indicated ? '' : `, not ${indicated} as indicated: ${reason ?? ''}`} (${sayDay(on)}, ${by})`;

export const sayToSign = ({ signed, refused, left }: SignOffAnswer): string =>
  [
    `Sign off ${schools(signed.length)}?`,
    lines(signed.map(sayOne)),
    refused.length > 0 ? `Not signed off:\n${sayWhy(refused)}` : '',
    left > 0 ? `Without a tick, left as they are: ${left}.` : '',
    `${count(signed.length, 'category letter')} will be due, for the headteacher and the Chair of each: choose Make documents… when the meeting is over.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');

export const sayRefusedRows = ({ refused }: SignOffAnswer): string =>
  `Not signed off:\n${sayWhy(refused)}\n\nEach row of the page says what to do.`;

export const saySignedOff = ({ signed, already }: SignOffAnswer): string =>
  [
    `${schools(signed.length)} signed off.`,
    already.length > 0 ? `${schools(already.length)} had been already.` : '',
    signed.length > 0 ? 'Their category letters are due.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const sayWhy = (refused: SignOffAnswer['refused']): string =>
  lines(refused.map(({ row, school, why }) => `Row ${row}, ${school}: ${why}.`));

/** A dialog has no room for fifty lines. */
const lines = (all: readonly string[]): string =>
  all.length > MOST_NAMED
    ? [...all.slice(0, MOST_NAMED), `and ${all.length - MOST_NAMED} more: see the page.`].join('\n')
    : all.join('\n');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
