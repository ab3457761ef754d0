import { describe, expect, test } from '@jest/globals';
import { cleanText } from '../../../src/documents/template/clean-text.ts';
import type { Data, Value } from '../../../src/documents/template/data.ts';
import { runsOf } from '../../local/docs/documents.ts';
import {
  aTemplate,
  bodyText,
  document,
  filled,
  filledText,
  p,
  planned,
  segmentText,
  tab,
  table,
  withObject,
} from './a-template.ts';

const shown = (tag: string, value: Value): string => filledText([p(tag)], { value }).slice(0, -1);

describe('a tag shows its value', () => {
  test.each([
    ['{{value}}', 'Heather First School', 'Heather First School'],
    ['{{ value }}', 145779, '145779'],
    ['{{value}}', -6.5, '−6.5'],
    ['{{value}}', true, 'Yes'],
    ['{{value}}', false, 'No'],
    ['{{value}}', '', ''],
    ['{{value | date}}', '2026-10-05', '5 October 2026'],
    ['{{value | short date}}', '2026-09-05', '5 Sep 2026'],
    ['{{value | Short-date}}', '2026-10-05T09:00:00Z', '5 Oct 2026'],
    ['{{value | date}}', '2026-02-31', '2026-02-31'],
    ['{{value | school year}}', 2025, '2025/26'],
    ['{{value | number}}', 1250.256, '1,250.26'],
    ['{{value | number}}', -1234567, '−1,234,567'],
    ['{{value | whole number}}', 61.5, '62'],
    ['{{value | one decimal}}', 61.96, '62'],
    ['{{value | one decimal}}', 61.94, '61.9'],
    ['{{value | signed}}', 1.4, '+1.4'],
    ['{{value | signed}}', -6, '−6'],
    ['{{value | signed}}', 0.04, '0'],
    ['{{value | signed two decimals}}', -0.25, '−0.25'],
    ['{{value | percent}}', 68, '68%'],
    ['{{value | points}}', -1, '1 point'],
    ['{{value | pounds}}', 1250, '£1,250'],
    ['{{value | pounds}}', -9.5, '−£9.50'],
    ['{{value | percent}}', 'Not returned', 'Not returned'],
    ['{{value | sparkline}}', [62, null, 65, 68], '▂·▅█'],
    ['{{value}}', ['A'], 'A'],
    ['{{value}}', ['one, two', 'three', 'four'], 'one, two, three and four'],
    ['{{value | short date}}', ['2026-10-05', '2026-11-02'], '5 Oct 2026 and 2 Nov 2026'],
  ] as const)('%s of %j is %j', (tag, value, text) => {
    expect(shown(tag, value as Value)).toBe(text);
  });

  test('a missing value is said, in the words its tag has for it', () => {
    expect(shown('{{value | percent}}', null)).toBe('No record held');
    expect(shown('{{value | percent | or “Not returned”}}', null)).toBe('Not returned');
    expect(shown('{{value | or None}}', [])).toBe('None');
    expect(shown('{{value | percent | or Not returned}}', 68)).toBe('68%');
  });
});

