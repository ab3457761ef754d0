/** Whatever the template and whatever the data: the text is what was asked, or the template is refused. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Data } from '../../../src/documents/template/data.ts';
import type { Block } from '../../../src/local/docs/model/document.ts';
import { aTemplate, bodyText, bullet, filled, p, planned, sectionBreak, segmentText, table } from './a-template.ts';

/** A value as Docs can hold it in one paragraph, letter by letter. */
function held(value: string): string {
  const letters = [...value.replace(/\r\n/g, '\n').replace(/[\r\u0085\u2028\u2029]/g, '\n')];
  return letters
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code === 10 || code === 11) return '\v';
      if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
      const dropped = (code < 32 && code !== 9) || (code >= 0x7f && code <= 0x9f) || (code >= 0xe000 && code <= 0xf8ff);
      const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
      return dropped || turns || [0xfffc, 0xfffe, 0xffff].includes(code) ? '' : letter;
    })
    .join('');
}

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  fc.constantFrom(
    '{{a}}',
    '{{list}}',
    '{',
    '}}',
    '{{',
    '{{#each list}}',
    '{{/each}}',
    '\u0301',
    '\u200d🏫',
    '🏽',
    '\n',
    '\r\n',
    '\ud83d',
    '\ude00',
    '$&',
    '$1',
    '',
  ),
);

const dataOf = (text: fc.Arbitrary<string>) =>
  fc.record({
    a: text,
    b: text,
    yes: fc.boolean(),
    list: fc.array(fc.record({ name: text, note: fc.option(text), on: fc.boolean() }), { maxLength: 4 }),
  });
/** Without a brace in the data, and without a letter that joins, tags that are alike are filled at once. */
const plainText = fc.string({ unit: fc.constantFrom('a', 'é', '𝒳', ' ', '\0', '}', '\ue907', '−'), maxLength: 6 });
const data = fc.oneof(dataOf(anyText), dataOf(plainText));
type Any = typeof data extends fc.Arbitrary<infer T> ? T : never;

/** A piece of a template, and what should be read there; no piece knows how the engine works. */
interface Piece {
  readonly blocks: readonly Block[];
  readonly text: (given: Any) => string;
}
interface Words {
  readonly tags: string;
  readonly text: (given: Any, item?: Any['list'][number], number?: number) => string;
}

const scalar: fc.Arbitrary<Words> = fc.constantFrom<Words>(
  { tags: '{{a}}', text: ({ a }) => held(a) },
  { tags: '{{ b }}', text: ({ b }) => held(b) },
  { tags: '{{#if yes}}y{{a}}{{else}}n{{b}}{{/if}}', text: ({ yes, a, b }) => (yes ? `y${held(a)}` : `n${held(b)}`) },
  { tags: '{{#unless yes}}u{{/unless}}', text: ({ yes }) => (yes ? '' : 'u') },
  { tags: 'w 👩‍🏫 ', text: () => 'w 👩‍🏫 ' },
  { tags: '{ }', text: () => '{ }' },
);
const ofItem: fc.Arbitrary<Words> = fc.oneof(
  scalar,
  fc.constantFrom<Words>(
    { tags: '{{name}}', text: (_, item) => held(item?.name ?? '') },
    { tags: '{{note | or ∅}}', text: (_, item) => (item?.note === null ? '∅' : held(item?.note ?? '')) },
    { tags: '{{number}}', text: (_, __, number) => String(number) },
    { tags: '{{#if on}}on{{/if}}', text: (_, item) => (item?.on ? 'on' : '') },
  ),
);

const joined = (words: readonly Words[]): Words => ({
  tags: words.map(({ tags }) => tags).join(''),
  text: (...given) => words.map(({ text }) => text(...given)).join(''),
});
const line = fc.array(scalar, { maxLength: 4 }).map(joined);
const itemLine = fc.array(ofItem, { maxLength: 4 }).map(joined);

/** Cut into runs of different styles wherever it falls. */
const inRuns = (text: string, cuts: readonly number[]): Block => {
  const letters = [...text];
  const at = [0, ...cuts.map((cut) => cut % (letters.length + 1)).sort((one, other) => one - other), letters.length];
  const runs = at
    .slice(1)
    .map((end, index) => [letters.slice(at[index], end).join(''), index % 2 ? { bold: true } : {}] as const);
  return p(runs.filter(([part]) => part !== ''));
};
const cuts = fc.array(fc.nat(60), { maxLength: 3 });

const paragraph: fc.Arbitrary<Piece> = fc.tuple(line, cuts).map(([words, at]) => ({
  blocks: [inRuns(`.${words.tags}`, at)],
  text: (given) => `.${words.text(given)}\n`,
}));

const each: fc.Arbitrary<Piece> = fc
  .tuple(fc.array(itemLine, { minLength: 1, maxLength: 3 }), cuts, fc.boolean())
  .map(([lines, at, listed]) => ({
    blocks: [
      p('{{#each list}}'),
      ...lines.map(({ tags }) => (listed ? bullet(`-${tags}`) : inRuns(`-${tags}`, at))),
      p(' {{/each}} '),
      p('after'),
    ],
    text: (given) =>
      `${given.list.flatMap((item, index) => lines.map(({ text }) => `-${text(given, item, index + 1)}\n`)).join('')}after\n`,
  }));

