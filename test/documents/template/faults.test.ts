import { describe, expect, test } from '@jest/globals';
import type { Data } from '../../../src/documents/template/data.ts';
import { FAULT_IDS, type FaultId } from '../../../src/documents/template/faults.ts';
import type { Block } from '../../../src/local/docs/model/document.ts';
import {
  aTemplate,
  bullet,
  document,
  faultIds,
  p,
  planned,
  sectionBreak,
  tab,
  table,
  withObject,
} from './a-template.ts';

const DATA: Data = {
  school: { name: 'Heather', urn: 900001 },
  actions: [{ ref: 'A1', action: 'x', steps: ['a'] }],
  empty: [],
  challenge: null,
  late: true,
};

const suggested = (where: 'run' | 'paragraph' | 'cell' | 'row'): Block => {
  const ids = { suggestedInsertionIds: ['suggest.1'] };
  const run = { content: 'new\n', textStyle: {}, ...(where === 'run' && ids) };
  const style = { suggestedParagraphStyleChanges: { 'suggest.1': { paragraphStyle: {} } } };
  const paragraph = { elements: [{ textRun: run }], paragraphStyle: {}, ...(where === 'paragraph' && style) };
  const cell = { content: [{ paragraph }], tableCellStyle: {}, ...(where === 'cell' && ids) };
  const row = { tableCells: [cell], tableRowStyle: {}, ...(where === 'row' && ids) };
  return where === 'run' || where === 'paragraph'
    ? { paragraph }
    : { table: { rows: 1, columns: 1, tableRows: [row], tableStyle: {} } };
};

const contents = (text: string): Block => ({
  tableOfContents: { content: [p(text)], units: text.length + 3, lead: 1 },
});
const LOOP = ['{{#each actions}}{{ref}}', '{{action}}{{/each}}'];
const rows = (...all: readonly (readonly (string | Block | readonly Block[])[])[]): readonly Block[] => [
  p('x'),
  table(all),
  p('y'),
];

