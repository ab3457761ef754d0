import { describe, expect, test } from '@jest/globals';
import { batchUpdate } from '../../../src/local/docs/batch-update.ts';
import type { Json } from '../../../src/local/docs/model/document.ts';
import { aDocument, answer, edited, textOf } from './documents.ts';
import { aTable, bold, insert, twoTabs } from './requests.ts';

describe('replaceAllText', () => {
  const replace = (text: string, replaceText: string, more: Json = {}): Json => ({
    replaceAllText: { containsText: { text, matchCase: true }, replaceText, ...more },
  });

  test('finds text that is split over runs, and counts', () => {
    const doc = edited(aDocument('{{school}} and {{school}}'), [bold(3, 6)]);
    const { doc: changed, replies } = batchUpdate(
      doc,
      { requests: [replace('{{school}}', 'Heather 😀')] },
      { revisionId: 'r' },
    );
    expect(textOf(changed)).toBe('Heather 😀 and Heather 😀\n');
    expect(replies).toEqual([{ replaceAllText: { occurrencesChanged: 2 } }]);
  });

  test('that finds nothing says so with an empty reply', () => {
    expect(batchUpdate(aDocument('a'), { requests: [replace('b', 'c')] }, { revisionId: 'r' }).replies).toEqual([
      { replaceAllText: {} },
    ]);
  });

  test('takes capitals for small letters unless told otherwise', () => {
    const any = { replaceAllText: { containsText: { text: 'SCHOOL' }, replaceText: 'x' } };
    expect(textOf(edited(aDocument('School'), [any]))).toBe('x\n');
    expect(textOf(edited(aDocument('School'), [replace('SCHOOL', 'x')]))).toBe('School\n');
  });

  test('reaches cells', () => {
    expect(textOf(edited(aTable(1, 1), [insert(11, '{{a}}'), replace('{{a}}', 'b')]))).toBe('before\n[b]\n');
  });

  test('reaches headers and every tab, or the tabs it names', () => {
    const doc = twoTabs();
    const both = JSON.stringify(answer(edited(doc, [replace('{{a}}', 'done')])));
    expect(both).not.toContain('{{a}}');
    const one = JSON.stringify(answer(edited(doc, [replace('{{a}}', 'done', { tabsCriteria: { tabIds: ['t.2'] } })])));
    expect(one.match(/\{\{a\}\}/g)).toHaveLength(2);
  });

  test('with a newline makes paragraphs', () => {
    expect(textOf(edited(aDocument('x{{a}}y'), [replace('{{a}}', '1\n2')]))).toBe('x1\n2y\n');
  });
});
