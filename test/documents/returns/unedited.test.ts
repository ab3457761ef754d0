/** A document that nobody has touched says nothing new, whatever its kind, its school and its template. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileTemplates } from '../../../scripts/build/templates.ts';
import { type SchoolKind, stamped } from '../../../src/documents/kind.ts';
import { DOCUMENT_KINDS } from '../../../src/documents/kinds.ts';
import { givenIn } from '../../../src/documents/returns/given-in.ts';
import { hasTables } from '../../../src/documents/returns/has-tables.ts';
import { readReturns } from '../../../src/documents/returns/read-returns.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import { planDocument } from '../../../src/documents/template/plan-document.ts';
import { readTemplate } from '../../../src/documents/template/read-template.ts';
import { batchUpdate } from '../../../src/local/docs/batch-update.ts';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import { DEMONSTRATION_DAY, demonstrationSchools } from '../demonstration.ts';

const KINDS = DOCUMENT_KINDS.filter(
  (kind): kind is SchoolKind => kind.of === 'school' && (kind.returns ?? []).length > 0,
);

const compiled = await compileTemplates();
const uploaded = (id: string) => {
  const docx = compiled.find(({ kind }) => kind === id)?.docx;
  if (!docx) throw new Error(`No template ${id}`);
  return documentFromDocx(docx, { documentId: id, title: id, revisionId: '1' });
};
const answer = (doc: ReturnType<typeof uploaded>, withTabs = true) => answerOf(doc, { withTabs }) as DocsDocument;

const everyData = (kind: SchoolKind): readonly Data[] =>
  demonstrationSchools().flatMap((context) =>
    kind.applies(context).applies
      ? [stamped(kind.data(context), kind, '2026/27', { version: 1, asOf: DEMONSTRATION_DAY })]
      : [],
  );

/** Any text that a cell can hold: half surrogates, control marks, tags, spaces of every kind, nothing. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' ',
    '{{name}}',
    '=1+1',
    '<b>x</b>',
    'a\nb',
    'a\u000bb',
    '\u00a0',
    '\ud83d',
    'No record held',
    '12 May 2026',
  ),
  fc.string({ unit: 'grapheme' }),
);

/** What a row is known by. */
const KEYS = new Set(['ref', 'measure', 'term', 'key']);

/** Every text in it that is no row's key is another one. */
function withTexts(data: Data, texts: readonly string[]): Data {
  let at = 0;
  const other = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return KEYS.has(name) ? value : texts[at++ % texts.length];
    if (Array.isArray(value)) return value.map((each) => other(each, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, other(each, key)]));
  };
  return other(data, '') as Data;
}

describe.each(KINDS.map((kind) => [kind.title, kind] as const))('%s', (_title, kind) => {
  const doc = uploaded(kind.id);
  const template = readTemplate(answer(doc));
  const tables = kind.returns ?? [];

  test('its template has every table that comes back', () => {
    expect(hasTables(template, tables)).toEqual([]);
  });

  test('filled and left alone, it says nothing new, with its tabs or without', () => {
    const rows = new Map(tables.map(({ name }) => [name, 0]));
    for (const data of everyData(kind)) {
      const { doc: filled } = batchUpdate(
        doc,
        { requests: planDocument(template, data).requests },
        { revisionId: '2' },
      );
      const given = givenIn(template, data, tables);
      for (const withTabs of [true, false]) {
        const read = readReturns(answer(filled, withTabs), tables, given);
        expect(read.flatMap(({ faults }) => faults)).toEqual([]);
        expect(
          read.flatMap((each) => each.rows.map(({ edited }) => edited)).filter((e) => Object.keys(e).length),
        ).toEqual([]);
        for (const { table, rows: own } of read) {
          const keys = Object.keys(given[table.name] ?? {}).filter((key) => key !== '' || table.oneRow);
          expect(own.map(({ key }) => key)).toEqual(keys);
          rows.set(table.name, (rows.get(table.name) ?? 0) + own.length);
        }
      }
    }
    for (const [, count] of rows) expect(count).toBeGreaterThan(0);
  });

  test('whatever its records say, filled and left alone it says nothing new', () => {
    const [base] = everyData(kind);
    if (!base) throw new Error(`No school has a ${kind.title}`);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 9 }), (texts) => {
        const data = withTexts(base, texts);
        const { doc: filled } = batchUpdate(
          doc,
          { requests: planDocument(template, data).requests },
          { revisionId: '2' },
        );
        const read = readReturns(answer(filled), tables, givenIn(template, data, tables));
        const edits = read.flatMap((each) => each.rows.map(({ edited }) => edited));
        expect(edits.filter((edited) => Object.keys(edited).length > 0)).toEqual([]);
        expect(read.flatMap(({ faults }) => faults)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('without what was given, every word that stands there is new', () => {
    const [data] = everyData(kind);
    if (!data) throw new Error(`No school has a ${kind.title}`);
    const { doc: filled } = batchUpdate(doc, { requests: planDocument(template, data).requests }, { revisionId: '2' });
    const read = readReturns(answer(filled), tables, {});
    expect(read.flatMap((each) => each.rows.flatMap(({ edited }) => Object.values(edited))).length).toBeGreaterThan(0);
  });
});