describe('where tags stand', () => {
  const school = { name: 'Heather 😀' };

  test('a tag that Docs split over runs is found, and its value has the style at its end', () => {
    const doc = filled(
      aTemplate([
        p([
          ['For {{sch', {}],
          ['ool.na', { italic: true }],
          ['me}}', { bold: true }],
          [', here', {}],
        ]),
        p('{{school.name}}'),
      ]),
      { school },
    );
    expect(bodyText(doc)).toBe('For Heather 😀, here\nHeather 😀\n');
    expect(runsOf(doc).map(({ text, style }) => [text, style])).toEqual([
      ['For ', {}],
      ['Heather 😀', { bold: true }],
      [', here\n', {}],
      ['Heather 😀\n', {}],
    ]);
  });

  test('emoji before a tag move it by two', () => {
    expect(filledText([p('👩‍🏫 {{school.name}} 👍🏽{{school.name}}𝒳')], { school: { name: '{}' } })).toBe(
      '👩‍🏫 {} 👍🏽{}𝒳\n',
    );
  });

  test('headers, footers and footnotes are filled, from index 0 on', () => {
    const doc = filled(
      aTemplate([p('x')], {
        headers: { h1: [p('{{school.name}}')], h2: [p('First: {{school.name}}')] },
        footers: { f1: [p('{{#if draft}}Draft, {{/if}}{{day | date}}')] },
        footnotes: {
          n1: [
            p([
              ['{{day ', {}],
              ['| short date}}', { bold: true }],
            ]),
          ],
        },
      }),
      { school, draft: true, day: '2026-10-05' },
    );
    expect(['h1', 'h2', 'f1', 'n1'].map((id) => segmentText(doc, id))).toEqual([
      'Heather 😀\n',
      'First: Heather 😀\n',
      'Draft, 5 October 2026\n',
      '5 Oct 2026\n',
    ]);
  });

  test('page numbers and pictures beside tags stay where they are', () => {
    const pages = withObject(
      '{{#if draft}}Draft {{/if}}😀 page ',
      { autoText: { type: 'PAGE_NUMBER' } },
      ', {{school.name}}',
    );
    const doc = filled(aTemplate([pages, p('x')], { footers: { f: [pages] } }), { school, draft: true });
    expect([bodyText(doc), segmentText(doc, 'f')]).toEqual([
      'Draft 😀 page \ufffc, Heather 😀\nx\n',
      'Draft 😀 page \ufffc, Heather 😀\n',
    ]);
  });

  test('every tab is filled, an inner one, too, and each request names its tab', () => {
    const inner = tab('t.2', [p('{{#if draft}}inner {{/if}}{{school.name}}')]);
    const doc = document(tab('t.0', [p('{{school.name}}{{draft}}')]), {
      ...tab('t.1', [p('x'), table([['{{school.name}}']]), p('')]),
      childTabs: [inner],
    });
    const { requests } = planned(doc, { school, draft: true });
    expect(requests.every((request) => /"tabId"|"tabIds"/.test(JSON.stringify(request)))).toBe(true);
    const done = filled(doc, { school, draft: true });
    expect([bodyText(done, 0), bodyText(done, 1)]).toEqual(['Heather 😀Yes\n', 'x\n[Heather 😀]\n']);
    expect(JSON.stringify(done)).toContain('inner ');
    expect(JSON.stringify(done)).not.toContain('{{');
  });

  test('cells of a table with merged cells elsewhere are filled', () => {
    const merged = table(
      [
        ['{{school.name}}', '', '{{a}}'],
        ['{{a}}', '{{b}}', ''],
      ],
      { '0,0': { columnSpan: 2 } },
    );
    expect(filledText([p('x'), merged, p('y')], { school, a: 1, b: 2 })).toBe('x\n[Heather 😀||1/1|2|]y\n');
  });
});

describe('links and colours', () => {
  test('a phrase with an address becomes a link, and what follows is none', () => {
    const plan = { text: 'the plan', url: 'https://docs.example.org/1' };
    const doc = filled(aTemplate([p('See {{plan}}, {{plan.text}}.')]), { plan });
    expect(bodyText(doc)).toBe('See the plan, the plan.\n');
    const links = runsOf(doc).filter(({ style }) => style['link']);
    expect(links.map(({ text, style }) => [text, style['link']])).toEqual([['the plan', { url: plan.url }]]);
  });

  test('an address that leads nowhere safe is text alone', () => {
    const doc = filled(aTemplate([p('{{plan}}')]), { plan: { text: 'the plan', url: 'javascript:alert(1)' } });
    expect(runsOf(doc).some(({ style }) => style['link'])).toBe(false);
  });

  const cellStyles = (doc: ReturnType<typeof filled>): readonly unknown[] => {
    const found: unknown[] = [];
    JSON.stringify(doc, (key, value) => {
      if (key === 'tableCellStyle') found.push(value.backgroundColor);
      return value;
    });
    return found;
  };
  const AMBER = { color: { rgbColor: { red: 1, green: 0.8471, blue: 0.6588 } } };

  test('a colour alone in its cell colours the cell and the word', () => {
    const doc = filled(aTemplate([p('x'), table([['{{rag | colour}}', 'Now {{rag | colour}}']]), p('y')]), {
      rag: 'Amber',
    });
    expect(bodyText(doc)).toBe('x\n[Amber|Now Amber]y\n');
    expect(cellStyles(doc)).toEqual([AMBER, undefined]);
    const words = runsOf(doc).filter(({ text }) => text === 'Amber');
    expect(words.map(({ style }) => [style['foregroundColor'] !== undefined, style['backgroundColor']])).toEqual([
      [true, undefined],
      [true, AMBER],
    ]);
  });

  test('a word that is no colour stands on grey', () => {
    const doc = filled(aTemplate([p('{{rag | colour | or Not reviewed}}')]), { rag: null });
    expect(runsOf(doc)[0]).toMatchObject({
      text: 'Not reviewed',
      style: { backgroundColor: { color: { rgbColor: { red: 0.9098, green: 0.9176, blue: 0.9294 } } } },
    });
  });

  test('a phrase may bring its own colour', () => {
    const doc = filled(aTemplate([p('{{rag}}')]), { rag: { text: 'AMBER twice', colour: 'AMBER' } });
    expect(runsOf(doc)[0]).toMatchObject({ text: 'AMBER twice', style: { backgroundColor: AMBER } });
  });
});

