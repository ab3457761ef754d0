import { describe, expect, test } from '@jest/globals';
import { inBatches } from '../../../src/documents/template/batches.ts';
import { answer, runsOf } from '../../local/docs/documents.ts';
import { aTemplate, bodyText, filled, filledText, p, planned, table } from './a-template.ts';

const actions = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ref: `A${at + 1}`,
    action: `do 😀 ${at + 1}`,
    rag: 'GREEN',
    cost: null,
  }));

const HEAD = ['Ref', 'Action'];
const LOOP = ['{{#each actions}}{{ref}}', '{{action}}{{/each}}'];
const inTable = (rows: readonly (readonly string[])[], count: number): string =>
  filledText([p('before'), table(rows), p('after')], { actions: actions(count), name: 'Heather', none: [] });

describe('a row repeats for each item of a list', () => {
  test.each([
    [1, 'before\n[Ref|Action/A1|do 😀 1]after\n'],
    [2, 'before\n[Ref|Action/A1|do 😀 1/A2|do 😀 2]after\n'],
    [3, 'before\n[Ref|Action/A1|do 😀 1/A2|do 😀 2/A3|do 😀 3]after\n'],
  ])('%i', (count, text) => {
    expect(inTable([HEAD, LOOP], count)).toBe(text);
  });

  test('rows before and after it stay, and other lists in the table repeat on their own', () => {
    const rows = [
      HEAD,
      LOOP,
      ['Total', '{{name}}'],
      ['{{#each none}}x{{/each}}', 'y'],
      ['{{#each actions}}', '{{number}} of {{name}}{{/each}}'],
    ];
    expect(inTable(rows, 2)).toBe(
      'before\n[Ref|Action/A1|do 😀 1/A2|do 😀 2/Total|Heather/|1 of Heather/|2 of Heather]after\n',
    );
  });

  test('the marks may stand anywhere in the row, both in one cell, too', () => {
    expect(inTable([HEAD, ['x{{ref}}', '{{#each actions}}{{action}}{{/each}}!']], 2)).toBe(
      'before\n[Ref|Action/xA1|do 😀 1!/xA2|do 😀 2!]after\n',
    );
  });

  test('a cell of several paragraphs repeats with all of them; a line that holds marks alone goes', () => {
    const cell = [
      p('{{#each actions}}'),
      p('Ref'),
      p('{{#if cost}}'),
      p('£{{cost}}'),
      p('{{else}}'),
      p('no cost'),
      p('{{/if}}'),
      p('{{ref}}'),
    ];
    const body = [
      p('x'),
      table([
        ['h', 'h'],
        [cell, '{{action}}{{/each}}'],
      ]),
      p('y'),
    ];
    expect(filledText(body, { actions: actions(2) })).toBe(
      'x\n[h|h/Ref\nno cost\nA1|do 😀 1/Ref\nno cost\nA2|do 😀 2]y\n',
    );
  });

  test('two lists may use the same names', () => {
    const one = table([['{{#each first}}{{name}}', '{{day | date}}{{/each}}']]);
    const other = table([['{{#each second}}{{name}}', '{{day | date}}{{/each}}']]);
    const data = {
      first: [{ name: 'A', day: '2026-10-05' }],
      second: [{ name: 'B', day: '2026-10-06' }],
      name: 'Heather',
    };
    expect(filledText([p('{{name}}'), one, p('y'), other, p('z')], data)).toBe(
      'Heather\n[A|5 October 2026]y\n[B|6 October 2026]z\n',
    );
  });

  test('an item’s own name comes before the document’s', () => {
    const data = { name: 'outer', schools: [{ name: 'inner' }, { town: 'Pele' }] };
    expect(filledText([p('x'), table([['{{#each schools}}{{name}}', '{{town}}{{/each}}']]), p('y')], data)).toBe(
      'x\n[inner|No record held/outer|Pele]y\n',
    );
  });
});

describe('an empty list', () => {
  test('its row goes where the table keeps more than its heading', () => {
    expect(inTable([HEAD, LOOP, ['Total', '0']], 0)).toBe('before\n[Ref|Action/Total|0]after\n');
  });

  test('its row says None where the table would be a heading alone', () => {
    expect(inTable([HEAD, LOOP], 0)).toBe('before\n[Ref|Action/None|]after\n');
    expect(inTable([LOOP], 0)).toBe('before\n[None|]after\n');
  });

  test('its row says what its author would have it say', () => {
    expect(inTable([HEAD, ['{{#each actions | or No action recorded}}{{ref}}', '{{action}}{{/each}}']], 0)).toBe(
      'before\n[Ref|Action/No action recorded|]after\n',
    );
  });

  test('of two empty lists one row says so', () => {
    expect(inTable([HEAD, LOOP, LOOP], 0)).toBe('before\n[Ref|Action/None|]after\n');
  });

  test('pinned rows are headings', () => {
    const body = [
      p('x'),
      table([HEAD, ['', '2025/26'], LOOP], {}, { 0: { tableHeader: true }, 1: { tableHeader: true } }),
      p('y'),
    ];
    expect(filledText(body, { actions: [] })).toBe('x\n[Ref|Action/|2025/26/None|]y\n');
  });

  test('a list that is missing is empty', () => {
    expect(filledText([p('x'), table([HEAD, LOOP]), p('y')], { actions: null })).toBe('x\n[Ref|Action/None|]y\n');
  });
});

