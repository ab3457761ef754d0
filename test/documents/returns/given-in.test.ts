/** What the engine writes in the cells that come back: by key and header, prompts told from values, however a trust has changed the template. */
import { describe, expect, test } from '@jest/globals';
import { givenIn } from '../../../src/documents/returns/given-in.ts';
import { hasTables } from '../../../src/documents/returns/has-tables.ts';
import { isPromptMark, markOf, promptMarkOf } from '../../../src/documents/returns/tidy.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import type { Block } from '../../../src/local/docs/model/document.ts';
import { asTemplate, aTemplate, filled, p, table } from '../template/a-template.ts';
import { ACTIONS, NIL, read, said } from './a-return.ts';

const HEAD = ['Ref', 'Action', 'Due', 'Cost', 'Evidence'];
const LOOP = [
  '{{#each actions}}{{ref}}',
  '{{action}}',
  '{{due | or Not set}}',
  '{{cost}}',
  'About {{evidence}}{{/each}}',
];
const ACTION = { ref: 'A1', action: 'Read\nand write', due: null, cost: null, evidence: 'Books' };
const inActions = (rows: readonly (readonly string[])[]): readonly Block[] => [p('x'), table([HEAD, ...rows]), p('y')];

const given = (body: readonly Block[], data: Data) => givenIn(asTemplate(aTemplate(body)), data, [ACTIONS]);

const severalParagraphs: Block = table([
  HEAD,
  [
    '{{#each actions}}{{ref}}',
    [p('{{action}}'), p('{{#if due}}'), p('{{due}}'), p('{{/if}}'), p('{{evidence}}')],
    'a',
    'b',
    'c{{/each}}',
  ],
]);

/** Filled with this and left alone: what is said to be edited, and the faults. */
function unedited(body: readonly Block[], data: Data) {
  const doc = filled(aTemplate(body), data);
  return said(read(doc, given(body, data), [ACTIONS]));
}

describe('a cell’s words are a prompt', () => {
  test('where they are the template’s alone: written there, said for what is missing, or for an empty list', () => {
    const body = inActions([LOOP, ['New', 'What', '', '{{cost | or Pounds}}', '{{#if due}}x{{else}}Proof{{/if}}']]);
    expect(given(body, { actions: [ACTION], due: null, cost: null })['Actions']).toEqual({
      A1: {
        Action: markOf('Read\nand write'),
        Due: promptMarkOf('Not set'),
        Cost: promptMarkOf('No record held'),
        Evidence: markOf('About Books'),
      },
      '': {
        Ref: promptMarkOf('New'),
        Action: promptMarkOf('What'),
        Cost: promptMarkOf('Pounds'),
        Evidence: promptMarkOf('Proof'),
      },
    });
  });

  test('not where a value is said among them', () => {
    const marks = given(inActions([LOOP]), { actions: [{ ...ACTION, due: '1 May' }] })['Actions']?.['A1'] ?? {};
    expect(
      Object.entries(marks)
        .filter(([, mark]) => isPromptMark(mark))
        .map(([header]) => header),
    ).toEqual(['Cost']);
  });

  test('in a new row whatever stands there', () => {
    const body = inActions([LOOP, ['New', '{{school}}', 'a day', 'x', 'y']]);
    expect(given(body, { actions: [], school: 'Heather' })['Actions']?.['']?.['Action']).toBe(promptMarkOf('Heather'));
  });
});

describe('a document filled and left alone says nothing new', () => {
  const NONE = { edited: [], faults: [] };

  test.each([
    [
      'new rows with other prompts',
      inActions([LOOP, ['New', 'One', 'a', 'b', 'c'], ['Another', 'Two', 'd', 'e', 'f']]),
    ],
    ['an empty list’s words', inActions([['{{#each none | or No action yet}}{{ref}}', 'x', 'x', 'x', 'x{{/each}}']])],
    [
      'an empty list’s words under another heading',
      [
        p('x'),
        table([
          ['Action', 'Ref', 'Due', 'Cost', 'Evidence'],
          ['{{#each none}}x', '{{ref}}', 'x', 'x', 'x{{/each}}'],
        ]),
        p('y'),
      ],
    ],
    ['rows left out', inActions([['{{#if no}}A7', 'x', 'x', 'x', 'x{{/if}}'], LOOP])],
    [
      'a table in a branch that is taken',
      [p('{{#if no}}'), ...inActions([['A7', 'q', 'q', 'q', 'q']]), p('{{else}}'), ...inActions([LOOP]), p('{{/if}}')],
    ],
    ['several paragraphs in a cell', [p('x'), severalParagraphs, p('y')]],
    [
      'a value with strange letters',
      inActions([['{{#each actions}}{{ref}}', '{{odd}}', '{{odd}}', '{{odd}}', '{{odd}}{{/each}}']]),
    ],
  ])('%s', (_, body) => {
    const data = { actions: [{ ...ACTION, odd: ' \u200b{{x}} e\u0301\r\n\u0007 \ue001…' }], none: [], no: null };
    expect(unedited(body as readonly Block[], data)).toMatchObject(NONE);
  });
});

describe('a table that is not filled is not given', () => {
  test('one that a condition leaves out', () => {
    expect(given([p('{{#if no}}'), ...inActions([LOOP]), p('{{/if}}')], { no: null, actions: [] })).toEqual({});
  });

  test('one whose headings a trust has changed', () => {
    expect(
      given(
        [
          p('x'),
          table([
            ['Ref', 'Task', 'By'],
            ['a', 'b', 'c'],
          ]),
          p('y'),
        ],
        {},
      ),
    ).toEqual({});
  });
});

describe('a template is told which returning tables it lacks', () => {
  const faults = (body: readonly Block[]) =>
    hasTables(asTemplate(aTemplate(body)), [ACTIONS, NIL]).map(({ id, place, found }) => [id, place, found]);
  const nil = [
    table([
      ['Nil return', 'Reason'],
      ['x', 'y'],
    ]),
    p('z'),
  ];
  const PLACE = 'Ref, Action, Due, Cost and Evidence';

  test('none, where all are there, in whichever branch and order', () => {
    const inOrder = [p('x'), table([['Evidence', 'COST', 'due.', 'Action', 'Ref']]), p('y')];
    expect(faults([p('{{#if a}}'), p('b'), p('{{else}}'), ...inOrder, p('{{/if}}'), ...nil])).toEqual([]);
  });

  test('a table that is gone, a column, a column twice, the key', () => {
    expect(faults([p('x')])).toEqual([
      ['missing-table', PLACE, 'Actions'],
      ['missing-table', 'Nil return', 'Nil return'],
    ]);
    expect(faults([p('x'), table([['Ref', 'Action', 'Due', 'Due', 'Evidence']]), ...nil])).toEqual([
      ['missing-column', PLACE, 'Cost'],
      ['missing-column', PLACE, 'Due'],
    ]);
    expect(faults([p('x'), table([HEAD.slice(1)]), ...nil])).toEqual([['missing-column', PLACE, 'Ref']]);
  });
});
