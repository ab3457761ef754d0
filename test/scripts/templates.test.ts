/** What a template may hold, and what the build says of anything else. */
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readTemplate } from '../../scripts/build/templates/read-template.ts';
import { toDocx } from '../../scripts/build/templates/to-docx.ts';
import { checkKinds, compileTemplates } from '../../scripts/build/templates.ts';

const TABLE = `<table>
  <colgroup><col width="60%"><col width="40%"></colgroup>
  <thead><tr><th>Action</th><th class="number">Cost</th></tr></thead>
  <tbody><tr><td>{{#each actions}}{{action}}</td><td class="number">{{cost}}{{/each}}</td></tr></tbody>
</table>`;
const page = (body: string, footer = 'Page <page-number> of <page-count>'): string =>
  `<title>Plan</title>\n<section>\n<h1>Plan</h1>\n${body}\n</section>\n<footer>${footer}</footer>`;

/** The first line of `body` is the file's fourth. */
const refusal = (html: string): string => {
  try {
    readTemplate('plan.html', html);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('the build refuses', () => {
  test.each([
    ['an element that is not in the subset', '<div>Words</div>', 'plan.html:4: <div> in <section>. Only <h1>'],
    ['a picture among words', '<p>See <img src="x"></p>', '<img> among words. Only <strong>'],
    [
      'an attribute that says nothing here',
      '<p style="color: red">Words</p>',
      'style on <p>. Only class can stand there',
    ],
    ['a class that does not exist', '<p class="big">Words</p>', 'the class “big” on <p>. It can be prompt, small'],
    ['words outside a paragraph', 'Loose words', 'words straight in <section>: “Loose words”. Put them in one of'],
    [
      'words between the rows of a table',
      TABLE.replace('<tbody>', '<tbody>{{#each actions}}'),
      'words straight in <tbody>',
    ],
    ['a paragraph that is never closed', '<p>One<p>Two</p>', '<p> among words'],
    ['an end without a beginning', '</p>', '</p> where <section> is open. Close <section> first'],
    [
      'a table without a header row',
      TABLE.replace(/<thead>.*<\/thead>/, ''),
      'a table without a header row. Give it <thead>',
    ],
    ['a header of ordinary cells', TABLE.replaceAll('th>', 'td>'), 'a table without a header row'],
    ['widths that are not the whole', TABLE.replace('60%', '50%'), 'the columns’ widths are 50% + 40%'],
    [
      'a row short of a cell',
      TABLE.replace('<th class="number">Cost</th>', ''),
      'a row of 1 cells in a table of 2 columns',
    ],
    ['merged cells', TABLE.replace('<th>', '<th colspan="2">'), 'colspan on <th>. Only class can stand there'],
    ['a table in a table', TABLE.replace('{{cost}}', TABLE), '<table> in <td>'],
    [
      'an empty cell',
      TABLE.replace('{{cost}}{{/each}}', ' '),
      'an empty cell. Write what is there, or that there is nothing',
    ],
    ['an empty paragraph', '<p> </p>', 'an empty <p>. Write in it, or take it out'],
    ['a list within a list', '<ul><li>One<ul><li>Two</li></ul></li></ul>', '<ul> among words'],
    [
      'a link that a tag would make',
      '<p><a href="{{url}}">Report</a></p>',
      'a link to “{{url}}”. Link to an https or mailto address',
    ],
    ['a page’s number in the text', '<p>Page <page-number></p>', '<page-number> outside the footer'],
    ['a second title', '<h1>Again</h1>', 'headings that do not start with one <h1>'],
    ['a level of headings left out', '<h3>Detail</h3>', 'a level of headings left out'],
    ['a stray sign', '<p>5 <</p>', 'this is no HTML'],
  ])('%s', (_what, body, says) => {
    expect(refusal(page(body))).toContain(says);
  });

  test('more than six columns across a page, and no more than nine across one that is turned', () => {
    const wide = (count: number, width: number): string => {
      const cells = (name: string) => `<tr>${`<${name}>x</${name}>`.repeat(count)}</tr>`;
      const cols = [...Array(count - 1).fill(width), 100 - width * (count - 1)]
        .map((each) => `<col width="${each}%">`)
        .join('');
      return `<table><colgroup>${cols}</colgroup><thead>${cells('th')}</thead><tbody>${cells('td')}</tbody></table>`;
    };
    const turned = (body: string) => page(body).replace('<section>', '<section class="landscape">');
    expect(refusal(page(wide(6, 16)))).toBe('');
    expect(refusal(page(wide(7, 14)))).toContain('a table of 7 columns. At most 6 fit this page');
    expect(refusal(turned(wide(9, 11)))).toBe('');
    expect(refusal(turned(wide(10, 10)))).toContain('a table of 10 columns. At most 9 fit this page');
  });

  test('a file without its parts', () => {
    expect(refusal('<p>Words</p>')).toContain('<p> in the file. Only <title>, <section>, <footer> stand there');
    expect(refusal('<p>Words</p>')).toContain('0 of <footer>. A template has one <footer>');
  });

  test('all at once: every fault with its line', () => {
    const said = refusal(page('<p class="big">One</p>\n<div>Two</div>\n<p></p>'));
    expect(said.split('\n').map((line) => line.slice(0, 11))).toEqual(['plan.html:4', 'plan.html:5', 'plan.html:6']);
  });

  test('a template without a kind, and a kind without a template', () => {
    expect(() => checkKinds(['a', 'b'], ['a'])).toThrow('b.html has no kind: add it to src/documents/kinds.ts');
    expect(() => checkKinds(['a'], ['a', 'c'])).toThrow(
      'The kind c has no template: add sheets-templates/documents/c.html',
    );
    expect(() => checkKinds(['a'], ['a'])).not.toThrow();
  });
});

const FULL = page(
  `<p>Words, <strong>strong</strong> and <em>leaning</em>,<br>on two lines. <a href="https://example.org/a">A link</a></p>
  <p class="prompt">Grey words</p>
  <h2>Lists</h2>
  <ul><li>One</li><li>Two</li></ul><ol><li>First</li></ol><ol><li>Again first</li></ol>
  <page-break></page-break>
  ${TABLE}`.replace('<page-break></page-break>', '<page-break>'),
).replace('<footer>', `<section class="landscape">${TABLE}</section><footer>`);

async function parts(
  html: string,
): Promise<{ readonly document: string; readonly footer: string; readonly docx: Buffer }> {
  const docx = await toDocx(readTemplate('plan.html', html));
  const files = unzipSync(new Uint8Array(docx));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { document: text('word/document.xml'), footer: text('word/footer1.xml'), docx };
}

describe('a compiled template', () => {
  test('says what its source says, in the same order', async () => {
    const { docx } = await parts(FULL);
    const { value } = await mammoth.extractRawText({ buffer: docx });
    expect(value.split(/\n+/).filter(Boolean)).toEqual([
      'Plan',
      'Words, strong and leaning,on two lines. A link',
      'Grey words',
      'Lists',
      'One',
      'Two',
      'First',
      'Again first',
      'Action',
      'Cost',
      '{{#each actions}}{{action}}',
      '{{cost}}{{/each}}',
      'Action',
      'Cost',
      '{{#each actions}}{{action}}',
      '{{cost}}{{/each}}',
    ]);
  });

  test('keeps a tag in one run', async () => {
    const { document } = await parts(page('<p>On {{agreed.on | date}} it was\n   {{agreed.word}}.</p>'));
    expect(document).toContain('>On {{agreed.on | date}} it was {{agreed.word}}.</w:t>');
  });

  test('has true headings, and lists that count from 1', async () => {
    const { document } = await parts(FULL);
    expect(document.match(/w:pStyle w:val="Heading\d"/g)).toEqual([
      'w:pStyle w:val="Heading1"',
      'w:pStyle w:val="Heading2"',
    ]);
    const numbers = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(3);
  });

  test('repeats the header row of each table on each page, and splits no row', async () => {
    const { document } = await parts(FULL);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(4);
  });

  test('is A4, 17 cm of words across, 25.7 cm where it is turned', async () => {
    const { document } = await parts(FULL);
    const sizes = [...document.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size = '']) => size);
    expect(sizes[0]).toMatch(/w:w="11906" w:h="16838" w:orient="portrait"/);
    expect(sizes[1]).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
    const widths = [...document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/g)].map(
      ([, width]) => Number(width) / 567,
    );
    expect(widths[0]).toBeCloseTo(17, 1);
    expect(widths[1]).toBeCloseTo(25.7, 1);
  });

  test('leaves room under a table, whether or not the table may be left out', async () => {
    const room = async (body: string): Promise<boolean> => {
      const { document } = await parts(page(`${body}<p>Under it</p>`));
      const [, above = ''] =
        /<w:p>(?:<w:pPr>(((?!<\/w:pPr>).)*)<\/w:pPr>)?<w:r><w:t[^>]*>Under it/.exec(document) ?? [];
      return above.includes('w:before="100"');
    };
    const maybe = `<p>{{#if actions}}</p>${TABLE}<p>{{else}}</p><p>None.</p><p>{{/if}}</p>`;
    expect(await room(TABLE)).toBe(true);
    expect(await room(maybe)).toBe(true);
    expect(await room(`<p>{{#if actions}}</p>${TABLE}<p>{{/if}}</p>`)).toBe(true);
    expect(await room(`${TABLE}<p>Words</p>`)).toBe(false);
    expect(await room('<p>{{#if actions}}</p><p>Words</p><p>{{/if}}</p>')).toBe(false);
  });

  test('numbers its pages in the footer', async () => {
    const { footer } = await parts(FULL);
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
  });
});

test('a template gives the same bytes whenever it is compiled: what is at Google can be compared with it', async () => {
  const [first, second] = [await compileTemplates(), await compileTemplates()];
  expect(second.map(({ docx }, index) => first[index]?.docx.equals(docx))).toEqual(first.map(() => true));
});

test('every template of the trust compiles', async () => {
  const templates = await compileTemplates();
  expect(templates.length).toBeGreaterThan(0);
  for (const { docx } of templates) expect(docx.subarray(0, 2).toString()).toBe('PK');
});
