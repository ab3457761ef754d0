/** A small document with tables that come back, filled by the engine on the local host, for people to damage. */
import { givenIn } from '../../../src/documents/returns/given-in.ts';
import { readReturns } from '../../../src/documents/returns/read-returns.ts';
import type { Given, ReturnedTable, ReturnTable } from '../../../src/documents/returns/return-table.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import type { Block, Doc } from '../../../src/local/docs/model/document.ts';
import { answer, edited } from '../../local/docs/documents.ts';
import { allOf, type Edit } from '../../support/in-a-document.ts';
import { asTemplate, aTemplate, filled, p, table } from '../template/a-template.ts';

export const ACTIONS: ReturnTable = {
  name: 'Actions',
  key: 'Ref',
  columns: ['Action', 'Due', 'Cost', 'Evidence'],
  newRows: true,
};
export const PROGRESS: ReturnTable = { name: 'Progress', key: 'Ref', columns: ['Reviewed on', 'RAG', 'Note'] };
export const NIL: ReturnTable = { name: 'Nil return', key: 'Nil return', columns: [], oneRow: true };
export const TABLES = [ACTIONS, PROGRESS, NIL];

/** How the tests find them. */
export const IN_ACTIONS = ['Ref', 'Action', 'Due'];
export const IN_PROGRESS = ['Ref', 'RAG'];
export const IN_NIL = ['Nil return'];

const or = (name: string, words: string): string => `{{#if ${name}}}{{${name}}}{{else}}${words}{{/if}}`;

const TEMPLATE: readonly Block[] = [
  p('Actions'),
  table([
    ['Ref', 'Action', 'Due', 'Cost', 'Evidence'],
    [
      '{{#each actions}}{{ref}}',
      '{{action}}',
      or('due', 'No record held'),
      or('cost', 'None recorded'),
      `${or('evidence', 'None recorded')}{{/each}}`,
    ],
    ['New', 'What will be done', 'A day', 'In pounds', 'What will show the effect'],
  ]),
  p('Write over what has changed.'),
  p('{{#if actions}}'),
  table([
    ['Ref', 'Action', 'Reviewed on', 'RAG', 'Note'],
    ['{{#each actions}}{{ref}}', '{{action}}', 'A day', 'Red, Amber or Green', 'What has changed for pupils{{/each}}'],
  ]),
  p('{{/if}}'),
  p('Nothing to return?'),
  table([
    ['Nil return', 'Reason'],
    [or('nil', 'Yes or No'), 'Why'],
  ]),
  p('The end'),
];

const DATA = {
  actions: [
    { ref: 'A41', action: 'Read every day', due: '1 Mar 2027', cost: '£200', evidence: null },
    { ref: 'A42', action: 'Write every day', due: '2 Mar 2027', cost: null, evidence: null },
    { ref: 'A43', action: 'Count every day', due: null, cost: null, evidence: 'Books' },
  ],
  nil: null,
};

const template = aTemplate(TEMPLATE);
export const FILLED: Doc = filled(template, DATA);
export const GIVEN: Given = givenIn(asTemplate(template), DATA, TABLES);

export const asAnswer = (doc: Doc): DocsDocument => answer(doc) as DocsDocument;
export const read = (
  doc: Doc,
  given: Given = GIVEN,
  tables: readonly ReturnTable[] = TABLES,
): readonly ReturnedTable[] => readReturns(asAnswer(doc), tables, given);

/** What each table says once somebody has done this: the edited cells by row, and the faults. */
export function done(...edits: readonly Edit[]) {
  const doc = allOf(...edits)(FILLED);
  edited(doc, []);
  return said(read(doc));
}

export const said = (tables: readonly ReturnedTable[]) => ({
  rows: Object.fromEntries(tables.map(({ table: { name }, rows }) => [name, rows.map(({ key }) => key)])),
  edited: tables.flatMap(({ table: { name }, rows }) =>
    rows.flatMap(({ key, edited: cells }) => (Object.keys(cells).length === 0 ? [] : [[name, key, cells]])),
  ),
  faults: tables.flatMap(({ faults }) => faults.map(({ where, found, toDo }) => `${where}: ${found}. ${toDo}`)),
});
