import { describe, expect, test } from '@jest/globals';
import { dailyNote } from '../../../src/documents/mail/daily-note.ts';
import { digest } from '../../../src/documents/mail/digest.ts';
import type { Item } from '../../../src/documents/mail/mail.ts';
import { anItem, letterhead, NOW, overdueItem } from './an-item.ts';

const digestOf = (...items: readonly Item[]) => digest(items, letterhead(), NOW);
const firstLine = (...items: readonly Item[]) => digestOf(...items).text.split('\n')[0];
const others = { isOwn: false, owner: 'CEO' };

describe('the subject says first what matters', () => {
  test.each<readonly [string, readonly Item[]]>([
    ['1 overdue, 1 due: week of 5 October', [overdueItem(), anItem()]],
    ['1 overdue: week of 5 October', [overdueItem()]],
    ['2 due: week of 5 October', [anItem(), anItem({ task: 'other' })]],
    ['1 due: week of 5 October', [anItem(), overdueItem(others)]],
    ['1 overdue, 1 due with others: week of 5 October', [overdueItem(others), anItem(others)]],
  ])('%s', (subject, items) => {
    expect(digestOf(...items).subject).toBe(subject);
  });

  test('in under 60 letters, whatever there is', () => {
    const many = (item: Item) => Array.from({ length: 999 }, (_, n) => ({ ...item, task: String(n) }));
    const items = [...many(overdueItem(others)), ...many(anItem(others))];
    const { subject } = digest(items, letterhead({ today: '2026-09-30' }), NOW);
    expect(subject).toBe('999 overdue, 999 due with others: week of 28 September');
    expect(subject.length).toBeLessThan(60);
  });

  test('names the week by its Monday, on whatever day it goes', () => {
    expect(digest([anItem()], letterhead({ today: '2026-10-11' }), NOW).subject).toContain('week of 5 October');
    expect(digest([anItem()], letterhead({ today: '2026-10-12' }), NOW).subject).toContain('week of 12 October');
  });
});

describe('the first line says what the reader must do', () => {
  test.each<readonly [string, readonly Item[]]>([
    ['Do the overdue task.', [overdueItem()]],
    ['Do the 2 overdue tasks.', [overdueItem(), overdueItem({ task: 'b' })]],
    ['Do the overdue task first; 1 more is due by 23 October 2026.', [overdueItem(), anItem()]],
    ['Do 1 task by 23 October 2026.', [anItem()]],
    [
      'Do 2 tasks by 23 October 2026; the first by 9 October 2026.',
      [anItem(), anItem({ task: 'b', due: '2026-10-09' })],
    ],
    ['Do 1 task today.', [anItem({ due: '2026-10-05' })]],
    ['Do 2 tasks by 23 October 2026; the first today.', [anItem(), anItem({ task: 'b', due: '2026-10-05' })]],
    ['Nothing here is yours to do: it is for you to know.', [anItem(others)]],
    ['Nothing here is yours to do: ask after the task that is overdue.', [overdueItem(others)]],
  ])('%s', (line, items) => {
    expect(firstLine(...items)).toBe(line);
  });
});

