import { describe, expect, test } from '@jest/globals';
import { aDocument, answer, edited, realDocument, runsOf, textOf } from './documents.ts';
import { bold, heading, insert, remove, twoTabs } from './requests.ts';

describe('text', () => {
  test('goes in at its index; the rest moves', () => {
    expect(textOf(edited(aDocument('Heather School'), [insert(9, 'First ')]))).toBe('Heather First School\n');
  });

  test('an emoji counts two', () => {
    const doc = edited(aDocument('a😀b'), [insert(4, '!')]);
    expect(textOf(doc)).toBe('a😀!b\n');
  });

  test('put inside an emoji, goes behind it', () => {
    expect(textOf(edited(aDocument('a😀b'), [insert(3, '!')]))).toBe('a😀!b\n');
  });

  test('takes the style of the text before it', () => {
    const doc = edited(aDocument('bold plain'), [bold(1, 5), insert(5, 'er')]);
    expect(runsOf(doc)[0]).toEqual({ text: 'bolder', style: { bold: true } });
  });

  test('at the start of a paragraph takes the style of what follows', () => {
    const doc = edited(aDocument('one\ntwo'), [bold(5, 8), insert(5, 'X')]);
    expect(runsOf(doc)).toContainEqual({ text: 'Xtwo', style: { bold: true } });
  });

  test('after a link is no part of the link', () => {
    const link = {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 5 },
        textStyle: { link: { url: 'https://x.example' } },
        fields: 'link',
      },
    };
    const doc = edited(aDocument('link'), [link, insert(5, ' on')]);
    expect(runsOf(doc)).toEqual([
      { text: 'link', style: expect.objectContaining({ link: { url: 'https://x.example' }, underline: true }) },
      { text: ' on\n', style: {} },
    ]);
  });

  test('with newlines makes paragraphs in the same style, bullets too', () => {
    const bullets = {
      createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' },
    };
    const doc = edited(aDocument('one'), [bullets, insert(4, '\ntwo\nthree')]);
    expect(textOf(doc)).toBe('one\ntwo\nthree\n');
    expect(JSON.stringify(answer(doc)).match(/"bullet":/g)).toHaveLength(3);
  });

  test('loses its control and private-use characters, keeps tabs and line breaks', () => {
    expect(textOf(edited(aDocument(), [insert(1, 'a\u0000\rb\u001f\tc\u000bd\ue000')]))).toBe('ab\tc\u000bd\n');
  });

  test('at the end of a segment needs no index', () => {
    expect(textOf(edited(aDocument('a'), [{ insertText: { endOfSegmentLocation: {}, text: 'b' } }]))).toBe('ab\n');
  });

  test('of a new heading has an id of its own', () => {
    const ids =
      JSON.stringify(answer(edited(aDocument('one'), [heading(1), insert(4, '\ntwo')]))).match(
        /"headingId":"[^"]+"/g,
      ) ?? [];
    expect(new Set(ids).size).toBe(2);
  });
});

describe('segments and tabs', () => {
  test('a header counts from 0 and is edited by its id', () => {
    const doc = edited(twoTabs(), [{ insertText: { location: { index: 0, segmentId: 'kix.h' }, text: 'School: ' } }]);
    expect(JSON.stringify(answer(doc)['tabs'])).toContain('School: {{a}}');
  });

  test('a tab is edited by its id; without one the first is', () => {
    const doc = edited(twoTabs(), [
      insert(1, '1'),
      { insertText: { location: { index: 1, tabId: 't.2' }, text: '2' } },
    ]);
    expect(textOf(doc)).toBe('1{{a}}\n');
    expect(JSON.stringify(doc.tabs[1])).toContain('2{{a}}');
  });
});

describe('a real document', () => {
  test('keeps everything that a change does not touch', () => {
    const before = JSON.stringify(answer(realDocument('markdown-sampler')));
    const doc = edited(realDocument('markdown-sampler'), [insert(1, 'x'), remove(1, 2)]);
    expect(JSON.stringify({ ...answer(doc), revisionId: '' })).toBe(
      JSON.stringify({ ...JSON.parse(before), revisionId: '' }),
    );
  });
});
