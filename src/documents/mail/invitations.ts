/** Meetings and reviews as a calendar file (RFC 5545): whole days, for the workbook knows no hours. */
import { addDays, type Day } from '../../domain/day.ts';
import type { Attachment, Item } from './mail.ts';
import { oneLine } from './plain-text.ts';

/** What people come together for; a report, a plan or a return is no appointment. */
const MEETING = /\b(meeting|review|appraisal|visit|interview|agreement)\b|\bheadteacher board\b/i;

export function invitations(items: readonly Item[], now: string): readonly Attachment[] {
  const meetings = items.filter(({ activity, isOverdue }) => !isOverdue && MEETING.test(activity));
  if (meetings.length === 0) return [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//School improvement//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...meetings.flatMap((item) => event(item, now)),
    'END:VCALENDAR',
  ];
  const text = `${lines.map(fold).join('\r\n')}\r\n`;
  return [{ name: 'dates.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', text }];
}

/** The task's own name never changes, so that the same meeting in next week's file takes the place of this one. */
const event = ({ task, activity, school, due, owner }: Item, now: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(oneLine(task))}@school-improvement`,
  `DTSTAMP:${now.replace(/[-:]/g, '').slice(0, 15)}Z`,
  `DTSTART;VALUE=DATE:${compact(due)}`,
  `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
  `SUMMARY:${escapeText(oneLine([activity, school].filter((part) => part !== undefined).join(', ')))}`,
  `DESCRIPTION:${escapeText(`Due by this day. With: ${oneLine(owner)}.`)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (day: Day): string => day.replace(/-/g, '');
const escapeText = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n');

const OCTETS = 75;

/** A line is at most 75 octets; what follows begins with a space, which counts. No character is cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += more;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
