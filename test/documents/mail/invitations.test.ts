import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { invitations } from '../../../src/documents/mail/invitations.ts';
import { anItem, NOW } from './an-item.ts';

const meeting = (extra = {}) => anItem({ activity: 'Executive Team meeting', owner: 'CEO', ...extra });
const fileOf = (...items: Parameters<typeof invitations>[0]): string => invitations(items, NOW)[0]?.text ?? '';
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('a date for a calendar', () => {
  test('is a whole day, with what and where', () => {
    const [event] = eventsIn(fileOf(meeting()));
    expect(event?.startDate.toString()).toBe('2026-10-23');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2026-10-24');
    expect(event?.summary).toBe('Executive Team meeting, Oak School');
    expect(event?.description).toBe('Due by this day. With: CEO.');
  });

  test('keeps its UID when its day moves, so that next week’s file takes its place', () => {
    const [one] = eventsIn(fileOf(meeting()));
    const [other] = eventsIn(fileOf(meeting({ due: '2026-11-06' })));
    expect(other?.uid).toBe(one?.uid);
    expect(eventsIn(fileOf(meeting({ task: 'another' })))[0]?.uid).not.toBe(one?.uid);
  });

  test.each([
    'Executive Team meeting',
    'Headteacher board',
    'Peer review',
    'Safeguarding review',
    'Headteacher appraisal',
    'Category agreement, primary',
  ])('comes with %s', (activity) => {
    expect(eventsIn(fileOf(meeting({ activity })))).toHaveLength(1);
  });

  test.each(['Summary SEF', 'Board assurance report', 'Data capture', 'Headteacher report', 'Policy reviewed'])(
    'does not come with %s',
    (activity) => {
      expect(invitations([meeting({ activity })], NOW)).toEqual([]);
    },
  );

  test('does not come once it is overdue', () => {
    expect(invitations([meeting({ isOverdue: true })], NOW)).toEqual([]);
  });
});

test('a reader gets back whatever was typed; no line is over 75 octets, and all end with CRLF', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (name) => {
      const school = `x ${name} x`;
      const text = fileOf(meeting({ school }));
      const lines = text.split('\r\n');
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const [event] = eventsIn(text);
      expect(event?.summary).toContain(school.replace(/\s+/g, ' ').trim());
    }),
  );
});

test.each(['Oak; School, the\\first', 'Oak\r\nATTENDEE:mailto:a@b.example', 'Schoöl '.repeat(30)])(
  'a name such as %j begins no line of its own',
  (school) => {
    const unfolded = fileOf(meeting({ school })).replace(/\r\n /g, '');
    expect(unfolded.split('\r\n').map((line) => line.split(/[:;]/)[0])).toEqual(
      fileOf(meeting())
        .replace(/\r\n /g, '')
        .split('\r\n')
        .map((line) => line.split(/[:;]/)[0]),
    );
  },
);
