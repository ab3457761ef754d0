import { describe, expect, test } from '@jest/globals';
import { answer } from '../../local/docs/documents.ts';
import {
  aTemplate,
  bullet,
  filled,
  filledText,
  p,
  sectionBreak,
  segmentText,
  table,
  withObject,
} from './a-template.ts';

const list = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `T${at + 1}😀`, note: at === 1 ? null : `N${at + 1}` }));

describe('paragraphs that hold under a condition', () => {
  const letter = [
    p('Dear headteacher,'),
    p('{{#if previous}}'),
    p('It was {{previous}}.'),
    table([['Was', '{{previous}}']]),
    p('So much for that.'),
    p('{{else}}'),
    p('This is its first category.'),
    p('{{/if}}'),
    p('Yours'),
  ];

  test('what holds stays, tables and all, and its marks go', () => {
    expect(filledText(letter, { previous: 'RED' })).toBe(
      'Dear headteacher,\nIt was RED.\n[Was|RED]So much for that.\nYours\n',
    );
  });

  test('what does not goes whole', () => {
    expect(filledText(letter, { previous: null })).toBe('Dear headteacher,\nThis is its first category.\nYours\n');
  });

  test.each([
    [true, true, 'ab!'],
    [true, false, 'a!'],
    [false, true, '-b!'],
    [false, false, '-!'],
  ])('within one paragraph, one in another, a %s, b %s: %s', (a, b, text) => {
    const tags = '{{#if a}}a{{#if b}}b{{/if}}{{else}}-{{#unless b}}{{else}}b{{/unless}}{{/if}}!';
    expect(filledText([p(tags)], { a, b })).toBe(`${text}\n`);
  });

  test('blocks within blocks, marks that share a line', () => {
    const body = [
      p('{{#if a}}{{#if b}}'),
      p('both'),
      p('{{/if}}{{#unless b}}'),
      p('a alone'),
      p('{{/unless}}{{/if}}'),
      p('end'),
    ];
    expect(filledText(body, { a: 1, b: 1 })).toBe('both\nend\n');
    expect(filledText(body, { a: 1, b: 0 })).toBe('a alone\nend\n');
    expect(filledText(body, { a: 0, b: 1 })).toBe('end\n');
  });

  test('a paragraph whose conditions leave nothing goes', () => {
    const body = [p('{{#if a}}A{{/if}}{{#if b}}B{{/if}}'), p('x'), p('{{#if a}}A{{/if}}')];
    expect(filledText(body, { a: false, b: false })).toBe('x\n');
    expect(filledText(body, { a: false, b: true })).toBe('B\nx\n');
  });

  test('a paragraph that holds a picture stays', () => {
    expect(filledText([withObject('{{#if a}}A{{/if}}'), p('x')], { a: false })).toBe('\ufffc\nx\n');
  });

  test('an empty list, 0 and an empty text do not hold; words and a phrase do', () => {
    const held = (value: never) => filledText([p('{{#if v}}yes{{else}}no{{/if}}')], { v: value }) === 'yes\n';
    expect([[], 0, '', null, false].map((value) => held(value as never))).toEqual([false, false, false, false, false]);
    expect([['x'], 1, 'x', true, { text: 'x' }].map((value) => held(value as never))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('where Docs keeps a new line', () => {
  const flag = { a: true, no: false };

  test('a mark at the end of the text leaves no empty line', () => {
    expect(filledText([p('x'), p('{{#if a}}'), p('y'), p('{{/if}}')], flag)).toBe('x\ny\n');
    expect(filledText([p('x'), p('{{#if no}}'), p('y'), p('{{/if}}')], flag)).toBe('x\n');
    expect(filledText([p('{{#if no}}'), p('y'), p('{{/if}}')], flag)).toBe('\n');
  });

  test('marks round a table', () => {
    const body = [p('x'), p('{{#if a}}'), table([['{{a}}']]), p('{{/if}}'), table([['z']]), p('end')];
    expect(filledText(body, flag)).toBe('x\n[Yes]\n[z]end\n');
    expect(filledText(body, { a: false })).toBe('x\n[z]end\n');
  });

  test('marks before a section’s break', () => {
    expect(filledText([p('{{#if a}}'), p('y'), p('{{/if}}'), sectionBreak, p('end')], flag)).toBe('y\nend\n');
    expect(filledText([p('x'), p('{{#if no}}'), p('y'), p('{{/if}}'), sectionBreak, p('end')], flag)).toBe('x\nend\n');
  });

  test('the paragraph that gives up its own new line keeps its style', () => {
    const heading = p('x', { paragraphStyle: { namedStyleType: 'NORMAL_TEXT', alignment: 'CENTER' } });
    const doc = filled(aTemplate([heading, p('{{#if no}}'), p('y'), p('{{/if}}')]), flag);
    expect(JSON.stringify(answer(doc))).toContain('"alignment":"CENTER"');
  });

  test('an empty line stays where the line before is in a list and the mark is not', () => {
    expect(filledText([bullet('x'), p('{{#if no}}'), p('y'), p('{{/if}}')], flag)).toBe('x\n\n');
  });

  test('in a cell', () => {
    const cell = (...lines: readonly string[]) =>
      filledText([p('x'), table([[lines.map((line) => p(line)), '|']]), p('y')], flag);
    expect(cell('{{#if a}}', 'in', '{{/if}}')).toBe('x\n[in||]y\n');
    expect(cell('{{#if no}}', 'in', '{{/if}}')).toBe('x\n[||]y\n');
    expect(cell('first', '{{#if no}}in{{/if}}')).toBe('x\n[first||]y\n');
  });

  test('in a header', () => {
    const doc = filled(aTemplate([p('x')], { headers: { h: [p('{{#if no}}'), p('y'), p('{{/if}}'), p('z')] } }), flag);
    expect(segmentText(doc, 'h')).toBe('z\n');
  });
});

describe('paragraphs that repeat', () => {
  test.each([
    [0, 'x\ny\n'],
    [1, 'x\n1 T1😀\nN1\ny\n'],
    [3, 'x\n1 T1😀\nN1\n2 T2😀\nNone\n3 T3😀\nN3\ny\n'],
  ])('%i items', (count, text) => {
    const body = [
      p('x'),
      p('{{#each list}}'),
      p('{{number}} {{title}}'),
      p('{{note | or None}}'),
      p('{{/each}}'),
      p('y'),
    ];
    expect(filledText(body, { list: list(count) })).toBe(text);
  });

  test('one paragraph that begins and ends with the marks repeats; the last of the text, too', () => {
    expect(filledText([p('x'), p('{{#each list}}{{title}}{{/each}}')], { list: list(2) })).toBe('x\nT1😀\nT2😀\n');
    expect(filledText([p('{{#each list}}{{title}}{{/each}}')], { list: [] })).toBe('\n');
  });

  test('an empty list says what its author would have it say', () => {
    const body = [p('x'), p('{{#each list | or No question this term}}'), p('{{item}}'), p('{{/each}}'), p('y')];
    expect(filledText(body, { list: [] })).toBe('x\nNo question this term\ny\n');
  });

  test('conditions and lists within hold for each item', () => {
    const body = [
      p('{{#each schools}}'),
      p('{{name}}'),
      p('{{#if actions}}'),
      p('{{#each actions}}- {{item}} for {{name}}{{/each}}'),
      p('{{/if}}'),
      p('{{/each}}'),
      p('y'),
    ];
    const schools = [
      { name: 'A', actions: ['a', 'b'] },
      { name: 'B', actions: [] },
    ];
    expect(filledText(body, { schools })).toBe('A\n- a for A\n- b for A\nB\ny\n');
  });

  test('at the end of the text, in a cell and before a table they leave no empty line', () => {
    const block = [p('{{#each list}}'), p('{{title}}'), p('{{/each}}')];
    expect(filledText([p('x'), ...block], { list: list(2) })).toBe('x\nT1😀\nT2😀\n');
    expect(filledText([p('x'), ...block, table([['t']]), p('y')], { list: list(2) })).toBe('x\nT1😀\nT2😀\n[t]y\n');
    expect(filledText([p('x'), table([[block, 'b']]), p('y')], { list: list(2) })).toBe('x\n[T1😀\nT2😀|b]y\n');
    expect(filledText([p('x'), table([[block, 'b']]), p('y')], { list: [] })).toBe('x\n[|b]y\n');
  });

  const bulletsOf = (doc: ReturnType<typeof filled>): readonly (readonly [string, string | undefined])[] => {
    const found: (readonly [string, string | undefined])[] = [];
    JSON.stringify(doc, (_, value) => {
      if (value?.elements)
        found.push([
          value.elements
            .map((e: { textRun: { content: string } }) => e.textRun.content)
            .join('')
            .trim(),
          value.bullet?.listId,
        ]);
      return value;
    });
    return found;
  };

  test('list items stay in their list, and the lines between them out of it', () => {
    const body = [p('{{#each list}}'), p('{{title}}'), bullet('{{note | or None}}'), p('{{/each}}'), p('y')];
    expect(bulletsOf(filled(aTemplate(body), { list: list(2) }))).toEqual([
      ['T1😀', undefined],
      ['N1', 'kix.a'],
      ['T2😀', undefined],
      ['None', 'kix.a'],
      ['y', undefined],
    ]);
  });

  test('an empty list at the end of the text leaves no bullet', () => {
    const body = [p('x'), bullet('{{#each list}}{{title}}{{/each}}')];
    expect(bulletsOf(filled(aTemplate(body), { list: [] }))).toEqual([
      ['x', undefined],
      ['', undefined],
    ]);
  });

  test('copies have the styles of their paragraphs and runs', () => {
    const heading = { namedStyleType: 'HEADING_3', direction: 'LEFT_TO_RIGHT', pageBreakBefore: true };
    const body = [
      p('{{#each list}}'),
      p([['{{title}}', { bold: true }]], { paragraphStyle: heading }),
      p([
        ['{{note}}', { italic: true }],
        [' here', {}],
      ]),
      p('{{/each}}'),
      p('y'),
    ];
    const json = JSON.stringify(answer(filled(aTemplate(body), { list: list(3) })));
    expect(json.match(/"pageBreakBefore":true/g)).toHaveLength(3);
    expect(json.match(/HEADING_3/g)).toHaveLength(3);
    expect(json.match(/"content":"T\d😀\\n","textStyle":\{"bold":true\}/g)).toHaveLength(3);
    expect(json.match(/"content":"[^"]+","textStyle":\{"italic":true\}/g)).toHaveLength(3);
  });
});
