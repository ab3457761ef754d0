import { describe, expect, test } from '@jest/globals';
import { faultsOf } from '../../../src/local/docs/check-document.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import type { Json } from '../../../src/local/docs/model/document.ts';
import { loadDocument } from '../../../src/local/docs/model/load.ts';
import { answer, REAL, realAnswer, realDocument } from './documents.ts';

describe.each(REAL)('the real document %s', (name) => {
  test('comes back from get as it went in', () => {
    expect(answer(realDocument(name))).toEqual(realAnswer(name));
  });

  test('holds every invariant', () => {
    expect(faultsOf(realAnswer(name))).toEqual([]);
  });

  test('without its tabs it has the first tab’s parts at the top, and loads from that too', () => {
    const flat = answerOf(realDocument(name), { withTabs: false });
    expect(Object.keys(flat)).toContain('body');
    expect(answerOf(loadDocument(flat), { withTabs: false })).toEqual(flat);
  });
});

describe('the checker', () => {
  const broken = (break_: (text: string) => string) =>
    faultsOf(JSON.parse(break_(JSON.stringify(realAnswer('markdown-sampler')))) as Json);

  test.each([
    ['an index that is one too many', (text: string) => text.replace('"startIndex":574', '"startIndex":575')],
    ['a paragraph without its newline', (text: string) => text.replace('Introduction\\n', 'Introduction!')],
    ['a newline inside a paragraph', (text: string) => text.replace('Introduction\\n', 'Introductio\\n\\n')],
    ['a table that counts its rows wrong', (text: string) => text.replace('"rows":3', '"rows":4')],
    ['a merge that reaches out of its table', (text: string) => text.replace('"rowSpan":1', '"rowSpan":7')],
    ['a start of 0 that is written', (text: string) => text.replace('{"endIndex":1,', '{"startIndex":0,"endIndex":1,')],
    ['a bullet whose list is gone', (text: string) => text.replace('"kix.nnulch2isgb9":{"listP', '"kix.x":{"listP')],
  ])('finds %s', (_, break_) => {
    expect(broken((text) => text)).toEqual([]);
    expect(broken(break_).length).toBeGreaterThan(0);
  });

  test('finds a covered cell that holds text', () => {
    const answer = realAnswer('form-with-tables');
    const text = JSON.stringify(answer, (key, value) => (key === 'content' && value === '\n' ? 'x' : value));
    expect(faultsOf(JSON.parse(text.replaceAll('"content":"x"', '"content":"x\\n"')) as Json).join()).toContain(
      'is covered and holds',
    );
  });
});

describe('a document the host cannot keep', () => {
  test('is refused, not loaded with other indices', () => {
    const shifted = JSON.parse(
      JSON.stringify(realAnswer('markdown-sampler')).replace('"startIndex":574', '"startIndex":576'),
    );
    expect(() => loadDocument(shifted)).toThrow('so it was not loaded');
  });
});
