/** What people type in a cell is text in a mail: no header, no markup, no tag, no link to elsewhere. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'parse5';
import { dailyNote } from '../../../src/documents/mail/daily-note.ts';
import { digest } from '../../../src/documents/mail/digest.ts';
import type { MailText } from '../../../src/documents/mail/mail.ts';
import { anItem, letterhead, NOW } from './an-item.ts';

const HOSTILE = [
  'Oak\r\nBcc: everybody@example.org',
  'Oak\u2028Subject: won',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</li></ul><h2>OVERDUE</h2>',
  '=HYPERLINK("http://example.org","Oak")',
  '{{first}} {{reply}} {{nothing}}',
  '\u202egnp.exe',
  "Oak' onmouseover='alert(1)",
];

const mailsWith = (text: string): readonly MailText[] => {
  const item = anItem({ activity: `${text} meeting`, school: text, owner: text, task: text, isOwn: false });
  const head = letterhead({ trust: text, roles: [text], meantFor: text });
  return [digest([item], head, NOW), dailyNote([item], head)];
};

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string }[];
}
const nodesIn = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
/** The elements of a page, with the names of their attributes. */
const shapeOf = (html: string): readonly string[] =>
  nodesIn(parse(html) as unknown as Node)
    .filter(({ nodeName }) => nodeName !== '#text')
    .map(({ nodeName, attrs = [] }) => [nodeName, ...attrs.map(({ name }) => name)].join(' '));

const PLAIN = mailsWith('Oak School');

test.each(HOSTILE)('%j makes no line, element, header or attribute of its own', (text) => {
  mailsWith(text).forEach((mail, index) => {
    const plain = PLAIN[index] as MailText;
    expect(mail.subject).not.toMatch(/[\r\n\u2028\u2029\u202e]/);
    expect(shapeOf(mail.html)).toEqual(shapeOf(plain.html));
    expect(mail.text.split('\n')).toHaveLength(plain.text.split('\n').length);
  });
});

test('a tag in a value stays as it was typed', () => {
  expect(mailsWith('{{reply}}')[0]?.text).toContain('Meant for {{reply}}.');
});

test('no value whatever makes an element or a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      mailsWith(`x${text}x`).forEach((mail, index) => {
        expect(shapeOf(mail.html)).toEqual(shapeOf(PLAIN[index]?.html ?? ''));
        expect(mail.text.split('\n')).toHaveLength((PLAIN[index]?.text ?? '').split('\n').length);
        expect(mail.subject).not.toMatch(/[\r\n]/);
      });
    }),
  );
});

describe('a link', () => {
  test.each([
    'https://docs.google.com/document/d/abc/edit',
    'https://drive.google.com/drive/folders/abc',
    'https://docs.google.com/document/d/abc/edit?usp=sharing&ouid=1',
  ])('%s is one', (link) => {
    expect(digest([anItem({ link })], letterhead(), NOW).html).toContain(`href="${link.replace('&', '&amp;')}"`);
  });

  test.each([
    'javascript:alert(1)',
    'http://docs.google.com/document/d/abc',
    'https://docs.google.com.example.org/document',
    'https://example.org/docs.google.com/',
    'https://docs.google.com/"onclick="alert(1)',
    'Plan in the cupboard',
  ])('%s is none: nobody is led anywhere but to Google’s documents', (link) => {
    const { html, text } = digest([anItem({ link })], letterhead(), NOW);
    expect(html).not.toContain('<a ');
    expect(text).not.toContain(link);
  });
});
