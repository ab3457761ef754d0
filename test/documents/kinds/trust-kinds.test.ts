/** The trust's own documents and their templates fit, on any day of the demonstration trust; filled, no tag is left and no cell is empty. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compileTemplates, TEMPLATES } from '../../../scripts/build/templates.ts';
import { stamped, type TrustKind } from '../../../src/documents/kind.ts';
import { DOCUMENT_KINDS } from '../../../src/documents/kinds.ts';
import { inBatches } from '../../../src/documents/template/batches.ts';
import type { Data, Value } from '../../../src/documents/template/data.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import { planDocument } from '../../../src/documents/template/plan-document.ts';
import { readTemplate } from '../../../src/documents/template/read-template.ts';
import { isGroup, isList, isPhrase } from '../../../src/documents/template/scope.ts';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import type { Doc, Json } from '../../../src/local/docs/model/document.ts';
import type { Snapshot } from '../../../src/workbook/cell.ts';
import { edited, textOf } from '../../local/docs/documents.ts';
import { snapshotOf } from '../../support/decide.ts';
import { aSchool } from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { DEMONSTRATION_DAY, demonstration } from '../demonstration.ts';

const KINDS = DOCUMENT_KINDS.filter((kind): kind is TrustKind => kind.of === 'trust');

/** One has judgements that lapse before the Executive Team has met again. */
const DAYS = [DEMONSTRATION_DAY, '2027-05-10', '2026-08-15'];
const also = (tab: string, ...rows: readonly (readonly (string | number)[])[]) =>
  [tab, { cells: [...(demonstration.tabs.get(tab)?.cells ?? []), ...rows] }] as const;

/** With dates for the meetings, a task that every school owes, one that is late, and what the headteacher board has set; on the dashboard the agreed category, a tenth measure, and one that nobody has a result of. */
const fuller: Snapshot = {
  tabs: new Map([
    ...demonstration.tabs,
    also('Settings', ['dashboard.category', 'Yes']),
    also(
      'Measures',
      ['OWN', 'Own measure', 'All', 'Other', '%', 'Higher', 'No', 'Yes', '', ''],
      ['NONE', 'Measure without results', 'All', 'Other', '%', 'Higher', 'No', 'Yes', '', ''],
    ),
    also('Actions', ['A98', '', '', 'Headteacher board', 'P1', 'Share reading lists', 'CEO', '2026-10-12']),
    also('Concerns', [
      'C98',
      900002,
      '',
      'Financial',
      '2026-09-01',
      '',
      '',
      '',
      '2026-09-03',
      '',
      '',
      '',
      '2026-09-10',
    ]),
    also('Data captures', [900002, '', '2024/25', 'Results', 'OWN', 70, '', '', 60, '', 'Final', '', '', '']),
    [
      'Calendar',
      {
        cells: [
          ['Task', 'URN', 'Activity', 'Due', 'Level'],
          ['T1', '', 'Executive Team meeting', '2026-10-14', 3],
          ['T2', '', 'Headteacher board', '2026-10-12', 3],
          ['T3', 900001, 'Data capture', '2026-10-23', 1],
          ['T4', '', 'SEF headlines', '2026-09-15', 3],
        ],
      },
    ],
  ]),
};

const compiled = await compileTemplates();
const docOf = (id: string): Doc => {
  const docx = compiled.find(({ kind }) => kind === id)?.docx;
  if (!docx) throw new Error(`No template ${id}`);
  return documentFromDocx(docx, { documentId: id, title: id, revisionId: '1' });
};
const everyData = (kind: TrustKind): readonly Data[] =>
  [...DAYS.map((day) => [demonstration, day] as const), [fuller, DEMONSTRATION_DAY] as const].map(([snapshot, day]) =>
    stamped(kind.data(trustOf(snapshot, day)), kind, '2026/27 Autumn', { version: 1, asOf: day }),
  );

function filled(kind: TrustKind, data: Data): Doc {
  const doc = docOf(kind.id);
  const template = readTemplate(answerOf(doc, { withTabs: true }) as DocsDocument);
  const { requests, faults } = planDocument(template, data);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return inBatches(requests).reduce((done, batch) => edited(done, batch as unknown as readonly Json[]), doc);
}

/** `rows.school` for a list's items, too; a list that is empty tells nothing of its items. */
function namesIn(value: Value, path = ''): readonly string[] {
  if (value === null) return [];
  if (isList(value)) return value.length === 0 ? [] : value.flatMap((item) => namesIn(item, path));
  if (!isGroup(value) || isPhrase(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, path === '' ? name : `${path}.${name}`));
}
const endingsOf = (path: string): readonly string[] =>
  path.split('.').map((_, index, parts) => parts.slice(index).join('.'));

const FOR_THE_TRUST = ['trust.name', 'document.title', 'document.period', 'document.version', 'document.asOf'];

describe.each(KINDS.map((kind) => [kind.title, kind] as const))('%s', (_title, kind) => {
  const every = everyData(kind);
  const given = new Set(every.flatMap((data) => namesIn(data)));
  const html = readFileSync(join(TEMPLATES, `${kind.id}.html`), 'utf8');
  const said = new Set(Array.from(html.matchAll(/\{\{(?:#(?:each|if|unless) )?([\w.]+)/g), ([, name = '']) => name));

  test('is given every name that its template says', () => {
    const known = new Set(
      [...given]
        .flatMap((path) => path.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.')))
        .flatMap(endingsOf),
    );
    const loose = ['else', 'item', 'number'];
    expect([...said].filter((name) => !known.has(name) && !loose.includes(name))).toEqual([]);
  });

  test('gives nothing that its template does not say', () => {
    expect(
      [...given].filter((path) => !FOR_THE_TRUST.includes(path) && !endingsOf(path).some((name) => said.has(name))),
    ).toEqual([]);
  });

  test('is filled without a tag left over, and without an empty cell', () => {
    for (const data of every) {
      const text = textOf(filled(kind, data));
      expect(text).not.toContain('{{');
      expect(text).not.toMatch(/[[|/](?=[|/\]])/);
    }
  });

  test('is filled for a trust of one school of which nothing is held', () => {
    const data = kind.data(trustOf(snapshotOf(aSchool()), DEMONSTRATION_DAY));
    const text = textOf(filled(kind, stamped(data, kind, '2026/27 Autumn', { version: 1, asOf: DEMONSTRATION_DAY })));
    expect(text).not.toMatch(/\{\{|[[|/](?=[|/\]])|null|undefined/);
  });

  test('gives the same data twice', () => {
    expect(JSON.stringify(everyData(kind))).toBe(JSON.stringify(every));
  });

  test('names no person of the trust, and no address', () => {
    const [headers = [], ...rows] = demonstration.tabs.get('People')?.cells ?? [];
    const names = rows.map((row) => String(row[headers.indexOf('Name')] ?? '')).filter((name) => name.length > 3);
    const all = JSON.stringify(every);
    expect(names.filter((name) => all.includes(name))).toEqual([]);
    expect(all).not.toContain('@');
    expect(all).not.toMatch(/undefined|NaN|:""/);
  });
});