/** What is wrong with each of these templates, and with nothing else in it. */
const FAULTY: readonly (readonly [FaultId, string, readonly Block[]])[] = [
  ['suggestion', 'a suggested word', [suggested('run')]],
  ['suggestion', 'a suggested alignment', [suggested('paragraph')]],
  ['suggestion', 'a suggested row', [p('x'), suggested('row'), p('y')]],
  ['suggestion', 'a suggested cell', [p('x'), suggested('cell'), p('y')]],
  ['unbalanced-braces', 'a tag without its end', [p('For {{school.name and others')]],
  ['unbalanced-braces', 'a tag without its beginning', [p('For school.name}} and others')]],
  ['unbalanced-braces', 'three braces', [p('{{{late}}')]],
  ['unbalanced-braces', 'a tag within a tag', [p('{{late {{late}} }}')]],
  ['unbalanced-braces', 'a tag that ends in the next cell', rows(['{{late', 'x'])],
  ['tag-over-paragraphs', 'a tag with a new line in it', [p('For {{school.'), p('name}}, all')]],
  ['object-in-tag', 'a picture in a tag', [withObject('{{late', undefined, '}}')]],
  ['malformed-tag', 'nothing in a tag', [p('{{}}')]],
  ['malformed-tag', 'a sentence in a tag', [p('{{name of the school}}')]],
  ['malformed-tag', 'a list of what?', [p('{{#each actions | percent}}')]],
  ['unknown-tag', 'a name that nothing has', [p('{{school.nmae}}')]],
  ['unknown-tag', 'a name of an item outside its list', [p('{{ref}}')]],
  ['unknown-tag', 'a name in a branch that does not hold', [p('{{#if late}}{{else}}{{nothing}}{{/if}}')]],
  [
    'unknown-tag',
    'a name in paragraphs that do not hold',
    [p('{{#if late}}'), p('x'), p('{{else}}'), p('{{nothing}}'), p('{{/if}}')],
  ],
  ['unknown-tag', 'a condition on nothing', [p('{{#if nothing}}x{{/if}}')]],
  ['unknown-tag', 'a list that is not there', rows(['{{#each nothing}}{{ref}}{{/each}}'])],
  ['unknown-tag', 'in a row', rows([...LOOP.slice(0, 1), '{{nothing}}{{/each}}'])],
  ['unknown-format', 'a format that is none', [p('{{late | procent}}')]],
  ['unknown-block', 'a block that is none', [p('{{#foreach actions}}')]],
  ['unknown-block', 'an end that is none', [p('{{/end}}')]],
  ['not-a-value', 'a list of things', [p('{{actions}}')]],
  ['not-a-value', 'a group', [p('{{school}}')]],
  ['not-a-list', 'a group repeated', rows(['{{#each school}}x{{/each}}'])],
  ['unclosed-block', 'a condition without end', [p('{{#if late}}'), p('x')]],
  ['unclosed-block', 'a row’s list without end', rows(['{{#each actions}}x', 'y'])],
  [
    'unclosed-block',
    'one block that ends within another',
    [p('{{#if late}}'), p('{{#unless late}}'), p('x'), p('{{/if}}')],
  ],
  ['unopened-block', 'an end without beginning', [p('{{/if}}')]],
  ['unopened-block', 'an end in a row', rows(['x', '{{/each}}'])],
  ['unopened-else', 'an else alone', [p('{{else}}')]],
  ['unopened-else', 'an else in a list', [p('{{#each actions}}'), p('{{else}}'), p('{{/each}}')]],
  ['unopened-else', 'an else in a row', rows(['{{#if late}}x', '{{else}}y{{/if}}'])],
  ['mark-not-alone', 'words beside the beginning of a block', [p('Late: {{#if late}}'), p('x'), p('{{/if}}')]],
  ['mark-not-alone', 'words beside its else', [p('{{#if late}}'), p('x'), p('{{else}} y'), p('{{/if}}')]],
  ['mark-not-alone', 'words beside a list of one paragraph', [p('All: {{#each actions}}{{ref}}{{/each}}')]],
  ['block-over-rows', 'a list over two rows', rows(['{{#each actions}}x'], ['y{{/each}}'])],
  [
    'block-in-merged-cells',
    'a list in merged cells',
    [p('x'), table([[LOOP[0] ?? '', '', '{{/each}}']], { '0,0': { columnSpan: 2 } }), p('y')],
  ],
  [
    'block-in-merged-cells',
    'a list in a row that a cell above reaches into',
    [
      p('x'),
      table([['h', 'h'], LOOP.map((tag, at) => (at === 0 ? '' : `{{#each actions}}${tag}`))], {
        '0,0': { rowSpan: 2 },
      }),
      p('y'),
    ],
  ],
  [
    'block-in-merged-cells',
    'a condition in merged cells',
    [p('x'), table([['{{#if late}}', 'x{{/if}}', '']], { '0,1': { rowSpan: 1, columnSpan: 2 } }), p('y')],
  ],
  [
    'tag-in-covered-cell',
    'a tag under a merged cell',
    [p('x'), table([['x', '{{late}}']], { '0,0': { columnSpan: 2 } }), p('y')],
  ],
  [
    'nested-each',
    'a list in a row of a list',
    rows(['{{#each actions}}{{ref}}', '{{#each steps}}{{ref}}{{/each}}{{/each}}']),
  ],
  [
    'nested-each',
    'a list in a cell of a row of a list',
    rows(['{{#each actions}}{{ref}}', [p('{{#each steps}}'), p('{{item}}'), p('{{/each}}{{/each}}')]]),
  ],
  ['table-in-each', 'a table repeated', [p('{{#each actions}}'), table([['{{ref}}']]), p('{{/each}}'), p('y')]],
  [
    'table-in-each',
    'a table in a row of a list',
    rows([[p('{{#each actions}}'), table([['z']]), p('')], 'x{{/each}}']),
  ],
  ['object-in-each', 'a picture repeated', [p('{{#each actions}}'), withObject('x'), p('{{/each}}')]],
  [
    'object-in-each',
    'a paragraph that a picture hangs on',
    [p('{{#each actions}}'), p('x', { positionedObjectIds: ['kix.1'] }), p('{{/each}}')],
  ],
  ['object-in-each', 'a picture in a row of a list', rows([withObject('{{#each actions}}'), '{{ref}}{{/each}}'])],
  ['object-in-each', 'a section’s break repeated', [p('{{#each actions}}'), p('x'), sectionBreak, p('{{/each}}')]],
  ['list-in-row', 'bullets in a row of a list', rows([bullet('{{#each actions}}{{ref}}'), 'x{{/each}}'])],
  [
    'mixed-lists',
    'two lists repeated',
    [p('{{#each actions}}'), bullet('a', 'kix.a'), bullet('b', 'kix.b'), p('{{/each}}')],
  ],
  [
    'mixed-lists',
    'two levels repeated',
    [p('{{#each actions}}'), bullet('a', 'kix.a'), bullet('b', 'kix.a', 1), p('{{/each}}')],
  ],
  ['tag-in-contents', 'a heading’s tag in a table of contents', [p('x'), contents('{{late}}'), p('y')]],
];

