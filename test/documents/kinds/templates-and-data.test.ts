/** Templates and the data of their kinds fit: nothing is asked for that is not given, nothing given that no template says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compileTemplates, TEMPLATES } from '../../../scripts/build/templates.ts';
import { type SchoolKind, stamped } from '../../../src/documents/kind.ts';
import { DOCUMENT_KINDS } from '../../../src/documents/kinds.ts';
import type { Data, Value } from '../../../src/documents/template/data.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import { planDocument } from '../../../src/documents/template/plan-document.ts';
import { readTemplate } from '../../../src/documents/template/read-template.ts';
import { isGroup, isList, isPhrase } from '../../../src/documents/template/scope.ts';
import { batchUpdate } from '../../../src/local/docs/batch-update.ts';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import { DEMONSTRATION_DAY, demonstrationSchools } from '../demonstration.ts';

const SCHOOL_KINDS = DOCUMENT_KINDS.filter((kind): kind is SchoolKind => kind.of === 'school');
const STAMP = { version: 1, asOf: DEMONSTRATION_DAY };

/** What a trust may put in its own copy of any template, though ours say only some of it. */
const FOR_THE_TRUST = [
  'figures.pupils',
  'thin.criteria',
  'thin.missing',
  'school.name',
  'school.urn',
  'school.phase',
  'body',
  'trust.name',
  'document.title',
  'document.period',
  'document.version',
  'document.asOf',
];

const isForTheTrust = (name: string): boolean => FOR_THE_TRUST.includes(name) || name.startsWith('category.');

const compiled = await compileTemplates();
const uploaded = (id: string) => {
  const docx = compiled.find(({ kind }) => kind === id)?.docx;
  if (!docx) throw new Error(`No template ${id}`);
  return documentFromDocx(docx, { documentId: id, title: id, revisionId: '1' });
};
const templateOf = (doc: ReturnType<typeof uploaded>) =>
  readTemplate(answerOf(doc, { withTabs: true }) as DocsDocument);

const everyData = (kind: SchoolKind): readonly Data[] =>
  demonstrationSchools().flatMap((context) =>
    kind.applies(context).applies ? [stamped(kind.data(context), kind, '2026/27 Autumn', STAMP)] : [],
  );

/** `evidence.criterion` for a list's items, too. */
function namesIn(value: Value, path: string): readonly string[] {
  if (isList(value)) return value.length === 0 ? [path] : value.flatMap((item) => namesIn(item, path));
  if (!isGroup(value) || isPhrase(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, path === '' ? name : `${path}.${name}`));
}

/** Every name in a template's tags, and each of its endings: inside a list an item's own names stand alone. */
function saidIn(id: string): ReadonlySet<string> {
  const html = readFileSync(join(TEMPLATES, `${id}.html`), 'utf8');
  return new Set(Array.from(html.matchAll(/\{\{#?(?:each |if |unless )?([\w.]+)/g), ([, name = '']) => name));
}
const isSaid = (path: string, said: ReadonlySet<string>): boolean =>
  path.split('.').some((_, index, parts) => said.has(parts.slice(index).join('.')));

/** Every piece of text in a part of a document. */
const textsIn = (part: unknown): readonly string[] =>
  Array.from(JSON.stringify(part).matchAll(/"content":"((?:[^"\\]|\\.)*)"/g), ([, text = '']) => text);
const isEmptyCell = (cell: unknown): boolean => textsIn(cell).every((text) => text === '\\n');

describe.each(SCHOOL_KINDS.map((kind) => [kind.title, kind] as const))('%s', (_title, kind) => {
  test('fills for every school of the demonstration trust without a fault', () => {
    const template = templateOf(uploaded(kind.id));
    const data = everyData(kind);
    expect(data.length).toBeGreaterThan(0);
    for (const each of data) expect(planDocument(template, each).faults).toEqual([]);
  });

  test('leaves no tag, no empty cell, and no row that a page may break', () => {
    const doc = uploaded(kind.id);
    const template = templateOf(doc);
    for (const each of everyData(kind)) {
      const filled = batchUpdate(doc, { requests: planDocument(template, each).requests }, { revisionId: '2' }).doc;
      expect(textsIn(filled).filter((text) => /\{\{|\}\}/.test(text))).toEqual([]);
      const rows = filled.tabs[0]?.documentTab.body.content.flatMap(({ table }) => table?.tableRows ?? []) ?? [];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ tableRowStyle }) => tableRowStyle['preventOverflow'] !== true)).toEqual([]);
      expect(rows.flatMap(({ tableCells }) => tableCells.filter(isEmptyCell))).toEqual([]);
    }
  });

  test('gives nothing that its template does not say', () => {
    const said = saidIn(kind.id);
    const given = new Set(everyData(kind).flatMap((data) => namesIn(data, '')));
    expect([...given].filter((name) => !isForTheTrust(name) && !isSaid(name, said))).toEqual([]);
  });

  test('gives the same data twice', () => {
    expect(JSON.stringify(everyData(kind))).toBe(JSON.stringify(everyData(kind)));
  });
});