describe('a line', () => {
  const link = 'https://docs.google.com/document/d/abc/edit';

  test('has what, which school, its date, and the link', () => {
    const { text, html } = digestOf(anItem({ link }));
    expect(text).toContain(`- Summary SEF, Oak School: due 23 October 2026\n  ${link}`);
    expect(html).toContain(
      `<li><a href="${link}">Summary SEF</a>, Oak School: <strong>due 23 October 2026</strong></li>`,
    );
  });

  test('says who does it where that is somebody else', () => {
    expect(digestOf(overdueItem(others)).text).toContain('was due 2 October 2026, with the CEO');
  });

  test('of the trust’s own says so', () => {
    const { school: _, ...ofTrust } = anItem();
    expect(digestOf(ofTrust).text).toContain('- Summary SEF, the trust: due');
  });

  test('is one for three schools each, and one for four schools together, all of them named', () => {
    const schools = ['Ash', 'Elm', 'Fir', 'Oak'].map((school) => anItem({ task: school, school, link }));
    expect(digestOf(...schools.slice(0, 3)).text.match(/^- /gm)).toHaveLength(3);
    const { text, html } = digestOf(...schools);
    expect(text).toContain('- Summary SEF, 4 schools (Ash, Elm, Fir, Oak): due 23 October 2026');
    expect(html.match(/<a href/g)).toHaveLength(4);
  });

  test('of every school of the trust says so, and names them only for their links', () => {
    const schools = ['Ash', 'Elm', 'Fir', 'Oak'].map((school) => anItem({ task: school, school }));
    const ofFour = (each: readonly Item[]) => digest(each, letterhead({ schools: 4 }), NOW);
    expect(ofFour(schools).text).toContain('- Summary SEF, every school: due 23 October 2026');
    expect(ofFour(schools).html).toContain('<li>Summary SEF, every school: <strong>');
    expect(ofFour(schools.map((item) => ({ ...item, link }))).html.match(/<a href/g)).toHaveLength(4);
    expect(digest(schools, letterhead({ schools: 5 }), NOW).text).toContain('4 schools (Ash, Elm, Fir, Oak)');
  });
});

describe('the mail as a whole', () => {
  const items = [anItem(), overdueItem(), anItem({ task: 'c', activity: 'Appraisal', ...others })];

  test('comes in the order: overdue, due, others’, who to ask, why it came', () => {
    const { text } = digestOf(...items);
    const parts = [
      'OVERDUE',
      'DUE IN THE NEXT FOUR WEEKS',
      'DUE WITH OTHERS: FOR YOU TO KNOW',
      'a question?',
      'You are',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toContain('answer this mail, or write to office@trust.example.');
    expect(text).toContain('You are sent this as Headteacher of Oak School. Curlew Trust');
  });

  test('is plain text of the same words as the page', () => {
    const { text, html } = digestOf(...items);
    const words = html
      .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;/g, "'");
    const plain = (all: string) => all.toLowerCase().match(/[\p{L}\d@.]+/gu);
    expect(plain(words)).toEqual(plain(text));
  });

  test('has headings and lists for a screen reader, no picture, and no colour of its own that a dark screen would hide', () => {
    const { html } = digestOf(...items);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<title>1 overdue, 1 due: week of 5 October</title>');
    expect(html.match(/<h2>/g)).toHaveLength(3);
    expect(html).toContain('color-scheme: light dark');
    expect(html).not.toMatch(/<img|<table|background|[^-]color:/);
  });

  test('leaves no tag unfilled', () => {
    const { text, html } = digestOf(...items);
    expect(text + html).not.toMatch(/\{\{|\}\}/);
  });
});

describe('the note of a day', () => {
  const note = (...items: readonly Item[]) => dailyNote(items, letterhead());

  test.each<readonly [string, string, readonly Item[]]>([
    ['Due today: Summary SEF', 'Do 1 task today.', [anItem()]],
    ['Overdue: Headteacher report', 'Do 1 task now: it is overdue since the last school day.', [overdueItem()]],
    ['1 overdue, 1 due: 5 October', 'Do 1 task today, and 1 task that is overdue.', [anItem(), overdueItem()]],
  ])('%s', (subject, first, items) => {
    expect(note(...items).subject).toBe(subject);
    expect(note(...items).text.split('\n')[0]).toBe(first);
  });

  test('has a subject under 60 letters, redirected or not, however long the activity is', () => {
    const long = anItem({ activity: 'Rapid Response Commitment Plan review with the Academy Committee' });
    const { subject } = dailyNote([long], letterhead({ meantFor: 'Ann Ash' }));
    expect(subject).toBe('[Redirected] Due today: Rapid Response Commitment Plan rev…');
    expect(subject.length).toBeLessThan(60);
  });
});