describe('a template’s fault is told', () => {
  test.each(FAULTY)('%s: %s', (id, _, body) => {
    expect([...new Set(faultIds(body, DATA))]).toEqual([id]);
  });

  test.each(['headers', 'footers', 'footnotes'])('each-outside-body: a list in %s', (kind) => {
    const parts = { h: [p('{{#each actions}}{{ref}}{{/each}}')] };
    expect(faultIds([p('x')], DATA, { [kind]: parts })).toEqual(['each-outside-body']);
    const inRow = { h: [p('x'), table([LOOP]), p('y')] };
    expect(faultIds([p('x')], DATA, { [kind]: inRow })).toEqual(['each-outside-body']);
  });

  test('every kind of fault is met above, but for those of tables that come back', () => {
    const others = ['each-outside-body', 'missing-table', 'missing-column'];
    expect([...new Set([...FAULTY.map(([id]) => id), ...others])].sort()).toEqual([...FAULT_IDS].sort());
  });
});

test('all faults are told together, each with its part, its place, what was found and what to do, and nothing is planned', () => {
  const doc = document(
    tab('t.0', [p('A page for {{school.nmae}} and {{nobody}}'), ...rows(['{{#each actions}}{{ref}}', 'never ends'])]),
    tab('Notes', [p('{{late | procent}}')], { footers: { f: [p('Page of {{#each actions}}{{/each}}')] } }),
  );
  const { requests, faults } = planned(doc, DATA);
  expect(requests).toEqual([]);
  expect(faults.map(({ id, part, place, found }) => [id, part, place, found])).toEqual([
    ['unclosed-block', 't.0, text', '{{#each actions}}{{ref}}', '{{#each actions}}'],
    ['mark-not-alone', 'Notes, footer', 'Page of {{#each actions}}{{/each}}', '{{#each actions}}'],
    ['each-outside-body', 'Notes, footer', 'Page of {{#each actions}}{{/each}}', '{{#each actions}}'],
    ['unknown-format', 'Notes, text', '{{late | procent}}', '{{late | procent}}'],
    ['unknown-tag', 't.0, text', 'A page for {{school.nmae}} and {{nobody}}', '{{school.nmae}}'],
    ['unknown-tag', 't.0, text', 'A page for {{school.nmae}} and {{nobody}}', '{{nobody}}'],
    ['unknown-tag', 't.0, text', '{{#each actions}}{{ref}}', '{{ref}}'],
  ]);
  for (const fault of faults) expect(fault.do).toMatch(/^[A-Z].{20,}\.$/);
  expect(faults[4]?.do).toContain('school.name, school.urn');
});

describe('names that this data cannot tell', () => {
  const tags = [p('{{#each empty}}{{anything}}{{/each}}'), p('{{#if challenge}}{{challenge.on | date}}{{/if}}')];

  test('what an empty list or a missing group would hold is not known, and is no fault', () => {
    expect(faultIds(tags, DATA)).toEqual([]);
  });

  test('an example with nothing missing tells them', () => {
    const example = { ...DATA, empty: [{ some: 1 }], challenge: { on: '2026-10-05' } };
    expect(planned(aTemplate(tags), DATA, example).faults.map(({ id, found }) => [id, found])).toEqual([
      ['unknown-tag', '{{anything}}'],
    ]);
  });

  test('a name that the data lacks is told once, though the example has it', () => {
    const { faults } = planned(aTemplate([p('{{late}} {{new}} {{none}}')]), DATA, { ...DATA, new: 1 });
    expect(faults.map(({ found }) => found)).toEqual(['{{none}}', '{{new}}']);
  });
});

test('single braces and what looks like code are plain text', () => {
  expect(faultIds([p('{ } {a} }{ \\{ %{x}'), ...rows(['{', '}'])], DATA)).toEqual([]);
});