describe('a row may be left out', () => {
  const rows = [
    HEAD,
    ['{{#if agreed is RED}}RRCP', 'due{{/if}}'],
    ['{{#unless agreed}}Not yet', 'agreed{{/unless}}'],
    ['Last', 'row'],
  ];
  const text = (agreed: string | null) => filledText([p('x'), table(rows), p('y')], { agreed });

  test('if, is and unless', () => {
    expect(text('RED')).toBe('x\n[Ref|Action/RRCP|due/Last|row]y\n');
    expect(text('Red')).toBe('x\n[Ref|Action/RRCP|due/Last|row]y\n');
    expect(text('GREEN')).toBe('x\n[Ref|Action/Last|row]y\n');
    expect(text(null)).toBe('x\n[Ref|Action/Not yet|agreed/Last|row]y\n');
  });

  test('a table whose rows all go goes with them', () => {
    expect(filledText([p('x'), table([['{{#if a}}1', '2{{/if}}']]), p('y')], { a: 0 })).toBe('x\ny\n');
  });
});

describe('new rows look like the row they repeat', () => {
  const bold = { bold: true, fontSize: { magnitude: 10, unit: 'PT' } };
  const right = { paragraphStyle: { namedStyleType: 'NORMAL_TEXT', alignment: 'END' } };
  const look = { backgroundColor: { color: { rgbColor: { red: 1 } } }, paddingLeft: { magnitude: 2, unit: 'PT' } };
  const template = aTemplate([
    p('before'),
    table(
      [
        HEAD.concat('Cost'),
        [
          p([
            ['{{#each actions}}', {}],
            ['{{ref}}', bold],
            [' ', {}],
          ]),
          p([['{{action}}', { italic: true }]]),
          p('{{cost}}{{/each}}', right),
        ],
        ['Total', '', ''],
      ],
      { '1,0': look },
      { 1: { minRowHeight: { magnitude: 30, unit: 'PT' } } },
    ),
    p('after'),
  ]);
  const data = { actions: actions(3) };
  const plain = filled(template, data);

  test('whatever Docs gives a new row: its text, paragraphs and cells come out the same', () => {
    const rowsOf = (doc: typeof plain) => {
      const rows: unknown[] = [];
      JSON.stringify(answer(doc), (_, value) => {
        if (Array.isArray(value?.tableRows)) rows.push(...value.tableRows);
        return value;
      });
      return rows;
    };
    const like = filled(template, data, 'like the reference row');
    expect(rowsOf(plain)).toHaveLength(5);
    expect(rowsOf(like).slice(2, 4)).toEqual(rowsOf(plain).slice(2, 4));
  });

  test('runs, alignment, background and height are those of the first', () => {
    expect(bodyText(plain)).toContain('A1 |do 😀 1|No record held/A2 |do 😀 2|No record held/A3 |do 😀 3');
    expect(
      runsOf(plain)
        .filter(({ text }) => /^A\d/.test(text))
        .map(({ style }) => style),
    ).toEqual([bold, bold, bold]);
    expect(
      runsOf(plain)
        .filter(({ text }) => text.startsWith('do'))
        .map(({ style }) => style),
    ).toEqual(Array(3).fill({ italic: true }));
    expect(JSON.stringify(answer(plain)).match(/"alignment":"END"/g)).toHaveLength(3);
    expect(
      JSON.stringify(answer(plain)).match(/"backgroundColor":\{"color":\{"rgbColor":\{"red":1\}\}\}/g),
    ).toHaveLength(3);
    expect(JSON.stringify(answer(plain)).match(/"minRowHeight":\{"magnitude":30,"unit":"PT"\}/g)).toHaveLength(3);
  });

  test('a colour of its own stands in each row; neighbours of one colour are coloured at once', () => {
    const rags = ['RED', 'RED', 'GREEN', 'GREEN', 'Not reviewed'].map((rag) => ({ rag }));
    const doc = aTemplate([p('x'), table([['RAG'], ['{{#each rags}}{{rag | colour}}{{/each}}']]), p('y')]);
    const { requests } = planned(doc, { rags });
    const spans = requests.flatMap((request) =>
      'updateTableCellStyle' in request ? [request.updateTableCellStyle.tableRange.rowSpan] : [],
    );
    expect(spans).toEqual([4, 1, 2, 1, 1]);
    const fills: unknown[] = [];
    JSON.stringify(filled(doc, { rags }), (key, value) => {
      if (key === 'tableCellStyle') fills.push(value.backgroundColor?.color.rgbColor.red);
      return value;
    });
    expect(fills).toEqual([undefined, 0.9647, 0.9647, 0.8118, 0.8118, 0.9098]);
  });
});

test('nine hundred rows take one insertion each, one text for each cell, and no more styles than three rows take', () => {
  const body = [p('x'), table([HEAD, LOOP]), p('y')];
  const count = (rows: number) => planned(aTemplate(body), { actions: actions(rows) }).requests.length;
  expect(count(900) - count(3)).toBe((900 - 3) * (1 + 2));
  const text = filledText(body, { actions: actions(900) });
  expect(text.split('/')).toHaveLength(901);
  expect(text.endsWith('/A900|do 😀 900]y\n')).toBe(true);
});

test('requests go in batches of 450, in their order', () => {
  const { requests } = planned(aTemplate([p('x'), table([HEAD, LOOP]), p('y')]), { actions: actions(301) });
  const batches = inBatches(requests);
  expect(batches.map((batch) => batch.length)).toEqual([450, 450, requests.length - 900]);
  expect(batches.flat()).toEqual(requests);
  expect(inBatches([])).toEqual([]);
});
