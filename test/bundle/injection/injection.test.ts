/** What comes from a file or from a person is text: never a formula, and never a page's markup. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, hostWith, OAK, recompute, rowsOf, serve, type Tables, TRUST } from '../trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
}, 60_000);

/** What a sheet would take for a formula, or swallow the beginning of. */
const HOSTILE = [
  '=HYPERLINK("http://example.org","Oak")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\n=1+1',
  "'=1+1",
  '  =1+1',
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
];

/** Where the host found a formula in what the program wrote. */
const formulasIn = (host: Host): readonly string[] =>
  host.workbook.sheets.flatMap(({ name, formulas }) =>
    formulas.rows.flatMap((line, row) =>
      (line ?? []).flatMap((formula, at) => (formula ? [`${name} ${row} ${at} ${formula}`] : [])),
    ),
  );

/** Text that a sheet holds as text, as a file has it once it is read. */
const held = (text: string) => `'${text}`;

describe.each(HOSTILE)('%j', (text) => {
  test('as a school’s name is text in Categories, in the history and in the logs', () => {
    const host = hostWith(bundle, {
      ...TRUST,
      Schools: [
        ['URN', 'School', 'Phase'],
        [OAK, held(text), 'Primary'],
      ],
    });
    recompute(host);
    expect(formulasIn(host)).toEqual([]);
    expect(rowsOf(host, 'Categories')[0]?.['School']).toBe(text.trim());
    host.resetCalls();
    expect(recompute(host).applied.cells).toBe(0);
  });

  test('typed where a date, a figure or a choice is expected is told in Problems as text', () => {
    const host = hostWith(bundle, {
      ...TRUST,
      Inspections: [
        ['URN', 'Date', 'Kind', 'Framework', 'Overall', 'Safeguarding'],
        [OAK, held(text), 'Graded', held(text), held(text), held(text)],
      ],
      Settings: [
        ['Setting', 'Value'],
        [held(text), held(text)],
        ['view.months', held(text)],
      ],
    });
    recompute(host);
    expect(formulasIn(host)).toEqual([]);
    expect(JSON.stringify(rowsOf(host, 'Problems').map((row) => row['Found']))).toContain(
      JSON.stringify(text.trim()).slice(1, -1),
    );
    host.resetCalls();
    expect(recompute(host).applied.cells).toBe(0);
  });

  test('from an imported file is text in every tab it reaches', () => {
    const host = hostWith(bundle, TRUST as Tables);
    const csv = `URN,School,Phase\n100009,"${text.replace(/"/g, '""')}",Primary\n`;
    const answer = serve(host, { job: 'import', request: { csv: [{ name: 'Schools.csv', text: csv }] } });
    expect(answer).toMatchObject({ ok: true });
    recompute(host);
    expect(formulasIn(host)).toEqual([]);
    expect(JSON.stringify(rowsOf(host, 'Schools'))).toContain('100009');
  });
});

test('no note, message or toast carries markup that a page would run', () => {
  const host = hostWith(bundle, {
    ...TRUST,
    Schools: [
      ['URN', 'School', 'Phase'],
      [OAK, '<img src=x onerror=alert(1)>', '<b>Primary</b>'],
    ],
  });
  host.open();
  host.clickMenu('Recompute now');
  // Toasts, alerts and cells show text as it is; a page is the only thing that could read it, and none is shown.
  expect(host.ui.pages).toEqual([]);
  const notes = host.workbook.sheets.flatMap(({ notes }) => notes.rows.flatMap((line) => line ?? []));
  expect(notes.filter((note) => String(note).includes('<img'))).toEqual([]);
});