describe('what values may hold', () => {
  const data = (a: string): Data => ({ a, b: 'B' });

  test('a value that looks like a tag stays as it was typed', () => {
    expect(filledText([p('{{a}}{{b}} and {{b}}')], data('{{b}}'))).toBe('{{b}}B and B\n');
    expect(filledText([p('{{a}}{{b}}')], data('{'))).toBe('{B\n');
    expect(filledText([p('{{#each list}}{{item}}{{/each}}'), p('{{b}}')], { list: ['{{b}}', '}}'], b: 'B' })).toBe(
      '{{b}}\n}}\nB\n',
    );
  });

  test('new lines become line breaks; control, private and direction characters go; half characters are said', () => {
    expect(shown('{{value}}', 'a\r\nb\nc\rd\u2028e')).toBe('a\vb\vc\vd\ve');
    expect(shown('{{value}}', 'a\0b\x07c\x1bd\x9fe\ue907f\u202eg\ufffch\ti')).toBe('abcdefgh\ti');
    expect(shown('{{value}}', 'a\ud83d b\ude00 😀')).toBe('a\ufffd b\ufffd 😀');
  });

  test('letters that join what stands before them stay where they were typed', () => {
    expect(filledText([p('{{a}}{{b}}|{{b}}')], { a: 'e', b: '\u0301x' })).toBe('e\u0301x|\u0301x\n');
    expect(filledText([p('{{a}}{{#if b}}{{b}}{{/if}}')], { a: '👩', b: '\u200d🏫' })).toBe('👩‍🏫\n');
    expect(
      filledText(
        [
          p([
            ['{{', {}],
            ['a}}\u0301', {}],
          ]),
        ],
        data('e'),
      ),
    ).toBe('e\u0301\n');
  });

  test('and nothing is put in right before such a letter, where Docs would move it', () => {
    const { requests } = planned(aTemplate([p('{{a}}{{b}}')]), { a: 'e', b: '\u0301x' });
    const places = requests.map((request) => ('insertText' in request ? request.insertText.location.index : 'other'));
    expect(places).toEqual([7, 'other', 'other', 2, 'other', 'other']);
  });

  test('text is cleaned before it is sent, so that no index depends on what Docs drops', () => {
    expect(cleanText('a\ud83d\ue907\0b\ude00\r\nc')).toBe('a\ufffdb\ufffd\vc');
  });

  test('a very long value is filled in, as much of it as a cell of a sheet can hold', () => {
    expect(shown('{{value}}', 'é'.repeat(50_000))).toHaveLength(50_000);
    expect(shown('{{value}}', '😀'.repeat(30_000))).toHaveLength(50_001);
    expect(shown('{{value}}', `x${'😀'.repeat(30_000)}`).slice(-3)).toBe('\ude00\ufffd…');
  });

  test('what every object inherits is no name', () => {
    const ids = (tag: string) => planned(aTemplate([p(tag)]), { a: 'x', list: [] }).faults.map(({ id }) => id);
    expect(['{{constructor}}', '{{list.length}}', '{{a.length}}'].map(ids)).toEqual([
      ['unknown-tag'],
      ['unknown-tag'],
      ['unknown-tag'],
    ]);
  });

  test('a value of several lines is put in its place, not in place of its like', () => {
    const { requests } = planned(aTemplate([p('{{a}} {{b}}')]), data('one\ntwo'));
    expect(requests.map((request) => Object.keys(request)[0])).toEqual([
      'insertText',
      'deleteContentRange',
      'replaceAllText',
    ]);
  });

  test('a mark goes together with the tag after it', () => {
    const { requests } = planned(aTemplate([p('{{#if b}}{{a | colour}}{{/if}}')]), data('RED'));
    expect(requests.map((request) => Object.keys(request)[0])).toEqual([
      'deleteContentRange',
      'insertText',
      'updateTextStyle',
      'deleteContentRange',
    ]);
  });

  test('marks that are written alike go together', () => {
    const { requests } = planned(
      aTemplate([p('{{#if b}}1{{/if}}'), p('{{#if b}}2{{/if}}{{#if b}}3{{/if}}')]),
      data('x'),
    );
    expect(requests.map((request) => Object.keys(request)[0])).toEqual(['replaceAllText', 'replaceAllText']);
  });

  test('plain words that read the same everywhere take one request for each different tag', () => {
    const { requests } = planned(aTemplate([p('{{a}} {{b}} {{a}}'), table([['{{a}}']]), p('{{b}}')]), data('x'));
    expect(requests).toHaveLength(2);
  });
});