const choice = (inner: fc.Arbitrary<readonly Piece[]>): fc.Arbitrary<Piece> =>
  fc.tuple(inner, inner).map(([yes, no]) => ({
    blocks: [
      p('{{#if yes}}'),
      ...yes.flatMap(({ blocks }) => blocks),
      p('{{else}}'),
      ...no.flatMap(({ blocks }) => blocks),
      p('{{/if}}'),
      p('after'),
    ],
    text: (given) => `${(given.yes ? yes : no).map(({ text }) => text(given)).join('')}after\n`,
  }));

const rowsOf = fc.record({ before: line, first: itemLine, second: itemLine, after: line, more: fc.boolean() });
const tableOf: fc.Arbitrary<Piece> = rowsOf.map(({ before, first, second, after, more }) => ({
  blocks: [
    p('t'),
    table([
      ['H', `h${before.tags}`],
      [`{{#each list}}-${first.tags}`, `-${second.tags}{{/each}}`],
      ...(more ? [['T', `t${after.tags}`]] : []),
    ]),
    p('u'),
  ],
  text: (given) => {
    const rows = given.list.map(
      (item, index) => `-${first.text(given, item, index + 1)}|-${second.text(given, item, index + 1)}`,
    );
    const none = rows.length === 0 && !more ? ['None|'] : rows;
    return `t\n[${[`H|h${before.text(given)}`, ...none, ...(more ? [`T|t${after.text(given)}`] : [])].join('/')}]u\n`;
  },
}));

const flat = fc.oneof(paragraph, each, tableOf);
const pieces = fc.array(
  fc.oneof(flat, choice(fc.array(fc.oneof(flat, choice(fc.array(flat, { maxLength: 2 }))), { maxLength: 2 }))),
  { maxLength: 5 },
);

describe('templates that are right', () => {
  test('read as they should, whatever the data', () => {
    fc.assert(
      fc.property(
        pieces,
        data,
        line,
        fc.constantFrom('plain' as const, 'like the reference row' as const),
        (all, given, header, newRows) => {
          const template = aTemplate([p('start'), ...all.flatMap(({ blocks }) => blocks), p('end')], {
            headers: { h: [p(`.${header.tags}`)] },
          });
          const doc = filled(template, given as Data, newRows);
          expect(bodyText(doc)).toBe(`start\n${all.map(({ text }) => text(given)).join('')}end\n`);
          expect(segmentText(doc, 'h')).toBe(`.${header.text(given)}\n`);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('take requests in proportion to their rows', () => {
    const body = [p('x'), table([['{{#each list}}{{name}}', '{{name}}{{/each}}']]), p('y')];
    const count = (rows: number) =>
      planned(aTemplate(body), { list: Array.from({ length: rows }, () => ({ name: 'n' })) }).requests.length;
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), (rows) => count(rows + 1) - count(rows) === 3),
      { numRuns: 20 },
    );
  });
});

const scrap = fc.constantFrom(
  '{{a}}',
  '{{#if a}}',
  '{{#if no}}',
  '{{/if}}',
  '{{else}}',
  '{{#each list}}',
  '{{#each empty}}',
  '{{/each}}',
  '{{item}}',
  '{{number}}',
  '{{a | colour}}',
  'text',
  ' ',
  '{{',
  '}}',
  '{{nobody}}',
  '{',
);
const scraps = fc.array(scrap, { maxLength: 4 }).map((parts) => parts.join(''));
const scrapBlock: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 6, arbitrary: scraps.map((text) => [p(text)]) },
  { weight: 2, arbitrary: scraps.map((text) => [bullet(text)]) },
  { weight: 1, arbitrary: fc.constant([p('s'), sectionBreak]) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.array(scraps, { minLength: 1, maxLength: 3 }), scraps), { minLength: 1, maxLength: 3 })
      .map((rows) => [p('t'), table(rows.map(([lines, text]) => [lines.map((each) => p(each)), text]))]),
  },
);

describe('any template at all', () => {
  test('is refused with reasons, or filled with no tag left and nothing that Docs refuses', () => {
    const seen = { filled: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(scrapBlock, { maxLength: 6 }), (blocks) => {
        const template = aTemplate([...blocks.flat(), p('end')]);
        const given = { a: 'RED', no: false, list: ['one', 'two'], empty: [] };
        const { faults } = planned(template, given);
        seen[faults.length > 0 ? 'refused' : 'filled'] += 1;
        if (faults.length > 0) return;
        for (const newRows of ['plain', 'like the reference row'] as const)
          expect(bodyText(filled(template, given, newRows))).not.toMatch(/\{\{|\}\}/);
      }),
      { numRuns: 800 },
    );
    expect(Math.min(seen.filled, seen.refused)).toBeGreaterThan(50);
  });
});
